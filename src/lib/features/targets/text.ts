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

/** Countries beside a target of which the same is said. */
export interface VerdictGroup {
	readonly verdict: Verdict | 'both' | 'one' | 'neither';
	readonly text: string;
	readonly names: readonly string[];
}

interface Placed {
	readonly name: string;
	readonly role: string;
}

/** A union of countries is none of them. */
const namesOf = <T extends Placed>(rows: readonly T[], is: (row: T) => boolean): string[] =>
	rows.filter((row) => row.role !== 'aggregate' && is(row)).map(({ name }) => name);
const someIn = (groups: readonly VerdictGroup[]): VerdictGroup[] => groups.filter(({ names }) => names.length > 0);

/** Beside a target whose year is not over, the best first. */
export const byVerdict = (rows: readonly (Placed & { readonly progress: Progress })[]): VerdictGroup[] =>
	someIn(
		(Object.keys(VERDICTS) as Verdict[]).map((verdict) => ({
			verdict,
			text: VERDICTS[verdict](),
			names: namesOf(rows, ({ progress }) => progress.state === 'open' && progress.verdict === verdict)
		}))
	);

/** Beside two targets that are judged together. */
export const byJointVerdict = (rows: readonly (Placed & { readonly joint: JointProgress })[]): VerdictGroup[] =>
	someIn(
		(
			[
				['both', 2],
				['one', 1],
				['neither', 0]
			] as const
		).map(([verdict, reached]) => ({
			verdict,
			text: JOINT[reached](),
			names: namesOf(rows, ({ joint }) => joint.reached === reached)
		}))
	);

export function verdictText(progress: Progress): string {
	if (progress.state === 'open') return VERDICTS[progress.verdict]();
	const year = String(progress.observation.year);
	return progress.reached ? m.targets_closed_reached({ year }) : m.targets_closed_not({ year });
}

/** What is said of countries beside a target, whether or not its year is over, with those of which it is said. */
export function byWords(rows: readonly (Placed & { readonly progress: Progress })[]): Map<string, readonly string[]> {
	const texts = new Set(rows.map(({ progress }) => verdictText(progress)));
	const said = [...texts].map(
		(text) => [text, namesOf(rows, ({ progress }) => verdictText(progress) === text)] as const
	);
	return new Map(said.filter(([, names]) => names.length > 0));
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
