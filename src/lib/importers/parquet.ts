/** From Apache Parquet to a table of text. Its reader is loaded when a file comes. */
import { finding, type Finding } from './finding';
import type { Grid, GridRow } from './grid';
import { KeptTexts } from './text/kept-texts';
import { textOf } from './workbook';

/** Bytes: it is packed, and may become many times as many. */
const LARGEST_UNPACKED = 500_000_000;

/**
 * The columns with their names above them; no rows where it is damaged or packed in a way that cannot be read.
 * @param mostRows that the memory bears; a file says how many it has before they are read
 */
export async function readParquet(bytes: Uint8Array, mostRows = Infinity): Promise<Grid> {
	const refused = (found: Finding): Grid => ({ rows: [], delimiter: null, findings: [found] });
	try {
		const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
		const { compressors } = await import('hyparquet-compressors');
		const file = new Uint8Array(bytes).buffer;
		const metadata = parquetMetadata(file);
		const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
		if (unpacked > LARGEST_UNPACKED)
			return refused(finding('file_too_large', {}, { most: LARGEST_UNPACKED / 1_000_000 }));
		const all = Number(metadata.num_rows);
		if (all > mostRows) return refused(finding('file_too_long', {}, { rows: all, most: mostRows }));
		const names = parquetSchema(metadata).children.map(({ element }) => element.name);
		const rows: GridRow[] = [{ line: 1, cells: names }];
		const texts = new KeptTexts();
		let rowStart = 0;
		for (const group of metadata.row_groups) {
			const rowEnd = rowStart + Number(group.num_rows);
			for (const row of await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })) {
				const cells = names.map((name) => textOf(row[name]));
				rows.push({ line: rows.length + 1, cells: texts.row(cells, rows.at(-1)?.cells ?? []) });
			}
			rowStart = rowEnd;
		}
		return { rows, delimiter: null, findings: [] };
	} catch {
		return refused(finding('file_not_text', {}, { what: 'parquet' }));
	}
}
