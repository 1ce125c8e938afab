/** What search engines are told of a site that knows its address. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { writeSitemap } from '../src/cli/sitemap.mjs';

const LISTED = ['en/index.html', 'fr/index.html', 'en/countries/KAZ/index.html', 'fr/countries/KAZ/index.html'];
const UNLISTED = ['en/gallery/index.html', 'en/embed/trend/index.html'];

function site(): string {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	const page = (path: string, head: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), `<html><head>${head}</head></html>`);
	};
	for (const path of [...LISTED, 'index.html', '404.html']) page(path, '<title>x</title>');
	for (const path of UNLISTED) page(path, '<meta name="robots" content="noindex"/>');
	writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
	return folder;
}

describe('with the address of the site', () => {
	it.each(['https://example.org/torino', 'https://example.org/torino/'])('%s', (address) => {
		const folder = site();
		writeSitemap(folder, address);
		const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
		expect(text).toMatch(
			/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org\/schemas\//
		);
		const entries = [...parseHTML(text.replace(/^<\?xml.*\?>\n/, '')).document.querySelectorAll('url')];
		const where = (path: string) => `https://example.org/torino/${path.replace('index.html', '')}`;
		expect(entries.map((entry) => entry.querySelector('loc')?.textContent).sort()).toEqual(LISTED.map(where).sort());
		for (const entry of entries) {
			const place = entry.querySelector('loc')?.textContent?.replace(/^.*?\/(?:en|fr)\//, '') ?? '';
			const others = Array.from(entry.getElementsByTagName('xhtml:link'), (link) => [
				link.getAttribute('hreflang'),
				link.getAttribute('href')
			]);
			expect(others).toEqual(['en', 'fr'].map((language) => [language, where(`${language}/${place}`)]));
		}
		expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe(
			'User-agent: *\nAllow: /\nSitemap: https://example.org/torino/sitemap.xml\n'
		);
	});
});

it.each([undefined, ''])('without it (%s) there is no sitemap, and robots.txt names none', (address) => {
	const folder = site();
	writeSitemap(folder, address);
	expect(readdirSync(folder)).not.toContain('sitemap.xml');
	expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});

it.each(['example.org', '/torino/', 'ftp://example.org/'])('%s is no address of a site', (address) => {
	expect(() => writeSitemap(site(), address)).toThrow(address);
});
