/** Targets and progress in words. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { COMPILED } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import type { JointProgress, OpenProgress, Progress, Verdict } from '$lib/domain/targets/progress';
import type { Bound, TargetScope } from '$lib/domain/targets/target';
import { amountOf } from '$lib/figure/difference';
import { currentLanguage } from '$lib/i18n/current';
import { formatSigned, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { AgreedTarget } from './agreed.server';

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

type Worded = Pick<AgreedTarget, 'operator' | 'value' | 'valueHigh' | 'unitShort'>;

const decimalsOf = (value: number): number => [0, 1, 2, 3].find((some) => shown(value, some) === value) ?? 4;
const withUnit = (value: number, unit: string): string =>
	formatWithUnit(value, decimalsOf(value), unit, currentLanguage());

const BOUNDS: Record<Exclude<Bound['operator'], 'range'>, (words: { value: string }) => string> = {
	'>=': m.targets_at_least,
	'>': m.targets_more_than,
	'<=': m.targets_at_most,
	'<': m.targets_less_than
};

function boundText({ operator, value, valueHigh, unitShort }: Worded): string {
	if (operator === 'range')
		return m.targets_spending_range({ low: withUnit(value, unitShort), high: withUnit(valueHigh ?? value, unitShort) });
	return BOUNDS[operator]({ value: withUnit(value, unitShort) });
}

/** What is to be reached, in the words of its kind: a relative target never reads as a value. */
export function goalText(target: AgreedTarget): string {
	const { baseYear } = target;
	const year = String(baseYear);
	switch (target.kind) {
		case 'level':
		case 'complement':
			return boundText(target);
		case 'relative': {
			const bound = boundText({ ...target, unitShort: '%' });
			return baseYear === null ? m.targets_of_start({ bound }) : m.targets_of_base({ bound, year });
		}
		case 'change': {
			const bound = `\u2066${formatSigned(target.value, decimalsOf(target.value), currentLanguage())}\u2069 ${target.unitShort}`;
			return baseYear === null ? m.targets_change({ bound }) : m.targets_change_since({ bound, year });
		}
		case 'sum':
			return m.targets_sum({ bound: boundText(target) });
	}
}

/** When it is to be reached. A sum runs over the years; anything else with two years is due in both. */
export function dueText({ kind, yearFirst, year }: Pick<AgreedTarget, 'kind' | 'yearFirst' | 'year'>): string {
	const words = { first: String(yearFirst), year: String(year) };
	if (yearFirst === null) return m.targets_by_year(words);
	return kind === 'sum' ? m.targets_in_years(words) : m.targets_by_years(words);
}

/** Is its year over? */
export const isPast = ({ year }: Pick<AgreedTarget, 'year'>): boolean => year < Number(COMPILED.slice(0, 4));

const SCOPES: Record<Exclude<TargetScope, 'country'>, () => string> = {
	eu: m.targets_scope_eu,
	g20: m.targets_scope_g20,
	un: m.targets_scope_un,
	unesco: m.targets_scope_unesco,
	sdg4_benchmarks: m.targets_scope_sdg4_benchmarks
};
/** Groups in the order in which they are listed, each with its name. */
export const groupsOfCountries = () =>
	(['un', 'unesco', 'sdg4_benchmarks', 'g20', 'eu'] as const).map((code) => ({ code, name: SCOPES[code]() }));
