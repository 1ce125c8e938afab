/** Values of one year -> a ranking with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { median, ranks } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';
import type { NameOf } from '../trend/trend';

export interface Ranked extends Observation {
	readonly value: number;
	readonly rank: number;
}

/**
 * Best first, values that show the same sharing a rank; by name where equal, or throughout. Neutral indicators: highest first.
 * @param sort `name`: ranks stay, the order is that of the names
 */
export function ranking(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	nameOf: NameOf,
	sort: 'value' | 'name' = 'value'
): Ranked[] {
	const published = observations.filter((one): one is Observation & { value: number } => one.value !== null);
	const places = ranks(
		published.map(({ value }) => shown(value, facts.decimals)),
		facts.direction
	);
	return published
		.map((one, at) => ({ ...one, rank: places[at] as number }))
		.sort(
			(a, b) =>
				(sort === 'value' ? a.rank - b.rank : 0) ||
				nameOf(a.country).localeCompare(nameOf(b.country), currentLanguage())
		);
}

/** How many publish, from which value to which, and the median. */
export function rankSummary(
	facts: IndicatorFacts,
	rows: readonly Ranked[],
	asked: number,
	year: number,
	nameOf: NameOf
): string {
	const say = (value: number) => formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());
	const middle = median(rows.map(({ value }) => value));
	const sorted = [...rows].sort((a, b) => a.value - b.value);
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (middle === null || !lowest || !highest) return m.chart_rank_none({ year: String(year) });
	return m.chart_rank_summary({
		count: rows.length,
		asked: String(asked),
		year: String(year),
		lowest: nameOf(lowest.country),
		lowestValue: say(lowest.value),
		highest: nameOf(highest.country),
		highestValue: say(highest.value),
		median: say(middle)
	});
}

/** One row per country drawn, in the order drawn; the caption says their median. */
export function rankTable(
	facts: IndicatorFacts,
	rows: readonly Ranked[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	const middle = median(rows.map(({ value }) => value));
	const medianText =
		middle === null
			? []
			: [
					m.chart_rank_behind({
						count: rows.length,
						median: formatWithUnit(middle, facts.decimals, facts.unitShort, currentLanguage())
					})
				];
	return {
		caption: [caption, ...medianText].join('. '),
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'rank', label: m.term_rank(), numeric: true },
			{ key: 'value', label: facts.unit, numeric: true },
			{ key: 'year', label: m.term_year(), numeric: true },
			{ key: 'status', label: m.term_status() },
			{ key: 'source', label: m.term_source() }
		],
		rows: rows.map(({ country, rank, value, year, status, source }) => ({
			country: { text: nameOf(country), value: country },
			rank: { text: String(rank), value: rank },
			value: { text: formatNumber(value, facts.decimals, currentLanguage()), value },
			year: { text: String(year), value: year },
			status: { text: statusName(status), value: status },
			source: { text: sourceOf(source), value: source, lang: 'en' }
		}))
	};
}
