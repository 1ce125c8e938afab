/** Reads the tables from disk (Node only). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDataset, type Dataset } from './dataset';

/**
 * Read and check every table of a folder.
 * @param folder path of the folder, named so in the problems
 */
export function readTables(folder: string): Dataset {
	const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
	const bytes = new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
	return checkDataset(bytes, folder.replaceAll('\\', '/').replace(/\/+$/, ''));
}
