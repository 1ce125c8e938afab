/** Values of two indicators -> a scatter with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { ScatterPoint } from '$lib/charts/scatter/points';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell, sourceCell, statusCell, valueCell, yearsCell } from '../../cells';
import type { NameOf } from '../trend/trend';

/** One axis: an indicator and one value per country, of the year asked or borrowed. */
export interface Measure {
	readonly facts: IndicatorFacts;
	readonly observations: readonly Observation[];
}

type Given = Observation & { readonly value: number };

export interface Couple {
	readonly country: string;
	readonly x: Given;
	readonly y: Given;
}

/** One couple per country with both values, by name. */
export function couples(x: Measure, y: Measure, nameOf: NameOf): Couple[] {
	const published = (one: Observation): one is Given => one.value !== null;
	const across = new Map(x.observations.filter(published).map((one) => [one.country, one]));
	return y.observations
		.filter(published)
		.flatMap((one): Couple[] => {
			const other = across.get(one.country);
			return other ? [{ country: one.country, x: other, y: one }] : [];
		})
		.sort((a, b) => collate(currentLanguage())(nameOf(a.country), nameOf(b.country)));
}

export const scatterPoints = (rows: readonly Couple[], nameOf: NameOf): ScatterPoint[] =>
	rows.map(({ country, x, y }) => ({ id: country, name: nameOf(country), x, y }));

/** `Unemployment rate, %`. */
export const axisTitle = ({ name, unitShort }: IndicatorFacts): string =>
	[name, unitShort].filter(Boolean).join(currentLanguage() === 'ar' ? '، ' : ', ');

/** How many have both, and from where to where each goes. */
export function scatterSummary(
	x: IndicatorFacts,
	y: IndicatorFacts,
	rows: readonly Couple[],
	asked: number,
	year: number,
	nameOf: NameOf
): string {
	const ends = (axis: 'x' | 'y', { decimals, unitShort }: IndicatorFacts) => {
		const sorted = [...rows].sort((a, b) => a[axis].value - b[axis].value);
		const say = (row: Couple | undefined) =>
			row ? formatWithUnit(row[axis].value, decimals, unitShort, currentLanguage()) : '';
		const [low, high] = [sorted[0], sorted.at(-1)];
		return [say(low), nameOf(low?.country ?? ''), say(high), nameOf(high?.country ?? '')] as const;
	};
	const [xLow, xLowCountry, xHigh, xHighCountry] = ends('x', x);
	const [yLow, yLowCountry, yHigh, yHighCountry] = ends('y', y);
	return m.figure_scatter_summary({
		year: String(year),
		count: String(rows.length),
		asked: String(asked),
		x: x.name,
		y: y.name,
		xLow,
		xLowCountry,
		xHigh,
		xHighCountry,
		yLow,
		yLowCountry,
		yHigh,
		yHighCountry
	});
}

/** One row per country drawn, by name. */
export function scatterTable(
	x: IndicatorFacts,
	y: IndicatorFacts,
	rows: readonly Couple[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	const columns = (key: 'x' | 'y', facts: IndicatorFacts) => [
		{ key, label: axisTitle(facts), numeric: true },
		{ key: `${key}_year`, label: m.figure_year_of({ name: facts.name }), numeric: true },
		{ key: `${key}_status`, label: m.figure_status_of({ name: facts.name }) }
	];
	return {
		caption,
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			...columns('y', y),
			...columns('x', x),
			{ key: 'source', label: m.term_source() }
		],
		rows: rows.map((row) => ({
			country: countryCell(row.country, nameOf(row.country)),
			y: valueCell(y, row.y.value),
			y_year: yearsCell([row.y.year]),
			y_status: statusCell([row.y.status]),
			x: valueCell(x, row.x.value),
			x_year: yearsCell([row.x.year]),
			x_status: statusCell([row.x.status]),
			source: sourceCell([row.y.source, row.x.source], sourceOf)
		}))
	};
}
