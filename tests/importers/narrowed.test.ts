import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { lines } from './sample';

const known = references();
const read = async (text: string, decisions: Decisions = {}, file = 'file.csv') => {
	const result = await importFile(file, new TextEncoder().encode(text), known, decisions, 2026);
	return { values: result.observations.map(brief), rules: result.findings.map(({ rule }) => rule), result };
};

describe('what stands around a table', () => {
	it.each([
		['a line', ['NEET rate (15–24)', 'Unit: per mille', 'Country,2019,2020', 'Moldova,258,269'], 'unit_other'],
		[
			'a line in Russian',
			['NEET rate (15–24)', 'Единица измерения: промилле', 'Страна,2019', 'Молдова,25.8'],
			'unit_other'
		],
		['a line in brackets', ['Population', '(thousands)', 'Country,2019,2020', 'Moldova,2664.8,2634.2'], 'unit_other'],
		['the title', ['"NEET rate (15–24), ‰"', 'Country,2019,2020', 'Moldova,25.8,26.9'], 'unit_other'],
		['the title, in brackets', ['Population (thousands)', 'Country,2019,2020', 'Moldova,2664.8,2634.2'], 'unit_other'],
		['the head of a column', ['Country,Year,"Population, thousand persons"', 'Moldova,2019,266480'], 'unit_other'],
		[
			'a column of indicators',
			['Country,Year,Indicator,Value', 'Moldova,2019,Population (тыс. человек),266480'],
			'unit_other'
		]
	])('in another unit, said by %s, forbids to take its values', async (_, rows, rule) => {
		const { values, rules } = await read(lines(...rows));
		expect(values).toEqual([]);
		expect(rules).toContain(rule);
	});

	it.each([
		['the title', ['NEETs (% aged 15-29)', 'Country,2019,2020', 'Moldova,25.8,26.9'], 'NEETs (% aged 15-29)'],
		['the name of a series', ['Country,Year,Indicator,Value', 'Moldova,2019,NEET 15–29,25.8'], 'NEET 15–29']
	])('of another age group, said by %s, is none of the indicator its reader chose', async (_, rows, name) => {
		const { values, rules } = await read(lines(...rows), { indicators: { [name]: 'neet_rate' } });
		expect(values).toEqual([]);
		expect(rules).toEqual(['age_other']);
		const own = await read(lines(...rows), { indicators: { [name]: 'neet_rate_15_29' } });
		expect(own.values).toContain('neet_rate_15_29 MDA 2019 T 25.8 A');
	});

	it('in the unit of the indicator changes nothing', async () => {
		const { values } = await read(lines('"NEET rate (15–24), в процентах"', 'Страна;2019;2020', 'Молдова;25,8;26,9'));
		expect(values).toEqual(['neet_rate MDA 2019 T 25.8 A', 'neet_rate MDA 2020 T 26.9 A']);
	});

	it.each([
		['another indicator', ['', 'Youth unemployment rate (15–24)', 'Country,2019,2020', 'Georgia,27,26.6']],
		['other years', ['Country,2021,2022', 'Georgia,27,26.6']],
		['women and men', ['Country,Women,Men', 'Georgia,27,26.6']]
	])('as a second table of %s is not read under the head of the first', async (_, below) => {
		const { values, rules } = await read(
			lines('NEET rate (15–24)', 'Country,2019,2020', 'Albania,25.8,26.9', 'Moldova,20.8,21.9', ...below)
		);
		expect(values).toEqual([
			'neet_rate ALB 2019 T 25.8 A',
			'neet_rate ALB 2020 T 26.9 A',
			'neet_rate MDA 2019 T 20.8 A',
			'neet_rate MDA 2020 T 21.9 A'
		]);
		expect(rules).toEqual(['tables_not_read']);
	});

	it('reads persons as many as a year has days and numbers as what they are', async () => {
		const { values } = await read(
			lines('Country,Indicator,2019,2020', 'Albania,population,201900,202000', 'Total,population,2013,1987')
		);
		expect(values).toEqual(['population ALB 2019 T 201900 A', 'population ALB 2020 T 202000 A']);
	});

	it('as names over groups of years says what each group measures', async () => {
		const { values } = await read(
			lines(
				'Country;Unemployment rate (15+);;Youth unemployment rate (15–24);',
				';2018;2019;2019;2020',
				'Albania;11,5;11,7;27,0;26,6',
				'Moldova;5,1;3,8;10,4;10,9'
			)
		);
		expect(values).toEqual([
			'unemployment ALB 2018 T 11.5 A',
			'unemployment ALB 2019 T 11.7 A',
			'youth_unemployment ALB 2019 T 27 A',
			'youth_unemployment ALB 2020 T 26.6 A',
			'unemployment MDA 2018 T 5.1 A',
			'unemployment MDA 2019 T 3.8 A',
			'youth_unemployment MDA 2019 T 10.4 A',
			'youth_unemployment MDA 2020 T 10.9 A'
		]);
	});
});

