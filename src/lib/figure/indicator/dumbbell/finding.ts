/** What is to be seen between women and men; '' where nothing stands out. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { isCarriedForward } from '$lib/domain/tolerance';
import { verdict } from '$lib/domain/statistics';
import * as m from '$lib/i18n/paraglide/messages';
import { countedText } from '../../coverage-text';
import type { NameOf } from '../../naming';
import { valueText } from '../../summary';
import { COMPARISONS, isSound, mostFrequent, withEstimates } from '../finding';
import type { Gap } from './dumbbell';

/**
 * Whether the value is higher for women in most countries, or for men, with the widest gap of that side.
 * @param rows of countries, the widest gap first
 */
export function dumbbellFinding(facts: IndicatorFacts, rows: readonly Gap[], nameOf: NameOf): string {
	const both = rows.flatMap(({ women, men, gap }) => (women && men && gap !== null ? [{ women, men, gap }] : []));
	if (both.some(({ women, men }) => isCarriedForward(women) || isCarriedForward(men))) return '';
	const most = mostFrequent(
		both.map(({ women, men, gap }) => ({
			verdict: verdict(gap, 'neutral'),
			sound: isSound(women) && isSound(men)
		}))
	);
	if (!most) return '';
	const widest = both.find(({ gap }) => verdict(gap, 'neutral') === most.verdict);
	if (!widest || !isSound(widest.women) || !isSound(widest.men)) return '';
	return withEstimates(
		m.finding_sexes({
			counted: countedText(most.count, both.length),
			comparison: COMPARISONS[most.verdict](),
			country: nameOf(widest.women.observation.country),
			women: valueText(facts, widest.women.observation.value),
			men: valueText(facts, widest.men.observation.value)
		}),
		both.flatMap(({ women, men }) => [women.observation, men.observation])
	);
}
