/**
 * The site is tested in a folder of its host, too (tests/e2e/host.mjs): tests of pages ask for `en/compare/`, not for
 * `/en/compare/`, which would lie outside of it. What is sought in an address may be written so: `new RegExp('/en/')`.
 */
import { expect, it } from 'vitest';
import { readSources } from './imports';

const FROM_ROOT = /(?<!\bnew \w+\(|[\w/])(['"`])\/(?:(?:en|fr|ru|ar)\/|\$\{lang).*/g;
const pages = [...readSources('tests/e2e'), ...readSources('tests/contract')].filter(([path]) => path.endsWith('.ts'));

it('tests of pages ask for addresses relative to the site', () => {
	expect(pages.length).toBeGreaterThan(60);
	expect(pages.flatMap(([path, text]) => (text.match(FROM_ROOT) ?? []).map((line) => `${path}: ${line}`))).toEqual([]);
});

it.each(["'/en/compare/'", '`/fr/`', `\`/\${language}/gaps/\``, '"/ar/"'])('goto(%s) would be seen', (address) =>
	expect(`await page.goto(${address})`).toMatch(new RegExp(FROM_ROOT, ''))
);
