/** From Apache Parquet to a table of text. Its reader is loaded when a file comes. */
import { finding, type Finding } from './finding';
import type { Grid } from './grid';
import { textOf } from './workbook';

/** Bytes: it is packed, and may become many times as many. */
const LARGEST_UNPACKED = 500_000_000;

/** The columns with their names above them; no rows where it is damaged or packed in a way that cannot be read. */
export async function readParquet(bytes: Uint8Array): Promise<Grid> {
	const refused = (found: Finding): Grid => ({ rows: [], delimiter: null, findings: [found] });
	try {
		const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
		const { compressors } = await import('hyparquet-compressors');
		const file = new Uint8Array(bytes).buffer;
		const metadata = parquetMetadata(file);
		const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
		if (unpacked > LARGEST_UNPACKED)
			return refused(finding('file_too_large', {}, { most: LARGEST_UNPACKED / 1_000_000 }));
		const names = parquetSchema(metadata).children.map(({ element }) => element.name);
		const rows = await parquetReadObjects({ file, metadata, compressors });
		return {
			rows: [names, ...rows.map((row) => names.map((name) => textOf(row[name])))].map((cells, at) => ({
				line: at + 1,
				cells
			})),
			delimiter: null,
			findings: []
		};
	} catch {
		return refused(finding('file_not_text', {}, { what: 'parquet' }));
	}
}
