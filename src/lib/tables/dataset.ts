/** All tables together: from the files of a folder to checked tables and every problem in them. */
import { checkTable, type CheckedTable } from './check';
import { Fault } from './cell';
import type { Tables } from './checked-tables';
import { readCsv } from './csv';
import type { Table } from './declare';
import { suggestion } from './nearest';
import { inReadingOrder, type Problem } from './problem';
import { danglingReferences } from './references';
import { brokenRules } from './rules/index';
import { TABLES } from './index';

export interface Dataset {
	readonly tables: Tables;
	/** Sorted by file and line. */
	readonly problems: readonly Problem[];
}

/** What lies in a folder of tables: bytes by file name, such as `regions.csv`; of what could not be read, why. */
export type Files = ReadonlyMap<string, Uint8Array | Fault>;

/**
 * Check the files of a data set: each table, the references between them and the rules of the field.
 * @param folder path before the file names in the problems
 */
export function checkDataset(files: Files, folder: string, declared = TABLES): Dataset {
	const tables = new Map<string, CheckedTable>();
	for (const table of declared) {
		const file = `${folder}/${table.name}.csv`;
		const bytes = files.get(`${table.name}.csv`);
		tables.set(
			table.name,
			bytes instanceof Uint8Array ? checkTable(table, file, readCsv(bytes, file)) : unread(table, file, bytes)
		);
	}
	const problems = [
		unknownFiles(files, folder, declared),
		...[...tables.values()].map((checked) => checked.problems),
		danglingReferences(tables),
		brokenRules(tables)
	];
	return { tables, problems: inReadingOrder(problems.flat()) };
}

function unread<T extends Table>(table: T, file: string, fault: Fault | undefined): CheckedTable<T> {
	const header = Object.keys(table.columns).join(',');
	const { message, remedy } = fault ?? new Fault('the file is missing', `add it, with at least its header: ${header}`);
	const problem: Problem = { file, line: null, column: null, value: null, message, remedy };
	return { table, file, rows: [], whole: false, problems: [problem] };
}

function unknownFiles(files: Files, folder: string, declared: readonly Table[]): Problem[] {
	const known = declared.map(({ name }) => `${name}.csv`);
	const advice = 'remove the file, or declare the table in src/lib/tables';
	return [...files]
		.filter(([name]) => !known.includes(name))
		.map(([name, content]) => {
			const unknown = new Fault('no table of this name is declared', suggestion(name, known, advice));
			const { message, remedy } = content instanceof Fault ? content : unknown;
			return { file: `${folder}/${name}`, line: null, column: null, value: null, message, remedy };
		});
}
