/** What changed between the recorded releases, and since the last of them, as the page of the data lists it. */
import { toPlainCsv } from '$lib/exports/csv';
import { changesBetween, countsBy, countsOf, type Change, type Counts } from '$lib/tables/releases';
import { observedState, readReleases, type RecordedRelease } from '$lib/tables/releases.server';

export interface CountedChanges extends Counts {
	readonly code: string;
}

export interface ListedRelease {
	/** Null: the tables as they stand, where they differ from the last release. */
	readonly date: string | null;
	readonly note: string;
	readonly observations: number;
	/** Against the release before it; null for the first. */
	readonly since: string | null;
	readonly counts: Counts;
	readonly byIndicator: readonly CountedChanges[];
	readonly byCountry: readonly CountedChanges[];
}

let recorded: readonly RecordedRelease[] | undefined;
const releases = (): readonly RecordedRelease[] => (recorded ??= readReleases());

/** Every release but the first has a file of its changes. */
export const releasesWithChanges = (): readonly string[] =>
	releases()
		.slice(1)
		.map(({ release }) => release.date);

/** Each value that was added, revised or withdrawn with this release, as CSV; null if there is no such file. */
export function changesFile(date: string): string | null {
	const found = releases()
		.slice(1)
		.find(({ release }) => release.date === date);
	if (!found) return null;
	return toPlainCsv(
		['change', 'INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX', 'before', 'after'],
		found.changes.map(({ kind, indicator, country, year, sex, before, after }) => [
			kind,
			indicator,
			country,
			year,
			sex,
			before,
			after
		])
	);
}

/** All places but the partner countries, in one row. */
export const OTHERS = '';

/** Changes of each partner country, those of all other places counted together last. */
export function partnersAndOthers(
	byCountry: readonly CountedChanges[],
	partners: ReadonlySet<string>
): CountedChanges[] {
	const others = byCountry.filter(({ code }) => !partners.has(code));
	const sum = (kind: keyof Counts) => others.reduce((total, counts) => total + counts[kind], 0);
	const together = { code: OTHERS, added: sum('added'), revised: sum('revised'), withdrawn: sum('withdrawn') };
	return [...byCountry.filter(({ code }) => partners.has(code)), ...(others.length > 0 ? [together] : [])];
}

let listed: readonly ListedRelease[] | undefined;

/** The newest first. */
export function listedReleases(): readonly ListedRelease[] {
	return (listed ??= list(releases(), observedState));
}

/** @param present the observations as they stand now */
export function list(recorded: readonly RecordedRelease[], present: typeof observedState): ListedRelease[] {
	const last = recorded.at(-1);
	if (!last) return [];
	const now = present();
	const unreleased = changesBetween(last.state, now);
	const since = (at: number) => recorded[at - 1]?.release.date ?? null;
	const all = recorded.map(({ release: { date, note, observations }, changes }, at) =>
		entry({ date, note, observations, since: since(at) }, at === 0 ? [] : changes)
	);
	if (unreleased.length > 0) {
		const { added, withdrawn } = countsOf(unreleased);
		const observations = last.release.observations + added - withdrawn;
		all.push(entry({ date: null, note: '', observations, since: last.release.date }, unreleased));
	}
	return all.reverse();
}

const entry = (
	release: Pick<ListedRelease, 'date' | 'note' | 'observations' | 'since'>,
	changes: readonly Change[]
): ListedRelease => ({
	...release,
	counts: countsOf(changes),
	byIndicator: countsBy(changes, ({ indicator }) => indicator).map(({ key, ...counts }) => ({ code: key, ...counts })),
	byCountry: countsBy(changes, ({ country }) => country).map(({ key, ...counts }) => ({ code: key, ...counts }))
});
