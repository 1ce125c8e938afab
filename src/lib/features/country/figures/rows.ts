/** Each indicator of a country as one row of its table: value, course, place among others, verdict, and what is said of it. */
import type { Datum } from '$lib/charts/frame/contract';
import type { Direction, IndicatorFacts } from '$lib/domain/indicator';
import { shownDifference } from '$lib/domain/shown';
import { verdict, type Verdict } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatNumber } from '$lib/i18n/formats';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { directionName } from '$lib/ui/terms';
import { capital, distanceText, valueText } from '../plain-words/change-text';
import { sexesText } from '../profile/text';
import type { Profile } from '../profile/model';
import type { RowStripMarks } from '$lib/figure/row-strip/strip';
import { sparkOf, stripOf, type SparkPaths } from './drawings';
import type { PeerComparison } from './peer-comparison';

export type RowFacts = Pick<
	IndicatorFacts,
	'indicator' | 'name' | 'theme' | 'themeName' | 'unit' | 'unitShort' | 'decimals' | 'direction'
>;

export interface RowValue {
	readonly year: number;
	readonly sex: string;
	readonly value: number;
	readonly status: string;
	readonly source: string;
}

/** What stands behind one row. */
export interface RowInput {
	readonly latest: RowValue;
	readonly comparison: PeerComparison | null;
	/** The country's values of the sex shown, in order of time. */
	readonly points: readonly (Datum & { readonly value: number })[];
	readonly sexes: Profile['sexes'];
	/** Changes stated in the sentences, in words. */
	readonly evidence: readonly string[];
}

/** Where a value stands among those it can be compared with. */
export type Place = Pick<PeerComparison, 'rank' | 'of' | 'apart'>;

/** Who is spoken of. */
export interface RowNames {
	readonly region: string;
	readonly union: string;
}

export interface RowText {
	readonly value: string;
	readonly spark: SparkPaths;
	readonly strip: RowStripMarks | null;
	/** Against the median of the others of the region; null: none, or nothing to compare. */
	readonly chip: { readonly verdict: Verdict; readonly text: string } | null;
	/** Women, men, and their year where it is another. */
	readonly sexes: { readonly women: string; readonly men: string; readonly year: number | null } | null;
	/** What the drawings show, in words. */
	readonly said: string;
	/** Every value with its year. */
	readonly series: string;
}

const VERDICTS: Readonly<Record<Verdict, () => string>> = {
	better: m.figures_chip_better,
	worse: m.figures_chip_worse,
	higher: m.figures_chip_higher,
	lower: m.figures_chip_lower,
	same: m.figures_chip_same
};

const inPoints = ({ unitShort }: RowFacts): boolean => unitShort === '%';

function chipOf({ distance, verdict: reads }: PeerComparison, facts: RowFacts): RowText['chip'] {
	if (distance === null || reads === null) return null;
	const text =
		inPoints(facts) && reads !== 'same' ? capital(distanceText(distance, reads, facts.decimals)) : VERDICTS[reads]();
	return { verdict: reads, text };
}

function againstText(
	own: number,
	other: { readonly value: number; readonly count: number | null },
	name: string,
	year: string,
	facts: RowFacts
): string {
	const value = valueText(facts, other.value);
	if (!inPoints(facts)) return m.figures_own({ country: name, value, year });
	const difference = shownDifference(own, other.value, facts.decimals);
	const words = {
		name,
		value,
		year,
		distance: distanceText(difference, verdict(difference, facts.direction), facts.decimals)
	};
	return other.count === null
		? m.figures_against(words)
		: m.figures_against_median({ ...words, count: formatCount(other.count, currentLanguage()) });
}

/** `Place 3 of 12 partner countries`, and that those measured otherwise are not among them; null: it stands alone. */
export function placeText({ rank, of, apart }: Place, direction: Direction): string | null {
	if (of < 2) return null;
	const say = direction === 'neutral' ? m.tile_place_highest : m.tile_place_best;
	const place = say({ rank: String(rank), count: of });
	return apart ? m.tile_place_alike({ place }) : place;
}

function comparisonText({ latest, comparison }: RowInput, facts: RowFacts, names: RowNames): string[] {
	if (!comparison) return [m.figures_not_compared()];
	const year = String(latest.year);
	const { median, union, others, apart, range } = comparison;
	const place = placeText(comparison, facts.direction);
	const [low, high] = range.map((value) => valueText(facts, value));
	return [
		...(place === null ? [] : [m.figures_place({ place, low: low ?? '', high: high ?? '' })]),
		median
			? againstText(latest.value, median, m.figures_region_median({ region: names.region }), year, facts)
			: apart
				? m.figures_no_median_alike({ count: String(others.length), region: names.region, year })
				: m.figures_no_median({ count: others.length, region: names.region, year }),
		...(union
			? [againstText(latest.value, union, union.count === null ? names.union : m.figures_union_median(), year, facts)]
			: [])
	];
}

/** @param years the drawn course begins and ends with */
export function rowOf(
	input: RowInput,
	facts: RowFacts,
	names: RowNames,
	years: readonly [from: number, to: number]
): RowText {
	const language = currentLanguage();
	const { latest, comparison, points, sexes } = input;
	const number = (value: number) => formatNumber(value, facts.decimals, language);
	const sexesSaid = sexes && sexesText({ sexes }, facts);
	return {
		value: valueText(facts, latest.value),
		spark: sparkOf(points, ...years),
		strip: comparison && {
			...stripOf(
				{
					own: latest.value,
					others: comparison.others,
					median: comparison.median?.value ?? null,
					union: comparison.union?.value ?? null,
					range: comparison.range
				},
				facts.direction
			)
		},
		chip: comparison && chipOf(comparison, facts),
		sexes: sexes && {
			women: number(sexes.women),
			men: number(sexes.men),
			year: sexes.year === latest.year ? null : sexes.year
		},
		said: [
			...input.evidence,
			...comparisonText(input, facts, names),
			...(sexesSaid ? [sexesSaid] : []),
			`${m.term_unit()}${marksOf(language).colon} ${facts.unit}. ${directionName(facts.direction)}.`
		].join(' '),
		series: points
			.map(({ year, value, status }) => `${year} ${number(value)}${status === 'A' ? '' : ` ${status}`}`)
			.join(' · ')
	};
}