describe('a head', () => {
	it.each([
		['of fifths of the people is none of quarters', ['"Poverty, 2019"', 'Country,Q1,Q2,Q3,Q4,Q5', 'Albania,9,8,7,6,5']],
		['of prices of a year is none of its values', ['"GDP per capita (PPP), 2017"', 'Country,2018', 'Albania,12500.5']]
	])('%s', async (_, rows) => {
		const { values } = await read(lines(...rows), { average: true });
		expect(values).toEqual([]);
	});

	it.each(['2026f', '2026 (f)', '2026 F'])('%s is of a forecast, not of women', async (head) => {
		const { values, rules } = await read(
			lines('NEET rate (15–24)', `Country,2024,2025p,${head}`, 'Albania,26.6,25.8,24.8')
		);
		expect(values).toEqual(['neet_rate ALB 2024 T 26.6 A', 'neet_rate ALB 2025 T 25.8 P']);
		expect(rules).toEqual(['forecast']);
	});

	it.each([
		['a quarter', '2019 Q4', 'period_within_year'],
		['a quarter before its year', 'Q1 2019', 'period_within_year'],
		['a quarter in words', 'Fourth quarter of 2019', 'period_within_year'],
		['a quarter in Russian', '1 квартал 2019', 'period_within_year'],
		['a quarter in Russian, short', 'II кв. 2019 г.', 'period_within_year'],
		['a quarter in French', 'T1 2019', 'period_within_year'],
		['a quarter in French words', '2ème trimestre 2019', 'period_within_year'],
		['a quarter in Arabic', 'الربع الثالث 2019', 'period_within_year'],
		['a quarter in Serbian', 'K1 2019', 'period_within_year'],
		['a quarter in Montenegrin', 'IV kvartal 2019', 'period_within_year'],
		['a quarter in Turkish', '2019 Ç1', 'period_within_year'],
		['a quarter in Turkish words', '2019 4. çeyrek', 'period_within_year'],
		['a quarter in Azerbaijani', '2019-cu il 1-ci rüb', 'period_within_year'],
		['a quarter in Romanian', 'Trimestrul III 2019', 'period_within_year'],
		['a month', 'December 2019', 'period_within_year'],
		['several months', 'January-June 2019', 'year_wrong'],
		['a school year', '2019/2020 school year', 'year_span'],
		['a change', 'change 2019-2020', 'year_span'],
		['a forecast', '2019 forecast', 'forecast']
	])('of %s is none of a year', async (_, time, rule) => {
		const heading = 'Unemployment rate (15+)';
		const within = await read(lines(`Country,"${heading}, ${time}",Source`, 'Albania,11.5,x', 'Georgia,17.6,x'));
		const alone = await read(lines(heading, `Country,${time},2018`, 'Albania,11.5,', 'Georgia,17.6,'));
		expect([...within.values, ...alone.values]).toEqual([]);
		expect(alone.rules).toContain(rule);
		expect(within.rules).toContain(rule === 'forecast' ? 'indicator_unknown' : rule);
	});

	it.each(['Month', 'Quarter', 'Месяц', 'Tremujori', 'Ай', 'الشهر'])(
		'over a column of numbers that are those of a %s makes no year of them',
		async (name) => {
			const { values, rules } = await read(
				lines(`Country,Year,${name},Unemployment rate (15+)`, 'Albania,2019,4,11.5', 'Georgia,2019,4,17.6')
			);
			expect(values).toEqual([]);
			expect(rules).toContain('breakdown_other');
		}
	);

	it.each([
		['Month', ['2019M01', '2019M02', '2019M03']],
		['Kvartal', ['I/2019', 'II/2019', 'III/2019']],
		['Период', ['1 кв. 2019', '2 кв. 2019', '3 кв. 2019']]
	])('%s over parts of years, the only column of time, makes no year of them either', async (name, parts) => {
		const { values, rules } = await read(lines(`${name};Ukupno;Žene`, ...parts.map((part) => `${part};12,1;12,5`)), {
			constants: { INDICATOR: 'unemployment', REF_AREA: 'GEO' }
		});
		expect(values).toEqual([]);
		expect(new Set(rules)).toEqual(new Set(['period_within_year']));
	});

	it('of quarters with their year beside them gives the year', async () => {
		const { values, rules } = await read(
			lines(
				'Unemployment rate (15+);;;;;',
				';2020;;;;;2021',
				'Country;I;II;III;IV;Year;I',
				'Georgia;18.3;18.4;18.5;18.6;18.5;21.9'
			)
		);
		expect(values).toEqual(['unemployment GEO 2020 T 18.5 A']);
		expect(new Set(rules)).toEqual(new Set(['period_within_year']));
	});

	it('of age groups beside all of them is of that age', async () => {
		const { values } = await read(
			lines('Unemployment rate (15+)', 'Country;Year;Total;Female;15-24;25-64', 'Albania;2019;11.5;10.8;27.2;10.1')
		);
		expect(values).toEqual(['unemployment ALB 2019 T 11.5 A', 'unemployment ALB 2019 F 10.8 A']);
	});

	it('of one letter beside those of the other sexes is of women', async () => {
		const { values } = await read(lines('NEET rate (15–24)', 'Country,2024 F,2024 M,2024 T', 'Albania,26.6,25.8,26.2'));
		expect(values).toEqual([
			'neet_rate ALB 2024 F 26.6 A',
			'neet_rate ALB 2024 M 25.8 A',
			'neet_rate ALB 2024 T 26.2 A'
		]);
	});

	it.each([
		['Country,2019,,2020,', ',Q1,Q2,Q1,Q2'],
		['Country,2019,2019,2020,2020', ',Q4,Q3,Q4,Q3'],
		['Country,2019,,2020,', ',January,February,January,February'],
		['Country,2019,,2020,', ',I,II,I,II']
	])('%s over %s is of parts of years, never taken for years', async (upper, lower) => {
		const { values, rules } = await read(lines('Unemployment rate (15+)', upper, lower, 'Georgia,19.1,18.2,18.3,18.3'));
		expect(values).toEqual([]);
		expect(new Set(rules)).toEqual(new Set(['period_within_year']));
	});
});

