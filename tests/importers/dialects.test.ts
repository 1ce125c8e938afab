import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { encoded } from './encoded';
import { references } from './references';

const known = references();
const read = (bytes: Uint8Array, decisions: Decisions = {}) => importFile('file', bytes, known, decisions, 2026);
const text = (content: string) => new TextEncoder().encode(content);

const row = fc.record({
	country: fc.constantFrom('ALB', 'ARM', 'GEO', 'KAZ', 'TUN', 'XKX'),
	year: fc.integer({ min: 2005, max: 2025 }),
	sex: fc.constantFrom('T', 'F', 'M'),
	/** Three decimals, so that every number could be thousands in the other style. */
	value: fc.integer({ min: 1, max: 79_999 }).map((thousandths) => thousandths / 1000)
});
const rows = fc.uniqueArray(row, {
	minLength: 1,
	maxLength: 15,
	selector: ({ country, year, sex }) => `${country} ${year} ${sex}`
});
const dialect = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	decimal: fc.constantFrom<'.' | ','>('.', ','),
	newline: fc.constantFrom('\n', '\r\n', '\r'),
	quotes: fc.boolean(),
	encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251'),
	mark: fc.boolean(),
	trailing: fc.boolean(),
	title: fc.boolean(),
	footer: fc.boolean()
});

describe('a table written in any dialect', () => {
	it('reads back equal, or is said to be ambiguous', async () => {
		await fc.assert(
			fc.asyncProperty(rows, dialect, async (table, how) => {
				const cells = table.map(({ country, year, sex, value }) => [
					'neet_rate',
					country,
					String(year),
					sex,
					String(value).replace('.', how.decimal)
				]);
				const content = [['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX', 'OBS_VALUE'], ...cells].map((one) =>
					how.trailing ? [...one, ''] : one
				);
				const written = [
					...(how.title ? ['A title', ''] : []),
					Papa.unparse(content, { delimiter: how.delimiter, newline: how.newline, quotes: how.quotes }),
					...(how.footer ? ['', 'Source: own'] : [])
				].join(how.newline);
				const wide = how.encoding.startsWith('utf');
				const bytes = encoded(
					wide && (how.mark || how.encoding !== 'utf-8') ? `\uFEFF${written}` : written,
					how.encoding
				);
				const result = await read(bytes);
				const expected = table
					.map(({ country, year, sex, value }) => `neet_rate ${country} ${year} ${sex} ${value} A`)
					.sort();
				const open = result.understood?.style.decimal === null;
				const got = result.observations.map(brief).sort();
				// Never another number; where all cells are open, none that is.
				for (const one of got) expect(expected).toContain(one);
				if (open)
					expect(result.findings.some(({ rule }) => rule === 'number_ambiguous' || rule === 'number_mixed')).toBe(true);
				const chosen = open ? (await read(bytes, { decimal: how.decimal })).observations.map(brief).sort() : got;
				expect(chosen).toEqual(expected);
			}),
			{ numRuns: 150 }
		);
	});

	it('reads back equal from a workbook, with a title over it and a flag beside each value', async () => {
		const table = [
			['NEET rate (15–24)', null, null, null, null],
			['Country', 2019, null, 2020, null],
			['Albania', 25.5, 'b', 24.123, null],
			['Türkiye', null, null, 1.234, 'e'],
			['Source: survey', null, null, null, null]
		];
		const data = table.map((cells) =>
			cells.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }))
		);
		const blob = await writeXlsx([
			{ sheet: 'NEET', data },
			{ sheet: 'Notes', data: [[{ value: 'nothing', type: String }]] }
		]).toBlob();
		const result = await read(new Uint8Array(await blob.arrayBuffer()));
		expect(result.parts).toEqual([{ kind: 'sheets', chosen: 'NEET', all: ['NEET', 'Notes'] }]);
		expect(result.observations.map(brief)).toEqual([
			'neet_rate ALB 2019 T 25.5 B',
			'neet_rate ALB 2020 T 24.123 A',
			'neet_rate TUR 2020 T 1.234 E'
		]);
		expect(result.findings.map(({ rule }) => rule)).toEqual(['sheet_not_read']);
	});

	it('is asked about by its sheet of values, where what they measure is not known', async () => {
		const sheet = (cells: (string | number)[][]) =>
			cells.map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String })));
		const blob = await writeXlsx([
			{ sheet: 'Summary', data: sheet([['Dataset information']]) },
			{
				sheet: 'Sheet 1',
				data: sheet([
					['Country', 2019],
					['Albania', 25.5]
				])
			}
		]).toBlob();
		const result = await read(new Uint8Array(await blob.arrayBuffer()));
		expect(result.parts).toMatchObject([{ chosen: 'Sheet 1' }]);
		expect(result.unmatched).toMatchObject([{ role: 'INDICATOR', text: '' }]);
	});
});

