/** Values of one year and what they are held against -> distances with their words. */
import type { BenchmarkOptions, BenchmarkRow } from '$lib/charts/benchmark/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { verdict, type Verdict } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell, sourceCell, statusCell, valueCell, yearsCell } from '../../cells';
import { amountOf, difference, formulaOf, signed } from '../../difference';
import type { NameOf } from '../trend/trend';

/** What all countries are held against. */
export interface FigureBenchmark {
	/** With its rule where it is computed: `European Union`, `EU members, median of 27`. */
	readonly name: string;
	readonly value: number;
	readonly year: number;
}

export interface Held extends Observation {
	readonly value: number;
	/** Value less benchmark. */
	readonly distance: number;
	readonly verdict: Verdict;
}

export const betterOf = ({ direction }: IndicatorFacts): BenchmarkOptions['better'] =>
	direction === 'neutral' ? null : direction === 'higher_is_better' ? 'higher' : 'lower';

/** From the highest value to the lowest, by name where equal. */
export function held(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	benchmark: FigureBenchmark,
	nameOf: NameOf
): Held[] {
	return observations
		.filter((one): one is Observation & { value: number } => one.value !== null)
		.map((one) => {
			const distance = difference(facts, one.value, benchmark.value);
			return { ...one, distance, verdict: verdict(distance, facts.direction) };
		})
		.sort((a, b) => b.distance - a.distance || collate(currentLanguage())(nameOf(a.country), nameOf(b.country)));
}

const VERDICTS: Readonly<Record<Exclude<Verdict, 'same'>, (inputs: { amount: string }) => string>> = {
	better: m.figure_better_by,
	worse: m.figure_worse_by,
	higher: m.figure_higher_by,
	lower: m.figure_lower_by
};

/** `better by 2.1 points`. */
export const distanceWords = (facts: IndicatorFacts, row: Pick<Held, 'distance' | 'verdict'>): string =>
	row.verdict === 'same' ? m.figure_equal() : VERDICTS[row.verdict]({ amount: amountOf(facts, row.distance) });

export const benchmarkRows = (
	facts: IndicatorFacts,
	rows: readonly Held[],
	benchmark: FigureBenchmark,
	nameOf: NameOf
): BenchmarkRow[] =>
	rows.map((row) => ({
		id: row.country,
		name: nameOf(row.country),
		year: row.year,
		value: row.value,
		status: row.status,
		distance: row.distance,
		words: distanceWords(facts, row),
		formula: formulaOf(facts, row.value, benchmark.value)
	}));

/** How many are better, worse and equal; of neutral indicators: higher and lower. */
export function benchmarkSummary(
	facts: IndicatorFacts,
	rows: readonly Held[],
	benchmark: FigureBenchmark,
	asked: number,
	year: number
): string {
	const count = (kind: Verdict) => String(rows.filter((row) => row.verdict === kind).length);
	const common = {
		count: String(rows.length),
		asked: String(asked),
		year: String(year),
		benchmark: benchmark.name,
		value: formatWithUnit(benchmark.value, facts.decimals, facts.unitShort, currentLanguage()),
		benchmarkYear: String(benchmark.year),
		same: count('same')
	};
	return facts.direction === 'neutral'
		? m.figure_benchmark_neutral({ ...common, higher: count('higher'), lower: count('lower') })
		: m.figure_benchmark_summary({ ...common, better: count('better'), worse: count('worse') });
}

/** One row per country drawn, in the order drawn. */
export function benchmarkTable(
	facts: IndicatorFacts,
	rows: readonly Held[],
	benchmark: FigureBenchmark,
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return {
		caption,
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'value', label: facts.unit, numeric: true },
			{ key: 'benchmark', label: `${benchmark.name}, ${benchmark.year}`, numeric: true },
			{ key: 'distance', label: m.figure_distance(), numeric: true },
			{ key: 'words', label: m.figure_in_words() },
			{ key: 'formula', label: m.figure_formula() },
			{ key: 'year', label: m.term_year(), numeric: true },
			{ key: 'status', label: m.term_status() },
			{ key: 'source', label: m.term_source() }
		],
		rows: rows.map((row) => ({
			country: countryCell(row.country, nameOf(row.country)),
			value: valueCell(facts, row.value),
			benchmark: {
				text: formatNumber(benchmark.value, facts.decimals, currentLanguage()),
				value: benchmark.value
			},
			distance: { text: signed(facts, row.distance), value: row.distance },
			words: { text: distanceWords(facts, row) },
			formula: { text: formulaOf(facts, row.value, benchmark.value) },
			year: yearsCell([row.year]),
			status: statusCell([row.status]),
			source: sourceCell([row.source], sourceOf)
		}))
	};
}
