/** Observations -> a trend with its words: the summary, the table and the named absent. */
import { rollup } from 'd3';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Colour, TrendSeries } from '$lib/charts/trend/series';
import type { ReferenceValue } from '$lib/domain/benchmark';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { areComparable } from '$lib/domain/methods';
import { isValued, type Observation, type Sex, type Valued } from '$lib/domain/observation';
import { byRole } from '$lib/domain/tolerance';
import { shown } from '$lib/domain/shown';
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import { joinBySemicolon } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName } from '$lib/ui/terms';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import type { FigureCountry, NameOf } from '../../naming';
import { referencesText, sentences, valueText } from '../../summary';

/** Why nothing is drawn, and what would be. */
export function emptyReason(facts: IndicatorFacts, sex: Sex, countries: readonly unknown[], otherwise: string): string {
	if (countries.length === 0) return m.chart_nobody_chosen();
	return facts.sexes.includes(sex) ? otherwise : m.chart_not_for_sex({ sexes: facts.sexes.map(sexName).join(' / ') });
}

/** As many colours as can be told apart. */
const COLOURS = [1, 2, 3, 4, 5] as const;

/** A reference value over the years that is not among the observations: `Central Asia, median of 4 others`. */
export interface ReferenceSeries {
	/** Unique among the countries, too. */
	readonly id: string;
	readonly name: string;
	readonly rule: ReferenceValue['rule'];
	readonly points: TrendSeries['points'];
}

/** The colours of the countries that have values here, in the order chosen; a sixth has none of its own. */
export const seriesColours = (
	observations: readonly Observation[],
	countries: readonly Pick<FigureCountry, 'country' | 'role'>[]
): ReadonlyMap<string, Exclude<Colour, 0>> =>
	new Map(
		countries
			.filter(
				({ country, role }) =>
					role !== 'aggregate' && observations.some((one) => one.country === country && isValued(one))
			)
			.slice(0, COLOURS.length)
			.map(({ country }, at) => [country, COLOURS[at] as Exclude<Colour, 0>])
	);

/**
 * A line for each who has values, then the reference values. The first country drawn is the one meant; colours go to
 * the countries drawn. An aggregate among them is a published reference value.
 */
export function trendSeries(
	observations: readonly Observation[],
	countries: readonly FigureCountry[],
	references: readonly ReferenceSeries[] = []
): TrendSeries[] {
	const drawn = countries.filter(({ country }) => observations.some((one) => one.country === country && isValued(one)));
	const colours = seriesColours(observations, countries);
	const [lead] = colours.keys();
	const own = drawn.map(({ country, name, role }): TrendSeries => {
		return {
			id: country,
			name,
			role: role === 'aggregate' ? 'reference' : country === lead ? 'highlight' : 'series',
			colour: colours.get(country) ?? 0,
			country,
			points: observations.filter((one) => one.country === country)
		};
	});
	return [
		...own,
		...references.map(({ id, name, rule, points }): TrendSeries => ({
			id,
			name,
			role: rule === 'median' ? 'median' : 'reference',
			colour: 0,
			country: null,
			points
		}))
	];
}

/** Grey lines behind the drawing of each country, without names. */
export const linesBehind = (
	rows: ReadonlyMap<string, readonly Observation[]>
): ReadonlyMap<string, readonly TrendSeries[]> =>
	new Map(
		[...rows].map(([country, own]) => [
			country,
			[
				...rollup(
					own,
					(points) => points,
					(row) => row.country
				)
			].map(([id, points]) => ({
				id,
				name: '',
				role: 'context',
				colour: 0,
				points
			}))
		])
	);

/** Latest values so many years apart say nothing of one time. */
const FAR_APART = 5;

const newestOf = (observations: readonly Valued[]): Valued[] =>
	[
		...rollup(
			observations,
			(own) => own.at(-1),
			({ country }) => country
		).values()
	].flatMap((one) => one ?? []);

/** How the first country went, who stands highest and lowest at the end, and the reference values. */
export function trendSummary(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	countries: readonly FigureCountry[],
	nameOf: NameOf,
	medians: readonly string[] = []
): string {
	const { countries: published, aggregates } = byRole(observations, countries);
	const references = byRole(newestOf(aggregates), countries).aggregates.map((observation) => ({
		observation,
		requestedYear: observation.year
	}));
	const own = published.filter(({ country }) => country === published[0]?.country);
	if (own.length + references.length + medians.length === 0) return m.chart_trend_none();
	return sentences(
		courseText(facts, own, nameOf),
		latestText(facts, newestOf(published), nameOf),
		referencesText(facts, references, nameOf, medians)
	);
}

/** The last value of one country and the first from which on it is measured in the same way; '' for none. */
function courseText(facts: IndicatorFacts, own: readonly Valued[], nameOf: NameOf): string {
	const last = own.at(-1);
	const first = last && own[own.findLastIndex((one) => !areComparable(one, last)) + 1];
	if (!first || !last) return '';
	const country = nameOf(first.country);
	if (first.year === last.year)
		return m.chart_trend_one({ country, value: valueText(facts, first.value), year: String(first.year) });
	return m.chart_trend_course({
		country,
		from: valueText(facts, first.value),
		fromYear: String(first.year),
		to: valueText(facts, last.value),
		toYear: String(last.year)
	});
}

/** From the lowest to the highest of the latest values: that they are the same, or of years far apart, is said. */
function latestText(facts: IndicatorFacts, latest: readonly Valued[], nameOf: NameOf): string {
	const sorted = [...latest].sort((a, b) => b.value - a.value);
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	if (latest.length < 2 || !highest || !lowest) return '';
	/** Those whose value reads the same as this one, each with its year. */
	const whose = (end: Valued) =>
		latest
			.filter(({ value }) => shown(value, facts.decimals) === shown(end.value, facts.decimals))
			.map(({ country, year }) => m.figure_country_year({ country: nameOf(country), year: String(year) }));
	const all = whose(highest);
	if (all.length === latest.length)
		return m.chart_trend_equal({
			value: valueText(facts, highest.value),
			list: formatList(all, currentLanguage())
		});
	const inputs = {
		highest: joinBySemicolon(all, currentLanguage()),
		highestValue: valueText(facts, highest.value),
		lowest: joinBySemicolon(whose(lowest), currentLanguage()),
		lowestValue: valueText(facts, lowest.value)
	};
	return Math.abs(highest.year - lowest.year) < FAR_APART ? m.chart_trend_range(inputs) : m.chart_trend_apart(inputs);
}

/** One row per observation drawn, in the order drawn. */
export function trendTable(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return withDoubts(
		{
			caption,
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				{ key: 'year', label: m.term_year(), numeric: true },
				{ key: 'value', label: facts.unit, numeric: true },
				{ key: 'sex', label: m.term_sex() },
				{ key: 'status', label: m.term_status() },
				{ key: 'source', label: m.term_source() }
			],
			rows: observations.map(({ country, year, value, sex, status, source }) => ({
				country: countryCell(country, nameOf(country)),
				year: yearsCell([year]),
				value: valueCell(facts, value),
				sex: { text: sexName(sex), value: sex },
				status: statusCell([status]),
				source: sourceCell([source], sourceOf)
			}))
		},
		observations.map((one) => [one])
	);
}
