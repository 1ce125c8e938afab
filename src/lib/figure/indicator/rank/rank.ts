/** Selected values of one year -> a ranking with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { RankRow } from '$lib/charts/rank/rows';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { methodsOf } from '$lib/domain/methods';
import type { AggregateObservation, CountryObservation, Observation, Valued } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { comparableOf, medianOf, ranks } from '$lib/domain/statistics';
import { isCarriedForward, type Selected, type Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { collate } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import type { NameOf } from '../../naming';
import { publishedText, rangeText, referencesText, sentences, valueText } from '../../summary';

/** A country's value with its rank. Aggregates are no countries, so they have none. */
export type Ranked = CountryObservation & { readonly rank: number };

/**
 * Best first, values that show the same sharing a rank; by name where equal, or throughout. Neutral indicators: highest
 * first.
 * @param sort `name`: ranks stay, the order is that of the names
 */
export function ranking(
	facts: IndicatorFacts,
	selected: readonly Selected[],
	nameOf: NameOf,
	sort: 'value' | 'name' = 'value'
): Ranked[] {
	const order = ranks(
		selected.map(({ observation }) => shown(observation.value, facts.decimals)),
		facts.direction
	);
	const compare = collate(currentLanguage());
	return selected
		.map(({ observation }, at): Ranked => ({ ...observation, rank: order[at] as number }))
		.sort((a, b) => (sort === 'value' ? a.rank - b.rank : 0) || compare(nameOf(a.country), nameOf(b.country)));
}

/**
 * The ranked rows, then the reference values.
 * @param colours of countries that are drawn in a chart beside this one
 */
export const rankRows = (
	rows: readonly Ranked[],
	references: readonly Selected<AggregateObservation>[],
	nameOf: NameOf,
	colours: ReadonlyMap<string, RankRow['colour']> = new Map()
): RankRow[] => {
	const row = ({ country, year, value, status, comment, method }: Valued): RankRow => ({
		id: country,
		name: nameOf(country),
		year,
		value,
		status,
		comment,
		method,
		colour: colours.get(country)
	});
	return [
		...rows.map((one) => ({ ...row(one), rank: one.rank })),
		...references.map(({ observation }) => ({ ...row(observation), reference: true }))
	];
};

/** `Median of 5 countries: 12.3%`, with its method where some are measured by another; null for no values. */
function medianText(facts: IndicatorFacts, selected: readonly Selected[]): string | null {
	const behind = comparableOf(selected);
	const median = medianOf(behind);
	if (median === null) return null;
	const text = m.chart_rank_behind({ count: behind.length, median: valueText(facts, median) });
	const [method] = behind.length < selected.length ? methodsOf(behind.map(({ observation }) => observation)) : [];
	return method ? `${text} (${method.name})` : text;
}

/** How many publish, how many values are carried forward, from which value to which, the median, reference values. */
export function rankSummary(
	facts: IndicatorFacts,
	{ countries, references }: Selection,
	asked: number,
	year: number,
	nameOf: NameOf
): string {
	const median = countries.length > 1 ? medianText(facts, countries) : null;
	return sentences(
		countries.length ? publishedText(countries, asked, year) : m.chart_rank_none({ year: String(year) }),
		rangeText(facts, countries, nameOf),
		median === null ? '' : `${median}.`,
		referencesText(facts, references, nameOf)
	);
}

/** One row per country in the order drawn, then the reference values, without a rank; the caption says the median. */
export function rankTable(
	facts: IndicatorFacts,
	rows: readonly Ranked[],
	{ countries, references }: Selection,
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	const median = medianText(facts, countries);
	const cells = ({ country, value, year, status, source }: Observation) => ({
		country: countryCell(country, nameOf(country)),
		value: valueCell(facts, value),
		year: yearsCell([year]),
		status: statusCell([status]),
		source: sourceCell([source], sourceOf)
	});
	return withDoubts(
		{
			caption: [caption, ...(median === null ? [] : [median])].join('. '),
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				{ key: 'rank', label: m.term_rank(), numeric: true },
				{ key: 'value', label: facts.unit, numeric: true },
				{ key: 'year', label: m.term_year(), numeric: true },
				{ key: 'status', label: m.term_status() },
				{ key: 'source', label: m.term_source() }
			],
			rows: [
				...rows.map((row) => ({ ...cells(row), rank: { text: String(row.rank), value: row.rank } })),
				...references.map(({ observation }) => ({
					...cells(observation),
					rank: { text: m.term_reference(), value: null }
				}))
			]
		},
		[...rows.map((row) => [row]), ...references.map(({ observation }) => [observation])]
	);
}

/** Names with the years of the values carried forward, for a drawing that has no room for them. */
export const carriedList = (selected: readonly Selected[], nameOf: NameOf): string[] =>
	selected.filter(isCarriedForward).map(({ observation: { country, year } }) => `${nameOf(country)} (${year})`);
