import { describe, expect, it } from 'vitest';
import type { Engine, Value } from '../queries/query';
import { remembering } from './database.server';

function counting(): { engine: Engine; asked: string[] } {
	const asked: string[] = [];
	const run = (sql: string, values: readonly Value[]) => {
		asked.push(`${sql} ${values.join(' ')}`);
		return Promise.resolve([{ country: values[0] }]);
	};
	return { engine: { run }, asked };
}

describe('an engine that remembers', () => {
	it('asks each question once for all its values, and tells values of different types apart', async () => {
		const { engine, asked } = counting();
		const { run } = remembering(engine);
		for (const values of [['KAZ'], ['UZB'], ['KAZ'], ['1'], [1], [null]]) await run('SELECT $1', values);
		await run('SELECT $1 || $1', ['KAZ']);
		expect(asked).toHaveLength(6);
		expect(await run('SELECT $1', ['UZB'])).toEqual([{ country: 'UZB' }]);
	});

	it('asks once where two ask at the same time', async () => {
		const { engine, asked } = counting();
		const { run } = remembering(engine);
		const [one, other] = await Promise.all([run('SELECT $1', ['KAZ']), run('SELECT $1', ['KAZ'])]);
		expect(asked).toHaveLength(1);
		expect(one).toBe(other);
	});

	it('hands out rows that nobody can change for the next', async () => {
		const rows = await remembering(counting().engine).run('SELECT $1', ['KAZ']);
		expect(() => Object.assign(rows[0] ?? {}, { country: 'UZB' })).toThrow(TypeError);
		expect(() => Object.assign(rows, { length: 0 })).toThrow(TypeError);
	});
});
