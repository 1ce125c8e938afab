/** The rows that answer the explorer: from the database where it is open, else from the files of the indicators. */
import type { Engine } from '$lib/duckdb/queries/query';
import { joinMetadata, type IndicatorMetadata } from '$lib/figure/metadata';
import { cacheKey, type DataRequest } from '$lib/figure/selection/data-request';
import { answerFrom, type PackedIndicator } from '$lib/figure/selection/packed-indicator';
import type { Database } from '$lib/figure/database/database.svelte';
import type { Rows } from './database-rows';

export interface Answered extends Rows {
	/** `page`: prerendered. */
	readonly from: 'page' | 'files' | 'database';
	readonly metadata: IndicatorMetadata;
}

type Found = Omit<Answered, 'metadata'>;

export interface RowSources {
	readonly database: Pick<Database, 'state'> & {
		ask<T>(indicators: readonly string[], query: (engine: Engine) => Promise<T>): Promise<T>;
	};
	readonly fetchIndicator: (indicator: string, signal: AbortSignal) => Promise<PackedIndicator>;
	readonly fetchMetadata: (indicator: string, signal: AbortSignal) => Promise<IndicatorMetadata>;
}

/** What asks the database is not waited for before there is one. */
export const databaseRows = () => import('./database-rows');

/**
 * A link is answered from files, which are small, without waiting for the database; where one way fails, the other is
 * tried.
 * @throws {Error} of the way tried first, where both fail
 */
export async function answerRequest(
	request: DataRequest,
	{ database, fetchIndicator, fetchMetadata }: RowSources,
	signal: AbortSignal
): Promise<Answered> {
	const fetched = Promise.all(request.indicators.map((indicator) => fetchMetadata(indicator, signal)));
	// What fails is said when the rows are there.
	fetched.catch(() => undefined);
	const fromFiles = async (): Promise<Found> => {
		const files = await Promise.all(request.indicators.map((indicator) => fetchIndicator(indicator, signal)));
		return { from: 'files', ...answerFrom(files, request) };
	};
	const fromDatabase = async (): Promise<Found> => {
		const { rowsFromDatabase } = await databaseRows();
		return {
			from: 'database',
			...(await database.ask(request.indicators, (engine) => rowsFromDatabase(engine, request)))
		};
	};
	const [first, second] = database.state.is === 'open' ? [fromDatabase, fromFiles] : [fromFiles, fromDatabase];
	const found = await first().catch((cause: unknown) => {
		signal.throwIfAborted();
		return second().catch(() => {
			throw cause;
		});
	});
	return { ...found, metadata: joinMetadata(await fetched) };
}

/**
 * Files that have come are kept: choosing other countries or years fetches nothing.
 * @param known by indicator: what came with the page
 */
export function keepingFiles<File>(
	fetchFile: (indicator: string, signal: AbortSignal) => Promise<File>,
	known: Iterable<readonly [indicator: string, file: File]> = [],
	capacity = 24
): typeof fetchFile {
	const files = new Map<string, File>(known);
	return async (indicator, signal) => {
		const file = files.get(indicator) ?? (await fetchFile(indicator, signal));
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
