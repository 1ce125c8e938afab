/** Women and men of one year and source -> a dumbbell with its words. */
import type { DumbbellRow } from '$lib/charts/dumbbell/rows';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { CountryObservation, Valued } from '$lib/domain/observation';
import { pairBySex, type SexPair } from '$lib/domain/pairs';
import { isCarriedForward, type Selected } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName } from '$lib/ui/terms';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import { amountOf, difference } from '../../difference';
import type { NameOf } from '../../naming';
import { carriedYears, joined, sentences, valueText } from '../../summary';

/** What one country or aggregate publishes, for women, for men, or for both. */
export interface Gap<O extends Valued = CountryObservation> extends SexPair<O> {
	/** Women less men, of both as shown; null where one is missing. */
	readonly gap: number | null;
}

/**
 * The widest gap first, those of one sex last, by name where equal.
 * @param observations of both sexes, of the requested year and as many before as the tolerance
 */
export function gaps<O extends Valued>(
	facts: Pick<IndicatorFacts, 'decimals'>,
	observations: readonly O[],
	year: number,
	tolerance: number,
	nameOf: NameOf
): Gap<O>[] {
	const width = ({ gap }: Gap<O>) => (gap === null ? -1 : Math.abs(gap));
	const compare = collate(currentLanguage());
	return pairBySex(observations, year, tolerance)
		.map((pair): Gap<O> => {
			const { women, men } = pair;
			return { ...pair, gap: women && men ? difference(facts, women.observation.value, men.observation.value) : null };
		})
		.sort((a, b) => width(b) - width(a) || compare(nameOf(a.country), nameOf(b.country)));
}

const selectedIn = <O extends Valued>({ women, men }: SexPair<O>): Selected<O>[] =>
	[women, men].filter((one) => one !== null);

/** The values drawn. */
export const observationsOf = <O extends Valued>(rows: readonly SexPair<O>[]): O[] =>
	rows.flatMap((row) => selectedIn(row).map(({ observation }) => observation));

/** `women 4.2 points higher`, or that only one of them has a value. */
export function gapWords(facts: IndicatorFacts, { women, gap }: Gap<Valued>): string {
	if (gap === null) return women ? m.figure_gap_only_women() : m.figure_gap_only_men();
	if (gap === 0) return m.figure_gap_none();
	const amount = amountOf(facts, gap);
	return gap > 0 ? m.figure_gap_women({ amount }) : m.figure_gap_men({ amount });
}

export const dumbbellRows = (facts: IndicatorFacts, rows: readonly Gap<Valued>[], nameOf: NameOf): DumbbellRow[] =>
	rows.map((row) => ({
		id: row.country,
		name: nameOf(row.country),
		F: row.women && row.women.observation,
		M: row.men && row.men.observation,
		gap: gapWords(facts, row)
	}));

/** How many have both, for whom the value is higher, where the gap is widest if it is in one country, how many have one of the two. */
export function dumbbellSummary(
	facts: IndicatorFacts,
	rows: readonly Gap[],
	asked: number,
	year: number,
	nameOf: NameOf
): string {
	const both = rows.filter(({ gap }) => gap !== null);
	const carried = both.filter((row) => selectedIn(row).some(isCarriedForward));
	const years = carriedYears(carried.flatMap(selectedIn));
	const count = (sign: number) => String(both.filter(({ gap }) => Math.sign(gap ?? 0) === sign).length);
	const oneSexOnly = rows.length - both.length;
	const [widest, next] = both;
	const isAlone = Math.abs(widest?.gap ?? 0) > Math.abs(next?.gap ?? 0);
	return sentences(
		joined(
			m.figure_dumbbell_pairs({ year: String(year), both: String(both.length - carried.length), asked: String(asked) }),
			years === null ? null : m.figure_carried_pairs({ count: carried.length, years })
		),
		widest ? m.figure_dumbbell_summary({ women: count(1), men: count(-1), same: count(0) }) : '',
		isAlone && widest?.women && widest.men
			? m.figure_dumbbell_widest({
					widest: nameOf(widest.country),
					womenValue: valueText(facts, widest.women.observation.value),
					menValue: valueText(facts, widest.men.observation.value)
				})
			: '',
		oneSexOnly ? m.figure_dumbbell_one_sex({ count: String(oneSexOnly) }) : ''
	);
}

/** One row per country drawn, in the order drawn. */
export function dumbbellTable(
	facts: IndicatorFacts,
	rows: readonly Gap<Valued>[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return withDoubts(
		{
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
			rows: rows.map((row) => {
				const own = observationsOf([row]);
				return {
					country: countryCell(row.country, nameOf(row.country)),
					women: valueCell(facts, row.women?.observation.value ?? null),
					men: valueCell(facts, row.men?.observation.value ?? null),
					gap: {
						text: row.gap === null ? '' : formatNumber(row.gap, facts.decimals, currentLanguage()),
						value: row.gap
					},
					words: { text: gapWords(facts, row) },
					year: yearsCell(own.map(({ year }) => year)),
					status: statusCell(own.map(({ status }) => status)),
					source: sourceCell(
						own.map(({ source }) => source),
						sourceOf
					)
				};
			})
		},
		rows.map((row) => observationsOf([row]))
	);
}
