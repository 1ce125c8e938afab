/** Selected values of one year and what they are compared with -> distances with their words. */
import type { BenchmarkOptions, BenchmarkRow } from '$lib/charts/benchmark/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { ReferenceValue } from '$lib/domain/benchmark';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { CountryObservation, Valued } from '$lib/domain/observation';
import { verdict, type Verdict } from '$lib/domain/statistics';
import type { Selected, Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { collate } from '$lib/i18n/formats';
import { joinByComma, marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import { difference, distanceWords, formulaOf, signed } from '../../difference';
import type { Absence } from '../../model';
import { absentFrom, type FigureCountry, type NameOf } from '../../naming';
import type { FigureReference } from '../../reference';
import { publishedText, sentences, valueText } from '../../summary';

/** A value with its distance from what it is compared with. */
export type Compared<O extends Valued = CountryObservation> = O & {
	readonly reference: ReferenceValue;
	/** Value less reference value, of both as shown. */
	readonly distance: number;
	readonly verdict: Verdict;
};

export const betterOf = ({ direction }: IndicatorFacts): BenchmarkOptions['better'] =>
	direction === 'neutral' ? null : direction === 'higher_is_better' ? 'higher' : 'lower';

/**
 * From the largest distance to the smallest, by name where equal. Left out: what is never compared with itself, and
 * countries with too few others for a median.
 */
export function compare<O extends Valued>(
	facts: IndicatorFacts,
	selected: readonly Selected<O>[],
	reference: FigureReference,
	nameOf: NameOf
): Compared<O>[] {
	const byName = collate(currentLanguage());
	return selected
		.flatMap(({ observation }): Compared<O>[] => {
			const own = reference.comparedWith(observation.country);
			if (!own) return [];
			const distance = difference(facts, observation.value, own.value);
			return [{ ...observation, reference: own, distance, verdict: verdict(distance, facts.direction) }];
		})
		.sort((a, b) => b.distance - a.distance || byName(nameOf(a.country), nameOf(b.country)));
}

/** Countries, then aggregates. */
export const benchmarkRows = (
	facts: IndicatorFacts,
	rows: readonly Compared[],
	aggregates: readonly Compared<Valued>[],
	nameOf: NameOf
): BenchmarkRow[] =>
	[...rows, ...aggregates].map((row) => ({
		id: row.country,
		name: nameOf(row.country),
		year: row.year,
		value: row.value,
		status: row.status,
		comment: row.comment,
		method: row.method,
		distance: row.distance,
		words: distanceWords(facts, row),
		formula: formulaOf(facts, row.value, row.reference.value)
	}));

/** How many publish, how many are better, worse and equal; of neutral indicators: higher and lower. */
export function benchmarkSummary(
	facts: IndicatorFacts,
	rows: readonly Compared[],
	{ countries }: Selection,
	reference: FigureReference,
	asked: number,
	year: number
): string {
	const count = (kind: Verdict) => String(rows.filter((row) => row.verdict === kind).length);
	const common = {
		benchmark: reference.name,
		value: valueText(facts, reference.value),
		benchmarkYear: String(reference.year),
		same: count('same')
	};
	return sentences(
		publishedText(countries, asked, year),
		facts.direction === 'neutral'
			? m.figure_benchmark_neutral({ ...common, higher: count('higher'), lower: count('lower') })
			: m.figure_benchmark_summary({ ...common, better: count('better'), worse: count('worse') }),
		rows.some((row) => leavesItselfOut(row.reference, reference)) ? m.figure_benchmark_others() : ''
	);
}

const leavesItselfOut = (own: ReferenceValue, all: Pick<ReferenceValue, 'countries'>): boolean =>
	own.countries < all.countries;

/** Those who are not drawn, with the reason where it is another than that no value is published. */
export function benchmarkAbsences(
	drawn: readonly { readonly country: string }[],
	{ countries: selected, references }: Selection,
	reference: FigureReference | null,
	countries: readonly FigureCountry[]
): Absence[] {
	const published = new Set([...selected, ...references].map(({ observation }) => observation.country));
	return absentFrom(drawn, countries).map((one) => {
		if (!reference || !published.has(one.country)) return one;
		if (one.country === reference.of) return { ...one, reason: m.figure_absent_itself() };
		return { ...one, reason: reference.of || reference.method ? m.figure_absent_method() : m.figure_absent_few() };
	});
}

/**
 * One row per country in the order drawn, then aggregates. Each says what it is compared with; where that leaves the
 * country itself out, the heading says the value of all.
 */
export function benchmarkTable(
	facts: IndicatorFacts,
	rows: readonly Compared<Valued>[],
	reference: Pick<FigureReference, 'name' | 'year' | 'value' | 'countries'>,
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	const ownOnly = rows.some((row) => leavesItselfOut(row.reference, reference));
	const named = joinByComma([reference.name, String(reference.year)], currentLanguage());
	return withDoubts(
		{
			caption,
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				{ key: 'value', label: facts.unit, numeric: true },
				{
					key: 'benchmark',
					label: ownOnly ? `${named}${marksOf(currentLanguage()).colon} ${valueText(facts, reference.value)}` : named,
					numeric: true
				},
				{ key: 'count', label: m.term_countries_behind(), numeric: true },
				{ key: 'distance', label: m.figure_distance(), numeric: true },
				{ key: 'words', label: m.figure_in_words() },
				{ key: 'formula', label: m.figure_formula() },
				{ key: 'year', label: m.term_year(), numeric: true },
				{ key: 'status', label: m.term_status() },
				{ key: 'source', label: m.term_source() }
			].filter(({ key }) => key !== 'count' || rows.some((row) => row.reference.rule === 'median')),
			rows: rows.map((row) => ({
				country: countryCell(row.country, nameOf(row.country)),
				value: valueCell(facts, row.value),
				benchmark: valueCell(facts, row.reference.value),
				count: { text: String(row.reference.countries), value: row.reference.countries },
				distance: { text: signed(facts, row.distance), value: row.distance },
				words: { text: distanceWords(facts, row) },
				formula: { text: formulaOf(facts, row.value, row.reference.value) },
				year: yearsCell([row.year]),
				status: statusCell([row.status]),
				source: sourceCell([row.source], sourceOf)
			}))
		},
		rows.map((row) => [row])
	);
}
