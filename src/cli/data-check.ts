/** `npm run data:check [folder]`: says what is wrong in the tables, where, and how to mend it. */
import { existsSync } from 'node:fs';
import { printed } from '../lib/tables/problem';
import { readTables } from '../lib/tables/read.server';

const MOST_PRINTED = 200;

const folder = process.argv[2] ?? 'data/tables';
process.exitCode = existsSync(folder) ? check(folder) : complain(`${folder}: there is no such folder`);

function check(folder: string): number {
	const { tables, problems } = readTables(folder);
	const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
	const size = `${tables.size} tables, ${rows} rows`;
	if (problems.length === 0) {
		console.log(`${size}: no problems`);
		return 0;
	}
	const more = problems.length - MOST_PRINTED;
	return complain(
		...problems.slice(0, MOST_PRINTED).map(printed),
		...(more > 0 ? [`… and ${more} more`] : []),
		`${size}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
	);
}

function complain(...lines: string[]): number {
	for (const line of lines) console.error(line);
	return 1;
}
