/** A table as it is kept: UTF-8, LF, only the quotes that are needed, rows in their declared order. */
import { inOrder, wrongWidths } from './check';
import { readCsv, writeCsv } from './csv';
import type { Table } from './declare';
import { readHeader } from './header';
import type { Problem } from './problem';

/**
 * What a spreadsheet does to a file without being asked, undone: byte order mark, line ends, empty lines, needless
 * quotes, order. Every cell stays as `data:check` reads it; a line break in a cell becomes LF like all others.
 * A file whose cells nobody can be sure of is refused: nothing is written, the problems say where.
 * @param file path named in the problems
 */
export function formatted(table: Table, bytes: Uint8Array, file: string): { text: string } | { refused: Problem[] } {
	const csv = readCsv(bytes, file);
	if (csv.header === null && csv.whole) return { text: '' };
	const broken = csv.problems.filter(({ formatMends }) => !formatMends);
	if (csv.header === null || broken.length > 0) return { refused: broken };

	const header = readHeader(table, file, csv.header);
	const refused = header.places.every((place) => place === null)
		? [...header.problems]
		: wrongWidths(file, header, csv.records);
	if (refused.length > 0) return { refused };

	const before = inOrder(table, (column) => header.places[column] ?? null);
	const rows = csv.records.map(({ cells }) => cells).toSorted(before);
	return { text: writeCsv([csv.header.cells, ...rows]) };
}
