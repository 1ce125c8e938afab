/** Values of several indicators in several countries -> one strip per indicator, with its words. */
import { commentLines } from '$lib/charts/frame/status';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Strip } from '$lib/charts/strip/layout';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { areComparable } from '$lib/domain/methods';
import type { Valued } from '$lib/domain/observation';
import { comparableOf, FEWEST_IN_MEDIAN, medianOf } from '$lib/domain/statistics';
import { isCarriedForward, type Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { formatCompact, formatList, formatNumber, formatWithUnit } from '$lib/i18n/formats';
import { TRAITS } from '$lib/i18n/languages';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName, statusName } from '$lib/ui/terms';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import type { NameOf } from '../../naming';
import type { RegionalCountry } from '$lib/charts/frame/groups';
import { betterEnd } from '../../row-strip/strip';
import { publishedText, referencesText, sentences, valueText } from '../../summary';
import { indicatorRange } from '../range';

/** One indicator of the profile. */
export interface ProfileRow {
	readonly facts: IndicatorFacts;
	/** The requested year. */
	readonly year: number;
	readonly selection: Selection;
}

const medianText = ({ facts, selection }: ProfileRow): string => {
	const median = medianOf(selection.countries);
	return median === null ? '—' : valueText(facts, median);
};

/** Countries and reference values, in the order drawn. */
export const observationsOf = ({ countries, references }: Selection): Valued[] =>
	[...countries, ...references].map(({ observation }) => observation);

export type StripCountry = RegionalCountry & { readonly country: string };

/** How numbers stand in strips, and what their marks are called. */
export function stripWords(facts: readonly Pick<IndicatorFacts, 'decimals' | 'unitShort'>[]) {
	const language = currentLanguage();
	return {
		format: (value: number, at: number) => formatNumber(value, facts[at]?.decimals ?? 1, language),
		/** Its unit stands at the end of the scale, and nowhere beside zero. */
		formatEnd: (value: number, decimals: number, at: number) =>
			Math.abs(value) >= COMPACT
				? formatCompact(value, language)
				: value === 0
					? formatNumber(0, 0, language)
					: formatWithUnit(value, decimals, facts[at]?.unitShort ?? '', language),
		dir: TRAITS[language].dir,
		meanings: { median: m.indicators_median(), better: m.figures_legend_better() }
	};
}
/** From here on a number takes more room than there is beside a scale. */
const COMPACT = 100_000;

export const profileStrips = (
	rows: readonly ProfileRow[],
	countries: readonly StripCountry[],
	nameOf: NameOf
): Strip[] =>
	rows.map((row) => {
		const references = new Set(row.selection.references.map(({ observation }) => observation.country));
		return {
			id: row.facts.indicator,
			name: row.facts.name,
			note: m.headline_note({
				year: String(row.year),
				median: medianText(row),
				count: comparableOf(row.selection.countries).length
			}),
			year: row.year,
			median: medianOf(row.selection.countries),
			better: betterEnd(row.facts.direction),
			dots: observationsOf(row.selection).map(({ country, year, value, status, comment, method }) => ({
				country,
				name: nameOf(country),
				year,
				value,
				estimate: status === 'E',
				reference: references.has(country),
				group: countries.find((one) => one.country === country)?.region,
				tip: [
					nameOf(country),
					`${row.facts.name}${marksOf(currentLanguage()).colon} ${valueText(row.facts, value)} (${year})`,
					...(status === 'A' ? [] : [statusName(status)]),
					...commentLines([{ comment, method }])
				]
			}))
		};
	});

/**
 * Where one country stands against the median of the others, indicator by indicator; where it has no value, from where to
 * where the others go, and last of which indicators it has none.
 * @param country the first chosen, no aggregate
 * @param asked how many countries
 */
export function profileSummary(rows: readonly ProfileRow[], country: string, asked: number, nameOf: NameOf): string {
	const without = rows.filter(({ selection }) => !valueIn(selection, country)).map(({ facts }) => facts.name);
	return sentences(
		...rows.map((row) => indicatorText(row, country, asked, nameOf)),
		without.length === 0
			? ''
			: m.compare_profile_none({ country: nameOf(country), indicators: formatList(without, currentLanguage()) })
	);
}

const valueIn = ({ countries }: Selection, country: string) =>
	countries.find(({ observation }) => observation.country === country);

/** What a country is compared with: others measured as it is, for no value is part of its own measure. Null: too few. */
export function medianOfOthers({ countries }: Selection, country: string): { median: number | null; count: number } {
	const own = countries.find(({ observation }) => observation.country === country);
	const others = countries.filter(
		({ observation }) => observation.country !== country && (!own || areComparable(own.observation, observation))
	);
	return { median: others.length < FEWEST_IN_MEDIAN ? null : medianOf(others), count: others.length };
}

function indicatorText({ facts, year, selection }: ProfileRow, country: string, asked: number, nameOf: NameOf): string {
	const own = valueIn(selection, country);
	/** Or the only one who has a value. */
	const first = own ?? (selection.countries.length === 1 ? selection.countries[0] : undefined);
	const { median, count } = medianOfOthers(selection, country);
	const inputs = first && {
		country: nameOf(first.observation.country),
		indicator: facts.name,
		value: valueText(facts, first.observation.value),
		year: String(first.observation.year)
	};
	return sentences(
		inputs ? '' : indicatorRange(facts, selection.countries, nameOf),
		inputs && median === null ? m.compare_profile_alone(inputs) : '',
		inputs && median !== null
			? m.compare_profile_summary({ ...inputs, count: String(count), median: valueText(facts, median) })
			: '',
		selection.countries.some(isCarriedForward) ? publishedText(selection.countries, asked, year) : '',
		referencesText(facts, selection.references, nameOf)
	);
}

/** One row per dot. Reference values are no part of the median. */
export const profileTable = (rows: readonly ProfileRow[], nameOf: NameOf, sourceOf: NameOf): ChartTable =>
	withDoubts(
		{
			caption: m.compare_profile_title(),
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				{ key: 'indicator', label: m.term_indicator() },
				{ key: 'year', label: m.term_year(), numeric: true },
				{ key: 'value', label: m.term_value(), numeric: true },
				{ key: 'unit', label: m.term_unit() },
				{ key: 'median', label: m.words_row_median(), numeric: true },
				{ key: 'count', label: m.term_countries_behind(), numeric: true },
				{ key: 'sex', label: m.term_sex() },
				{ key: 'status', label: m.term_status() },
				{ key: 'source', label: m.term_source() }
			],
			rows: rows.flatMap((row) =>
				observationsOf(row.selection).map(({ country, year, value, sex, status, source }) => {
					const { median, count } = medianOfOthers(row.selection, country);
					return {
						country: countryCell(country, nameOf(country)),
						indicator: { text: row.facts.name, value: row.facts.indicator },
						year: yearsCell([year]),
						value: valueCell(row.facts, value),
						unit: { text: row.facts.unit },
						median: median === null ? { text: '—' } : valueCell(row.facts, median),
						count: { text: String(count), value: count },
						sex: { text: sexName(sex), value: sex },
						status: statusCell([status]),
						source: sourceCell([source], sourceOf)
					};
				})
			)
		},
		rows.flatMap((row) => observationsOf(row.selection).map((one) => [one]))
	);
