/**
 * A question to the tables: SQL, the values of its parameters and the shape of its rows.
 * Only VARCHAR, INTEGER, DOUBLE and BOOLEAN may come out, because everything else differs between the two DuckDBs. The SQL
 * is what DuckDB and PostgreSQL 15 both know and answer alike: every `GROUP BY` names its columns, every subquery has a
 * name, descending orders say where NULL stands, window functions take the place of `QUALIFY`, `arg_max` and lists.
 */

export type Value = string | number | boolean | null;

/** Anything that runs SQL over the tables: native DuckDB or PostgreSQL at build time, DuckDB-WASM in the browser. */
export interface Engine {
	/** @param values positional parameters, `$1` first */
	run(sql: string, values: readonly Value[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Pages are prerendered side by side, but one connection answers one question at a time. */
export function inTurn(run: Engine['run']): Engine {
	let last: Promise<unknown> = Promise.resolve();
	return {
		run(sql, values) {
			const answer = last.then(() => run(sql, values));
			last = answer.catch(() => undefined);
			return answer;
		}
	};
}

/** What a column of an answer holds. */
export interface Shape<T extends Value> {
	readonly holds: string;
	readonly fits: (value: unknown) => value is T;
}

const shape = <T extends Value>(holds: string, fits: (value: unknown) => value is T): Shape<T> => ({ holds, fits });

export const text = shape('text', (value): value is string => typeof value === 'string');
export const integer = shape('a whole number', (value): value is number => Number.isInteger(value));
export const double = shape('a finite number', (value): value is number => Number.isFinite(value));
export const flag = shape('true or false', (value): value is boolean => typeof value === 'boolean');
/** One of a closed list of words. */
export const oneOf = <const T extends string>(...words: readonly T[]): Shape<T> =>
	shape(`one of ${words.join(', ')}`, (value): value is T => words.some((word) => word === value));
export const maybe = <T extends Value>(given: Shape<T>): Shape<T | null> =>
	shape(`${given.holds} or null`, (value): value is T | null => value === null || given.fits(value));

type Shapes = Readonly<Record<string, Shape<Value>>>;
export type RowOf<S extends Shapes> = { readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never };

export interface Query<P, S extends Shapes> {
	/** As the file that holds it. */
	readonly name: string;
	readonly values: (params: P) => readonly Value[];
	readonly row: S;
	readonly sql: string;
}

export type Answer<Q> =
	Q extends Query<never, infer S> ? RowOf<S> : Q extends Query<infer _P, infer S> ? RowOf<S> : never;

export const query = <P, const S extends Shapes>(given: Query<P, S>): Query<P, S> => given;

/** A list as one parameter; codes never hold the separator. */
export const list = (codes: readonly string[]): string => codes.join('~');

/** Answers that have been checked: an engine that remembers hands out the same rows again. */
const checked = new WeakSet<object>();

/** The one door to an engine: asks, and checks every row of the answer against the promise. */
export async function ask<P, S extends Shapes>(
	engine: Engine,
	question: Query<P, S>,
	params: P
): Promise<readonly RowOf<S>[]> {
	let rows;
	try {
		rows = await engine.run(question.sql, question.values(params));
	} catch (cause) {
		throw new Error(`${question.name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
	if (!checked.has(rows)) {
		const columns = Object.entries(question.row);
		for (const row of rows)
			for (const [column, { holds, fits }] of columns)
				if (!fits(row[column])) throw new Error(`${question.name}: ${column} is ${String(row[column])}, not ${holds}`);
		checked.add(rows);
	}
	return rows as readonly RowOf<S>[];
}

/** What the document at an address is called: for rows that have no title of their own. A title of ours is in brackets. */
export const TITLES = `titles AS (
			SELECT source_url AS url, min(title) AS title FROM (
				SELECT source_url, CASE basis WHEN 'source' THEN title ELSE '[' || title || ']' END AS title FROM documents
				UNION ALL SELECT source_url, source_title FROM (
					SELECT source_url, source_title FROM progress_events UNION ALL SELECT source_url, source_title FROM developments
					UNION ALL SELECT source_url, source_title FROM targets
				) AS named WHERE source_url NOT IN (SELECT source_url FROM documents)
			) AS every GROUP BY source_url
		)`;
