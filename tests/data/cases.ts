/** The small data sets of the tests: good tables, and cases that lay one spoilt file over them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, 'fixtures');

export const GOOD = join(FIXTURES, 'good');

export interface SpoiltCase {
	readonly name: string;
	/** Bytes by file name. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** The messages it must give, each on a line. */
	readonly expected: readonly string[];
}

/** A few rows of every declared table, with nothing wrong in them. */
export function goodFiles(): Map<string, Uint8Array> {
	return csvFiles(GOOD);
}

/** Every folder of `fixtures/spoilt`. */
export function spoiltCases(): SpoiltCase[] {
	const root = join(FIXTURES, 'spoilt');
	return readdirSync(root).map((name) => {
		const folder = join(root, name);
		const expected = join(folder, 'expected.txt');
		if (!existsSync(expected)) throw new Error(`${folder} lacks expected.txt`);
		return {
			name,
			files: new Map([...goodFiles(), ...csvFiles(folder)]),
			expected: readFileSync(expected, 'utf8').split('\n').filter(Boolean)
		};
	});
}

function csvFiles(folder: string): Map<string, Uint8Array> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
	return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
