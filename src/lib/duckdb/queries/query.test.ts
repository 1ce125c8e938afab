import { describe, expect, expectTypeOf, it } from 'vitest';
import { ask, double, type Engine, flag, integer, list, maybe, query, text, type Value } from './query';

const steps = query({
	name: 'steps',
	values: ({ round, from }: { round: string; from: number }) => [round, from],
	row: { stage: text, position: integer, share: maybe(double), described: flag },
	sql: 'SELECT … WHERE round = $1 AND year >= $2'
});

const row = { stage: 'launch', position: 1, share: 0.5, described: true };
const answering = (...rows: Record<string, unknown>[]): Engine => ({ run: () => Promise.resolve(rows) });
const asked = (...rows: Record<string, unknown>[]) => ask(answering(...rows), steps, { round: 'TRP4', from: 2016 });

describe('asking', () => {
	it('hands the engine the SQL and the values, in the order of their numbers', async () => {
		const calls: [string, readonly Value[]][] = [];
		const engine: Engine = { run: (sql, values) => Promise.resolve((calls.push([sql, values]), [])) };
		expect(await ask(engine, steps, { from: 2016, round: 'TRP4' })).toEqual([]);
		expect(calls).toEqual([[steps.sql, ['TRP4', 2016]]]);
	});

	it('gives back the rows in the engine’s order, typed as promised', async () => {
		const rows = await asked(row, { ...row, stage: 'prep', share: null });
		expect(rows.map(({ stage, share }) => [stage, share])).toEqual([
			['launch', 0.5],
			['prep', null]
		]);
		expectTypeOf(rows).toEqualTypeOf<
			readonly {
				readonly stage: string;
				readonly position: number;
				readonly share: number | null;
				readonly described: boolean;
			}[]
		>();
	});

	it('names the question when the engine fails, and keeps the cause', async () => {
		const cause = new Error('no table observations');
		const failing = ask({ run: () => Promise.reject(cause) }, steps, { round: 'TRP4', from: 2016 });
		await expect(failing).rejects.toThrow(/^steps: no table observations$/);
		await expect(failing).rejects.toMatchObject({ cause });
	});

	it('names the question even if what the engine throws is no error', async () => {
		const engine: Engine = {
			run: async () => {
				throw 'gone';
			}
		};
		await expect(ask(engine, steps, { round: 'TRP4', from: 2016 })).rejects.toThrow(/^steps: gone$/);
	});
});

describe('a row that is not as promised', () => {
	it.each<[string, Record<string, unknown>, string]>([
		['a number for a text', { ...row, stage: 4 }, 'steps: stage is 4, not text'],
		['nothing for a text', { ...row, stage: null }, 'steps: stage is null, not text'],
		['a missing column', { stage: 'launch' }, 'steps: position is undefined, not a whole number'],
		['a part of a whole number', { ...row, position: 1.5 }, 'steps: position is 1.5, not a whole number'],
		['a count that was not cast', { ...row, position: 1n }, 'steps: position is 1, not a whole number'],
		['a number that is none', { ...row, share: NaN }, 'steps: share is NaN, not a finite number or null'],
		['an endless number', { ...row, share: Infinity }, 'steps: share is Infinity, not a finite number or null'],
		['a missing value', { ...row, share: undefined }, 'steps: share is undefined, not a finite number or null'],
		['a date that was not cast', { ...row, stage: new Date(NaN) }, 'steps: stage is Invalid Date, not text'],
		['a number for a truth', { ...row, described: 1 }, 'steps: described is 1, not true or false']
	])('is refused: %s', async (_, wrong, message) => {
		await expect(asked(row, wrong)).rejects.toThrow(new Error(message));
	});

	it.each<[string, Record<string, unknown>]>([
		['zero, empty and false', { stage: '', position: 0, share: 0, described: false }],
		['below zero', { ...row, position: -1, share: -0.5 }]
	])('is none: %s', async (_, right) => {
		expect(await asked(right)).toEqual([right]);
	});
});

it('joins a list into one parameter', () => {
	expect(list(['KAZ', 'XKX'])).toBe('KAZ~XKX');
	expect(list([])).toBe('');
});
