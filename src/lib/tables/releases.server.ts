/** Reads the records of releases from disk (Node only). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from './read.server';
import {
	applyRecord,
	changesBetween,
	NOTHING,
	releasesOf,
	stateOfTable,
	type Change,
	type Release,
	type State
} from './releases';

export interface RecordedRelease {
	readonly release: Release;
	/** Since the release before it; of the first, everything it had. */
	readonly changes: readonly Change[];
	readonly state: State;
}

/**
 * Every release, the oldest first.
 * @throws {Error} naming the file whose record does not fit the ones before it
 */
export function readReleases(folder = 'data/releases'): RecordedRelease[] {
	const list = join(folder, 'releases.csv');
	if (!existsSync(list)) return [];
	let before: State = NOTHING;
	return releasesOf(readFileSync(list, 'utf8')).map((release) => {
		const file = join(folder, `${release.date}.csv`);
		try {
			const state = applyRecord(before, readFileSync(file, 'utf8'));
			const changes = changesBetween(before, state);
			before = state;
			return { release, changes, state };
		} catch (cause) {
			throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		}
	});
}

/** The observations as they stand now, or as an earlier copy of their table has them. */
export const observedState = (file = `${DATA}/tables/observations.csv`): State =>
	stateOfTable(readFileSync(file, 'utf8'));
