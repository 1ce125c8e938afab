/** The table behind a figure as rows of a file: numbers as numbers, texts as shown, beside them their codes and addresses. */
import type { CsvValue, Rows } from './csv';
import { withoutControls } from './csv';

interface Cell {
	readonly text: string;
	readonly value?: number | string | null;
	readonly href?: string;
}
interface Column {
	readonly key: string;
	readonly label: string;
	readonly numeric?: boolean;
}
interface ShownTable {
	readonly columns: readonly Column[];
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** One column of the file. */
interface Written {
	readonly name: string;
	readonly of: (cell: Cell | undefined) => CsvValue;
}

/**
 * A column of numbers, at full precision, for each numeric column shown; `KEY_text` behind it where a cell says more than
 * its number. For every other column the text as shown; behind it `KEY_code`, where cells have a code, and `KEY_value`,
 * where they have a number that the text does not show. `KEY_url` where cells lead elsewhere.
 */
export function tableRows({ columns, rows }: ShownTable): Rows {
	const written = columns.flatMap((column) =>
		fileColumns(
			column,
			rows.map((row) => row[column.key])
		)
	);
	return {
		columns: written.map(({ name }) => name),
		rows: rows.map((row) => written.map(({ key, of }) => of(row[key])))
	};
}

function fileColumns(
	{ key, label, numeric }: Column,
	cells: readonly (Cell | undefined)[]
): (Written & { key: string })[] {
	const name = withoutControls(label);
	const text = (cell: Cell | undefined) => withoutControls(cell?.text ?? '');
	const value = (cell: Cell | undefined) => cell?.value ?? null;
	const found: Written[] =
		numeric && isNumbers(cells)
			? [{ name, of: value }, ...(cells.some(saysMore) ? [{ name: `${key}_text`, of: text }] : [])]
			: [{ name, of: text }, ...valueColumn(key, cells)];
	if (cells.some((cell) => cell?.href !== undefined))
		found.push({ name: `${key}_url`, of: (cell) => cell?.href ?? null });
	return found.map((one) => ({ ...one, key }));
}

/** All of them: one text among numbers makes a column of texts. */
const isNumbers = (cells: readonly (Cell | undefined)[]): boolean =>
	cells.every((cell) => cell?.value === null || Number.isFinite(cell?.value));

/** Words beside a number, such as `25 named in advance`. */
const saysMore = (cell: Cell | undefined): boolean => typeof cell?.value === 'number' && /\p{L}/u.test(cell.text);

function valueColumn(key: string, cells: readonly (Cell | undefined)[]): Written[] {
	const bare = (text: string) => withoutControls(text).replace(/\s/g, '');
	const differs = cells.filter(
		(cell) => cell?.value !== undefined && cell.value !== null && bare(String(cell.value)) !== bare(cell.text)
	);
	if (differs.length === 0) return [];
	const isCode = cells.some((cell) => typeof cell?.value === 'string');
	return [{ name: `${key}_${isCode ? 'code' : 'value'}`, of: (cell) => cell?.value ?? null }];
}
