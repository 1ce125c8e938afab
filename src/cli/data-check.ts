/** `npm run data:check [folder]`: says what is wrong in the tables, where, and how to mend it. */
import { printed } from '../lib/tables/problem';
import { readTables } from '../lib/tables/read.server';

const MOST_PRINTED = 200;

/** @returns the exit code */
export function dataCheck(folder = 'data/tables', { log, error }: Pick<Console, 'log' | 'error'> = console): number {
	const { tables, problems } = readTables(folder);
	const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
	const size = `${tables.size} tables, ${rows} rows`;
	if (problems.length === 0) {
		log(`${size}: no problems`);
		return 0;
	}
	for (const problem of problems.slice(0, MOST_PRINTED)) error(printed(problem));
	if (problems.length > MOST_PRINTED) error(`… and ${problems.length - MOST_PRINTED} more`);
	if (tables.size > 0) error(`${size}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
	return 1;
}

if (process.argv[1]?.endsWith('data-check.ts')) process.exitCode = dataCheck(process.argv[2]);
