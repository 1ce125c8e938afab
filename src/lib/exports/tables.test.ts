import { expect, it } from 'vitest';
import { tableRows } from './tables';

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
