/** `npm run data:format [folder]`: undoes what spreadsheets do to CSV files. Changes no cell; says which files it wrote and which it left. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { TABLES } from '../lib/tables';
import { Fault } from '../lib/tables/cell';
import { formatted } from '../lib/tables/format';
import { printed } from '../lib/tables/problem';
import { readFolder } from '../lib/tables/read.server';

const folder = process.argv[2] ?? 'data/tables';
const files = readFolder(folder);

if (files instanceof Fault) complain(folder, files);
else
	for (const table of TABLES) {
		const name = `${table.name}.csv`;
		const bytes = files.get(name);
		const file = path.join(folder, name);
		if (bytes instanceof Fault) complain(file, bytes);
		else if (bytes !== undefined) write(file, bytes, formatted(table, bytes, file));
	}

function write(file: string, bytes: Uint8Array, result: ReturnType<typeof formatted>): void {
	if ('refused' in result) {
		for (const problem of result.refused) console.error(printed(problem));
		console.error(`${file}: left as it is`);
		process.exitCode = 1;
	} else if (!Buffer.from(result.text).equals(bytes)) {
		writeFileSync(file, result.text);
		console.log(`${file}: formatted`);
	}
}

function complain(file: string, { message, remedy }: Fault): void {
	console.error(printed({ file, line: null, column: null, value: null, message, remedy }));
	process.exitCode = 1;
}
