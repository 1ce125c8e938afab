import { describe, expect, it } from 'vitest';
import { references } from '../../../../tests/importers/references';
import type { ObservationRow } from '$lib/importers/observations';
import { readFile, type ReadMessage } from './reading';

const row = (country: string, year: number, value: number): ObservationRow => ({
	INDICATOR: 'neet_rate',
	REF_AREA: country,
	TIME_PERIOD: year,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: value,
	OBS_STATUS: 'A',
	SOURCE: 's'
});
const known = {
	references: references(['neet_rate ALB 2020 T 26']),
	published: [row('ALB', 2020, 26), row('ALB', 2021, 25)]
};

async function read(text: string, learn: () => Promise<typeof known> = () => Promise.resolve(known)) {
	const said: ReadMessage[] = [];
	const request = {
		file: new Blob([text]),
		name: 'own.csv',
		decisions: {},
		mostRows: 20_000,
		references: '/data/references.json'
	};
	await readFile(request, learn, (message) => said.push(message));
	return said;
}
const HEADER = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS';

describe('what the worker says of a file', () => {
	it('begins with progress and ends with all that is understood', async () => {
		const said = await read(`${HEADER}\nneet_rate,ALB,2020,T,26,A\n`);
		expect(said[0]).toEqual({ kind: 'progress', step: 'opening', share: 0 });
		const last = said.at(-1);
		expect(last?.kind === 'done' && last.rest.understood?.format).toBe('own');
	});

	it('are its values, what is wrong, and how it differs from what is published', async () => {
		const said = await read(
			`${HEADER}\nneet_rate,ALB,2020,T,27,A\nneet_rate,ALB,2022,T,24,A\nneet_rate,KAZ,2022,T,many,A\n`
		);
		const values = said.flatMap((message) => (message.kind === 'observations' ? message.rows : []));
		expect(values.map(({ REF_AREA, OBS_VALUE, line }) => [REF_AREA, OBS_VALUE, line])).toEqual([
			['ALB', 27, 2],
			['ALB', 24, 3]
		]);
		const found = said.flatMap((message) => (message.kind === 'findings' ? message.rows : []));
		expect(found).toMatchObject([{ rule: 'number_wrong', line: 4, column: 5, value: 'many' }]);
		const rows = said.flatMap((message) => (message.kind === 'differences' ? [message.rows] : []));
		expect(rows.flatMap(({ added = [] }) => added.map(({ TIME_PERIOD }) => TIME_PERIOD))).toEqual([2022]);
		expect(rows.flatMap(({ revised = [] }) => revised.map(({ before }) => before.OBS_VALUE))).toEqual([26]);
		expect(rows.flatMap(({ missing = [] }) => missing.map(({ TIME_PERIOD }) => TIME_PERIOD))).toEqual([2021]);
	});

	it('comes in pieces that do not hold the page up', async () => {
		const rows = Array.from({ length: 2500 }, (_, at) => `neet_rate,ALB,2020,T,word ${at},A`);
		const said = await read([HEADER, ...rows].join('\n'));
		const pieces = said.flatMap((message) => (message.kind === 'findings' ? [message.rows.length] : []));
		expect(pieces.reduce((sum, length) => sum + length, 0)).toBeGreaterThanOrEqual(2500);
		expect(Math.max(...pieces)).toBe(1000);
	});

	it('tells ten thousand findings of a rule one by one, the last of them for all others', async () => {
		const rows = Array.from({ length: 10_005 }, (_, at) => `neet_rate,ALB,2020,T,word ${at},A`);
		const said = await read([HEADER, ...rows].join('\n'));
		const sent = said.flatMap((message) => (message.kind === 'findings' ? message.rows : []));
		const wrong = sent.filter(({ rule }) => rule === 'number_wrong');
		expect(wrong).toHaveLength(10_000);
		expect(wrong.reduce((sum, { count }) => sum + count, 0)).toBe(10_005);
		expect(wrong.at(-1)).toMatchObject({ line: 10_001, count: 6 });
	});

	it('is a refusal where it has more rows than the memory bears', async () => {
		const said = await read(`${HEADER}\n`.repeat(20_001));
		const found = said.flatMap((message) => (message.kind === 'findings' ? message.rows : []));
		expect(found).toMatchObject([{ rule: 'file_too_long', params: { rows: 20_001, most: 20_000 } }]);
	});

	it('is one message where the references cannot be had, or the file cannot be read', async () => {
		const without = await read('a', () => Promise.reject(new Error('no network')));
		expect(without.at(-1)).toEqual({ kind: 'failed', reason: 'references', message: 'no network' });
		const said: ReadMessage[] = [];
		const gone = Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('moved')) });
		await readFile(
			{ file: gone, name: 'own.csv', decisions: {}, mostRows: 20_000, references: '' },
			() => Promise.resolve(known),
			(message) => said.push(message)
		);
		expect(said.at(-1)).toEqual({ kind: 'failed', reason: 'unreadable', message: 'moved' });
	});

	it('is left to those who know the tables where the file holds rows of the process', async () => {
		const said = await read('event,position,stakeholder_type,wording\nE0001,1,etf,ETF\n', () =>
			Promise.reject(new Error('not needed'))
		);
		expect(said.at(-1)).toMatchObject({ kind: 'rows', rows: { table: 'event_stakeholders', rows: [{ line: 2 }] } });
	});
});
