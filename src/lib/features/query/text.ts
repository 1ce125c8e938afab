/** Answers and mistakes in words, in the reader's language. */
import type { ChartTable, TableCell } from '$lib/charts/frame/contract';
import type { SqlCell } from '$lib/duckdb/sql-answer';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { Example } from './examples';
import { decimalsOf, type AnswerColumn } from './model';
import type { Mistake } from './sql-error';

/** The questions as a reader would ask them. */
export const EXAMPLE_TITLES: Readonly<Record<Example, () => string>> = {
	neet: m.query_example_neet,
	jobs: m.query_example_jobs,
	women: m.query_example_women,
	medians: m.query_example_medians,
	gaps: m.query_example_gaps,
	together: m.query_example_together,
	weaknesses: m.query_example_weaknesses,
	inactivity: m.query_example_inactivity,
	steps: m.query_example_steps,
	sources: m.query_example_sources
};

/** What is wrong, and what helps. */
export const MISTAKES: Readonly<Record<Mistake, () => string>> = {
	syntax: m.query_error_syntax,
	end: m.query_error_end,
	name: m.query_error_name,
	meaning: m.query_error_meaning,
	value: m.query_error_value,
	reach: m.query_error_reach,
	extension: m.query_error_extension,
	memory: m.query_error_memory,
	one: m.query_error_one,
	other: m.query_error_other
};

/** Numbers as the language writes them, years as they are, all else as SQL says it. */
export function cellText(cell: SqlCell, { kind }: AnswerColumn): string {
	if (cell === null) return 'NULL';
	if (typeof cell !== 'number') return String(cell);
	return kind === 'year' ? String(cell) : formatNumber(cell, decimalsOf(cell), currentLanguage());
}

/** Tenths of a second, at least one. */
export const secondsText = (ms: number): string =>
	m.query_time({ seconds: formatNumber(Math.max(0.1, ms / 1000), 1, currentLanguage()) });

const cellOf = (cell: SqlCell, column: AnswerColumn): TableCell => ({
	text: cellText(cell, column),
	value: typeof cell === 'boolean' ? String(cell) : cell
});

/** The rows drawn, in all their columns; two columns of one name stay two. */
export function drawnTable(
	caption: string,
	columns: readonly AnswerColumn[],
	rows: readonly (readonly SqlCell[])[],
	header: number | null
): ChartTable {
	return {
		caption,
		columns: columns.map(({ name, kind }, at) => ({
			key: `column_${at + 1}`,
			label: name,
			numeric: kind === 'number' || kind === 'year',
			header: at === header
		})),
		rows: rows.map((row) =>
			Object.fromEntries(columns.map((column, at) => [`column_${at + 1}`, cellOf(row[at] ?? null, column)]))
		)
	};
}
