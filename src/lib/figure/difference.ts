/** Differences between two published values in words and as a formula. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { ObsStatus } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';

/** A value with its status, as charts of several values per row hold it. */
export interface Dated {
	readonly value: number;
	readonly year: number;
	readonly status: ObsStatus;
}

/** Without the noise of binary fractions. */
export const difference = (a: number, b: number): number => Number((a - b).toPrecision(12)) || 0;

/** How much, without a sign: rates differ by percentage points, amounts by their unit. */
export function amountOf(facts: IndicatorFacts, distance: number): string {
	const language = currentLanguage();
	return facts.unitShort === '%'
		? m.figure_points({ value: formatNumber(Math.abs(distance), facts.decimals, language) })
		: formatWithUnit(Math.abs(distance), facts.decimals, facts.unitShort, language);
}

/** With its sign, read from the left also where the page reads from the right: `+2.1`, `−0.3`. */
export function signed(facts: IndicatorFacts, distance: number): string {
	const text = formatNumber(distance, facts.decimals, currentLanguage());
	return `\u2066${distance > 0 ? '+' : ''}${text}\u2069`;
}

/** `12.3 − 10.2 = 2.1`, with as many decimals as it takes for the rounded numbers to agree, three more at most. */
export function formulaOf(facts: IndicatorFacts, a: number, b: number): string {
	const distance = difference(a, b);
	const agree = (decimals: number) => {
		const at = (value: number) => Number(value.toFixed(decimals));
		return Math.abs(at(a) - at(b) - at(distance)) < 10 ** -(decimals + 3);
	};
	const decimals = [0, 1, 2, 3].map((more) => facts.decimals + more).find(agree) ?? facts.decimals + 3;
	const say = (value: number) => formatNumber(value, decimals, currentLanguage());
	return `\u2066${say(a)} − ${b < 0 ? `(${say(b)})` : say(b)} = ${say(distance)}\u2069`;
}

/** The value, its year unless it is the one asked for, the letter of its status. */
export function writtenValue(facts: IndicatorFacts, { value, year, status }: Dated, asked: number): string {
	const own = formatNumber(value, facts.decimals, currentLanguage());
	return [own, ...(year === asked ? [] : [`(${year})`]), ...(status === 'A' ? [] : [status])].join(' ');
}

/** One line of a tip: year, value with unit, status in words. */
export function tipLine(facts: IndicatorFacts, { value, year, status }: Dated): string {
	const own = formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());
	return `${year}: ${own}${status === 'A' ? '' : ` (${statusName(status)})`}`;
}