describe('a line over a table', () => {
	it('of one sex says of whom its values are', async () => {
		const { values } = await read(
			lines('NEET rate (15–24)', 'Females only', 'Country,2019', 'Albania,25.4', 'Georgia,27')
		);
		expect(values).toEqual(['neet_rate ALB 2019 F 25.4 A', 'neet_rate GEO 2019 F 27 A']);
	});

	it.each(['Urban areas', '(rural population)', 'Городское население', 'الحضر', 'Milieu urbain', 'Migrants'])(
		'that says %s makes it no table of countries',
		async (line) => {
			const { values, rules } = await read(lines('NEET rate (15–24)', line, 'Country,2019,2020', 'Albania,25.4,26'));
			expect(values).toEqual([]);
			expect(rules).toEqual(['breakdown_other']);
		}
	);
});

describe('a name', () => {
	const rows = ['NEET rate (15–24)', 'Country,2019', 'Albania,25.5', 'Georgia,27.4'];

	it('of a sheet that is of one sex says of whom its values are', async () => {
		const data = [
			['NEET rate (15–24)', null],
			['Country', 2019],
			['Albania', 25.5]
		].map((row) =>
			row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }))
		);
		const blob = await writeXlsx([{ sheet: 'Women', data }]).toBlob();
		const result = await importFile('file.xlsx', new Uint8Array(await blob.arrayBuffer()), known, {}, 2026);
		expect(result.observations.map(brief)).toEqual(['neet_rate ALB 2019 F 25.5 A']);
	});

	it('of a file that is of one sex is asked about', async () => {
		const { values, result } = await read(lines(...rows), {}, 'neet_women.csv');
		expect(values).toEqual([]);
		expect(result.unmatched).toMatchObject([{ role: 'SEX', text: '', guesses: ['F'], count: 2 }]);
		const told = await read(lines(...rows), { constants: { SEX: 'F' } }, 'neet_women.csv');
		expect(told.values).toEqual(['neet_rate ALB 2019 F 25.5 A', 'neet_rate GEO 2019 F 27.4 A']);
	});
});
