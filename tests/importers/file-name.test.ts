/** What only the name of a file says of its values: asked about, never taken for granted, never overheard. */
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { lines } from './sample';

const known = references();
const read = async (file: string, rows: readonly string[], decisions: Decisions = {}) => {
	const result = await importFile(file, new TextEncoder().encode(lines(...rows)), known, decisions, 2026);
	const grave = result.findings.filter(({ severity }) => severity !== 'note');
	return { values: result.observations.map(brief), rules: grave.map(({ rule }) => rule), result };
};
const UNEMPLOYED = ['Country,Year,Value', 'Georgia,2019,39.4'];
const of = (indicator: string, more: Decisions['constants'] = {}): Decisions => ({
	constants: { INDICATOR: indicator, ...more }
});

describe('the name of a file', () => {
	it.each(['unemployment_15-24.csv', 'Unemployment 15 to 24 (1).csv', 'une_15_24_2019.csv', '2019_UNE_Y15T24.tsv'])(
		'that says another age group is asked about: %s',
		async (file) => {
			const { values, rules, result } = await read(file, UNEMPLOYED, of('unemployment'));
			expect(values).toEqual([]);
			expect(rules).toEqual(['age_of_file']);
			expect(result.unmatched).toMatchObject([{ role: 'AGE', text: '', guesses: ['Y15T24', 'Y_GE15'], count: 1 }]);
			const own = await read(file, UNEMPLOYED, of('unemployment', { AGE: 'Y_GE15' }));
			expect(own.values).toEqual(['unemployment GEO 2019 T 39.4 A']);
			const other = await read(file, UNEMPLOYED, of('unemployment', { AGE: 'Y15T24' }));
			expect(other.values).toEqual([]);
		}
	);

	it.each(['unemployment 09-15-24.csv', 'data_2015-24.csv', 'unemployment_15-24.csv'])(
		'with a day, a span of years or its own age group is no question: %s',
		async (file) => {
			const { values } = await read(file, UNEMPLOYED, of('youth_unemployment'));
			expect(values).toEqual(['youth_unemployment GEO 2019 T 39.4 A']);
		}
	);

	it.each(['unemployment_rate_urban', 'Taux de chômage - rural', 'безработица_город', 'unemployment-tertiary'])(
		'that says a part of the people is asked about: %s',
		async (name) => {
			const { values, result } = await read(`${name}.csv`, UNEMPLOYED, of('unemployment'));
			expect(values).toEqual([]);
			const [found] = result.findings;
			expect(found?.rule).toBe('breakdown_other');
			const { name: by, value } = found?.params ?? {};
			expect(by).toBe(name);
			const all = await read(`${name}.csv`, UNEMPLOYED, { ...of('unemployment'), totals: [`${by}=${value}`] });
			expect(all.values).toEqual(['unemployment GEO 2019 T 39.4 A']);
		}
	);

	it('is not asked about where the file says more: both parts, a column with totals, a code of the publisher', async () => {
		expect((await read('neet_urban_rural.csv', UNEMPLOYED, of('unemployment'))).values).toHaveLength(1);
		const rows = ['Country,Year,Residence,Value', 'Georgia,2019,Total,18.1', 'Georgia,2019,Urban,21.1'];
		expect((await read('neet_urban.csv', rows, of('unemployment'))).values).toEqual(['unemployment GEO 2019 T 18.1 A']);
		const coded = ['Country Code,Indicator Code,2018,2019', 'GEO,SL.UEM.NEET.ZS,26.9,26'];
		expect((await read('neet 15-29 urban.csv', coded)).values).toHaveLength(2);
		const aged = ['Country,Year,Age,Value', 'Georgia,2019,15+,17.6'];
		expect((await read('unemployment 15-24.csv', aged, of('unemployment'))).values).toHaveLength(1);
	});
});
