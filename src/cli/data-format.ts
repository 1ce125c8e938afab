/** `npm run data:format [folder]`: undoes what spreadsheets do to CSV files. Changes no cell; says which files it wrote and which it left. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { TABLES } from '../lib/tables';
import { Fault } from '../lib/tables/cell';
import { formatted } from '../lib/tables/format';
import { printed } from '../lib/tables/problem';
import { readFolder } from '../lib/tables/read.server';

type Output = Pick<Console, 'log' | 'error'>;

/** @returns the exit code */
export function dataFormat(folder = 'data/tables', output: Output = console): number {
	const files = readFolder(folder);
	if (files instanceof Fault) return complain(folder, files, output);
	let code = 0;
	for (const table of TABLES) {
		const name = `${table.name}.csv`;
		const bytes = files.get(name);
		const file = path.join(folder, name);
		if (bytes instanceof Fault) code = complain(file, bytes, output);
		else if (bytes !== undefined && !write(file, bytes, formatted(table, bytes, file), output)) code = 1;
	}
	return code;
}

/** @returns whether the file is now as it should be */
function write(file: string, bytes: Uint8Array, result: ReturnType<typeof formatted>, { log, error }: Output): boolean {
	if ('refused' in result) {
		for (const problem of result.refused) error(printed(problem));
		error(`${file}: left as it is`);
		return false;
	}
	if (!Buffer.from(result.text).equals(bytes)) {
		writeFileSync(file, result.text);
		log(`${file}: formatted`);
	}
	return true;
}

function complain(file: string, { message, remedy }: Fault, { error }: Output): number {
	error(printed({ file, line: null, column: null, value: null, message, remedy }));
	return 1;
}

if (process.argv[1]?.endsWith('data-format.ts')) process.exitCode = dataFormat(process.argv[2]);
