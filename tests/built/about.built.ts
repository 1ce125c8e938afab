/** The page About lists whose code is in the pages, as the lock file knows it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { textOf } from '../e2e/support/built';
import { all, one, pageAt, wordsOf } from './page';

interface Locked {
	readonly version: string;
	readonly license?: string;
}
const locked = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages;

test.each(LANGUAGES)(
	'every package in the pages is named with the version and licence of the lock file (%s)',
	(language) => {
		const list = one(pageAt(`/${language}/about/`), '[data-packages]');
		const names = all(list, '[data-package]').map((item) => item.getAttribute('data-package') ?? '');
		// What draws the pages, what computes the charts, what asks the data, what packs files; none of what only builds them.
		expect(names).toEqual(
			expect.arrayContaining(['svelte', '@sveltejs/kit', 'd3-scale', '@duckdb/duckdb-wasm', 'bits-ui', 'fflate'])
		);
		expect(names.filter((name) => /^(typescript|vitest|playwright|eslint|@duckdb\/node)/.test(name))).toEqual([]);
		for (const name of names) {
			// One that does not declare its licence has it in a file; the lock file has not.
			const { version = '', license = 'MIT' } = locked[`node_modules/${name}`] ?? {};
			expect(wordsOf(one(list, `[data-package="${name}"]`))).toBe(`${name} ${version} ${license}`);
			expect(textOf('notices.txt')).toContain(`${name} ${version} – ${license}\n`);
		}
		expect(all(pageAt(`/${language}/about/`), 'a[href$="/notices.txt"]')).toHaveLength(1);
	}
);
