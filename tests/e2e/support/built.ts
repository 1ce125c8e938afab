/** The built site as files. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Relative to the folder the tests are started in, which is the project's. */
const BUILD = 'build';

let files: readonly string[] | undefined;

/** Every file of the site, by its path within it. */
export const builtFiles = (): readonly string[] =>
	(files ??= readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join('/')));

/** Every page prerendered by Kit; what is served where there is none is written by hand. */
export const builtPages = (): string[] => builtFiles().filter((path) => path.endsWith('.html') && path !== '404.html');

export const textOf = (path: string): string => readFileSync(join(BUILD, path), 'utf8');

export const bytesOf = (path: string): number => statSync(join(BUILD, path)).size;

/** The file that a host sends for an address. */
export const fileAt = (pathname: string): string =>
	decodeURI(pathname)
		.replace(/^\//, '')
		.replace(/(^|\/)$/, '$1index.html');

/** How many bytes a host sends of a file to a browser that takes brotli. */
export const sentBytesOf = (path: string): number =>
	bytesOf(existsSync(join(BUILD, `${path}.br`)) ? `${path}.br` : path);

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
export const readableBytesOf = (page: string): number =>
	sentBytesOfAll([page, ...stylesOf(page).filter((file) => file !== 'noscript.css')]);

export const indicatorPages = (): string[] =>
	builtPages().filter((path) => /^\w+\/indicators\/\w+\/index\.html$/.test(path));

export const largestIndicatorPage = (): string =>
	indicatorPages().reduce((most, page) => (sentBytesOf(page) > sentBytesOf(most) ? page : most));
