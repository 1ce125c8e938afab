/** The rows that answer the explorer: from the database where it is open, else from the files of the indicators. */
import type { Observation, ObsStatus } from '$lib/domain/observation';
import { newestYears, observationsOf } from '$lib/duckdb/queries/observations';
import { ask, type Engine } from '$lib/duckdb/queries/query';
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
	const rows: Observation[] = [];
	const newest: Newest[] = [];
	for (const sex of request.sexes) {
		for (const row of await ask(engine, observationsOf, { ...request, sex }))
			rows.push({ ...row, sex, status: row.status as ObsStatus });
		for (const row of await ask(engine, newestYears, { ...request, sex })) newest.push({ ...row, sex });
	}
	return { rows, newest };
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
