import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { lines } from './sample';

const known = references();
const UNEMPLOYMENT: Decisions = { constants: { INDICATOR: 'unemployment' } };

async function readBytes(bytes: Uint8Array, decisions: Decisions = UNEMPLOYMENT) {
	const { observations, findings, unmatched } = await importFile('file', bytes, known, decisions, 2026);
	const rules = findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
	return { values: observations.map(brief), rules, findings, unmatched };
}
const read = (text: string, decisions?: Decisions) => readBytes(new TextEncoder().encode(text), decisions);

describe('a row with more cells than its header', () => {
	it.each([
		['decimal commas without quotation marks', ['Country,2018,2019', 'Albania,12,3,11,5']],
		['thousands without quotation marks', ['Country,2018,2019', 'Albania,2,866,376,2,854,191']],
		['a name with a comma', ['Country,2018,2019', 'Türkiye, Republic of,10.9,13.7']],
		['a header without the column of names, as R writes it', ['2018,2019', 'Albania,12.3,11.5']]
	])('gives no value: %s', async (_, rows) => {
		const { values, rules } = await read(lines(...rows));
		expect(values).toEqual([]);
		expect(rules).toContain('row_width');
	});

	it('leaves the other rows as they are', async () => {
		const { values, findings } = await read(
			lines('Country,2018,2019', 'Albania,12.3,11.5', 'Egypt, Arab Rep.,9.9,7.9')
		);
		expect(values).toEqual(['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A']);
		expect(findings).toMatchObject([{ rule: 'row_width', line: 3, params: { cells: 4, width: 3 } }]);
	});

	it('gives none in the form of a publisher either', async () => {
		const text = lines(
			'Country Name,Country Code,Indicator Name,Indicator Code,2018,2019',
			'Albania,ALB,NEET rate, total,SL.UEM.NEET.ZS,26.5,25.5'
		);
		expect(await read(text, {})).toMatchObject({ values: [], rules: ['row_width', 'file_no_values'] });
	});
});

describe('a row with fewer cells than its header', () => {
	const SHORT = ['Country,2017,2018,2019', 'Albania,13.7,12.3,11.5', 'Georgia,19.2,17.6', 'Armenia,20.7,20.4,18.3'];

	it('may lack one in the middle: it is said', async () => {
		const { values, findings } = await read(lines(...SHORT));
		expect(values).toContain('unemployment GEO 2017 T 19.2 A');
		expect(findings).toMatchObject([{ rule: 'row_short', line: 3, params: { cells: 3, width: 4 } }]);
	});

	it.each([
		['most rows are, as spreadsheets write them', [...SHORT, 'Moldova,4.1,3', 'Ukraine,9.5,8.8']],
		['an empty cell at its end is there', [...SHORT.slice(0, 2), 'Georgia,19.2,17.6,']],
		['what is missing are remarks', ['Country,2019,Note', 'Albania,11.5,a', 'Georgia,17.6', 'Armenia,18.3,b']]
	])('is as it should be where %s', async (_, rows) => {
		expect((await read(lines(...rows))).rules).toEqual([]);
	});
});

describe('a column of values', () => {
	const years = ['2015', '2016', '2017', '2018', '2019'];
	const column = (cells: readonly string[]) =>
		lines('Country,Year,Unemployment rate (15+)', ...cells.map((cell, at) => `Georgia,${years[at]},${cell}`));

	it.each([
		['a word', ['17.1', '16.5', 'confidential', '19.2', '17.6'], 'number_wrong'],
		['a span', ['17.1', '16-17', '17.0', '19.2', '17.6'], 'number_wrong'],
		['a date', ['17.1', '16.05.2026', '17.0', '19.2', '17.6'], 'number_date'],
		['a bound, values whole', ['17', '<5', '16', '19', '18'], 'number_bounded']
	])('is one though a cell of it is %s: that cell is explained', async (_, cells, rule) => {
		const { values, rules } = await read(column(cells), {});
		expect(values).toHaveLength(4);
		expect(rules).toEqual([rule]);
	});

	it('is another than one of codes beside it', async () => {
		const { values, rules } = await read(
			lines(
				'Country,Year,ISCED,Unemployment rate (15+)',
				'Georgia,2018,3,19.2',
				'Georgia,2019,3,secret',
				'Georgia,2019,total,17.6'
			),
			{}
		);
		expect(values).toEqual(['unemployment GEO 2019 T 17.6 A']);
		expect(rules).toContain('breakdown_other');
	});
});

