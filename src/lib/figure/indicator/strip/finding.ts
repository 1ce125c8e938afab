/** Whether one country stands better or worse than the others in most indicators of its profile; '' unless it does. */
import { shownDifference } from '$lib/domain/shown';
import { verdict } from '$lib/domain/statistics';
import { isCarriedForward } from '$lib/domain/tolerance';
import * as m from '$lib/i18n/paraglide/messages';
import type { NameOf } from '../../naming';
import { COMPARISONS, isSound, withEstimates } from '../finding';
import { medianOfOthers, type ProfileRow } from './strip';

/** Of fewer indicators nothing is said of most of them. */
const FEWEST_INDICATORS = 3;

/** @param country the one meant; indicators in which no way is better are not counted */
export function profileFinding(rows: readonly ProfileRow[], country: string, nameOf: NameOf): string {
	if (rows.some(({ selection }) => selection.countries.some(isCarriedForward))) return '';
	const compared = rows.flatMap(({ facts, selection }) => {
		const own = selection.countries.find(({ observation }) => observation.country === country);
		const { median } = medianOfOthers(selection, country);
		if (!own || median === null || facts.direction === 'neutral') return [];
		const distance = shownDifference(own.observation.value, median, facts.decimals);
		return [{ own, verdict: verdict(distance, facts.direction) }];
	});
	if (compared.length < FEWEST_INDICATORS || compared.some(({ own }) => !isSound(own))) return '';
	for (const side of ['better', 'worse'] as const) {
		const count = compared.filter((one) => one.verdict === side).length;
		if (3 * count >= 2 * compared.length)
			return withEstimates(
				m.finding_profile({
					country: nameOf(country),
					comparison: COMPARISONS[side](),
					count: String(count),
					total: compared.length
				}),
				compared.map(({ own }) => own.observation)
			);
	}
	return '';
}
