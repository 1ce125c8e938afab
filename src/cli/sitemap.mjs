/**
 * `sitemap.xml`: every page in every language, for search engines. It takes absolute addresses, which only who publishes
 * knows: without `VITE_SITE_ADDRESS` there is none.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { WORD_LANGUAGES } from './words.mjs';

/**
 * @param {readonly string[]} paths of pages from the site's folder, with a slash at the end; `''` is the site's own
 * @param {string} site absolute address of the folder the site stands in
 */
export function sitemapOf(paths, site) {
	const home = site.endsWith('/') ? site : `${site}/`;
	const known = new Set(paths);
	const addressOf = (/** @type {string} */ path) =>
		new URL(path, home).href.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
	const entry = (/** @type {string} */ path) => {
		const [language = '', ...rest] = path.split('/');
		const others = WORD_LANGUAGES.includes(language)
			? WORD_LANGUAGES.map((other) => [other, [other, ...rest].join('/')]).filter(([, other = '']) => known.has(other))
			: [];
		const links = others.map(
			([other, place = '']) => `<xhtml:link rel="alternate" hreflang="${other}" href="${addressOf(place)}"/>`
		);
		return `<url><loc>${addressOf(path)}</loc>${links.join('')}</url>\n`;
	};
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...paths].sort().map(entry).join('')}</urlset>
`;
}

/**
 * The pages of a built site that search engines may list.
 * @param {string} folder
 */
export const pagesToList = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name === 'index.html')
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(path, 'utf8')))
		.map((path) =>
			relative(folder, path)
				.split(sep)
				.slice(0, -1)
				.map((part) => `${part}/`)
				.join('')
		)
		// It leads to the English start page.
		.filter((path) => path !== '');

/**
 * Write the sitemap, and name it in `robots.txt`.
 * @param {string} folder of a site that has just been built
 * @param {string | undefined} site absolute address; `''` or undefined: not known, and nothing is written
 */
export function writeSitemap(folder, site) {
	if (!site) return;
	if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))
		throw new RangeError(`VITE_SITE_ADDRESS "${site}" is no absolute address: https://example.org/torino/`);
	writeFileSync(join(folder, 'sitemap.xml'), sitemapOf(pagesToList(folder), site));
	appendFileSync(
		join(folder, 'robots.txt'),
		`Sitemap: ${new URL('sitemap.xml', site.endsWith('/') ? site : `${site}/`).href}\n`
	);
}
