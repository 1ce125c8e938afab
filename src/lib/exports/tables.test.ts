import { describe, expect, it } from 'vitest';
import { tableRows } from './tables';

describe('the rows of a table in a file', () => {
	it('hold what is shown, and codes and addresses where they differ from it', () => {
		const columns = [
			{ key: 'country', label: 'Country' },
			{ key: 'source', label: 'Source' }
		];
		const rows = [
			{ country: { text: 'Kazakhstan', value: 'KAZ' }, source: { text: 'ETF', href: 'https://example.org/' } },
			{ country: { text: 'Total' } }
		];
		expect(tableRows({ columns, rows })).toEqual({
			columns: ['Country', 'country_code', 'Source', 'source_url'],
			rows: [
				['Kazakhstan', 'KAZ', 'ETF', 'https://example.org/'],
				['Total', null, '', null]
			]
		});
	});

	it('hold numbers at full precision under the name that is shown, and nothing where no value was published', () => {
		const columns = [
			{ key: 'value', label: 'Per cent', numeric: true },
			{ key: 'distance', label: 'Difference', numeric: true }
		];
		const rows = [
			{ value: { text: '1.2', value: 1.2345 }, distance: { text: '\u2066−0.3\u2069', value: -0.2655 } },
			{ value: { text: 'no value', value: null }, distance: { text: '', value: null } }
		];
		expect(tableRows({ columns, rows })).toEqual({
			columns: ['Per cent', 'Difference'],
			rows: [
				[1.2345, -0.2655],
				[null, null]
			]
		});
	});

	it('hold the words beside a number in a column of their own', () => {
		const columns = [{ key: 'took', label: 'Took part', numeric: true }];
		const rows = [{ took: { text: '25 named in advance', value: 0 } }, { took: { text: '18', value: 18 } }];
		expect(tableRows({ columns, rows })).toEqual({
			columns: ['Took part', 'took_text'],
			rows: [
				[0, '25 named in advance'],
				[18, '18']
			]
		});
	});

	it('are texts in a column of which one cell is no number', () => {
		const columns = [{ key: 'years', label: 'Year', numeric: true }];
		const rows = [
			{ years: { text: '2015', value: 2015 } },
			{ years: { text: '\u20662012 / 2015\u2069', value: '2012/2015' } }
		];
		expect(tableRows({ columns, rows })).toEqual({ columns: ['Year'], rows: [['2015'], ['2012 / 2015']] });
		expect(
			tableRows({ columns, rows: [{ years: { text: '3 of 5' } }, { years: { text: '4', value: 4 } }] }).rows
		).toEqual([['3 of 5'], ['4']]);
	});

	it('call a number that the text does not show a value, not a code', () => {
		const columns = [{ key: 'share', label: 'Share' }];
		expect(tableRows({ columns, rows: [{ share: { text: 'a third', value: 33.3 } }] })).toEqual({
			columns: ['Share', 'share_value'],
			rows: [['a third', 33.3]]
		});
	});
});
