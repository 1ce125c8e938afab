/** The published tables, opened once per build. */
import { openNative } from '../native.server';
import type { Engine } from '../queries/query';

let opened: Promise<Engine> | undefined;

export const published = (): Promise<Engine> => (opened ??= openNative('data/tables').then(remembering));

/** What is made from the tables alone is made once for each key, such as a language. */
export const once = <K, T>(make: (key: K) => Promise<T>) => {
	const made = new Map<K, Promise<T>>();
	return (key: K): Promise<T> => {
		const found = made.get(key) ?? make(key);
		made.set(key, found);
		return found;
	};
};

/**
 * An engine that is asked each question once: pages in four languages ask the same ones. Its tables must not change.
 * The rows are handed out to all who ask, so they are frozen.
 */
export function remembering(engine: Engine): Engine {
	const answers = new Map<string, ReturnType<Engine['run']>>();
	return {
		run(sql, values) {
			const key = JSON.stringify([sql, values]);
			const known = answers.get(key) ?? engine.run(sql, values).then(frozen);
			answers.set(key, known);
			return known;
		}
	};
}

const frozen = (rows: Awaited<ReturnType<Engine['run']>>) => {
	rows.forEach((row) => Object.freeze(row));
	return Object.freeze(rows);
};
