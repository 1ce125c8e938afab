import { describe, expect, it, vi } from 'vitest';
import type { OpenEngine } from '$lib/duckdb/worker-client';
import type { Database } from '$lib/figure/database/database.svelte';
import { observationGroups } from '$lib/figure/database/groups';
import { answerFind, type Answered } from './answers.svelte';
import { noneDecided } from './database';
import type { Find } from './model';

const find: Find = {
	join: 'and',
	conditions: [{ indicator: 'neet_rate', sex: 'T', kind: 'value', side: 'above', value: 20 }]
};
const known = {
	places: [
		{ country: 'KAZ', region: 'CA', role: 'partner' },
		{ country: 'EUU', region: 'EU', role: 'aggregate' }
	],
	targets: [],
	decimals: () => 1,
	newest: 2024
};
const cell = { verdict: true, value: 21.5, year: 2023, other: 20, otherYear: null, reason: null };
const files: Answered = { rows: [], from: 'files' };
const groups = observationGroups([]);

/** A database in a state, whose engine answers with these rows or fails. */
const databaseIn = (
	is: 'closed' | 'open',
	run: OpenEngine['run'] = async () => [{ country: 'KAZ', at: 1, ...cell }]
): Pick<Database, 'state' | 'ask'> => ({
	state: { is },
	ask: (query) =>
		query({
			run,
			answer: () => Promise.reject(new Error('not asked')),
			addRows: () => Promise.reject(new Error('not asked')),
			died: new Promise<never>(() => {}),
			close: () => {}
		})
});

describe('conditions of the reader’s own are answered', () => {
	it('from the files until the database is open', async () => {
		expect(await answerFind(find, known, databaseIn('closed'), groups, async () => files)).toBe(files);
	});
	it('from the database once it is open, by one query, for the partners alone', async () => {
		const run = vi.fn<OpenEngine['run']>(async () => [{ country: 'KAZ', at: 1, ...cell }]);
		expect(await answerFind(find, known, databaseIn('open', run), groups, async () => files)).toEqual({
			rows: [{ country: 'KAZ', verdict: true, cells: [cell] }],
			from: 'database'
		});
		expect(run).toHaveBeenCalledTimes(1);
	});
	it('from the database by what changed: neither the same condition nor another join is asked again', async () => {
		const other = { ...find.conditions[0]!, sex: 'F' } as const;
		const run = vi.fn<OpenEngine['run']>(async () => [{ country: 'KAZ', at: 1, ...cell }]);
		const decided = noneDecided();
		const asked = (changed: Find) =>
			answerFind(changed, known, databaseIn('open', run), groups, async () => files, decided);
		await asked(find);
		await asked({ ...find, conditions: [other, ...find.conditions] });
		const both = await asked({ join: 'or', conditions: [...find.conditions, other] });
		expect(run.mock.calls.map(([, values]) => values?.[0])).toEqual([
			'neet_rate:T:value:above:20',
			'neet_rate:F:value:above:20'
		]);
		expect(both.rows[0]?.cells).toEqual([cell, cell]);
	});
	it('from the files where the database fails', async () => {
		const failing = databaseIn('open', () => Promise.reject(new Error('gone')));
		expect(await answerFind(find, known, failing, groups, async () => files)).toBe(files);
	});
});