describe('lines over a table', () => {
	const under = (...above: readonly string[]) =>
		read(
			lines(...above.map((line) => `"${line}",,`), 'Country,2018,2019', 'Georgia,19.2,17.6', 'Albania,12.3,11.5'),
			{}
		);

	it.each([
		[['Ministry of Labour', 'Unemployment rate (15+)']],
		[['Unemployment rate (15+)', 'Labour force survey']],
		[['Statistical yearbook', '', 'Ministry of Labour', 'Unemployment rate (15+)']]
	])('%j: one of them says what is measured', async (above) => {
		expect((await under(...above)).values).toEqual([
			'unemployment GEO 2018 T 19.2 A',
			'unemployment GEO 2019 T 17.6 A',
			'unemployment ALB 2018 T 12.3 A',
			'unemployment ALB 2019 T 11.5 A'
		]);
	});

	it.each([
		[['Ministry of Labour', 'Labour force survey']],
		[['Persons aged 15 to 29 years', 'Unemployment rate (15+)']],
		[['Unemployment in rural areas of the country by region and by year', 'Unemployment rate (15+)']]
	])('%j: it is asked', async (above) => {
		expect(await under(...above)).toMatchObject({ values: [], rules: ['indicator_unknown'] });
	});
});

describe('codes of countries across', () => {
	it.each([
		['GEO, which heads places elsewhere', 'Year,ARM,GEO,MDA', ['ARM', 'GEO', 'MDA']],
		['IL and POL, which head years and sexes elsewhere', 'Year,AM,IL,POL', ['ARM']]
	])('are countries: %s', async (_, head, countries) => {
		const { values, findings } = await read(lines(head, '2018,19.1,19.2,19.3'));
		expect(values.map((value) => value.split(' ')[1])).toEqual(countries);
		expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'area_other')).toEqual([]);
	});
});

