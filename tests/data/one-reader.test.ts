/** One reader of CSV: no module splits the lines of a table by hand, where a cell in quotes would empty what it makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const READER = 'src/lib/tables/csv.ts';
/** Reads files of others, in whatever dialect they come. */
const IMPORTER = 'src/lib/importers/grid.ts';
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts') && !path.includes('/paraglide/'))
	.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

it('only the reader parses CSV', () => {
	const others = sources.filter(({ path, text }) => ![READER, IMPORTER].includes(path) && text.includes('Papa.parse'));
	expect(others.map(({ path }) => path)).toEqual([]);
});

it('no module that knows a CSV file splits a text at commas or at line ends', () => {
	const splits = /\.split\(\s*(?:['"`](?:[,;]|\\n)['"`]|\/[^/]*(?:[,;]|\\n))/;
	const byHand = sources.filter(({ path, text }) => path !== READER && /\.csv\b/.test(text) && splits.test(text));
	expect(byHand.map(({ path }) => path)).toEqual([]);
});
