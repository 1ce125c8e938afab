/** Reads the tables from disk (Node only). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './cell';
import { checkDataset, type Dataset, type Files } from './dataset';

/** Holds `tables/` and `datapackage.json`, of which the site is made; `npm run build -- --tables` names another folder. */
export const DATA = process.env.DATA_FOLDER ?? 'data';

/** More than any table needs, and little enough to be read at once. */
const LARGEST_FILE = 100_000_000;

/**
 * Read and check every table of a folder.
 * @param folder path of the folder, named so in the problems
 */
export function readTables(folder: string): Dataset {
	const shown = folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
	const files = readFolder(folder);
	if (!(files instanceof Fault)) return checkDataset(files, shown);
	const { message, remedy } = files;
	return { tables: new Map(), problems: [{ file: shown, line: null, column: null, value: null, message, remedy }] };
}

/** The CSV files of a folder; of each that cannot be read, why; a fault if the folder itself cannot. */
export function readFolder(folder: string): Files | Fault {
	const names = attempt(() => readdirSync(folder), 'folder');
	if (names instanceof Fault) return names;
	return new Map(names.filter((name) => /\.csv$/i.test(name)).map((name) => [name, readBytes(join(folder, name))]));
}

function readBytes(path: string): Uint8Array | Fault {
	return attempt(() => {
		const found = statSync(path);
		if (found.isDirectory()) return new Fault('a folder, not a file', 'put the table here, or rename the folder');
		// A pipe or a device would be waited for, perhaps for ever.
		if (!found.isFile()) return new Fault('a pipe or a device, not a file', 'put the table itself here');
		if (found.size <= LARGEST_FILE) return readFileSync(path);
		return new Fault(`a file of ${found.size} bytes`, `a table has at most ${LARGEST_FILE}: shorten it`);
	}, 'file');
}

function attempt<T>(read: () => T, what: 'file' | 'folder'): T | Fault {
	try {
		return read();
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
		return (
			REASONS[code]?.(what) ?? new Fault(`the ${what} cannot be read (${code})`, 'look into the reason, or replace it')
		);
	}
}

const REASONS: Readonly<Record<string, (what: 'file' | 'folder') => Fault>> = {
	ENOENT: (what) =>
		what === 'folder'
			? new Fault('there is no such folder', 'name the folder that holds the tables')
			: new Fault('a link that leads nowhere', 'put the table itself here, or mend the link'),
	ELOOP: () => new Fault('a link that leads back to itself', 'put the table itself here, or mend the link'),
	ENOTDIR: () => new Fault('a file, not a folder', 'name the folder that holds the tables'),
	EACCES: (what) => new Fault(`you may not read this ${what}`, 'give yourself the right to read it'),
	EPERM: (what) => new Fault(`you may not read this ${what}`, 'give yourself the right to read it')
};
