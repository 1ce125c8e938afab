/** Pairs of a later and an earlier value -> how far each country has come, with its words. */
import type { BenchmarkRow } from '$lib/charts/benchmark/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { areComparable } from '$lib/domain/methods';
import type { CountryObservation, Valued } from '$lib/domain/observation';
import type { Pair } from '$lib/domain/pairs';
import { shown } from '$lib/domain/shown';
import { difference as differenceOf, verdict, type Verdict } from '$lib/domain/statistics';
import { isCarriedForward, type Selected, type Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import { difference, distanceWords, formulaOf, signed } from '../../difference';
import type { Absence } from '../../model';
import { absentFrom, type FigureCountry, type NameOf } from '../../naming';
import { yearsText } from '../../subtitle';
import { carriedYears, joined, sentences } from '../../summary';

/** Of a change in per cent. */
const PERCENT_DECIMALS = 1;

/** A country's pair of values with what lies between them. */
export interface Change<O extends Valued = CountryObservation> extends Pair<O> {
	/** Later less earlier value, of both as shown. */
	readonly distance: number;
	readonly verdict: Verdict;
	/** Of amounts, in per cent of the earlier value. */
	readonly percent: number | null;
}

/**
 * From the greatest rise to the greatest fall, by name where equal.
 * @param sort `name`: in the order of the names throughout
 */
export function changes<O extends Valued>(
	facts: IndicatorFacts,
	pairs: readonly Pair<O>[],
	nameOf: NameOf,
	sort: 'value' | 'name'
): Change<O>[] {
	const compare = collate(currentLanguage());
	return pairs
		.map((pair): Change<O> => {
			const [now, then] = [pair.later.observation.value, pair.earlier.observation.value];
			const distance = difference(facts, now, then);
			const relative = differenceOf(shown(now, facts.decimals), shown(then, facts.decimals), facts.unitShort === '%');
			return {
				...pair,
				distance,
				verdict: verdict(distance, facts.direction),
				percent: relative?.in === 'percent' ? shown(relative.by, PERCENT_DECIMALS) : null
			};
		})
		.sort(
			(a, b) =>
				(sort === 'value' ? b.distance - a.distance : 0) ||
				compare(nameOf(a.later.observation.country), nameOf(b.later.observation.country))
		);
}

/** The values a change is made of. */
export const observationsOf = (rows: readonly Change<Valued>[]): Valued[] =>
	rows.flatMap(({ later, earlier }) => [later.observation, earlier.observation]);

const percentText = (percent: number | null): string =>
	percent === null
		? ''
		: `\u2066${percent > 0 ? '+' : ''}${formatWithUnit(percent, PERCENT_DECIMALS, '%', currentLanguage())}\u2069`;

/** What is doubtful about either of the two values. */
const commentsOf = ({ later, earlier }: Pair<Valued>): string | undefined =>
	[...new Set([later, earlier].flatMap(({ observation }) => observation.comment ?? []))].join(' ') || undefined;

/** The years compared, where one of them is not the requested one. */
const yearsCompared = ({ later, earlier }: Pair<Valued>): string =>
	isCarriedForward(later) || isCarriedForward(earlier)
		? yearsText(earlier.observation.year, later.observation.year)
		: '';

export const changeRows = (facts: IndicatorFacts, rows: readonly Change<Valued>[], nameOf: NameOf): BenchmarkRow[] =>
	rows.map((row) => {
		const [now, then] = [row.later.observation, row.earlier.observation];
		return {
			id: now.country,
			name: nameOf(now.country),
			year: now.year,
			value: row.distance,
			status: now.status,
			comment: commentsOf(row),
			method: now.method,
			distance: row.distance,
			words: [distanceWords(facts, row), percentText(row.percent), yearsCompared(row)].filter(Boolean).join(' · '),
			formula: formulaOf(facts, now.value, then.value)
		};
	});

/** How many have values of both years, how many are compared over others, how many have risen and fallen. */
export function changeSummary(
	facts: IndicatorFacts,
	rows: readonly Change[],
	asked: number,
	year: number,
	earlier: number
): string {
	const count = (kind: Verdict) => String(rows.filter((row) => row.verdict === kind).length);
	const carried = rows.filter((row) => isCarriedForward(row.later) || isCarriedForward(row.earlier));
	const years = carriedYears(carried.flatMap((row) => [row.later, row.earlier]));
	const same = count('same');
	return sentences(
		joined(
			m.figure_change_pairs({
				count: String(rows.length - carried.length),
				asked: String(asked),
				year: String(year),
				earlier: String(earlier)
			}),
			years === null ? null : m.figure_carried_pairs({ count: carried.length, years })
		),
		facts.direction === 'neutral'
			? m.figure_change_neutral({ higher: count('higher'), lower: count('lower'), same })
			: m.figure_change_summary({ better: count('better'), worse: count('worse'), same })
	);
}

/** Those without a pair: what is missing is the later value, the earlier one, a second one, or a common method. */
export function changeAbsences(
	rows: readonly Change<Valued>[],
	later: Selection,
	earlier: Selection,
	countries: readonly FigureCountry[],
	earlierYear: number
): Absence[] {
	const drawn = rows.map((row) => row.later.observation);
	const find = ({ countries: selected, references }: Selection, country: string): Selected<Valued> | undefined =>
		[...selected, ...references].find(({ observation }) => observation.country === country);
	return absentFrom(drawn, countries).map((one) => {
		const now = find(later, one.country);
		if (!now) return one;
		const then = find(earlier, one.country);
		if (!then) return { ...one, reason: m.figure_absent_earlier({ year: String(earlierYear) }) };
		return areComparable(now.observation, then.observation)
			? { ...one, reason: m.figure_absent_same({ year: String(now.observation.year) }) }
			: { ...one, reason: m.figure_absent_method() };
	});
}

/** One row per country drawn, in the order drawn. */
export function changeTable(
	facts: IndicatorFacts,
	rows: readonly Change<Valued>[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return withDoubts(
		{
			caption,
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				{ key: 'value', label: facts.unit, numeric: true },
				{ key: 'year', label: m.term_year(), numeric: true },
				{ key: 'benchmark', label: m.figure_change_earlier(), numeric: true },
				{ key: 'benchmark_year', label: m.figure_change_earlier_year(), numeric: true },
				{ key: 'distance', label: m.figure_distance(), numeric: true },
				{ key: 'percent', label: '%', numeric: true },
				{ key: 'words', label: m.figure_in_words() },
				{ key: 'formula', label: m.figure_formula() },
				{ key: 'status', label: m.term_status() },
				{ key: 'source', label: m.term_source() }
			],
			rows: rows.map(({ later: { observation: now }, earlier: { observation: then }, ...row }) => ({
				country: countryCell(now.country, nameOf(now.country)),
				value: valueCell(facts, now.value),
				year: yearsCell([now.year]),
				benchmark: valueCell(facts, then.value),
				benchmark_year: yearsCell([then.year]),
				distance: { text: signed(facts, row.distance), value: row.distance },
				percent: { text: percentText(row.percent), value: row.percent },
				words: { text: distanceWords(facts, row) },
				formula: { text: formulaOf(facts, now.value, then.value) },
				status: statusCell([now.status, then.status]),
				source: sourceCell([now.source, then.source], sourceOf)
			}))
		},
		rows.map((row) => observationsOf([row]))
	);
}
