/** What stands under a chart's title: unit, population, years. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Sex } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { joinByComma, marksOf } from '$lib/i18n/marks';
import { ageName, sexName } from '$lib/ui/terms';

/** Whether a name says the age group itself, `NEET rate (15–24)`: in every language it does so by the same numbers. */
export function namesAge(name: string, age: string): boolean {
	const limits = age.startsWith('Y') ? (age.match(/\d+/g) ?? []) : [];
	const numbers: readonly string[] = name.match(/\d+/g) ?? [];
	return limits.length > 0 && limits.every((limit) => numbers.includes(limit));
}

/**
 * `Per cent, women and men aged 20–24, 2010–2024`. The population is left out where the indicator has only one, the age
 * where its name beside it says so.
 */
export function subtitleOf(facts: IndicatorFacts, sex: Sex, years: string): string {
	const population = facts.sexes.length > 1 || sex !== 'T' ? [sexName(sex)] : [];
	const age = namesAge(facts.name, facts.age) ? null : ageName(facts.age);
	const parts = [facts.unit, [...population, ...(age ? [age] : [])].join(' '), years].filter(Boolean);
	const text = joinByComma(parts, currentLanguage());
	// `В процентах` on one line.
	return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1).replace(/^ /, '\u00A0');
}

/** `2015` or `2010–2024`, first to last also where the page reads from the right. */
export const yearsText = (from: number, to: number): string =>
	from === to ? String(from) : `\u2066${from}${marksOf(currentLanguage()).range}${to}\u2069`;
