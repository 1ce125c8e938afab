/** The table behind a chart as rows of a file: what is shown, beside it the codes and addresses. */
import type { CsvValue, Rows } from './csv';

interface Cell {
	readonly text: string;
	readonly value?: number | string | null;
	readonly href?: string;
}
interface ShownTable {
	readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric?: boolean }[];
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/**
 * A column per column shown; behind it `KEY_code`, where cells have a code or number other than their text, and
 * `KEY_url`, where they lead elsewhere.
 */
export function tableRows({ columns, rows }: ShownTable): { columns: string[]; rows: CsvValue[][] } {
	const described = columns.map(({ key, label }) => ({
		key,
		label,
		coded: rows.some((row) => row[key]?.value !== undefined && String(row[key]?.value ?? '') !== row[key]?.text),
		linked: rows.some((row) => row[key]?.href !== undefined)
	}));
	return {
		columns: described.flatMap(({ key, label, coded, linked }) => [
			label,
			...(coded ? [`${key}_code`] : []),
			...(linked ? [`${key}_url`] : [])
		]),
		rows: rows.map((row) =>
			described.flatMap(({ key, coded, linked }): CsvValue[] => {
				const cell = row[key];
				return [cell?.text ?? '', ...(coded ? [cell?.value ?? null] : []), ...(linked ? [cell?.href ?? null] : [])];
			})
		)
	};
}

/** The same rows for a workbook: the cells of a numeric column are numbers, empty where there is none. */
export function typedRows(table: ShownTable): Rows {
	const numbers = table.columns.filter(
		({ key, numeric }) =>
			numeric && table.rows.every((row) => row[key]?.value === null || Number.isFinite(row[key]?.value))
	);
	const plain = tableRows({
		columns: table.columns,
		rows: table.rows.map((row) => ({
			...row,
			...Object.fromEntries(numbers.map(({ key }) => [key, { text: String(row[key]?.value ?? '') }]))
		}))
	});
	const places = new Set(numbers.map(({ label }) => plain.columns.indexOf(label)));
	const typed = (cell: CsvValue, at: number): CsvValue => {
		if (!places.has(at)) return cell;
		return cell === '' ? null : Number(cell);
	};
	return { columns: plain.columns, rows: plain.rows.map((row) => row.map(typed)) };
}