describe('a name that its reader has matched', () => {
	const ofName = (name: string, more: Decisions = {}) =>
		read(lines('Indicator;Country;2018;2019', `${name};Kazakhstan;5,4;5,3`), {
			indicators: { [name]: 'unemployment' },
			...more
		});

	it.each([
		['Unemployment rate, female (%)', 'F'],
		['Male unemployment rate', 'M'],
		['Taux de chômage des femmes (%)', 'F'],
		['Уровень безработицы женщин, %', 'F'],
		['Безработица: мужчины', 'M'],
		['معدل البطالة للإناث', 'F'],
		['Unemployment rate, both sexes', 'T'],
		['Unemployment rate, women and men', 'T'],
		['Unemployment rate by sex, age and rural / urban areas (%)', 'T'],
		['Unemployment rate', 'T']
	])('says of whom its values are: %s', async (name, sex) => {
		const { values } = await ofName(name);
		expect(values).toEqual([`unemployment KAZ 2018 ${sex} 5.4 A`, `unemployment KAZ 2019 ${sex} 5.3 A`]);
	});

	it('of women and a whole may be their share: it is asked', async () => {
		const name = 'Female unemployment (% of total unemployment)';
		expect(await ofName(name)).toMatchObject({ values: [], unmatched: [{ role: 'SEX', text: name, guesses: ['F'] }] });
		expect((await ofName(name, { sexes: { [name]: 'F' } })).values).toContain('unemployment KAZ 2018 F 5.4 A');
		expect((await ofName(name, { sexes: { [name]: null } })).values).toEqual([]);
	});

	it('of women is none beside a column that says otherwise', async () => {
		const { values, rules } = await read(
			lines('Indicator,Country,Sex,2019', '"Unemployment rate, women",Georgia,Men,18.7'),
			{ indicators: { 'Unemployment rate, women': 'unemployment' } }
		);
		expect([values, rules]).toEqual([[], ['breakdown_other']]);
	});

	it.each([
		['Unemployment rate, urban (%)', 'breakdown_other'],
		['Безработица, сельская местность', 'breakdown_other'],
		['Unemployment rate of persons with disabilities', 'breakdown_other'],
		['Unemployment rate, Q4', 'breakdown_other'],
		['Unemployment rate, December', 'breakdown_other'],
		['Уровень безработицы, IV квартал', 'breakdown_other'],
		['Unemployment rate, forecast', 'forecast'],
		['Прогноз безработицы', 'forecast'],
		['Unemployment, 2015 = 100', 'measure_different'],
		['Unemployment rate, annual change', 'measure_different'],
		['Unemployment rate, gender gap (pp)', 'measure_different'],
		['Разрыв в уровне безработицы', 'measure_different'],
		['Уровень зарегистрированной безработицы', 'measure_different'],
		['Taux de chômage, variation annuelle', 'measure_different'],
		['Female share of unemployment', 'sex_unknown'],
		['Доля женщин среди безработных', 'sex_unknown'],
		['Unemployment rate, ages 15–24', 'age_other']
	])('says what no column does: %s', async (name, rule) => {
		const { values, findings } = await ofName(name);
		expect(values).toEqual([]);
		expect(findings.map((one) => one.rule)).toContain(rule);
	});

	it('of towns is taken where its reader says that it is of all', async () => {
		const name = 'Unemployment rate, urban (%)';
		const { values } = await ofName(name, { totals: [`${name}=urban`] });
		expect(values).toEqual(['unemployment KAZ 2018 T 5.4 A', 'unemployment KAZ 2019 T 5.3 A']);
	});
});

describe('a workbook', () => {
	const sheet = async (cells: readonly (readonly [number, string?])[]) => {
		const head = ['Country', ...cells.map((_, at) => 2018 + at)].map((value) => ({ value }));
		const row = [
			{ value: 'Georgia' },
			...cells.map(([value, format]) => (format === undefined ? { value } : { value, format }))
		];
		const blob = await writeXlsx([head, row], { sheet: 'Table & more' }).toBlob();
		return new Uint8Array(await blob.arrayBuffer());
	};

	it('gives per cent as its cells show them', async () => {
		const bytes = await sheet([
			[0.192, '0.0%'],
			[0.176, '0%'],
			[18.3, '0.0'],
			[17.25, '0.00"%"']
		]);
		expect((await readBytes(bytes)).values).toEqual([
			'unemployment GEO 2018 T 19.2 A',
			'unemployment GEO 2019 T 17.6 A',
			'unemployment GEO 2020 T 18.3 A',
			'unemployment GEO 2021 T 17.25 A'
		]);
	});

	it('gives no persons in per cent', async () => {
		const bytes = await sheet([[3723500, '0%']]);
		expect(await readBytes(bytes, { constants: { INDICATOR: 'population' } })).toMatchObject({
			values: [],
			rules: ['unit_other']
		});
	});

	it('that would be unpacked to more than there is memory for is refused before it is', async () => {
		// One megabyte of a packed file says that it holds six hundred.
		const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
		const at = new TextDecoder('latin1').decode(bytes).indexOf('PK\x01\x02');
		new DataView(bytes.buffer).setUint32(at + 24, 600_000_000, true);
		expect((await readBytes(bytes)).rules).toEqual(['file_unpacked']);
	});
});

it('ten thousand names that nobody knows are answered within two seconds per megabyte, and a second', async () => {
	const rows = Array.from({ length: 10_000 }, (_, at) => `Ruritania ${at},unemployment,2019,${at}`);
	const started = process.cpuUsage();
	const { values, unmatched } = await read(lines('Country,Indicator,Year,Value', ...rows), {});
	expect([values.length, unmatched.length]).toEqual([0, 10_000]);
	expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});
