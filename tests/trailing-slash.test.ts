/** A host that serves a page without its trailing slash: the page goes to the address with it, query and all. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const html = readFileSync('src/app.html', 'utf8');
const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';

/** Where the script leads from an address; null: nowhere. */
function ledFrom(address: string): string | null {
	const { pathname, search, hash } = new URL(address, 'https://example.org');
	let to: string | null = null;
	runInNewContext(script, { location: { pathname, search, hash, replace: (next: string) => (to = next) } });
	return to;
}

it.each([
	['/a/b/en/compare', '/a/b/en/compare/'],
	['/en/compare?c=KAZ~KGZ#x', '/en/compare/?c=KAZ~KGZ#x'],
	['/a/b', '/a/b/']
])('%s leads to %s', (from, to) => expect(ledFrom(from)).toBe(to));

it.each(['/', '/en/', '/a/b/en/compare/', '/en/compare/index.html', '/404.html'])('%s stays', (address) =>
	expect(ledFrom(address)).toBeNull()
);

it('the script runs before anything is loaded', () =>
	expect(html.indexOf('<script>')).toBeLessThan(html.search(/<link|%sveltekit\.head%/)));
