/** Values of two indicators -> a scatter with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import { isLogarithmic } from '$lib/charts/scatter/axis';
import type { ScatterAxis, ScatterPoint } from '$lib/charts/scatter/points';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { pairByYear, type IndicatorPair } from '$lib/domain/pairs';
import type { Valued } from '$lib/domain/observation';
import { isCarriedForward, type Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatNumber } from '$lib/i18n/formats';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell, sourceCell, statusCell, valueCell, withDoubts, yearsCell } from '../../cells';
import { namesOf, type FigureCountry, type NameOf } from '../../naming';
import type { RegionalCountry } from '$lib/charts/frame/groups';
import { carriedYears, joined, sentences } from '../../summary';
import { indicatorRange } from '../range';

/** One axis: an indicator and what is selected of it. */
export interface Measure {
	readonly facts: IndicatorFacts;
	readonly selection: Selection;
}

/** One pair per country with both values, by name. */
export function countryPairs(x: Measure, y: Measure, nameOf: NameOf): IndicatorPair[] {
	const compare = collate(currentLanguage());
	const found = pairByYear(x.selection.countries, y.selection.countries);
	return found.sort((a, b) => compare(nameOf(a.country), nameOf(b.country)));
}

/** The same of aggregates, which are drawn and not counted. */
export const referencePairs = (x: Measure, y: Measure) => pairByYear(x.selection.references, y.selection.references);

export interface ScatterCountry extends FigureCountry, RegionalCountry {}

export const scatterPoints = (
	rows: readonly IndicatorPair<Valued>[],
	countries: readonly ScatterCountry[]
): ScatterPoint[] => {
	const nameOf = namesOf(countries);
	return rows.map(({ country, x, y }) => ({
		id: country,
		name: nameOf(country),
		x: x.observation,
		y: y.observation,
		group: countries.find((one) => one.country === country)?.region
	}));
};

/** The axis, logarithmic where that is wanted and possible; its title says so. */
export function scatterAxis(facts: IndicatorFacts, values: readonly number[], log: boolean): ScatterAxis {
	const language = currentLanguage();
	const used = log && isLogarithmic(values);
	return {
		title: used ? m.figure_scatter_log({ title: axisTitle(facts) }) : axisTitle(facts),
		format: (value) => formatNumber(value, facts.decimals, language),
		formatTick: (value, decimals) => formatNumber(value, decimals, language),
		log: used
	};
}

/** `Unemployment rate, %`. */
export const axisTitle = ({ name, unitShort }: IndicatorFacts): string =>
	joinByComma([name, unitShort].filter(Boolean), currentLanguage());

/** How many have both of the requested year, how many with values carried forward, and from where to where each goes. */
export function scatterSummary(
	x: IndicatorFacts,
	y: IndicatorFacts,
	rows: readonly IndicatorPair[],
	asked: number,
	year: number,
	nameOf: NameOf
): string {
	const carried = rows.filter((row) => isCarriedForward(row.x) || isCarriedForward(row.y));
	const years = carriedYears(carried.flatMap((row) => [row.x, row.y]));
	return sentences(
		joined(
			m.figure_scatter_pairs({
				year: String(year),
				count: String(rows.length - carried.length),
				asked: String(asked)
			}),
			years === null ? null : m.figure_carried_pairs({ count: carried.length, years })
		),
		indicatorRange(
			y,
			rows.map((row) => row.y),
			nameOf
		),
		indicatorRange(
			x,
			rows.map((row) => row.x),
			nameOf
		)
	);
}

/** One row per point drawn, in the order drawn. */
export function scatterTable(
	x: IndicatorFacts,
	y: IndicatorFacts,
	rows: readonly IndicatorPair<Valued>[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	const columns = (key: 'x' | 'y', facts: IndicatorFacts) => [
		{ key, label: axisTitle(facts), numeric: true },
		{ key: `${key}_year`, label: m.figure_year_of({ name: facts.name }), numeric: true },
		{ key: `${key}_status`, label: m.figure_status_of({ name: facts.name }) }
	];
	return withDoubts(
		{
			caption,
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				...columns('y', y),
				...columns('x', x),
				{ key: 'source', label: m.term_source() }
			],
			rows: rows.map((row) => {
				const [ofX, ofY] = [row.x.observation, row.y.observation];
				return {
					country: countryCell(row.country, nameOf(row.country)),
					y: valueCell(y, ofY.value),
					y_year: yearsCell([ofY.year]),
					y_status: statusCell([ofY.status]),
					x: valueCell(x, ofX.value),
					x_year: yearsCell([ofX.year]),
					x_status: statusCell([ofX.status]),
					source: sourceCell([ofY.source, ofX.source], sourceOf)
				};
			})
		},
		rows.map((row) => [row.y.observation, row.x.observation])
	);
}
