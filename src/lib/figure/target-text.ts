/** What was agreed, in words. */
import { shown } from '$lib/domain/shown';
import { COMPILED_YEAR, type Bound, type TargetScope } from '$lib/domain/targets/target';
import type { AgreedTarget } from '$lib/duckdb/published/targets.server';
import { currentLanguage } from '$lib/i18n/current';
import { formatSigned, formatWithUnit, withUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';

type Worded = Pick<AgreedTarget, 'operator' | 'value' | 'valueHigh' | 'unitShort'>;

const decimalsOf = (value: number): number => [0, 1, 2, 3].find((some) => shown(value, some) === value) ?? 4;
const inUnit = (value: number, unit: string): string =>
	formatWithUnit(value, decimalsOf(value), unit, currentLanguage());

const BOUNDS: Record<Exclude<Bound['operator'], 'range'>, (words: { value: string }) => string> = {
	'>=': m.targets_at_least,
	'>': m.targets_more_than,
	'<=': m.targets_at_most,
	'<': m.targets_less_than
};

function boundText({ operator, value, valueHigh, unitShort }: Worded): string {
	if (operator === 'range')
		return m.targets_spending_range({ low: inUnit(value, unitShort), high: inUnit(valueHigh ?? value, unitShort) });
	return BOUNDS[operator]({ value: inUnit(value, unitShort) });
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
			const language = currentLanguage();
			const signed = `\u2066${formatSigned(target.value, decimalsOf(target.value), language)}\u2069`;
			const bound = withUnit(signed, target.unitShort, language);
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
export const isPast = ({ year }: Pick<AgreedTarget, 'year'>): boolean => year < COMPILED_YEAR;

const SCOPES: Record<Exclude<TargetScope, 'country'>, () => string> = {
	eu: m.targets_scope_eu,
	g20: m.targets_scope_g20,
	un: m.targets_scope_un,
	unesco: m.targets_scope_unesco,
	sdg4_benchmarks: m.targets_scope_sdg4_benchmarks
};
/** The group of countries a target was set for; '' for one country. */
export const groupName = (scope: TargetScope): string => (scope === 'country' ? '' : SCOPES[scope]());

/** Groups in the order in which they are listed, each with its name. */
export const groupsOfCountries = () =>
	(['un', 'unesco', 'sdg4_benchmarks', 'g20', 'eu'] as const).map((code) => ({ code, name: groupName(code) }));
