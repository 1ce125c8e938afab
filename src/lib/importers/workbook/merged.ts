/** Cells merged into one: which row holds the text of all of them. */
import type { Grid, GridRow } from '../grid';
import type { Region } from './look';

/** The regions that each row of a table is part of, by its line. */
export function regionsByLine(regions: readonly Region[], { rows }: Grid): ReadonlyMap<number, readonly Region[]> {
	const last = rows.at(-1)?.line ?? 0;
	const found = new Map<number, Region[]>();
	for (const region of regions)
		for (let line = region.top; line <= Math.min(region.bottom, last); line++)
			found.set(line, [...(found.get(line) ?? []), region]);
	return found;
}

/** The row that holds the text of a cell merged over rows; undefined for any other cell. Row and column from 1. */
export function rowOfLabel(table: Grid): (line: number, column: number) => GridRow | undefined {
	const regions = regionsByLine(table.look?.merged.filter(({ top, bottom }) => bottom > top) ?? [], table);
	if (regions.size === 0) return () => undefined;
	const firsts = new Set([...regions.values()].flatMap((own) => own.map(({ top }) => top)));
	const rows = new Map(table.rows.filter(({ line }) => firsts.has(line)).map((row) => [row.line, row]));
	return (line, column) => rows.get(regions.get(line)?.find(({ left }) => left === column)?.top ?? 0);
}
