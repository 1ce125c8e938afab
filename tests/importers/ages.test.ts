import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { lines } from './sample';

const known = references();
const read = async (rows: readonly string[], indicator: string, decisions: Decisions = {}) => {
	const all = { ...decisions, constants: { REF_AREA: 'ARM', INDICATOR: indicator, ...decisions.constants } };
	const { observations, findings, unmatched } = await importFile(
		'file.csv',
		new TextEncoder().encode(lines(...rows)),
		known,
		all,
		2026
	);
	return {
		values: observations.map(brief),
		rules: findings.map(({ rule, severity }) => `${severity} ${rule}`),
		asked: unmatched.map(({ role, text, guesses, count }) => [role, text, ...guesses, count])
	};
};

/** As offices write them: the total of all ages has an empty cell. */
const AGES = ['Year,Sex,Age,Value', '2019,,,18.3', '2019,Male,,17.5', '2019,,15-24,32.6', '2019,,25-34,20.1'];

describe('a row without an age group beside rows that name some', () => {
	it('is none of a group of some ages, and is asked about', async () => {
		expect(await read(AGES, 'youth_unemployment')).toEqual({
			values: ['youth_unemployment ARM 2019 T 32.6 A'],
			rules: ['note age_other', 'warning age_total'],
			asked: [['AGE', '', 'Y15T24', 2]]
		});
	});

	it('is of that group where its reader says so, and left out where not', async () => {
		const rows = ['Year,Sex,Age,Value', '2019,Male,,31.5', '2019,,15-24,32.6'];
		const said = await read(rows, 'youth_unemployment', { constants: { AGE: 'Y15T24' } });
		expect(said.values).toEqual(['youth_unemployment ARM 2019 M 31.5 A', 'youth_unemployment ARM 2019 T 32.6 A']);
		const left = await read(rows, 'youth_unemployment', { ages: { '': null } });
		expect(left).toEqual({
			values: ['youth_unemployment ARM 2019 T 32.6 A'],
			rules: ['note age_other'],
			asked: []
		});
	});

	it('is an error where no value of the group is there', async () => {
		expect(await read(['Year,Age,Value', '2019,,18.3', '2019,35-44,15.1'], 'youth_unemployment')).toEqual({
			values: [],
			rules: ['note age_other', 'error age_total'],
			asked: [['AGE', '', 'Y15T24', 1]]
		});
	});

	it.each([
		['with no upper end', AGES, 'unemployment', ['unemployment ARM 2019 T 18.3 A', 'unemployment ARM 2019 M 17.5 A']],
		[
			'whose parts they name',
			['Year,Age,Value', '2019,,27.5', '2019,15-19,13.1', '2019,20-24,39.5'],
			'neet_rate',
			['neet_rate ARM 2019 T 27.5 A']
		]
	])('is of the group %s', async (_, rows, indicator, values) => {
		const found = await read(rows, indicator);
		expect([found.values, found.asked]).toEqual([values, []]);
	});

	it.each([
		['a column', ['Year,Total,15-24,25-34', '2019,18.3,32.6,20.1']],
		['a section', ['Year,Value', '2019,18.3', '15-24,', '2019,32.6', '25-34,', '2019,20.1']]
	])('is found where %s is of an age group', async (_, rows) => {
		const { values, asked } = await read(rows, 'youth_unemployment');
		expect([values, asked]).toEqual([['youth_unemployment ARM 2019 T 32.6 A'], [['AGE', '', 'Y15T24', 1]]]);
	});

	it('is not taken by the mean of its quarters either', async () => {
		const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((part, at) => `2019-${part},,${18 + at}`);
		const { values } = await read(['Time,Age,Value', ...quarters, '2019,15-24,32.6'], 'youth_unemployment', {
			average: true
		});
		expect(values).toEqual(['youth_unemployment ARM 2019 T 32.6 A']);
	});
});
