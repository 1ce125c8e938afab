/** Values of a year and of an earlier one -> how far each country has come, with its words. */
import type { BenchmarkRow } from '$lib/charts/benchmark/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Valued } from '$lib/domain/benchmark';
import { difference as differenceOf, verdict, type Verdict } from '$lib/domain/statistics';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { shown } from '$lib/domain/shown';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { distanceWords } from '../benchmark/benchmark';
import { countryCell, sourceCell, statusCell, valueCell, yearsCell } from '../../cells';
import { difference, formulaOf, signed } from '../../difference';
import type { NameOf } from '../trend/trend';

/** Of a change in per cent. */
const PERCENT_DECIMALS = 1;

/** A country with both values. */
export interface Change {
	readonly now: Valued;
	readonly then: Valued;
	readonly distance: number;
	readonly verdict: Verdict;
	/** Of amounts, in per cent of the earlier value. */
	readonly percent: number | null;
}

/**
 * From the greatest rise to the greatest fall, by name where equal.
 * @param sort `name`: in the order of the names throughout
 */
export function changes(
	facts: IndicatorFacts,
	now: readonly Valued[],
	then: readonly Valued[],
	nameOf: NameOf,
	sort: 'value' | 'name'
): Change[] {
	const compare = collate(currentLanguage());
	return now
		.flatMap((one): Change[] => {
			const before = then.find(({ country }) => country === one.country);
			if (!before) return [];
			const distance = difference(facts, one.value, before.value);
			const relative = differenceOf(
				shown(one.value, facts.decimals),
				shown(before.value, facts.decimals),
				facts.unitShort === '%'
			);
			return [
				{
					now: one,
					then: before,
					distance,
					verdict: verdict(distance, facts.direction),
					percent: relative?.in === 'percent' ? shown(relative.by, PERCENT_DECIMALS) : null
				}
			];
		})
		.sort(
			(a, b) =>
				(sort === 'value' ? b.distance - a.distance : 0) || compare(nameOf(a.now.country), nameOf(b.now.country))
		);
}

const percentText = (percent: number | null): string =>
	percent === null
		? ''
		: `\u2066${percent > 0 ? '+' : ''}${formatWithUnit(percent, PERCENT_DECIMALS, '%', currentLanguage())}\u2069`;

export const changeRows = (facts: IndicatorFacts, rows: readonly Change[], nameOf: NameOf): BenchmarkRow[] =>
	rows.map(({ now, then, percent, ...row }) => ({
		id: now.country,
		name: nameOf(now.country),
		year: now.year,
		value: row.distance,
		status: now.status,
		distance: row.distance,
		words: [distanceWords(facts, row), percentText(percent)].filter(Boolean).join(' · '),
		formula: formulaOf(facts, now.value, then.value)
	}));

/** How many have risen and fallen, and whether that is better. */
export function changeSummary(
	facts: IndicatorFacts,
	rows: readonly Change[],
	asked: number,
	year: number,
	earlier: number
): string {
	const count = (...kinds: readonly Verdict[]) => String(rows.filter((row) => kinds.includes(row.verdict)).length);
	const common = {
		count: String(rows.length),
		asked: String(asked),
		year: String(year),
		earlier: String(earlier),
		same: count('same')
	};
	return facts.direction === 'neutral'
		? m.figure_change_neutral({ ...common, higher: count('higher'), lower: count('lower') })
		: m.figure_change_summary({ ...common, better: count('better'), worse: count('worse') });
}

/** One row per country drawn, in the order drawn. */
export function changeTable(
	facts: IndicatorFacts,
	rows: readonly Change[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return {
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
		rows: rows.map((row) => ({
			country: countryCell(row.now.country, nameOf(row.now.country)),
			value: valueCell(facts, row.now.value),
			year: yearsCell([row.now.year]),
			benchmark: {
				text: formatNumber(row.then.value, facts.decimals, currentLanguage()),
				value: row.then.value
			},
			benchmark_year: yearsCell([row.then.year]),
			distance: { text: signed(facts, row.distance), value: row.distance },
			percent: { text: percentText(row.percent), value: row.percent },
			words: { text: distanceWords(facts, row) },
			formula: { text: formulaOf(facts, row.now.value, row.then.value) },
			status: statusCell([row.now.status, row.then.status]),
			source: sourceCell([row.now.source, row.then.source], sourceOf)
		}))
	};
}
