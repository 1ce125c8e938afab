/** `npm run data:format [folder]`: undoes what spreadsheets do to CSV files. Changes no cell; says which files it wrote. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TABLES } from '../lib/tables';
import { formatted } from '../lib/tables/format';

const folder = process.argv[2] ?? 'data/tables';

for (const table of TABLES) {
	const file = path.join(folder, `${table.name}.csv`);
	if (!existsSync(file)) continue;
	const bytes = readFileSync(file);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (text.includes('\uFFFD')) {
		console.error(`${file}: is not UTF-8 throughout, so it is left as it is; npm run data:check says where`);
		process.exitCode = 1;
		continue;
	}
	const kept = formatted(table, text);
	if (kept === text) continue;
	writeFileSync(file, kept);
	console.log(`${file}: formatted`);
}
