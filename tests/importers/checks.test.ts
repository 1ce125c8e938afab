import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import { references } from './references';

const found = async (
	rows: readonly string[],
	published: readonly string[] = [],
	methods: Parameters<typeof references>[1] = []
) => {
	const lines = rows.map((row) => row.split(' ').join(';'));
	const bytes = new TextEncoder().encode(['INDICATOR;REF_AREA;TIME_PERIOD;SEX;OBS_VALUE', ...lines].join('\n'));
	const { findings } = await importFile('file.csv', bytes, references(published, methods), {}, 2026);
	return findings.map(({ rule, line }) => `${rule} ${line}`);
};

describe('the checks of values', () => {
	it('find what stands twice, and what contradicts itself', async () => {
		expect(
			await found([
				'neet_rate ALB 2019 T 25',
				'neet_rate ALB 2019 T 25',
				'neet_rate ARM 2019 T 25',
				'neet_rate ARM 2019 T 26'
			])
		).toEqual(['duplicate 3', 'conflict 5']);
	});

	it('find what lies outside the range of its indicator', async () => {
		expect(await found(['neet_rate ALB 2019 T 81', 'growth ALB 2019 T -5'])).toEqual(['out_of_range 2']);
	});

	const usual = ['2015', '2016', '2017', '2018'].map((year, index) => `neet_rate ALB ${year} T ${25 + index}`);
	it('find shares written as parts of one', async () => {
		const rules = await found(
			['neet_rate ALB 2019 T 0.25', 'neet_rate ALB 2020 T 0.27', 'neet_rate ALB 2021 T 0.31'],
			usual
		);
		expect(rules).toContain('unit_share 2');
	});

	it('find one share of one where no country has ever had so small a percentage', async () => {
		expect(await found(['neet_rate ARM 2019 T 0.25'], usual)).toContain('unit_share 2');
	});

	it('find one value in another unit', async () => {
		expect(await found(['neet_rate ALB 2019 T 0.28', 'neet_rate ALB 2020 T 28'], usual)).toContain('unit_factor 2');
		const people = ['2015', '2016', '2017', '2018'].map((year) => `population ALB ${year} T 2800000`);
		expect(await found(['population ALB 2019 T 2800.123'], people)).toContain('out_of_range 2');
	});

	it('leave open whether 18.134 persons are thousands', async () => {
		const known = references();
		const indicators = known.indicators.map((info) => ({ ...info, validMin: 0 }));
		const text = 'INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE\npopulation;ALB;2019;18.134\nneet_rate;ALB;2019;18.1';
		const bytes = new TextEncoder().encode(text);
		const { findings } = await importFile('file.csv', bytes, { ...known, indicators }, {}, 2026);
		expect(findings).toMatchObject([{ rule: 'number_ambiguous', severity: 'error', line: 2, value: '18.134' }]);
	});

	it('find the whole outside its parts, but not for rounding', async () => {
		expect(await found(['neet_rate ALB 2019 T 30', 'neet_rate ALB 2019 F 28', 'neet_rate ALB 2019 M 22'])).toEqual([
			'total_outside 2'
		]);
		expect(await found(['neet_rate ALB 2019 T 28.1', 'neet_rate ALB 2019 F 28', 'neet_rate ALB 2019 M 22'])).toEqual(
			[]
		);
	});

	it('find women and men exchanged', async () => {
		const published = ['neet_rate TUR 2018 F 34', 'neet_rate TUR 2018 M 18'];
		expect(await found(['neet_rate TUR 2019 F 18.5', 'neet_rate TUR 2019 M 33.8'], published)).toEqual([
			'sexes_exchanged 2'
		]);
		expect(await found(['neet_rate TUR 2019 F 33.8', 'neet_rate TUR 2019 M 18.5'], published)).toEqual([]);
	});

	it('find a step larger than the series has ever made', async () => {
		expect(await found(['neet_rate ALB 2019 T 40'], usual)).toEqual(['series_break 2']);
		expect(await found(['neet_rate ALB 2019 T 28.5', 'neet_rate ALB 2018 T 28.2'], usual)).toEqual([]);
	});

	it('find years that have not been, and years the tables do not hold', async () => {
		expect(await found(['neet_rate ALB 2027 T 25', 'neet_rate ALB 1985 T 25'])).toEqual([
			'year_future 2',
			'year_outside 3'
		]);
	});

	it('find projections without a mark, and take a year far ahead for a slip', async () => {
		expect(await found(['neet_rate ALB 2025 T 25', 'neet_rate ALB 2026 T 25', 'neet_rate ALB 2027 T 25'])).toEqual([
			'year_future 4',
			'projections_unmarked 4',
			'forecast 3'
		]);
		expect(await found(['neet_rate ALB 2026 T 25', 'neet_rate ALB 2109 T 25'])).toEqual(['year_future 3']);
	});

	it('find two tests in one series', async () => {
		const methods = [
			{ indicator: 'neet_rate', country: 'ALB', from: null, to: 2015, method: 'timss' },
			{ indicator: 'neet_rate', country: 'ALB', from: 2016, to: null, method: 'pisa' }
		];
		expect(await found(['neet_rate ALB 2015 T 25', 'neet_rate ALB 2018 T 26'], [], methods)).toEqual([
			'methods_mixed 3'
		]);
	});

	it('find numbers of two styles', async () => {
		expect(await found(['neet_rate ALB 2019 T 25,5', 'neet_rate ARM 2019 T 25.5'])).toEqual(
			expect.arrayContaining(['number_mixed null'])
		);
	});

	it('find what a spreadsheet has made of a number', async () => {
		expect(
			await found(['neet_rate ALB 2019 T 12.May', 'population ALB 2019 T 2.8E+06', 'neet_rate ALB 2018 T <5'])
		).toEqual(['number_date 2', 'number_shortened 3', 'number_bounded 4']);
	});
});
