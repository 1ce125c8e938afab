/** Each rule of `data:check` on observations: the row it refuses in the tables is found, or set right, in a file of the reader’s. */
import { describe, expect, it } from 'vitest';
import { importReferences } from '../../src/cli/import-files';
import { importFile } from '../../src/lib/importers/import-file';
import { checkDataset } from '../../src/lib/tables/dataset';
import { added, goodFiles } from '../data/cases';
import { brief } from './brief';

const HEADER = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE';
/** It is as it should be, and so is the row beside it that each file holds. */
const GOOD = 'unemployment_rate,KGZ,2015,T,Y_GE15,5.1,A,ilo_2026';
const BESIDE = 'unemployment_rate,HRV,2016,T,Y_GE15,7.5,A,ilo_2026';
const LAST = 'unemployment_rate,KAZ,2016,T';

const PLACES = HEADER.split(',');
/** The good row with another cell. */
const cell = (column: string, text: string) =>
	GOOD.split(',')
		.map((own, at) => (PLACES[at] === column ? text : own))
		.join(',');

const tables = (...rows: readonly string[]) =>
	checkDataset(new Map([...goodFiles(), ...added('observations', LAST, ...rows)]), 'tables');
const messages = (...rows: readonly string[]) => tables(...rows).problems.map(({ message }) => message);

async function read(rows: readonly string[], { tables: known } = checkDataset(goodFiles(), 'tables')) {
	const bytes = new TextEncoder().encode([HEADER, BESIDE, ...rows].join('\n'));
	const { findings, observations } = await importFile('f.csv', bytes, importReferences(known), {}, 2026);
	const rules = findings.filter(({ line }) => line !== 2).map(({ severity, rule }) => `${severity} ${rule}`);
	return { rules, observations };
}

it('a row that is as it should be passes both', async () => {
	expect(messages(GOOD)).toEqual([]);
	expect((await read([GOOD])).rules).toEqual([]);
});

describe('what the tables refuse is found in a file', () => {
	it.each([
		['an unknown indicator', cell('INDICATOR', 'unemployment_rat'), 'unknown indicator', 'warning indicator_unknown'],
		['no indicator', cell('INDICATOR', ''), 'may not be empty', 'warning indicator_unknown'],
		['an unknown country', cell('REF_AREA', 'KAZA'), 'unknown country', 'error area_unknown'],
		['no country', cell('REF_AREA', ''), 'may not be empty', 'error area_unknown'],
		['a year before the first', cell('TIME_PERIOD', '1889'), 'outside 1990 to 2030', 'note year_outside'],
		['a year after the last', cell('TIME_PERIOD', '2101'), 'outside 1990 to 2030', 'error year_future'],
		['two digits for a year', cell('TIME_PERIOD', '15'), 'outside 1990 to 2030', 'error year_wrong'],
		['a fraction of a year', cell('TIME_PERIOD', '2015.5'), 'not a whole number', 'error year_wrong'],
		['a quarter', cell('TIME_PERIOD', '2015-Q1'), 'not a whole number', 'warning period_within_year'],
		['no year', cell('TIME_PERIOD', ''), 'may not be empty', 'error year_wrong'],
		['another sex', cell('SEX', 'X'), 'not a word of the list', 'warning breakdown_other'],
		['an age in words', cell('AGE', 'adults'), 'not an age group', 'error age_unknown'],
		['an age that ends before it starts', cell('AGE', 'Y24T15'), 'ends at 15, before', 'error age_unknown'],
		['no age where other rows have one', cell('AGE', ''), 'may not be empty', 'warning age_total'],
		['a word for a value', cell('OBS_VALUE', 'five'), 'not a number', 'error number_wrong'],
		['a decimal comma beside points', cell('OBS_VALUE', '"5,1"'), 'a comma in a number', 'error number_mixed'],
		['six decimals', cell('OBS_VALUE', '5.123456'), '6 decimals', 'note value_rounded'],
		['twelve digits', cell('OBS_VALUE', '123456789012'), 'a number of 12 digits', 'error out_of_range'],
		['a value above what can be', cell('OBS_VALUE', '101'), 'outside 0 to 100', 'error out_of_range'],
		['a value below what can be', cell('OBS_VALUE', '-1'), 'outside 0 to 100', 'error out_of_range'],
		['a status of no list', cell('OBS_STATUS', 'Z9'), 'not a word of the list', 'warning status_unknown'],
		['an unknown release', cell('SOURCE', 'ilo_2027'), 'unknown source', 'warning source_unknown'],
		['a cell too many', `${GOOD},x`, '9 cells where the header has 8', 'error row_width']
	])('%s', async (_, row, message, rule) => {
		expect(messages(row).join()).toContain(message);
		expect((await read([row])).rules).toContain(rule);
	});

	it('a value that stands twice, and two for one', async () => {
		expect(messages(GOOD, GOOD).join()).toContain('has the same key');
		expect((await read([GOOD, GOOD])).rules).toEqual(['warning duplicate']);
		const other = cell('OBS_VALUE', '6.2');
		expect(messages(GOOD, other).join()).toContain('has the same key');
		expect((await read([GOOD, other])).rules).toEqual(['error conflict']);
	});

	it('but the source of another publisher is no release', async () => {
		const text =
			'ref_area,source,indicator,sex,classif1,time,obs_value\nKGZ,BA:443,UNE_DEAP,SEX_T,AGE_YTHADULT_YGE15,2015,5.1';
		const known = importReferences(checkDataset(goodFiles(), 'tables').tables);
		const { findings } = await importFile('f.csv', new TextEncoder().encode(text), known, {}, 2026);
		expect(findings.map(({ rule }) => rule)).not.toContain('source_unknown');
	});

	it('a value of which nobody knows what it was measured by', async () => {
		const files = goodFiles();
		const methods = new TextDecoder()
			.decode(files.get('methods.csv'))
			.replace('unemployment_rate,,,2015,', 'unemployment_rate,KAZ,,2015,');
		files.set('methods.csv', new TextEncoder().encode(methods));
		const known = checkDataset(files, 'tables');
		expect(known.problems.filter(({ formatMends }) => !formatMends)).toEqual([]);
		files.set('observations.csv', added('observations', LAST, GOOD).get('observations.csv')!);
		expect(checkDataset(files, 'tables').problems.map(({ message }) => message)).toContain(
			'without a method, though unemployment_rate has some'
		);
		expect((await read([GOOD], known)).rules).toEqual(['warning method_unknown']);
	});
});

describe('what the tables refuse for its form is read as the row it means', () => {
	it.each([
		['a zero before the number', cell('OBS_VALUE', '05.1')],
		['a zero at the end of the decimals', cell('OBS_VALUE', '5.10')],
		['white space before or after the text', cell('SEX', ' T')],
		['may not be empty', cell('OBS_STATUS', '')],
		['may not be empty', cell('SEX', '')],
		['may not be empty', cell('SOURCE', '')],
		['7 cells where the header has 8', GOOD.replace(/,ilo_2026$/, '')]
	])('%s: %s', async (message, row) => {
		expect(messages(row).join()).toContain(message);
		const { rules, observations } = await read([row]);
		expect(rules).toEqual([]);
		expect(observations.map(brief)).toContain('unemployment_rate KGZ 2015 T 5.1 A');
	});

	it('a row without a value is a gap', async () => {
		const row = cell('OBS_VALUE', '');
		expect(messages(row).join()).toContain('may not be empty');
		expect((await read([row])).observations).toHaveLength(1);
	});
});
