/** What a workbook keeps beside the text of a cell. The parts are written by hand as ECMA-376 describes them. */
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { inline, number, rich, shared, text, workbook } from './workbook';

const known = references();

async function read(bytes: Uint8Array, decisions: Decisions = { constants: { INDICATOR: 'unemployment' } }) {
	const { observations, findings, parts } = await importFile('file.xlsx', bytes, known, decisions, 2026);
	return {
		values: observations.map(brief),
		rules: findings.filter(({ severity }) => severity !== 'note').map(({ rule, value }) => `${rule} ${value ?? ''}`),
		sheet: parts[0]?.chosen
	};
}

describe('a raised number', () => {
	it('is of a footnote, not of the value, the year or the country it stands behind', async () => {
		const bytes = workbook(
			[
				{
					name: 'Data',
					cells: {
						A1: text('Country'),
						B1: number(2018),
						C1: shared(0),
						A2: shared(1),
						B2: number(12.3),
						C2: shared(2),
						A3: inline(rich('Georgia', '1)')),
						B3: inline(rich('19.2', '2')),
						C3: number(17.6)
					}
				}
			],
			[rich('2019', '1'), rich('Albania', '2'), rich('11.5', '3')]
		);
		expect(await read(bytes)).toMatchObject({
			values: [
				'unemployment ALB 2018 T 12.3 A',
				'unemployment ALB 2019 T 11.5 A',
				'unemployment GEO 2018 T 19.2 A',
				'unemployment GEO 2019 T 17.6 A'
			],
			// A mark behind a year holds for each of its values.
			rules: ['status_unknown ¹,³', 'status_unknown ²', 'status_unknown ¹']
		});
	});

	it('that is lowered belongs to no number either', async () => {
		const bytes = workbook([
			{
				name: 'Data',
				cells: {
					A1: text('Country'),
					B1: number(2018),
					A2: text('Albania'),
					B2: inline(rich('11.5', '3', 'subscript')),
					A3: text('Georgia'),
					B3: number(17.6)
				}
			}
		]);
		expect(await read(bytes)).toMatchObject({
			values: ['unemployment GEO 2018 T 17.6 A'],
			rules: ['number_wrong 11.5₃']
		});
	});
});

/** Days since 1899-12-30, as workbooks count them. */
const DAYS = { 'first of 2018': 43101, 'last of 2019': 43830 };

it.each(['yyyy', '[$-409]yyyy;@', 'yyyy&quot; г.&quot;', 'YYYY'])('a date shown as %s is its year', async (format) => {
	const bytes = workbook(
		[
			{
				name: 'Data',
				cells: {
					A1: text('Country'),
					B1: number(DAYS['first of 2018'], 1),
					C1: number(DAYS['last of 2019'], 1),
					A2: text('Albania'),
					B2: number(12.3),
					C2: number(11.5)
				}
			}
		],
		[],
		[format]
	);
	expect((await read(bytes)).values).toEqual(['unemployment ALB 2018 T 12.3 A', 'unemployment ALB 2019 T 11.5 A']);
});

it.each(['mmm yyyy', 'dd/mm/yyyy'])('a date shown as %s is none', async (format) => {
	const bytes = workbook(
		[
			{
				name: 'Data',
				cells: {
					A1: text('Country'),
					B1: number(DAYS['first of 2018'], 1),
					A2: text('Albania'),
					B2: number(12.3)
				}
			}
		],
		[],
		[format]
	);
	expect(await read(bytes)).toMatchObject({ values: [], rules: ['period_within_year 2018-01-01'] });
});

it.each(['hidden', 'veryHidden'])('a sheet that is %s is read only where no other is a table', async (state) => {
	const cells = (value: number) => ({
		A1: text('Country'),
		B1: number(2018),
		A2: text('Albania'),
		B2: number(value)
	});
	const old = { name: 'old', state, cells: cells(99) };
	const final = await read(workbook([old, { name: 'final', cells: cells(12.3) }]));
	expect(final).toMatchObject({ values: ['unemployment ALB 2018 T 12.3 A'], sheet: 'final' });
	const alone = await read(
		workbook([
			{ name: 'cover', cells: { A1: text('Ministry') } },
			{ ...old, cells: cells(12) }
		])
	);
	expect(alone).toMatchObject({ values: ['unemployment ALB 2018 T 12 A'], sheet: 'old' });
});

it.each([
	['15-24', 'age_other'],
	['Urban', 'breakdown_other'],
	['Q1 2019', 'breakdown_other'],
	['Прогноз', 'forecast']
])('what a sheet is called after holds for its values: %s', async (name, rule) => {
	const cells = (value: number) => ({
		A1: text('Country'),
		B1: number(2018),
		A2: text('Albania'),
		B2: number(value)
	});
	const said = { constants: { INDICATOR: 'unemployment' } };
	const alone = await importFile('file.xlsx', workbook([{ name, cells: cells(27.1) }]), known, said, 2026);
	expect(alone.observations).toEqual([]);
	expect(alone.findings.map((one) => one.rule)).toContain(rule);
	const beside = await read(
		workbook([
			{ name, cells: cells(27.1) },
			{ name: 'T1', cells: cells(12.3) }
		])
	);
	expect(beside).toMatchObject({ values: ['unemployment ALB 2018 T 12.3 A'], sheet: 'T1' });
});

it('a year that stands in the name of a sheet alone is asked, and not taken from it', async () => {
	const cells = (value: number) => ({
		A1: text('Statistical yearbook 2021'),
		A2: text('Country'),
		B2: text('Unemployment rate (15+)'),
		A3: text('Albania'),
		B3: number(value)
	});
	const bytes = workbook([
		{ name: '2018', cells: cells(12.3) },
		{ name: '2019', cells: cells(11.5) }
	]);
	const { observations, unmatched } = await importFile('file.xlsx', bytes, known, {}, 2026);
	expect(observations).toEqual([]);
	expect(unmatched).toEqual([
		{ role: 'TIME_PERIOD', text: '', guesses: ['2021', '2018'], line: 3, column: null, count: 1 }
	]);
	const answered = await read(bytes, { sheet: '2019', constants: { TIME_PERIOD: '2019' } });
	expect(answered).toMatchObject({ values: ['unemployment ALB 2019 T 11.5 A'], rules: [] });
});

describe('texts with decimal commas beside numbers', () => {
	const beside = (cell: string) =>
		workbook([
			{
				name: 'Data',
				cells: {
					A1: text('Country'),
					B1: number(2018),
					C1: number(2019),
					A2: text('Albania'),
					B2: text('12,3'),
					C2: number(11.125),
					A3: text('Georgia'),
					B3: number(19),
					C3: cell
				}
			}
		]);

	it('are read like them', async () => {
		expect(await read(beside(text('17,6')))).toMatchObject({
			values: [
				'unemployment ALB 2018 T 12.3 A',
				'unemployment ALB 2019 T 11.125 A',
				'unemployment GEO 2018 T 19 A',
				'unemployment GEO 2019 T 17.6 A'
			],
			rules: []
		});
	});

	it('are mixed with texts that have points', async () => {
		expect(await read(beside(text('17.6')))).toMatchObject({ values: ['unemployment GEO 2018 T 19 A'] });
	});
});
