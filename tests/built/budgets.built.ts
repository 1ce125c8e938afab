/** How many bytes a reader waits for, counted as a host sends them, compressed with brotli. No clock is asked. */
import { expect, test } from 'vitest';
import {
	builtFiles,
	builtPages,
	bytesOf,
	countryPages,
	heavierThan,
	indicatorPages,
	pagesHeavierThan,
	stylesOf,
	tagsOf,
	textOf
} from '../e2e/support/built';

/** A page and what it looks like. */
const READABLE = 45_000;
/** One chart for pages of others, and the values it is drawn from. */
const EMBEDDED = 45_000;
const VALUES = 25_000;
/** Hosts refuse larger files. */
const LARGEST_FILE = 20_000_000;

test('every indicator page can be read after 45 kB', () => {
	expect(indicatorPages().length).toBeGreaterThan(4 * 60);
	expect(pagesHeavierThan(READABLE, indicatorPages())).toEqual([]);
});

test('no page waits for a style sheet: its look stands in it', () => {
	const pages = builtPages().filter((path) => path.startsWith('ar/'));
	expect(pages.length).toBeGreaterThan(100);
	expect(pages.filter((page) => !textOf(page).split('</head>', 1)[0]?.includes('<style'))).toEqual([]);
	// But for the one that a browser without scripts asks for.
	expect(new Set(pages.flatMap(stylesOf))).toEqual(new Set(['noscript.css']));
});

test('in every language the largest script of all pages is compiled whole while it arrives', () => {
	for (const folder of ['', 'fr/', 'ru/', 'ar/']) {
		const scripts = builtFiles().filter((path) => path.startsWith(`_app/immutable/${folder}chunks/`));
		const pages = builtPages()
			.map(textOf)
			.filter((text) => text.includes(`_app/immutable/${folder}entry/`));
		const common = scripts.filter((path) => pages.every((text) => text.includes(path)));
		const [largest = ''] = common.sort((one, other) => textOf(other).length - textOf(one).length);
		expect(textOf(largest).split('\n', 1), largest).toEqual(['//# allFunctionsCalledOnLoad']);
	}
});

test('every country’s page, with its sheets for paper, can be read after 45 kB', () => {
	expect(countryPages().length).toBeGreaterThan(4 * 20);
	expect(pagesHeavierThan(READABLE, countryPages())).toEqual([]);
});

test('every chart to embed and the values it is drawn from are small', () => {
	const pages = builtFiles().filter((path) => /^\w+\/embed\/\w+\/index\.html$/.test(path));
	const values = builtFiles().filter((path) => /^data\/indicators\/\w+\.json$/.test(path));
	expect(pages.length).toBeGreaterThan(4 * 7);
	expect(values.length).toBeGreaterThan(50);
	expect(heavierThan(EMBEDDED, pages)).toEqual([]);
	expect(heavierThan(VALUES, values)).toEqual([]);
});

test('the first chart of an indicator page stands in its HTML', () => {
	for (const page of indicatorPages()) {
		const tags = tagsOf(textOf(page));
		const figure = tags.findIndex(({ attributes }) => attributes.has('data-chart'));
		const mark = tags.findIndex(({ attributes }) => attributes.has('data-mark'));
		const drawing = tags.findIndex(({ name }, at) => name === 'svg' && at > figure);
		expect(figure, page).toBeGreaterThan(0);
		expect(drawing, page).toBeGreaterThan(figure);
		expect(mark, page).toBeGreaterThan(drawing);
	}
});

test('no file of the site is too large for a host', () => {
	expect(builtFiles().filter((path) => bytesOf(path) > LARGEST_FILE)).toEqual([]);
});
