/** The rows that answer the explorer: from the database where it is open, else from the files of the indicators. */
import type { Observation, ObsStatus, Sex } from '$lib/domain/observation';
import { newestYears, observationsOf } from '$lib/duckdb/queries/observations';
import { ask, type Answer, type Engine } from '$lib/duckdb/queries/query';
import { cacheKey, type DataRequest } from '$lib/figure/selection/data-request';
import { answerFrom, type Newest, type PackedIndicator } from '$lib/figure/selection/packed-indicator';
import type { Database } from '$lib/figure/database/database.svelte';

export interface Rows {
	readonly rows: readonly Observation[];
	readonly newest: readonly Newest[];
}

export interface Answered extends Rows {
	/** `page`: prerendered. */
	readonly from: 'page' | 'files' | 'database';
}

export interface RowSources {
	readonly database: Pick<Database, 'state'> & {
		ask<T>(indicators: readonly string[], query: (engine: Engine) => Promise<T>): Promise<T>;
	};
	readonly fetchIndicator: (indicator: string, signal: AbortSignal) => Promise<PackedIndicator>;
}

export async function rowsFromDatabase(engine: Engine, request: DataRequest): Promise<Rows> {
	// Asked at once: the worker answers one while the other travels.
	const bySex = await Promise.all(
		request.sexes.map(async (sex) => {
			const newest = newestIn(engine, request, sex);
			const rows = await ask(engine, observationsOf, { ...request, sex });
			return {
				rows: rows.map((row) => ({ ...row, sex, status: row.status as ObsStatus })),
				newest: (await newest).map((row) => ({ ...row, sex }))
			};
		})
	);
	return { rows: bySex.flatMap(({ rows }) => rows), newest: bySex.flatMap(({ newest }) => newest) };
}

interface Known {
	readonly key: string;
	readonly rows: Promise<readonly Answer<typeof newestYears>[]>;
}
/** Of each engine, by sex: the newest years do not depend on those chosen, so choosing others does not ask for them again. */
const newestOf = new WeakMap<Engine, Map<Sex, Known>>();

function newestIn(engine: Engine, { indicators, countries }: DataRequest, sex: Sex): Known['rows'] {
	const key = JSON.stringify([indicators, countries]);
	const bySex = newestOf.get(engine) ?? new Map<Sex, Known>();
	newestOf.set(engine, bySex);
	const known = bySex.get(sex);
	if (known?.key === key) return known.rows;
	const rows = ask(engine, newestYears, { indicators, countries, sex });
	bySex.set(sex, { key, rows });
	// What fails is not kept.
	rows.catch(() => bySex.delete(sex));
	return rows;
}

/**
 * A link is answered from files, which are small, without waiting for the database; where one way fails, the other is
 * tried.
 * @throws {Error} of the way tried first, where both fail
 */
export async function answerRequest(
	request: DataRequest,
	{ database, fetchIndicator }: RowSources,
	signal: AbortSignal
): Promise<Answered> {
	const fromFiles = async (): Promise<Answered> => {
		const files = await Promise.all(request.indicators.map((indicator) => fetchIndicator(indicator, signal)));
		return { from: 'files', ...answerFrom(files, request) };
	};
	const fromDatabase = async (): Promise<Answered> => ({
		from: 'database',
		...(await database.ask(request.indicators, (engine) => rowsFromDatabase(engine, request)))
	});
	const [first, second] = database.state.is === 'open' ? [fromDatabase, fromFiles] : [fromFiles, fromDatabase];
	try {
		return await first();
	} catch (cause) {
		signal.throwIfAborted();
		return second().catch(() => {
			throw cause;
		});
	}
}

/** Files that have come are kept: choosing other countries or years fetches nothing. */
export function keepingFiles(
	fetchIndicator: RowSources['fetchIndicator'],
	capacity = 24
): RowSources['fetchIndicator'] {
	const files = new Map<string, PackedIndicator>();
	return async (indicator, signal) => {
		const file = files.get(indicator) ?? (await fetchIndicator(indicator, signal));
		files.delete(indicator);
		files.set(indicator, file);
		for (const oldest of [...files.keys()].slice(0, -capacity)) files.delete(oldest);
		return file;
	};
}

/** Rows that have come are kept: choosing another form of them asks nothing. */
export function keepingAnswers(
	load: (request: DataRequest, signal: AbortSignal) => Promise<Answered>,
	capacity = 30
): typeof load {
	const answers = new Map<string, Answered>();
	return async (request, signal) => {
		const key = cacheKey(request);
		const answer = answers.get(key) ?? (await load(request, signal));
		answers.delete(key);
		answers.set(key, answer);
		for (const oldest of [...answers.keys()].slice(0, -capacity)) answers.delete(oldest);
		return answer;
	};
}
