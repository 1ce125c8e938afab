/** How many bytes a reader waits for, counted as a host sends them, compressed with brotli. No clock is asked. */
import { builtFiles, builtPages, bytesOf, fileAt, sentBytesOf, tagsOf, textOf } from './support/built';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

/** A page and what it looks like. */
const READABLE = 45_000;
/** … and all its scripts. */
const INTERACTIVE = 140_000;
/** Hosts refuse larger files. */
const LARGEST_FILE = 25 * 1024 * 1024;

/** The style sheets a page names, as files. */
function stylesOf(page: string): string[] {
	const home = new URL(`http://site/${page}`);
	return tagsOf(textOf(page)).flatMap(({ name, attributes }) =>
		name === 'link' && attributes.get('rel') === 'stylesheet' && !attributes.has('disabled')
			? [fileAt(new URL(attributes.get('href') ?? '', home).pathname)]
			: []
	);
}

const sum = (files: readonly string[]) => files.reduce((total, file) => total + sentBytesOf(file), 0);
const styled = (page: string) => sum([page, ...stylesOf(page).filter((file) => file !== 'noscript.css')]);
const indicatorPages = builtPages().filter((path) => /^\w+\/indicators\/\w+\/index\.html$/.test(path));
const largest = indicatorPages.reduce((most, page) => (sentBytesOf(page) > sentBytesOf(most) ? page : most));

test('every indicator page can be read after 45 kB', () => {
	expect(indicatorPages.length).toBeGreaterThan(4 * 60);
	expect(stylesOf(largest).length).toBeGreaterThan(1);
	console.log(`  readable: ${largest} (the largest): ${styled(largest)} bytes, of them HTML ${sentBytesOf(largest)}`);
	const heavy = indicatorPages
		.filter((page) => styled(page) > READABLE)
		.map((page) => `${page}: ${styled(page)} bytes`);
	expect(heavy).toEqual([]);
});

for (const file of new Set(['en/indicators/neet_rate/index.html', 'ar/indicators/neet_rate/index.html', largest])) {
	test(`/${file.replace('index.html', '')} answers its reader after 140 kB`, async ({ page }) => {
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(fileAt(new URL(request.url()).pathname)));
		await openHydrated(page, `/${file.replace('index.html', '')}`);
		await page.waitForLoadState('networkidle');
		const files = [...asked];
		for (const ending of ['.html', '.css', '.js']) expect(files.some((path) => path.endsWith(ending))).toBe(true);
		const scripts = files.filter((path) => path.endsWith('.js'));
		console.log(
			`  interactive: ${file}: ${sum(files)} bytes in ${files.length} files; readable ${styled(file)}, scripts ${sum(scripts)}`
		);
		expect(sum(files)).toBeLessThanOrEqual(INTERACTIVE);
	});
}

test('the first chart of an indicator page stands in its HTML', () => {
	for (const page of indicatorPages) {
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
	const files = builtFiles();
	const [first = ''] = [...files].sort((a, b) => bytesOf(b) - bytesOf(a));
	console.log(`  largest file: ${first}: ${bytesOf(first)} bytes`);
	expect(files.filter((path) => bytesOf(path) > LARGEST_FILE)).toEqual([]);
});
