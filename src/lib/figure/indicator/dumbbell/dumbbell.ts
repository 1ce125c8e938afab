/** Values of women and men of one year -> a dumbbell with its words. */
import type { DumbbellRow } from '$lib/charts/dumbbell/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName } from '$lib/ui/terms';
import { countryCell, sourceCell, statusCell, valueCell, yearsCell } from '../../cells';
import { amountOf, difference } from '../../difference';
import type { NameOf } from '../trend/trend';

type Given = Observation & { readonly value: number };

/** What one country has published, for women, for men, or for both. */
export interface Pair {
	readonly country: string;
	readonly F: Given | null;
	readonly M: Given | null;
	/** Women less men; null where one is missing. */
	readonly gap: number | null;
}

/** One pair per country with a value, the widest gap first, those of one sex last, by name where equal. */
export function pairs(
	facts: Pick<IndicatorFacts, 'decimals'>,
	observations: readonly Observation[],
	nameOf: NameOf
): Pair[] {
	const published = observations.filter((one): one is Given => one.value !== null);
	const countries = [...new Set(published.filter(({ sex }) => sex !== 'T').map(({ country }) => country))];
	const width = ({ gap }: Pair) => (gap === null ? -1 : Math.abs(gap));
	return countries
		.map((country): Pair => {
			const own = (sex: 'F' | 'M') => published.find((one) => one.country === country && one.sex === sex) ?? null;
			const [F, M] = [own('F'), own('M')];
			return { country, F, M, gap: F && M ? difference(facts, F.value, M.value) : null };
		})
		.sort((a, b) => width(b) - width(a) || collate(currentLanguage())(nameOf(a.country), nameOf(b.country)));
}

/** `women 4.2 points higher`, or that only one of them has a value. */
export function gapWords(facts: IndicatorFacts, { F, gap }: Pair): string {
	if (gap === null) return F ? m.figure_gap_only_women() : m.figure_gap_only_men();
	if (gap === 0) return m.figure_gap_none();
	const amount = amountOf(facts, gap);
	return gap > 0 ? m.figure_gap_women({ amount }) : m.figure_gap_men({ amount });
}

export const dumbbellRows = (facts: IndicatorFacts, rows: readonly Pair[], nameOf: NameOf): DumbbellRow[] =>
	rows.map((pair) => ({
		id: pair.country,
		name: nameOf(pair.country),
		F: pair.F,
		M: pair.M,
		gap: gapWords(facts, pair)
	}));

/** How many have both, for whom the value is higher, and where the gap is widest. */
export function dumbbellSummary(
	facts: IndicatorFacts,
	rows: readonly Pair[],
	asked: number,
	year: number,
	nameOf: NameOf
): string {
	const say = (value: number) => formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());
	const both = rows.filter(({ gap }) => gap !== null);
	const widest = both[0];
	if (!widest?.F || !widest.M)
		return m.figure_dumbbell_one_sex({ year: String(year), count: String(rows.length), asked: String(asked) });
	return m.figure_dumbbell_summary({
		year: String(year),
		both: String(both.length),
		asked: String(asked),
		women: String(both.filter(({ gap }) => (gap ?? 0) > 0).length),
		men: String(both.filter(({ gap }) => (gap ?? 0) < 0).length),
		widest: nameOf(widest.country),
		womenValue: say(widest.F.value),
		menValue: say(widest.M.value)
	});
}

/** One row per country drawn, in the order drawn. */
export function dumbbellTable(
	facts: IndicatorFacts,
	rows: readonly Pair[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return {
		caption,
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'women', label: sexName('F'), numeric: true },
			{ key: 'men', label: sexName('M'), numeric: true },
			{ key: 'gap', label: m.figure_gap(), numeric: true },
			{ key: 'words', label: m.figure_in_words() },
			{ key: 'year', label: m.term_year(), numeric: true },
			{ key: 'status', label: m.term_status() },
			{ key: 'source', label: m.term_source() }
		],
		rows: rows.map((pair) => {
			const own = [pair.F, pair.M].filter((one) => one !== null);
			return {
				country: countryCell(pair.country, nameOf(pair.country)),
				women: valueCell(facts, pair.F?.value ?? null),
				men: valueCell(facts, pair.M?.value ?? null),
				gap: {
					text: pair.gap === null ? '' : formatNumber(pair.gap, facts.decimals, currentLanguage()),
					value: pair.gap
				},
				words: { text: gapWords(facts, pair) },
				year: yearsCell(own.map(({ year }) => year)),
				status: statusCell(own.map(({ status }) => status)),
				source: sourceCell(
					own.map(({ source }) => source),
					sourceOf
				)
			};
		})
	};
}
