import { expect, it } from 'vitest';
import { tableRows, typedRows } from './tables';

it('writes what is shown, and codes and addresses where they differ from it', () => {
	const columns = [
		{ key: 'country', label: 'Country' },
		{ key: 'years', label: 'Years' },
		{ key: 'source', label: 'Source' }
	];
	const rows = [
		{
			country: { text: 'Kazakhstan', value: 'KAZ' },
			years: { text: '3', value: 3 },
			source: { text: 'ETF', href: 'https://example.org/' }
		},
		{ country: { text: 'Total' } }
	];
	expect(tableRows({ columns, rows })).toEqual({
		columns: ['Country', 'country_code', 'Years', 'Source', 'source_url'],
		rows: [
			['Kazakhstan', 'KAZ', '3', 'ETF', 'https://example.org/'],
			['Total', null, '', '', null]
		]
	});
});

it('gives a workbook numbers at full precision, and nothing where no value was published', () => {
	const columns = [
		{ key: 'country', label: 'Country' },
		{ key: 'year', label: 'Year', numeric: true },
		{ key: 'value', label: 'Per cent', numeric: true }
	];
	const rows = [
		{
			country: { text: 'Georgia', value: 'GEO' },
			year: { text: '2024', value: 2024 },
			value: { text: '−1.2', value: -1.2345 }
		},
		{
			country: { text: 'Libya', value: 'LBY' },
			year: { text: '2024', value: 2024 },
			value: { text: 'no value', value: null }
		}
	];
	expect(typedRows({ columns, rows })).toEqual({
		columns: ['Country', 'country_code', 'Year', 'Per cent'],
		rows: [
			['Georgia', 'GEO', 2024, -1.2345],
			['Libya', 'LBY', 2024, null]
		]
	});
});

it('leaves a column of numbers as it is shown where a cell has no number', () => {
	const columns = [{ key: 'share', label: 'Share', numeric: true }];
	const rows = [{ share: { text: '3 of 5' } }];
	expect(typedRows({ columns, rows })).toEqual({ columns: ['Share'], rows: [['3 of 5']] });
});
