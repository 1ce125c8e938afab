/**
 * What findings about published values share: which values can carry one, when a count stands out, and the words in which
 * one number is compared with another. The rules: `docs/findings.md`.
 */
import type { Note } from '$lib/domain/notes';
import type { Valued } from '$lib/domain/observation';
import type { Verdict } from '$lib/domain/statistics';
import { isCarriedForward, type Selected } from '$lib/domain/tolerance';
import * as m from '$lib/i18n/paraglide/messages';

/** Of fewer countries nothing is said by counting. */
const FEWEST = 5;

/** Whether as many as two of three, and so many that it says something. */
export const isMost = (count: number, of: number): boolean => of >= FEWEST && 3 * count >= 2 * of;

/** Methods differ between the countries or years shown, and nobody knows whose value would be what by another. */
export const isComparable = (notes: readonly Note[]): boolean =>
	!notes.some(({ kind, country }) => kind === 'comparability' && country === null);

/** Of the requested year and without a doubt of its own, so it may be named. */
export const isSound = (one: Selected<Valued>): boolean =>
	!isCarriedForward(one) && one.observation.comment === undefined;

export const COMPARISONS: Readonly<Record<Exclude<Verdict, 'same'>, () => string>> = {
	better: m.finding_better,
	worse: m.finding_worse,
	higher: m.finding_higher,
	lower: m.finding_lower
};

interface Compared {
	readonly verdict: Verdict;
	/** Its values may be named. */
	readonly sound: boolean;
}

/**
 * The verdict on most rows, if it is that of most of the sound ones, too: no doubt decides what is said.
 * @returns how many rows have it; null where none stands out
 */
export function mostFrequent(
	rows: readonly Compared[]
): { readonly verdict: Exclude<Verdict, 'same'>; readonly count: number } | null {
	const sound = rows.filter((row) => row.sound);
	for (const verdict of ['better', 'worse', 'higher', 'lower'] as const) {
		const count = (among: readonly Compared[]) => among.filter((row) => row.verdict === verdict).length;
		if (isMost(count(rows), rows.length) && isMost(count(sound), sound.length)) return { verdict, count: count(rows) };
	}
	return null;
}

/** That the values named or counted are estimates, or some of them. */
export function withEstimates(finding: string, values: readonly Pick<Valued, 'status'>[]): string {
	const estimates = values.filter(({ status }) => status === 'E').length;
	if (estimates === 0 || finding === '') return finding;
	return estimates === values.length ? m.finding_estimates({ finding }) : m.finding_some_estimates({ finding });
}
