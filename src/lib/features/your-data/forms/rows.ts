/** A file of rows as the reader's own: joined to the published tables and to what they have already. Pure. */
import { joinRows, type JoinedRows } from '$lib/importers/added-rows';
import { answersOfGaps, countRows, type GapFacts, type UnknownBody } from '$lib/importers/gap-list';
import { GAPS, type RowFile } from '$lib/importers/row-files';
import type { OwnTables } from '$lib/state/own-data.svelte';
import { ADDED_TABLES, typedRow, type Additions } from '$lib/tables/additions';
import type { Tables } from '$lib/tables/checked-tables';
import { inReadingOrder, type Problem } from '$lib/tables/problem';

export interface ReadRows extends JoinedRows {
	/** Rows to be added, and the rows of the file. */
	readonly count: number;
	readonly all: number;
	/** Of a list of gaps. */
	readonly unknownBodies: readonly UnknownBody[];
	/** Of a list of gaps: rows that name nobody. */
	readonly open: number;
	/** The rows that nothing forbids to take; of a table, all or none. */
	readonly tables: OwnTables | null;
}

/** @param own the reader's rows but those of this file */
export function rowsRead(rows: RowFile, file: string, facts: GapFacts, published: Tables, own: Additions): ReadRows {
	const isGaps = rows.table === GAPS;
	const gaps = isGaps ? answersOfGaps(rows, file, facts) : null;
	const joined = joinRows(gaps?.files ?? [{ ...rows, file }], published, own);
	const problems: readonly Problem[] = inReadingOrder([...(gaps?.problems ?? []), ...joined.problems]);
	const count = countRows(joined.additions);
	return {
		...joined,
		problems,
		count,
		all: rows.rows.length,
		unknownBodies: gaps?.unknownBodies ?? [],
		open: gaps?.open ?? 0,
		tables: joined.problems.length > 0 || count === 0 ? null : typed(joined.additions)
	};
}

const typed = (additions: Additions): OwnTables =>
	Object.fromEntries(
		ADDED_TABLES.flatMap((table) => {
			const rows = additions[table.name] ?? [];
			return rows.length > 0 ? [[table.name, rows.map((row) => typedRow(table, row))]] : [];
		})
	);
