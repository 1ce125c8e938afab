/** The values of pages as they are prerendered: what a reader has before, or without, any script. */
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, textOf, tagsOf } from '../e2e/support/built';
import { FORMS } from '../e2e/support/embedded';
import { fileOf, inOrder, labelOf, partners, table, valuesOf } from '../e2e/support/tables';
import { all, drawnIn, figureOf, headingsOf, marksOf, one, pageAt, rowsOf, tabledIn, wordsOf } from './page';

const NEET = { indicator: 'neet_rate', sex: 'T', from: 1900, to: 2100 };

test('an indicator page has every partner’s value of the year it opens with, in drawing and table', () => {
	const figure = figureOf(pageAt('/en/indicators/neet_rate/'), 'rank');
	const drawn = inOrder(drawnIn(figure));
	const year = drawn[0]?.year ?? 0;
	const rows = valuesOf({ ...NEET, countries: partners(), from: year, to: year });
	expect(rows.length).toBeGreaterThan(5);
	expect(drawn).toEqual(rows);
	expect(inOrder(tabledIn(figure))).toEqual(rows);

	/** Kazakhstan’s newest value is older than the year its page opens with. */
	const newest = valuesOf({ ...NEET, countries: ['KAZ'] }).at(-1)?.year ?? 0;
	expect(newest, 'Kazakhstan publishes nothing for that year').toBeLessThan(year);
	const absent = wordsOf(one(figure, '[data-absent] [data-country="KAZ"]'));
	expect(absent).toContain('Kazakhstan');
	expect(absent).toContain(String(newest));
});

test('measured values carry no sign of an estimate', () => {
	expect(table('observations').some((row) => row.INDICATOR === 'neet_rate' && row.OBS_STATUS !== 'A')).toBe(false);
	for (const kind of ['trend', 'rank']) {
		const figure = figureOf(pageAt('/en/indicators/neet_rate/'), kind);
		expect(all(figure, '[data-status="E"]')).toEqual([]);
		expect(all(figure, '.frame-key').map(wordsOf).join(' ')).not.toContain('estimate');
	}
});

test('a known doubt stands with each value it concerns: by its number and in its row, in every figure of the indicator', () => {
	const page = pageAt('/en/indicators/neet_rate/');
	const ownDoubts = (country: string, year: number): string[] =>
		table('notes')
			.filter(
				(note) =>
					note.indicator === 'neet_rate' &&
					note.country === country &&
					note.kind !== 'large_change' &&
					year >= Number(note.year_from || 0) &&
					year <= Number(note.year_to || 9999)
			)
			.map(({ note = '' }) => labelOf('note', note, 'en', 'text'));
	const rank = figureOf(page, 'rank');
	const doubted = tabledIn(rank).filter(({ country, year }) => ownDoubts(country, year).length > 0);
	expect(doubted.length).toBeGreaterThan(0);
	expect(all(rank, 'svg text.value').filter((text) => wordsOf(text).endsWith('†'))).toHaveLength(doubted.length);
	expect(wordsOf(one(rank, '.frame-key'))).toContain('value with a known doubt');
	for (const kind of ['trend', 'rank']) {
		const figure = figureOf(page, kind);
		const column = headingsOf(figure).indexOf('Known doubt');
		const values = tabledIn(figure);
		expect(column).toBeGreaterThan(0);
		rowsOf(figure).forEach((cells, at) => {
			const { country = '', year = 0 } = values[at] ?? {};
			for (const text of ownDoubts(country, year)) expect(cells[column]?.text).toContain(text);
			if (ownDoubts(country, year).length === 0) expect(cells[column]?.text, `${country} ${year}`).toBe('');
		});
	}
});

test.each(['neet_rate', 'activity_rate_15_64', 'gini_index', 'vet_share_upper_secondary'])(
	'the numbers in the summaries of %s stand in its tables',
	(indicator) => {
		for (const kind of ['trend', 'rank']) {
			const figure = figureOf(pageAt(`/en/indicators/${indicator}/`), kind);
			const summary = wordsOf(figure.querySelector('[data-summary]'))
				.replace(/, median .*$|The median .*$/, '')
				.replaceAll('(27)', '');
			const numbers = [...summary.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replace(/,$/, ''));
			expect(numbers.length, summary).toBeGreaterThan(3);
			const rows = rowsOf(figure);
			const texts = rows.flatMap((cells) => cells.map(({ text }) => text));
			const known = new Set([...texts, String(rows.length), String(partners().length)]);
			expect(
				numbers.filter((number) => !known.has(number)),
				summary
			).toEqual([]);
		}
	}
);

