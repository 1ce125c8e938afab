/** The published tables, opened once per build. */
import { DATA } from '../../tables/read.server';
import { openNative } from '../native.server';
import type { Engine } from '../queries/query';

const FOLDER = `${DATA}/tables`;
/** Of a database to be asked instead of DuckDB: `npm run build -- --tables`. */
const ADDRESS = process.env.TABLES_ADDRESS;

let duckdb: Promise<Engine> | undefined;
let opened: Promise<Engine> | undefined;

/** DuckDB, whatever answers the pages: for SQL that is shown to be run by readers. */
export const publishedDuckdb = (): Promise<Engine> => (duckdb ??= openNative(FOLDER).then(remembering));

export const published = (): Promise<Engine> =>
	(opened ??= ADDRESS === undefined ? publishedDuckdb() : openDatabase(ADDRESS).then(remembering));

async function openDatabase(address: string): Promise<Engine> {
	const { openPostgres } = await import('../postgres.server');
	return openPostgres(address, FOLDER);
}

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
