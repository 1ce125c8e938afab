/** Progress in words. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { JointProgress, OpenProgress, Progress, Verdict } from '$lib/domain/targets/progress';
import { amountOf } from '$lib/figure/difference';
import { currentLanguage } from '$lib/i18n/current';
import { formatSigned } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';

const VERDICTS: Record<Verdict, () => string> = {
	reached: m.targets_verdict_reached,
	on_the_way: m.targets_verdict_on_the_way,
	too_slow: m.targets_verdict_too_slow,
	moving_away: m.targets_verdict_moving_away,
	cannot_be_said: m.targets_verdict_cannot_be_said
};
const JOINT = [m.targets_joint_0, m.targets_joint_1, m.targets_joint_2] as const;
export const jointVerdict = ({ reached }: JointProgress): string => JOINT[reached]();

export function verdictText(progress: Progress): string {
	if (progress.state === 'open') return VERDICTS[progress.verdict]();
	const year = String(progress.observation.year);
	return progress.reached ? m.targets_closed_reached({ year }) : m.targets_closed_not({ year });
}

/** `0.4 points above`: of the value, as seen from the target. */
export function distanceText(facts: IndicatorFacts, { distance }: OpenProgress): string {
	if (distance === 0) return m.targets_on();
	const amount = amountOf(facts, distance);
	return distance > 0 ? m.targets_above({ amount }) : m.targets_below({ amount });
}

/** A change per year with its sign, one decimal more than the values. */
export const perYearText = ({ decimals }: Pick<IndicatorFacts, 'decimals'>, change: number): string =>
	`\u2066${formatSigned(change, decimals + 1, currentLanguage())}\u2069`;