test('the board has a cell with its state for every documented step of every country', () => {
	const known = marksOf(figureOf(pageAt('/en/progress/'), 'stages'))
		.filter(({ state = '' }) => !['unknown', 'not_applicable'].includes(state))
		.map(({ country, stage }) => `${country} ${stage}`);
	const documented = table('progress_events')
		.filter(({ round, scope }) => round === 'TRP4' && scope === 'country')
		.map(({ country, stage }) => `${country} ${stage}`);
	expect(documented.length).toBeGreaterThan(10);
	expect(known.sort()).toEqual([...new Set(documented)].sort());
});

test('the data page counts the rows of the tables', () => {
	const page = pageAt('/en/data/');
	for (const name of ['observations', 'progress_events', 'countries'])
		expect(wordsOf(one(page, `[data-table-name="${name}"] .facts`))).toContain(
			`${table(name).length.toLocaleString('en-GB')} rows`
		);
});

test('the data page offers every table, and each lies there byte for byte as in the project', () => {
	const offered = all(pageAt('/en/data/'), 'a[href*="/data/tables/"][href$=".csv"]').map((link) => {
		const path = new URL(link.getAttribute('href') ?? '', 'http://site/en/data/').pathname;
		return /^\/data\/tables\/(\w+)\.csv$/.exec(path)?.[1] ?? path;
	});
	const files = readdirSync(dirname(fileOf('countries'))).filter((file) => file.endsWith('.csv'));
	expect([...new Set(offered)].sort()).toEqual(files.map((file) => file.replace('.csv', '')).sort());
	for (const file of files) {
		const [here, there] = [
			readFileSync(fileOf(file.replace('.csv', ''))),
			readFileSync(join('build/data/tables', file))
		];
		expect(Buffer.compare(here, there), file).toBe(0);
	}
});

test('all tables lie in one archive with the codebook, byte for byte as in the project; its link needs no script', () => {
	const link = one(pageAt('/en/data/'), 'a.big[href$="/data/tables.zip"]');
	expect(link.hasAttribute('download')).toBe(true);
	const packed = unzipSync(new Uint8Array(readFileSync('build/data/tables.zip')));
	const files = readdirSync('data/tables').map((file) => `tables/${file}`);
	expect(Object.keys(packed).sort()).toEqual([...files, 'datapackage.json', 'README.md', 'duckdb.sql'].sort());
	for (const [name, bytes] of Object.entries(packed).filter(([name]) => name !== 'duckdb.sql'))
		expect(Buffer.compare(readFileSync(join('data', name)), Buffer.from(bytes)), name).toBe(0);
});

test('the observations as Parquet are all rows of the CSV in its order, each value as it is there', async () => {
	expect(all(pageAt('/en/data/'), 'a[href$="/data/observations.parquet"]').length).toBe(1);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const answer = await connection.runAndReadAll("SELECT * FROM 'build/data/observations.parquet'");
	const read = answer
		.getRowObjectsJS()
		.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value ?? '')])));
	connection.closeSync();
	const numeric = (text = '') => (text === '' ? '' : String(Number(text)));
	expect(read).toEqual(
		table('observations').map((row) => ({
			...row,
			TIME_PERIOD: numeric(row.TIME_PERIOD),
			OBS_VALUE: numeric(row.OBS_VALUE)
		}))
	);
});

test('the start offers the four languages', () => {
	const offered = Array.from(textOf('index.html').matchAll(/<a href="\.\/(\w+)\/" hreflang="\1"/g), ([, one]) => one);
	expect(offered).toEqual(['en', 'fr', 'ru', 'ar']);
});

