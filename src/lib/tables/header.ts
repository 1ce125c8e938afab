/** The header of a table: which cell of a record belongs to which declared column. */
import type { CsvRecord } from './csv';
import type { Table } from './declare';
import { nearest } from './nearest';
import type { Problem } from './problem';

export interface Header {
	/** For each declared column its place in a record; null where the file lacks it; all null where the file cannot be read as this table. */
	readonly places: readonly (number | null)[];
	/** How many cells a record must have. */
	readonly width: number;
	readonly problems: readonly Problem[];
}

/** Finds the declared columns. One slip gives one problem: a misspelt column is read as the one it is most like. */
export function readHeader(table: Table, file: string, { line, cells }: CsvRecord): Header {
	const problems: Problem[] = [];
	const report = (column: string | null, message: string, remedy: string) =>
		problems.push({ file, line, column, value: null, message, remedy });
	const declared = Object.keys(table.columns);

	const separator = cells.length === 1 ? /[;\t|]/.exec(cells[0]!)?.[0] : undefined;
	if (separator !== undefined) {
		report(null, `the cells are parted by ${JSON.stringify(separator)}`, 'save the file with commas between the cells');
		return { places: declared.map(() => null), width: cells.length, problems };
	}

	if (cells.length > 2 * declared.length) {
		const remedy = `remove what is no column; the columns are ${declared.join(', ')}`;
		report(null, `${cells.length} cells in the header, where ${table.name} has ${declared.length} columns`, remedy);
		return { places: declared.map(() => null), width: cells.length, problems };
	}

	const found = new Map<string, number>();
	const unknown: [name: string, place: number][] = [];
	cells.forEach((name, place) => {
		if (!declared.includes(name)) unknown.push([name, place]);
		else if (found.has(name)) report(name, 'the column stands twice in the header', 'remove one of the two');
		else found.set(name, place);
	});
	if (found.size === 0) {
		report(null, 'the first line names no column', `write the header: ${declared.join(',')}`);
		return { places: declared.map(() => null), width: cells.length, problems };
	}
	for (const [name, place] of unknown) {
		const meant = nearest(
			name,
			declared.filter((column) => !found.has(column))
		);
		const remedy = meant === null ? `remove it; the columns are ${declared.join(', ')}` : `did you mean "${meant}"?`;
		report(name === '' ? '(unnamed)' : name, `not a column of ${table.name}`, remedy);
		if (meant !== null) found.set(meant, place);
	}
	for (const name of declared)
		if (!found.has(name)) report(name, 'the column is missing', `add it to the header, and a cell to each row`);

	const places = declared.map((name) => found.get(name) ?? null);
	if (problems.length === 0 && places.some((place, index) => place !== index)) {
		report(null, 'the columns stand in another order than declared', `put them in this order: ${declared.join(', ')}`);
	}
	return { places, width: cells.length, problems };
}