describe('what nobody understands', () => {
	it.each([
		['nothing', '', 'file_empty'],
		['prose', 'Dear colleague, please find attached.\nBest regards', 'file_not_understood'],
		['numbers without heads', '1,2,3\n4,5,6\n', 'file_not_understood'],
		['a web page', '<!DOCTYPE html><table><tr><td>2019</td></tr></table>', 'file_not_text'],
		['SDMX-ML', '<?xml version="1.0"?><GenericData/>', 'file_not_text'],
		['JSON', '{"value": [1, 2]}', 'file_not_text']
	])('%s is refused with a reason', async (_, content, rule) => {
		const result = await read(text(content));
		expect(result.observations).toEqual([]);
		expect(result.findings.map((one) => one.rule)).toContain(rule);
	});

	it('takes no value whose number is open', async () => {
		const result = await read(
			text('Country;Year;INDICATOR;Value\nAlbania;2019;neet_rate;1.234\nArmenia;2019;neet_rate;25\n')
		);
		expect(result.observations.map(brief)).toEqual(['neet_rate ARM 2019 T 25 A']);
		expect(result.findings.map(({ rule }) => rule)).toContain('number_ambiguous');
	});

	it('takes no quarter for a year, and its mean only on request and where the year is whole', async () => {
		const rows = ['2019Q1;10', '2019Q2;11', '2019Q3;12', '2019Q4;13', '2020Q1;9'].map(
			(one) => `Albania;neet_rate;${one}`
		);
		const bytes = text(['Country;Indicator;Time;Value', ...rows].join('\n'));
		expect((await read(bytes)).observations).toEqual([]);
		const averaged = await read(bytes, { average: true });
		expect(averaged.observations.map(brief)).toEqual(['neet_rate ALB 2019 T 11.5 E']);
		expect(averaged.findings.map(({ rule }) => rule).sort()).toEqual(['period_averaged', 'period_incomplete']);
	});

	it('names what to ask, with guesses', async () => {
		const result = await read(text('Country,Year,NEET rate of youth\nAlbanya,2019,25.5\nArmenia,2019,30\n'));
		expect(result.unmatched).toMatchObject([
			{ role: 'REF_AREA', text: 'Albanya', guesses: ['ALB'], line: 2, column: 1, count: 1 },
			{
				role: 'INDICATOR',
				text: 'NEET rate of youth',
				guesses: expect.arrayContaining(['neet_rate']),
				line: 3,
				count: 1
			}
		]);
		const decided = await read(text('Country,Year,NEET rate of youth\nAlbanya,2019,25.5\n'), {
			areas: { Albanya: 'ALB' },
			indicators: { 'NEET rate of youth': 'neet_rate' }
		});
		expect(decided.observations.map(brief)).toEqual(['neet_rate ALB 2019 T 25.5 A']);
	});

	it.each([
		[
			'commas in a file the World Bank wrote with points',
			'Country Name;Country Code;Indicator Name;Indicator Code;2019\nAlbania;ALB;NEET;SL.UEM.NEET.ZS;25,512',
			'number_ambiguous'
		],
		[
			'urban areas beside whole countries',
			'Country,Year,Area,Indicator,Value\nAlbania,2019,Urban,neet_rate,20',
			'breakdown_other'
		],
		[
			'a state called Georgia',
			'State,Year,Indicator,Value\nGeorgia,2019,neet_rate,20\nTexas,2019,neet_rate,21\nOhio,2019,neet_rate,2',
			'area_unknown'
		],
		['cities', '"Unemployment"\n"region","sex","2019","2020"\n"Tirana","Total",12.1,11.2', 'area_part'],
		[
			'rows of women and men under their country',
			'NEET rate (15–24),2019,2020\nAlbania,,\nWomen,27,28\nMen,23,24',
			'indicator_unknown'
		],
		['months', 'Country,Indicator,2019-01,2019-02\nAlbania,neet_rate,20,21', 'period_within_year'],
		['school years', 'Country,Indicator,2018/19,2019/20\nAlbania,neet_rate,20,21', 'year_span'],
		[
			'thousands of persons',
			'Country,Year,Indicator,Unit,Value\nAlbania,2019,population,Thousand persons,2854.5',
			'unit_other'
		],
		['negative numbers in brackets', 'Country,Year,Indicator,Value\nAlbania,2019,growth,(2.5)', 'number_bracketed'],
		['another series under a name like ours', 'Country,Year,Unemployment rate\nAlbania,2019,11.5', 'indicator_unknown'],
		[
			'a code and a name of two countries',
			'Country,Country code,Year,Indicator,Value\nArmenia,GEO,2019,neet_rate,20',
			'area_conflict'
		],
		['a narrowed table', 'Residence,Urban\nCountry,2019,2020\nAlbania,20,21', 'indicator_unknown']
	])('takes nothing from %s', async (_, content, rule) => {
		const result = await read(text(content));
		expect(result.observations.map(brief)).toEqual([]);
		expect(result.findings.map((one) => one.rule)).toContain(rule);
	});

	it('reads Eurostat’s spreadsheet with countries across, and says that a second table stands below', async () => {
		const lines = [
			'Data extracted on 12/03/2024 from [ESTAT],,,',
			'Dataset:,Early leavers [sdg_04_10],,',
			'Unit of measure,Percentage,,',
			'Sex,Males,,',
			',,,',
			'GEO (Labels),Germany,,Greece',
			'TIME,,,',
			'2018,10.3,b,4.7',
			'2019,10.2,,:',
			'Time frequency,Annual,,',
			'Sex,Females,,',
			'2018,1,2,3'
		];
		const result = await read(text(lines.join('\n')));
		expect(result.observations.map(brief)).toEqual([
			'early_leavers DEU 2018 M 10.3 B',
			'early_leavers GRC 2018 M 4.7 A',
			'early_leavers DEU 2019 M 10.2 A'
		]);
		expect(result.findings.map(({ rule }) => rule)).toContain('tables_not_read');
	});

	it('of any bytes is an answer, and soon', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => void (await read(bytes))),
			{ numRuns: 60 }
		);
		const damaged = fc
			.string({ maxLength: 40 })
			.map((junk) => text(`Country,Year,Value\nAlbania,2019,1\n${junk}\n${junk},${junk}\n`));
		await fc.assert(
			fc.asyncProperty(damaged, async (bytes) => void (await read(bytes))),
			{ numRuns: 60 }
		);
	});

	it('finds what contradicts itself in every line of two megabytes', async () => {
		const lines = Array.from(
			{ length: 30_000 },
			(_, index) => `neet_rate,ALB,${1990 + (index % 30)},T,${index % 80}.5,A,some source`
		);
		const bytes = text(['INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS,SOURCE', ...lines].join('\n'));
		const { findings } = await read(bytes);
		// Of each year's thousand rows every eighth has the value of the first.
		expect(findings.filter(({ rule }) => rule === 'conflict')).toHaveLength(30_000 - 30 * 125);
	});
});
