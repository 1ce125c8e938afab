import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/exports/csv';
import { GAP_COLUMNS, gapRows } from '$lib/exports/gaps';
import { readRowFile } from '$lib/importers/row-files';
import { NEEDED_TABLES } from '$lib/tables/additions';
import { published } from '../../../../../tests/data/needed-tables';
import { rowsRead } from './rows';
import { problemText } from './wording';

const facts = {
	round: 'TRP2025',
	countries: ['KAZ', 'UZB'],
	indicators: new Map([
		['neet_rate', 'Young people not in employment, education or training'],
		['vet_share', 'Share of VET']
	]),
	bodies: [
		{ type: 'statistics_office', names: ['Statistics office', 'Office statistique', 'Статистическое ведомство'] },
		{ type: 'ministry_education', names: ['Ministry of education', 'Ministère de l’Éducation'] }
	]
};
/** The list as /gaps/ hands it out, with what a reader wrote into its last three columns. */
const list = (...filled: readonly (readonly [string, string, string])[]) => {
	const gap = {
		country: 'KAZ',
		indicator: 'neet_rate',
		name: 'NEET',
		theme: 'Youth',
		lastYear: 2018,
		reason: 'stale',
		source: 'ILO',
		suggestedBody: '',
		basis: ''
	};
	const rows = gapRows(filled.map((_, at) => ({ ...gap, indicator: at === 0 ? 'neet_rate' : 'vet_share' })));
	return toCsv(
		GAP_COLUMNS,
		rows.map((row, at) => [...row.slice(0, -3), ...(filled[at] ?? [])])
	);
};
const read = async (text: string, answers: Record<string, string> = {}) => {
	const found = await readRowFile(new TextEncoder().encode(text));
	if (found === null) throw new Error('not a file of rows');
	return rowsRead(found, 'gaps_KAZ.csv', { ...facts, answers }, published, {});
};

describe('a list of gaps, filled in', () => {
	it('names the bodies that answer for a figure, in any language of the site, in their order', async () => {
		const { tables, problems } = await read(list(['office statistique; Ministry of Education', '2026-12', '']));
		expect(problems).toEqual([]);
		expect(tables?.data_responsibilities).toMatchObject([
			{
				round: 'TRP2025',
				country: 'KAZ',
				role: 'data_provider',
				delivers: 'Young people not in employment, education or training (neet_rate)',
				source_note: 'List of gaps filled in: gaps_KAZ.csv; due 2026-12'
			}
		]);
		expect(
			tables?.responsible_stakeholders?.map(({ position, stakeholder_type, wording }) => [
				position,
				stakeholder_type,
				wording
			])
		).toEqual([
			[1, 'statistics_office', 'office statistique'],
			[2, 'ministry_education', 'Ministry of Education']
		]);
	});

	it('asks which body an unknown one is, and takes the row when that is said', async () => {
		const text = list(['Statistics bureau', 'soon', ''], ['', '', 'call them']);
		const before = await read(text);
		expect(before).toMatchObject({
			tables: null,
			open: 1,
			unknownBodies: [{ text: 'Statistics bureau', lines: [2], guesses: ['statistics_office'] }]
		});
		expect(before.problems.map((one) => [one.line, one.column, problemText(one)])).toEqual([
			[2, 'answerable_body', 'No type of body is called that. Say above which it is.'],
			[2, 'due', 'No date can be read here. Write it as 2026-12-31.'],
			[3, 'answerable_body', 'The row is filled in but names nobody: say who is responsible for the figure.']
		]);
		const after = await read(text, { 'statistics bureau': 'statistics_office' });
		expect(after.tables?.responsible_stakeholders?.[0]).toMatchObject({
			stakeholder_type: 'statistics_office',
			wording: 'Statistics bureau'
		});
	});

	it('differs in its header from files of values', async () => {
		const values = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE\nneet_rate,KAZ,2022,T,7\n';
		expect(await readRowFile(new TextEncoder().encode(values))).toBeNull();
		expect(await readRowFile(new TextEncoder().encode('country,indicator,2020,2021\nKAZ,neet_rate,7,8\n'))).toBeNull();
	});
});

describe('a table of rows', () => {
	it('is refused as a whole where a row is wrong, with its line', async () => {
		const header = Object.keys(NEEDED_TABLES.find(({ name }) => name === 'developments')?.columns ?? {}).join(',');
		const row = (theme: string) => `D9001,KAZ,${theme},strength,,,,documented,,Text,Title,,`;
		const { tables, problems } = await read(`${header}\n\n${row('career_guidance')}\n${row('magic')}\n`);
		expect(tables).toBeNull();
		expect(problems.map(({ line, column }) => [line, column])).toContainEqual([4, 'theme']);
	});
});
