/** The built site as files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sentBytes } from '../../../src/cli/compress.mjs';

/** Relative to the folder the tests are started in, which is the project's. */
const BUILD = 'build';

let files: readonly string[] | undefined;

/** Every file of the site, by its path within it. */
export const builtFiles = (): readonly string[] =>
	(files ??= readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join('/')));

/** Served where there is no page, or no connection. */
const WRITTEN_BY_HAND = ['404.html', 'offline.html'];

/** Every page prerendered by Kit. */
export const builtPages = (): string[] =>
	builtFiles().filter((path) => path.endsWith('.html') && !WRITTEN_BY_HAND.includes(path));

export const textOf = (path: string): string => readFileSync(join(BUILD, path), 'utf8');

export const bytesOf = (path: string): number => statSync(join(BUILD, path)).size;

/** The file that a host sends for an address. */
export const fileAt = (pathname: string): string =>
	decodeURI(pathname)
		.replace(/^\//, '')
		.replace(/(^|\/)$/, '$1index.html');

/** How many bytes a host sends of a file to a browser that takes brotli. */
export const sentBytesOf = (path: string): number => known(thorough, path, () => sentBytes(join(BUILD, path)));

/** … at most: quickly known, to leave out what is light in any case. */
const sentBytesAtMost = (path: string): number =>
	known(quick, path, () => sentBytes(join(BUILD, path), { quick: true }));

const [thorough, quick] = [new Map<string, number>(), new Map<string, number>()];

function known(sizes: Map<string, number>, path: string, measure: () => number): number {
	const size = sizes.get(path) ?? measure();
	sizes.set(path, size);
	return size;
}

export interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-z][\w:-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"/]+)(?:="([^"]*)")?/g;

/** The tags of a page as Kit writes it, with what its scripts hold left out. */
export const tagsOf = (html: string): Tag[] =>
	Array.from(withoutScripts(html).matchAll(TAG), ([, name = '', attributes = '']) => ({
		name: name.toLowerCase(),
		attributes: new Map(
			Array.from(attributes.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key.toLowerCase(), value])
		)
	}));

export const withoutScripts = (html: string): string =>
	html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>').replace(/<!--[\s\S]*?-->/g, '');

/** What stands between the tags of scripts. */
export const inlineScriptsOf = (html: string): string[] =>
	Array.from(html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, script = '']) => script);

/** The style sheets a page names, as files. */
export function stylesOf(page: string): string[] {
	const home = new URL(`http://site/${page}`);
	const [head = ''] = textOf(page).split('</head>', 1);
	return tagsOf(head).flatMap(({ name, attributes }) =>
		name === 'link' && attributes.get('rel') === 'stylesheet' && !attributes.has('disabled')
			? [fileAt(new URL(attributes.get('href') ?? '', home).pathname)]
			: []
	);
}

export const sentBytesOfAll = (files: readonly string[]): number =>
	files.reduce((total, file) => total + sentBytesOf(file), 0);

/** A page and what it looks like. */
const toRead = (page: string): string[] => [page, ...stylesOf(page).filter((file) => file !== 'noscript.css')];

export const readableBytesOf = (page: string): number => sentBytesOfAll(toRead(page));

/** The files of which more bytes than these are sent. */
export const heavierThan = (most: number, files: readonly string[]): string[] =>
	files.filter((file) => sentBytesAtMost(file) > most && sentBytesOf(file) > most);

/** As many as are measured thoroughly: the order of the quick sizes is that of the thorough ones, but for neighbours. */
const NEIGHBOURS = 12;

/** The pages that can only be read after more bytes than these, looked for among the heaviest. */
export const pagesHeavierThan = (most: number, pages: readonly string[]): string[] =>
	pages
		.map((page) => ({ page, atMost: toRead(page).reduce((sum, file) => sum + sentBytesAtMost(file), 0) }))
		.filter(({ atMost }) => atMost > most)
		.sort((a, b) => b.atMost - a.atMost)
		.slice(0, NEIGHBOURS)
		.map(({ page }) => ({ page, bytes: readableBytesOf(page) }))
		.filter(({ bytes }) => bytes > most)
		.map(({ page, bytes }) => `${page}: ${bytes} bytes`);

export const indicatorPages = (): string[] =>
	builtPages().filter((path) => /^\w+\/indicators\/\w+\/index\.html$/.test(path));

/** The page of each country in each language. */
export const countryPages = (): string[] =>
	builtPages().filter((path) => /^\w+\/countries\/[A-Z]{3}\/index\.html$/.test(path));

export const largestOf = (pages: readonly string[]): string =>
	pages.reduce((most, page) => (sentBytesAtMost(page) > sentBytesAtMost(most) ? page : most));
