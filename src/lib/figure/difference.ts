/** Differences between two published values in words and as a formula. */
import { signsOf } from '$lib/charts/frame/status';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { ObsStatus } from '$lib/domain/observation';
import type { Verdict } from '$lib/domain/statistics';
import { shown, shownDifference } from '$lib/domain/shown';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatSigned, formatWithUnit } from '$lib/i18n/formats';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';

/** A value with its status, as charts of several values per row hold it. */
export interface Dated {
	readonly value: number;
	readonly year: number;
	readonly status: ObsStatus;
	readonly comment?: string | undefined;
}

/** Of the values as shown. */
export const difference = ({ decimals }: Pick<IndicatorFacts, 'decimals'>, a: number, b: number): number =>
	shownDifference(a, b, decimals);

/** How much, without a sign: rates differ by percentage points, amounts by their unit. */
export function amountOf(facts: IndicatorFacts, distance: number): string {
	const language = currentLanguage();
	return facts.unitShort === '%'
		? m.figure_points({
				count: Number(Math.abs(distance).toFixed(facts.decimals)),
				value: formatNumber(Math.abs(distance), facts.decimals, language)
			})
		: formatWithUnit(Math.abs(distance), facts.decimals, facts.unitShort, language);
}

const VERDICTS: Readonly<Record<Exclude<Verdict, 'same'>, (inputs: { amount: string }) => string>> = {
	better: m.figure_better_by,
	worse: m.figure_worse_by,
	higher: m.figure_higher_by,
	lower: m.figure_lower_by
};

/** `better by 2.1 points`. */
export const distanceWords = (
	facts: IndicatorFacts,
	row: { readonly distance: number; readonly verdict: Verdict }
): string =>
	row.verdict === 'same' ? m.figure_equal() : VERDICTS[row.verdict]({ amount: amountOf(facts, row.distance) });

/** With its sign, read from the left also where the page reads from the right: `+2.1`, `−0.3`. */
export const signed = ({ decimals }: Pick<IndicatorFacts, 'decimals'>, distance: number): string =>
	`\u2066${formatSigned(distance, decimals, currentLanguage())}\u2069`;

/** `12.3 − 10.2 = 2.1`, of the values as shown. */
export function formulaOf({ decimals }: Pick<IndicatorFacts, 'decimals'>, a: number, b: number): string {
	const say = (value: number) => formatNumber(shown(value, decimals), decimals, currentLanguage());
	const less = shown(b, decimals) < 0 ? `(${say(b)})` : say(b);
	return `\u2066${say(a)} − ${less} = ${say(shownDifference(a, b, decimals))}\u2069`;
}

/** The value, its year unless it is the one asked for, its signs. */
export function writtenValue(facts: IndicatorFacts, { value, year, ...signed }: Dated, asked: number): string {
	const own = formatNumber(value, facts.decimals, currentLanguage());
	return `${own}${year === asked ? '' : ` (${year})`}${signsOf(signed)}`;
}

/** One line of a tip: year, value with unit, status in words. */
export function tipLine(facts: IndicatorFacts, { value, year, status }: Dated): string {
	const own = formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());
	return `${year}${marksOf(currentLanguage()).colon} ${own}${status === 'A' ? '' : ` (${statusName(status)})`}`;
}
