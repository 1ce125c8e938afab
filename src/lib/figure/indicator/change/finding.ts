/** Which way most countries went since an earlier year, and who went furthest that way; '' where nothing stands out. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Note } from '$lib/domain/notes';
import { isCarriedForward } from '$lib/domain/tolerance';
import * as m from '$lib/i18n/paraglide/messages';
import { countedText } from '../../coverage-text';
import type { NameOf } from '../../naming';
import { valueText } from '../../summary';
import { COMPARISONS, isSound, mostFrequent, withEstimates } from '../finding';
import type { Change } from './change';

/**
 * @param rows of countries
 * @param notes every known doubt: a break or an unusual change between the two years makes a row doubtful
 */
export function changeFinding(
	facts: IndicatorFacts,
	rows: readonly Change[],
	notes: readonly Note[],
	nameOf: NameOf
): string {
	if (rows.some(({ later, earlier }) => isCarriedForward(later) || isCarriedForward(earlier))) return '';
	const judged = rows.map((row) => ({ ...row, sound: isOneSeries(row, notes) }));
	const most = mostFrequent(judged);
	const [first] = rows;
	if (!most || !first) return '';
	const furthest = judged
		.filter((row) => row.verdict === most.verdict)
		.reduce((best, row) => (Math.abs(row.distance) > Math.abs(best.distance) ? row : best));
	const finding = m.finding_change({
		counted: countedText(most.count, rows.length),
		comparison: COMPARISONS[most.verdict](),
		year: String(first.later.requestedYear),
		earlier: String(first.earlier.requestedYear)
	});
	return withEstimates(
		furthest.sound
			? m.finding_change_most({
					finding,
					country: nameOf(furthest.later.observation.country),
					from: valueText(facts, furthest.earlier.observation.value),
					to: valueText(facts, furthest.later.observation.value)
				})
			: finding,
		rows.flatMap(({ later, earlier }) => [later.observation, earlier.observation])
	);
}

function isOneSeries({ later, earlier }: Change, notes: readonly Note[]): boolean {
	const [now, then] = [later.observation, earlier.observation];
	return (
		isSound(later) &&
		isSound(earlier) &&
		now.status !== 'B' &&
		now.source === then.source &&
		!notes.some(
			({ kind, indicator, country, yearFrom }) =>
				(kind === 'break' || kind === 'large_change') &&
				(indicator === null || indicator === now.indicator) &&
				(country === null || country === now.country) &&
				yearFrom !== null &&
				yearFrom >= then.year &&
				yearFrom <= now.year
		)
	);
}
