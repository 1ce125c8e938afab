/**
 * Rows of files, joined to the published tables. Numbers in a file are its writer's: one that is taken is replaced by the next
 * free one, in the rows that belong to it, too; a row that stands in the tables as it is, is not added again; none of a
 * published row is ever changed.
 */
import { ADDED, checkAdditions, nextNumber, numberColumn, type Additions, type RowTexts } from '../tables/additions';
import { texts } from '../tables/check';
import type { Tables } from '../tables/checked-tables';
import type { Table } from '../tables/declare';
import type { Problem } from '../tables/problem';
import type { FileRow, RowFile } from './row-files';

export interface NamedRowFile extends RowFile {
	readonly file: string;
}
export interface JoinedRows {
	/** What is to be added. */
	readonly additions: Additions;
	/** Rows that stand in the tables already. */
	readonly known: number;
	/** Numbers that were taken, and what became of them. */
	readonly renumbered: readonly { readonly from: string; readonly to: string }[];
	/** In the lines of the files. */
	readonly problems: readonly Problem[];
}

interface Placed extends FileRow {
	readonly file: string;
}

/**
 * @param files of tables, not lists of gaps
 * @param own rows added before these
 */
export function joinRows(files: readonly NamedRowFile[], published: Tables, own: Additions = {}): JoinedRows {
	const placed = new Map<string, Placed[]>();
	const renumbered: { from: string; to: string }[] = [];
	let known = 0;
	const rowsIn = (table: Table): Placed[] =>
		files.flatMap(({ file, table: name, rows }) => (name === table.name ? rows.map((row) => ({ ...row, file })) : []));
	const isKnown = (table: Table) => {
		const there = new Set(
			[...publishedRows(table, published), ...(own[table.name] ?? [])].map((row) => whole(table, row))
		);
		return ({ texts: row }: Placed) => {
			const found = there.has(whole(table, row));
			if (found) known++;
			return found;
		};
	};
	for (const { table, bodies } of ADDED) {
		const key = numberColumn(table);
		const fresh = rowsIn(table).filter(negated(isKnown(table)));
		const numbers = new Map<string, string>();
		if (key !== null) {
			const taken = new Set(
				[...publishedRows(table, published), ...(own[table.name] ?? [])].map((row) => row[key] ?? '')
			);
			const [letter = ''] = [...taken][0] ?? '';
			// Those of the files that are free keep theirs, so none of them is given away.
			const all = new Set([...taken, ...fresh.map(({ texts: row }) => row[key] ?? '')]);
			for (const { texts: row } of fresh) {
				const number = row[key] ?? '';
				if (!taken.has(number) || numbers.has(number)) continue;
				const next = nextNumber(all, letter);
				all.add(next);
				numbers.set(number, next);
				renumbered.push({ from: number, to: next });
			}
		}
		const withNumber = (one: Placed): Placed => {
			const number = key === null ? undefined : numbers.get(one.texts[key] ?? '');
			return key === null || number === undefined ? one : { ...one, texts: { ...one.texts, [key]: number } };
		};
		placed.set(table.name, fresh.map(withNumber));
		if (bodies !== null)
			placed.set(
				bodies.name,
				rowsIn(bodies)
					.map(withNumber)
					.filter(negated(isKnown(bodies)))
			);
	}
	const additions = Object.fromEntries([...placed].map(([name, rows]) => [name, rows.map(({ texts: row }) => row)]));
	const offset = (name: string) => own[name]?.length ?? 0;
	const all = Object.fromEntries(
		Object.entries(additions).map(([name, rows]) => [name, [...(own[name] ?? []), ...rows]])
	);
	const wrong = checkAdditions(published, all).flatMap(({ table, row, ...rest }): Problem[] => {
		const at = placed.get(table)?.[row - offset(table)];
		return at === undefined ? [] : [{ ...rest, file: at.file, line: at.line }];
	});
	return { additions, known, renumbered, problems: [...files.flatMap(headerProblems), ...wrong] };
}

const negated =
	<T>(is: (one: T) => boolean) =>
	(one: T): boolean =>
		!is(one);

/** All cells of a row: rows alike in all of them are one. */
const whole = (table: Table, row: RowTexts): string =>
	Object.keys(table.columns)
		.map((column) => row[column] ?? '')
		.join('\0');

function publishedRows(table: Table, published: Tables): RowTexts[] {
	const checked = published.get(table.name);
	if (checked === undefined) return [];
	const columns = Object.keys(table.columns);
	return checked.rows.map((row) =>
		Object.fromEntries(texts(checked, row, columns).map((text, at) => [columns[at] ?? '', text]))
	);
}

/** What of a file's form cannot be relied on. */
export function headerProblems({ file, unknown, missing, wide }: NamedRowFile): Problem[] {
	const problem = (line: number, column: string | null, message: string, remedy: string): Problem => ({
		file,
		line,
		column,
		value: null,
		message,
		remedy
	});
	return [
		...unknown.map((column) =>
			problem(1, column, 'the column is not one of the table', 'remove it, or correct its name')
		),
		...missing.map((column) => problem(1, column, 'the column is missing', 'add it to the header')),
		...wide.map((line) =>
			problem(line, null, 'more cells than the header has', 'put a text that holds the separator in quotes')
		)
	];
}
