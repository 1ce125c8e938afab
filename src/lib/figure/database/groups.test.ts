import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '$lib/duckdb/engine-error';
import type { OpenEngine } from '$lib/duckdb/worker-client';
import { addAtOpening, observationGroups, type ObservationGroup } from './groups';

const PUBLISHED: readonly ObservationGroup[] = [
	{ indicators: ['activity', 'jobs'], bytes: 2, sha256: 'aa' },
	{ indicators: ['neet'], bytes: 2, sha256: 'bb' },
	{ indicators: ['wages'], bytes: 2, sha256: 'cc' }
];

function given(failing: readonly number[] = []) {
	const read = vi.fn(async (number: number) => {
		if (failing.includes(number)) throw new Error(`group ${number}: 404`);
		return Uint8Array.from([number, number]);
	});
	const addRows = vi.fn(async (file: Uint8Array) => void structuredClone(file, { transfer: [file.buffer] }));
	const engine = { addRows, close: vi.fn() } as unknown as OpenEngine & { readonly close: () => void };
	return { groups: observationGroups(PUBLISHED, read), read, addRows, engine };
}
const database = (engine: OpenEngine) => ({ ask: <T>(query: (engine: OpenEngine) => Promise<T>) => query(engine) });

describe('groups of observations', () => {
	it('are fetched with what is known of them, those of the indicators alone, each once', async () => {
		const { groups, read } = given();
		await Promise.all([groups.fetch(['neet', 'jobs']), groups.fetch(['activity'])]);
		await groups.fetch(['jobs', 'unknown']);
		expect(read.mock.calls).toEqual([
			[0, { bytes: 2, sha256: 'aa' }],
			[1, { bytes: 2, sha256: 'bb' }]
		]);
	});

	it('are in the engine before it is asked, each once', async () => {
		const { groups, engine, addRows } = given();
		const asked = vi.fn(async () => addRows.mock.calls.length);
		expect(await groups.ask(database(engine), ['neet'], asked)).toBe(1);
		expect(await groups.ask(database(engine), ['neet', 'wages'], asked)).toBe(2);
		expect(asked).toHaveBeenCalledTimes(2);
	});

	it('are added anew, and not fetched anew, to an engine opened anew, although a worker takes what it is given', async () => {
		const { groups, engine, read } = given();
		await groups.add(engine, ['neet']);
		const again = given();
		await groups.add(again.engine, ['neet']);
		expect(read).toHaveBeenCalledTimes(1);
		expect(again.addRows).toHaveBeenCalledTimes(1);
	});

	it('that fail are not kept: the next who asks tries again, and the engine is not asked', async () => {
		const failing = [1];
		const { groups, engine, read } = given(failing);
		const asked = vi.fn(async () => 'answered');
		await expect(groups.ask(database(engine), ['neet'], asked)).rejects.toThrow('group 1: 404');
		expect(asked).not.toHaveBeenCalled();
		failing.pop();
		expect(await groups.ask(database(engine), ['neet'], asked)).toBe('answered');
		expect(read).toHaveBeenCalledTimes(2);
	});

	it('that fail while the database is opened end it, as any table that cannot be read', async () => {
		const { groups, engine } = given([2]);
		await expect(addAtOpening(groups, engine, ['wages'])).rejects.toMatchObject({
			constructor: EngineError,
			reason: 'table',
			message: 'group 2: 404'
		});
		expect(engine.close).toHaveBeenCalledTimes(1);
	});
});
