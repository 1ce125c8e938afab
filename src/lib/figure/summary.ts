/** Sentences that figures of one year share: how many countries publish, from what to what, and what is compared. */
import { extent } from 'd3';
import type { FormatTick } from '$lib/charts/frame/ticks';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { AggregateObservation, Valued } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import type { TargetRule } from '$lib/domain/targets/target';
import { isCarriedForward, type Selected } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { formatList, formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countedText } from './coverage-text';
import type { NameOf } from './naming';
import { yearsText } from './subtitle';

type Facts = Pick<IndicatorFacts, 'decimals' | 'unitShort'>;

export const valueText = ({ decimals, unitShort }: Facts, value: number): string =>
	formatWithUnit(value, decimals, unitShort, currentLanguage());

/** How numbers stand in a drawing: values in the decimals of their indicator, ticks in those of their axis. */
export function numberFormats({ decimals }: Facts): {
	readonly format: (value: number) => string;
	readonly formatTick: FormatTick;
} {
	const formatTick: FormatTick = (value, own) => formatNumber(value, own, currentLanguage());
	return { format: (value) => formatTick(value, decimals), formatTick };
}

/** First and last year of the values carried forward; null: none is. */
export function carriedYears(selected: readonly Selected<Valued>[]): string | null {
	const [from, to] = extent(selected.filter(isCarriedForward), ({ observation }) => observation.year);
	return from === undefined || to === undefined ? null : yearsText(from, to);
}

/** `2017`; with values carried forward it says from which years. */
export function requestedYearText(selected: readonly Selected<Valued>[], year: number): string {
	const years = carriedYears(selected);
	return years === null ? String(year) : m.figure_year_carried({ year: String(year), years });
}

/** Two statements in one sentence, without the second where there is none. */
export const joined = (first: string, second: string | null): string =>
	`${second === null ? first : m.figure_joined({ first, second })}.`;

/** `0 of 5 countries publish a value for 2017; 5 values carried forward, of 2013.` */
export function publishedText(selected: readonly Selected[], asked: number, year: number): string {
	const carried = selected.filter(isCarriedForward);
	const years = carriedYears(carried);
	return joined(
		m.figure_published({ count: selected.length - carried.length, asked: String(asked), year: String(year) }),
		years === null ? null : m.figure_carried({ count: carried.length, years })
	);
}

/** The name, with the value's own year if it is carried forward. */
export const nameWithYear = (one: Selected<Valued>, nameOf: NameOf): string => {
	const country = nameOf(one.observation.country);
	return isCarriedForward(one) ? m.figure_country_year({ country, year: String(one.observation.year) }) : country;
};

/** The lowest and the highest, and whose an end is: where several read the same, how many of all. */
export function lowestAndHighest(facts: Facts, selected: readonly Selected[], nameOf: NameOf) {
	const sorted = [...selected].sort((a, b) => a.observation.value - b.observation.value);
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (!lowest || !highest) return null;
	const at = ({ observation }: Selected) => shown(observation.value, facts.decimals);
	const whose = (end: Selected) => {
		const { length } = selected.filter((one) => at(one) === at(end));
		return length > 1 ? countedText(length, selected.length) : nameWithYear(end, nameOf);
	};
	return { lowest, highest, whose, equal: at(lowest) === at(highest) };
}

/** From the lowest to the highest value, or that all are the same; '' for none. */
export function rangeText(facts: Facts, selected: readonly Selected[], nameOf: NameOf): string {
	const ends = lowestAndHighest(facts, selected, nameOf);
	if (!ends) return '';
	const { lowest, highest, whose, equal } = ends;
	const value = valueText(facts, highest.observation.value);
	if (selected.length === 1) return m.chart_rank_one({ country: whose(highest), value });
	if (equal) return m.chart_rank_equal({ count: selected.length, value });
	return m.chart_rank_range({
		lowest: whose(lowest),
		lowestValue: valueText(facts, lowest.observation.value),
		highest: whose(highest),
		highestValue: value
	});
}

/** `For comparison: European Union 9.5% (2022).`; '' for none. */
export function referencesText(
	facts: Facts,
	references: readonly Selected<AggregateObservation>[],
	nameOf: NameOf,
	medians: readonly string[] = []
): string {
	const published = references.map(({ observation: { country, value, year } }) =>
		m.figure_reference({ name: nameOf(country), value: valueText(facts, value), year: String(year) })
	);
	const list = [...published, ...medians];
	if (list.length === 0) return '';
	return m.figure_references({ list: formatList(list, currentLanguage()) });
}

/** What a drawn target is; '' without one. */
export const targetText = (target: TargetRule | null): string => (target ? `${target.label}.` : '');

/** Sentences one after the other; empty ones are left out. A unit that ends in a stop, `п. п.`, ends its sentence, too. */
export const sentences = (...all: readonly string[]): string =>
	all
		.filter(Boolean)
		.map((one) => one.replace(/\.\.$/, '.'))
		.join(' ');
