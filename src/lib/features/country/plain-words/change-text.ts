/** Words of values and their changes, for sentences, rows and charts of a country's page. */
import type { Direction, IndicatorFacts } from '$lib/domain/indicator';
import { verdict, type Verdict } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatList, formatNumber, formatWithUnit, isolated } from '$lib/i18n/formats';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { filled, withinSentence, type Part } from '$lib/i18n/sentence';
import type { Change } from './comparison';
import type { RegionChange } from './selection';

export type NumberFacts = Pick<IndicatorFacts, 'name' | 'unitShort' | 'decimals'>;

/** Address of the row behind a sentence. */
export const rowOf = (indicator: string): string => `words-${indicator}`;

/** A number and its unit. */
export const valueText = (facts: Pick<NumberFacts, 'unitShort' | 'decimals'>, value: number): string =>
	formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());

/** A change with its sign, which stays on its side in Arabic too. */
export const changeText = ({ difference }: Change, { decimals }: Pick<NumberFacts, 'decimals'>): string => {
	const number = formatNumber(difference, decimals, currentLanguage());
	return isolated(difference > 0 ? `+${number}` : number);
};

/** The doubts about a change: large changes nobody has explained, and breaks in the series; null without either. */
export function doubtText({ jumps, breaks }: Pick<Change, 'jumps' | 'breaks'>): string | null {
	const list = (years: readonly string[]) => formatList(years, currentLanguage());
	const years = jumps.map(({ from, to }) => m.words_years({ from: String(from), to: String(to) }));
	const doubts = [
		...(jumps.length ? [m.words_jumps({ count: jumps.length, years: list(years) })] : []),
		...(breaks.length ? [m.words_breaks({ count: breaks.length, years: list(breaks.map(String)) })] : [])
	];
	return doubts.length ? m.words_care({ doubts: joinBySemicolon(doubts, currentLanguage()) }) : null;
}

/** The same in brackets after what they concern; empty without any. */
export const inBrackets = (change: Change): string => {
	const doubt = doubtText(change);
	return doubt === null ? '' : ` (${doubt})`;
};

export const doubtPart = (change: Change): Part => ({ text: inBrackets(change) });

/** An indicator with its two values and years. */
export function changeItem(change: Change, facts: NumberFacts): Part[] {
	const number = (value: number): Part => ({
		text: valueText(facts, value),
		href: `#${rowOf(change.indicator)}`,
		value
	});
	const parts = filled(
		m.words_item,
		{
			indicator: { text: withinSentence(facts.name) },
			from: number(change.from.value),
			fromYear: { text: String(change.from.year) },
			to: number(change.to.value),
			toYear: { text: String(change.to.year) }
		},
		(texts) => texts.join('')
	);
	return [...parts, ...(inBrackets(change) ? [doubtPart(change)] : [])];
}

const GAPS = {
	narrowed: { better: m.words_gap_narrowed_better, worse: m.words_gap_narrowed_worse },
	widened: { better: m.words_gap_widened_better, worse: m.words_gap_widened_worse },
	turned: { better: m.words_gap_turned_better, worse: m.words_gap_turned_worse }
};

/** How the gap to the median of the region changed, with both levels in both years. */
export function regionParts(change: RegionChange, facts: NumberFacts): Part[] {
	const { gap, now, countries, from, to, medianFrom, medianTo } = change;
	const href = `#${rowOf(change.indicator)}`;
	const number = (value: number): Part => ({ text: valueText(facts, value), href, value });
	const count = countries.length;
	const how = now === 'better' || now === 'worse' ? GAPS[gap][now]() : m.words_gap_closed();
	return filled(
		(slots) => m.words_region({ ...slots, count }),
		{
			indicator: { text: facts.name },
			from: number(from.value),
			fromYear: { text: String(from.year) },
			medianFrom: number(medianFrom),
			to: number(to.value),
			toYear: { text: String(to.year) },
			medianTo: number(medianTo),
			others: { text: formatCount(count, currentLanguage()), href, value: count },
			how: { text: `${how}${inBrackets(change)}` }
		},
		(texts) => texts.join('')
	);
}

const DISTANCES = {
	better: m.words_distance_better,
	worse: m.words_distance_worse,
	higher: m.words_distance_higher,
	lower: m.words_distance_lower
};

/** How a value lies to another, in words that know the direction. */
export function distanceText(distance: number, verdict: Verdict, decimals: number): string {
	if (verdict === 'same') return m.words_distance_same();
	// As shown: a distance of 1.96 that reads 2.0 takes the plural of 2.0.
	const points = Number(Math.abs(distance).toFixed(decimals));
	return DISTANCES[verdict]({ count: points, points: formatNumber(points, decimals, currentLanguage()) });
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);

/** A change as a line of its own: by how much, against which year and value. */
export function pastText({ difference, from }: Change, facts: NumberFacts, direction: Direction): string {
	const year = String(from.year);
	if (difference === 0) return m.figures_same_past({ year });
	const distance = capital(distanceText(difference, verdict(difference, direction), facts.decimals));
	return m.figures_past({ distance, year, value: valueText(facts, from.value) });
}
