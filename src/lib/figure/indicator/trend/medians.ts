/** Medians beside the lines of countries: their lines, their rows of the table, their words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Sex } from '$lib/domain/observation';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName } from '$lib/ui/terms';
import { sourceCell, valueCell, yearsCell } from '../../cells';
import type { Absence } from '../../model';
import type { NameOf } from '../../naming';
import type { MedianLine } from '../../reference';
import { valueText } from '../../summary';
import type { ReferenceSeries } from './trend';

export const medianSeriesOf = (lines: readonly MedianLine[]): ReferenceSeries[] =>
	lines.map(({ id, name, points }) => ({
		id,
		name,
		rule: 'median',
		points: points.map(({ year, value, joined }) => ({ year, value, status: 'A', ...(joined === false && { joined }) }))
	}));

/** The rows of the countries, then those of the medians, which have no status: nobody publishes them. */
export const withMedians = (
	table: ChartTable,
	lines: readonly MedianLine[],
	facts: IndicatorFacts,
	sex: Sex,
	sourceOf: NameOf
): ChartTable => ({
	...table,
	rows: [
		...table.rows,
		...lines.flatMap(({ id, name, points, sources }) =>
			points.map(({ year, value, countries }) => ({
				country: { text: name, value: id },
				year: yearsCell([year]),
				value: valueCell(facts, value),
				sex: { text: sexName(sex), value: sex },
				status: { text: m.chart_median_of({ count: countries }), value: '' },
				source: sourceCell(sources, sourceOf)
			}))
		)
	]
});

/** The newest of each: `Central Asia, median of 4 others 15.2% (2022)`. */
export const mediansInWords = (facts: IndicatorFacts, lines: readonly MedianLine[]): string[] =>
	lines.flatMap(({ name, points }) => {
		const last = points.at(-1);
		return last ? m.figure_reference({ name, value: valueText(facts, last.value), year: String(last.year) }) : [];
	});

/** Those that cannot be drawn: no year has the values of three countries. */
export const medianAbsences = (lines: readonly MedianLine[]): Absence[] =>
	lines
		.filter(({ points }) => points.length === 0)
		.map(({ id, name }) => ({ country: id, name, latest: null, reason: m.chart_median_none() }));
