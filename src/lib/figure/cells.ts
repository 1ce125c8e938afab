/** Cells of the tables behind charts that are written the same everywhere. */
import type { ChartTable, TableCell, TableColumn } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { methodsOf } from '$lib/domain/methods';
import type { Observation, ObsStatus } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber } from '$lib/i18n/formats';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';

export const countryCell = (country: string, name: string): TableCell => ({ text: name, value: country });

/** A missing value is said, not left empty. */
export const valueCell = (facts: IndicatorFacts, value: number | null): TableCell => ({
	text: value === null ? m.term_no_value() : formatNumber(value, facts.decimals, currentLanguage()),
	value
});

/** Years of the values of one row: one, or each. */
export function yearsCell(years: readonly number[]): TableCell {
	const different = [...new Set(years)];
	return different.length === 1 && different[0] !== undefined
		? { text: String(different[0]), value: different[0] }
		: { text: `\u2066${years.join(' / ')}\u2069`, value: years.join('/') };
}

/** The table with what the values of each row were measured by and what is doubtful about them, where there is anything. */
export function withDoubts(
	table: ChartTable,
	valuesOf: readonly (readonly Pick<Observation, 'comment' | 'method'>[])[]
): ChartTable {
	const methods = valuesOf.map(methodsOf);
	const measured = withColumn(
		table,
		{ key: 'method', label: m.term_method() },
		methods.map((own) => ({
			text: own.map(({ name }) => name).join(' / '),
			value: own.map(({ code }) => code).join('/')
		}))
	);
	const doubts = valuesOf.map((values) => [...new Set(values.flatMap(({ comment }) => comment ?? []))].join(' '));
	return withColumn(
		measured,
		{ key: 'doubt', label: m.term_doubt() },
		doubts.map((text) => ({ text }))
	);
}

/** The table with one more column, unless all its cells are empty. */
const withColumn = (table: ChartTable, column: TableColumn, cells: readonly TableCell[]): ChartTable =>
	cells.every(({ text }) => text === '')
		? table
		: {
				...table,
				columns: [...table.columns, column],
				rows: table.rows.map((row, at) => ({ ...row, [column.key]: cells[at] ?? { text: '' } }))
			};

/** Statuses of the values of one row: one, or each. */
export function statusCell(statuses: readonly ObsStatus[]): TableCell {
	const shown = new Set(statuses).size === 1 ? statuses.slice(0, 1) : statuses;
	return { text: shown.map(statusName).join(' / '), value: shown.join('/') };
}

/** The organisations the values of one row come from. */
export const sourceCell = (sources: readonly string[], sourceOf: (source: string) => string): TableCell => ({
	text: joinByComma([...new Set(sources.map(sourceOf))], currentLanguage()),
	value: [...new Set(sources)].join('~'),
	lang: 'en'
});
