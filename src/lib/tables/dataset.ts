/** All tables together: from the files of a folder to checked tables and every problem in them. */
import { checkTable, type CheckedTable } from './check';
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

/**
 * Check the files of a data set: each table, the references between them and the rules of the field.
 * @param files bytes by file name, such as `regions.csv`
 * @param folder path before the file names in the problems
 */
export function checkDataset(files: ReadonlyMap<string, Uint8Array>, folder: string, declared = TABLES): Dataset {
	const tables = new Map<string, CheckedTable>();
	for (const table of declared) {
		const file = `${folder}/${table.name}.csv`;
		const bytes = files.get(`${table.name}.csv`);
		const checked = bytes === undefined ? missing(table, file) : checkTable(table, file, readCsv(bytes, file));
		tables.set(table.name, checked);
	}
	const problems = [
		unknownFiles([...files.keys()], folder, declared),
		...[...tables.values()].map((checked) => checked.problems),
		danglingReferences(tables),
		brokenRules(tables)
	];
	return { tables, problems: inReadingOrder(problems.flat()) };
}

function missing<T extends Table>(table: T, file: string): CheckedTable<T> {
	const remedy = `add it, with at least its header: ${Object.keys(table.columns).join(',')}`;
	const problem: Problem = { file, line: null, column: null, value: null, message: 'the file is missing', remedy };
	return { table, file, rows: [], whole: false, problems: [problem] };
}

function unknownFiles(names: readonly string[], folder: string, declared: readonly Table[]): Problem[] {
	const known = declared.map(({ name }) => `${name}.csv`);
	return names
		.filter((name) => name.endsWith('.csv') && !known.includes(name))
		.map((name) => ({
			file: `${folder}/${name}`,
			line: null,
			column: null,
			value: null,
			message: 'no table of this name is declared',
			remedy: suggestion(name, known, 'remove the file, or declare the table in src/lib/tables')
		}));
}
