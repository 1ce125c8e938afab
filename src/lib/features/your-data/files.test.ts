import { describe, expect, it } from 'vitest';
import { fileReader } from './files.svelte';
import { mostBytes } from './model';
import type { ReadMessage, ReadRequest } from './reading';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
	readonly asked: ReadRequest[] = [];
	ended = false;
	postMessage(request: ReadRequest) {
		this.asked.push(request);
	}
	terminate() {
		this.ended = true;
	}
	say(message: ReadMessage) {
		this.dispatchEvent(new MessageEvent('message', { data: message }));
	}
	finish() {
		const rest = { file: '', parts: [], understood: null, unmatched: [], notes: [], seen: 0, missing: 0 };
		this.say({ kind: 'done', rest, same: {} });
	}
}
function opened(memory?: number) {
	const workers: FakeWorker[] = [];
	const reader = fileReader(
		() => {
			workers.push(new FakeWorker());
			return workers.at(-1) as unknown as Worker;
		},
		() => 'https://site/data/references.json',
		memory
	);
	return { reader, workers, states: () => reader.files.map(({ name, state }) => `${name} ${state.is}`) };
}
const file = (name: string, size = 1) => ({ name, blob: new Blob(['x'.repeat(size)]) });

describe('the reader’s files', () => {
	it('are read by one worker, one after the other, the newest shown first', () => {
		const { reader, workers, states } = opened();
		reader.add([file('a.csv'), file('b.csv')]);
		expect(states()).toEqual(['b.csv reading', 'a.csv waiting']);
		workers[0]?.finish();
		expect(states()).toEqual(['b.csv read', 'a.csv reading']);
		workers[0]?.finish();
		expect(workers).toHaveLength(1);
		expect(workers[0]?.asked.map(({ name }) => name)).toEqual(['b.csv', 'a.csv']);
	});

	it('too large for the memory are refused before anything is read', () => {
		const { reader, workers } = opened(1);
		const large = { name: 'large.csv', blob: Object.defineProperty(new Blob(['x']), 'size', { value: 400_000_000 }) };
		reader.add([large]);
		expect(reader.files[0]?.state).toEqual({ is: 'refused', most: mostBytes(1) });
		expect(workers).toHaveLength(0);
	});

	it('are gone at once when removed: the worker ends, and the next file has a new one', () => {
		const { reader, workers, states } = opened();
		reader.add([file('a.csv'), file('b.csv')]);
		reader.remove(reader.files[0]?.id ?? -1);
		expect(workers[0]?.ended).toBe(true);
		expect(states()).toEqual(['a.csv reading']);
		workers[0]?.finish();
		expect(states(), 'what an ended worker says is not heard').toEqual(['a.csv reading']);
		workers[1]?.finish();
		expect(states()).toEqual(['a.csv read']);
	});

	it('keep what was found while they are read anew, as the reader decided', () => {
		const { reader, workers } = opened();
		reader.add([file('a.csv')]);
		workers[0]?.finish();
		const before = reader.files[0]?.last;
		reader.decide(reader.files[0]?.id ?? -1, { decimal: ',' });
		expect(reader.files[0]).toMatchObject({ state: { is: 'reading' }, last: before });
		expect(workers[0]?.asked.at(-1)?.decisions).toEqual({ decimal: ',' });
	});

	it('of one name are kept apart', () => {
		const { reader } = opened();
		reader.add([file('a.csv'), file('a.csv'), file('a.csv')]);
		expect(reader.files.map(({ name }) => name)).toEqual(['a (3).csv', 'a (2).csv', 'a.csv']);
	});

	it('say so where the worker breaks, and the next is read', () => {
		const { reader, workers, states } = opened();
		reader.add([file('a.csv'), file('b.csv')]);
		workers[0]?.dispatchEvent(new Event('error'));
		expect(states()).toEqual(['b.csv failed', 'a.csv reading']);
		workers[1]?.say({ kind: 'failed', reason: 'memory', message: 'too long' });
		expect(reader.files[1]?.state).toEqual({ is: 'failed', reason: 'memory', message: 'too long' });
	});
});