test('every form to embed stands there in its starting view with a table, says so, and leads to the whole', () => {
	for (const language of ['en', 'ar'])
		for (const form of FORMS) {
			const page = pageAt(`/${language}/embed/${form}/`);
			const tables = all(page, 'table[data-table]');
			expect(tables.length, form).toBeGreaterThan(0);
			expect(all(tables[0]!, 'tbody tr').length, form).toBeGreaterThan(0);
			expect(textOf(`${language}/embed/${form}/index.html`), form).toMatch(/<noscript><p/);
			expect(all(page, '[data-whole]')).toHaveLength(1);
		}
});

test('every page to embed is kept out of search, names the whole one, and offers no language', () => {
	const pages = builtFiles().filter((path) => /^\w+\/embed\/\w+\/index\.html$/.test(path));
	expect(pages).toHaveLength(4 * FORMS.length);
	for (const path of pages) {
		const tags = tagsOf(textOf(path));
		const said = (key: string, value: string, of: string) =>
			tags.find(({ attributes }) => attributes.get(key) === value)?.attributes.get(of);
		expect(said('name', 'robots', 'content'), path).toBe('noindex');
		const whole = new URL(said('rel', 'canonical', 'href') ?? '', `http://site/${path}`);
		expect(whole.pathname, path).toBe(`/${path.split('/')[0]}/compare/`);
		expect(said('rel', 'alternate', 'href'), path).toBeUndefined();
	}
});

test('the gallery’s invented figures are marked as examples, each by itself, and kept out of search', () => {
	const figures = all(pageAt('/en/gallery/'), 'figure');
	expect(figures.length).toBeGreaterThan(20);
	for (const figure of figures)
		for (const said of [...all(figure, 'h1, h2, h3, h4'), ...all(figure, 'caption')])
			expect(wordsOf(said)).toContain('EXAMPLE');
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		const robots = tagsOf(textOf(`${language}/gallery/index.html`)).find(
			({ attributes }) => attributes.get('name') === 'robots'
		);
		expect(robots?.attributes.get('content')).toBe('noindex');
		const links = all(pageAt(`/${language}/`), 'a').map((link) => link.getAttribute('href') ?? '');
		expect(links.filter((href) => href.includes('gallery'))).toEqual([]);
	}
	expect(builtFiles().filter((path) => /sitemap/.test(path) && textOf(path).includes('/gallery/'))).toEqual([]);
});

test('values in the table of a chart keep the precision they were published with, whatever the page rounds to', () => {
	const figure = figureOf(pageAt('/en/indicators/activity_rate_15_64/'), 'rank');
	const [year = 0] = tabledIn(figure).map((row) => row.year);
	const published = valuesOf({ indicator: 'activity_rate_15_64', from: year, to: year, sex: 'T' });
	expect(
		published.some(({ value }) => !Number.isInteger(value * 10)),
		'the page rounds them'
	).toBe(true);
	expect(inOrder(tabledIn(figure))).toEqual(published);
	expect(headingsOf(figure)).toContain('Status');
});

test('every figure of progress stands alone to be embedded, in its starting view, and leads to the whole', () => {
	const views = {
		board: '',
		timeline: 'timeline/',
		movement: 'movement/',
		participation: 'participation/',
		activity: 'silent/',
		stakeholders: 'stakeholders/'
	};
	for (const [view, place] of Object.entries(views))
		for (const language of ['en', 'ar']) {
			const page = pageAt(`/${language}/embed/progress/${view}/`);
			const [figure, ...others] = all(page, 'figure[data-chart]');
			expect(others, view).toEqual([]);
			const whole = figureOf(pageAt(`/${language}/progress/${place}`), figure?.dataset.chart ?? '');
			const marks = (of: Element) => all(of, '[data-mark]').map(({ dataset }) => [dataset.country, dataset.value]);
			expect(marks(figure!), view).toEqual(marks(whole));
			expect(all(page, 'header, footer, nav, select, [data-menu]').length, view).toBe(0);
			const link = one(page, '[data-whole]').getAttribute('href') ?? '';
			expect(new URL(link, `http://site/${language}/embed/progress/${view}/`).pathname).toBe(
				`/${language}/progress/${place}`
			);
		}
});
