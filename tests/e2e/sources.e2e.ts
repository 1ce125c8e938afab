/** Every figure and statement is one click from where it comes from, and no name stands without its footnote. */
import type { Locator } from '@playwright/test';
import { builtPages, textOf, withoutScripts } from './support/built';
import { figureOf, rowsOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { type Language, labelOf, partners, type Row, table } from './support/tables';
import { expect, test } from './support/test';

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ru', 'ar'];
const MARKED = ['XKX', 'PSE'];

test.describe('a name that carries a footnote', () => {
	for (const language of LANGUAGES) {
		for (const country of MARKED) {
			const name = labelOf('country', country, language);
			const note = labelOf('country', country, language, 'footnote').replace(/^\*\s*/, '');
			const bare = name.replace('*', '');

			test(`${name} (${language}) stands on no page without it`, () => {
				const naming = builtPages()
					.filter((path) => path.startsWith(`${language}/`))
					.map((path) => ({ path, text: plainText(textOf(path)) }))
					.filter(({ text }) => text.replace(note, '').includes(name));
				expect(naming.length).toBeGreaterThan(10);
				expect(naming.filter(({ text }) => !text.includes(note)).map(({ path }) => path)).toEqual([]);
			});

			// In English our words cannot be told from those of the sources, which write the names as they please.
			if (language === 'en') continue;
			test(`${name} (${language}) stands nowhere without its mark`, () => {
				const unmarked = builtPages()
					.filter((path) => path.startsWith(`${language}/`))
					.flatMap((path) => {
						const text = plainText(withoutEnglish(textOf(path))).replaceAll(note, '');
						const found = new RegExp(`.{0,20}(?<!\\p{L})${bare}(?![*\\p{L}]).{0,20}`, 'u').exec(text);
						return found === null ? [] : [`${path}: ${found[0]}`];
					});
				expect(unmarked).toEqual([]);
			});
		}
	}

	test('comes with it into the explorer', async ({ page }) => {
		await openHydrated(page, '/en/compare/?c=XKX~KAZ');
		await expect(page.locator('.picker [data-chip]').filter({ hasText: 'Kosovo*' })).toBeVisible();
		await expect(page.locator('[data-footnotes]')).toContainText(
			labelOf('country', 'XKX', 'en', 'footnote').replace(/^\*\s*/, '')
		);
	});
});

test('every chart of every indicator, country and round names its sources with links to them', async ({ noJs }) => {
	test.setTimeout(180_000);
	const places = [
		'progress/',
		...partners().map((country) => `countries/${country}/`),
		...table('indicators').map(({ indicator }) => `indicators/${indicator}/`)
	];
	expect(places.length).toBeGreaterThan(80);
	for (const place of places) {
		await noJs.goto(`/en/${place}`, { waitUntil: 'domcontentloaded' });
		const figures = await noJs.locator('figure[data-chart]').evaluateAll((all) =>
			all.map((figure) => ({
				source: figure.querySelector('.source')?.textContent.trim() ?? '',
				draws: figure.querySelector('[data-mark]') !== null,
				links: [...figure.querySelectorAll('a[href^="http"]')].filter((link) => link.checkVisibility()).length
			}))
		);
		expect(figures.length, place).toBeGreaterThan(0);
		expect(
			figures.filter(({ source, draws, links }) => source === '' || (draws && links === 0)),
			place
		).toEqual([]);
	}
});

test('an indicator page links each release its values come from, with its licence', async ({ noJs }) => {
	for (const indicator of ['neet_rate', 'pupil_teacher_ratio_upper_secondary']) {
		await noJs.goto(`/en/indicators/${indicator}/`);
		const used = new Set(table('observations').flatMap((row) => (row.INDICATOR === indicator ? [row.SOURCE] : [])));
		const releases = table('sources').filter(({ source }) => used.has(source));
		expect(releases.length).toBe(used.size);
		for (const { url = '', attribution = '', licence = '' } of releases) {
			const item = noJs.locator('dl.facts li').filter({ hasText: attribution });
			await expect(item.locator('a')).toHaveAttribute('href', url);
			await expect(item).toContainText(licence);
		}
	}
});

test('every value on a country page is linked to its publisher', async ({ noJs }) => {
	for (const country of ['KAZ', 'XKX', 'LBY']) {
		await noJs.goto(`/en/countries/${country}/`);
		const rows = noJs.locator('tr[data-indicator]');
		expect(await rows.count()).toBeGreaterThan(5);
		await expect(rows.locator('td:last-child a[href^="http"]')).toHaveCount(await rows.count());
	}
});

test('every event on a country page names its source and links it where there is an address', async ({ noJs }) => {
	await noJs.goto('/en/countries/KAZ/');
	const events = table('progress_events').filter(({ country }) => country === 'KAZ');
	expect(events.length).toBeGreaterThan(10);
	await expect(noJs.locator('li[data-event]')).toHaveCount(events.length);
	for (const event of events) await expectSource(noJs.locator(`li[data-event="${event.event}"]`), event);
});

test('every statement on a country page names its source and links it where there is an address', async ({ noJs }) => {
	await noJs.goto('/en/countries/KAZ/');
	const statements = table('developments').filter(({ country }) => country === 'KAZ');
	expect(statements.length).toBeGreaterThan(5);
	for (const one of statements) await expectSource(noJs.locator(`li[data-development="${one.development}"]`), one);
});

test('every documented participation on a country page links its source', async ({ noJs }) => {
	await noJs.goto('/en/countries/KAZ/');
	const rows = table('participation').filter(({ country, source_url }) => country === 'KAZ' && source_url !== '');
	expect(rows.length).toBeGreaterThan(3);
	for (const { round, source_url = '' } of rows) {
		await expect(noJs.locator(`article[id="${round}"] a[href="${source_url}"]`).first()).toBeVisible();
	}
});

test('every fact of the board names its source, in its table and when its cell is opened', async ({ page }) => {
	await openHydrated(page, '/en/progress/');
	const figure = figureOf(page, 'stages');
	const events = table('progress_events').filter(({ round, scope }) => round === 'TRP4' && scope === 'country');
	const sourced = (await rowsOf(figure)).filter((cells) => (cells[5]?.text ?? '') !== '');
	expect(sourced.length).toBe(events.length);
	expect(sourced.map((cells) => [cells.at(-1)?.text, cells.at(-1)?.href ?? '']).sort()).toEqual(
		events.map(({ source_title, source_url }) => [source_title, source_url]).sort()
	);

	const [event] = events.filter(({ country, source_url }) => country === 'KAZ' && source_url !== '');
	await figure.locator(`[data-mark][data-country="KAZ"][data-stage="${event?.stage}"]`).click();
	const facts = page.locator('[data-facts]');
	const inCell = events.filter(({ country, stage }) => country === 'KAZ' && stage === event?.stage);
	await expect(facts.locator('li')).toHaveCount(inCell.length);
	for (const { source_url } of inCell) await expect(facts.locator(`a[href="${source_url}"]`).first()).toBeVisible();
});

test('every release of data is named on the about page with publisher, date, licence and link', async ({ noJs }) => {
	await noJs.goto('/en/about/');
	for (const { source = '', organisation = '', vintage = '', licence = '', url = '' } of table('sources')) {
		const row = noJs.locator(`[data-sources] tr[data-code="${source}"]`);
		for (const text of [organisation, vintage, licence]) await expect(row).toContainText(text);
		await expect(row.getByRole('link')).toHaveAttribute('href', url);
	}
});

async function expectSource(item: Locator, { source_title = '', source_url = '' }: Row) {
	await expect(item).toContainText(source_title);
	if (source_url !== '') await expect(item.locator('a').last()).toHaveAttribute('href', source_url);
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

/** What a reader sees of a page, its title included. */
const plainText = (html: string): string =>
	withoutScripts(html)
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
		.replace(/\s+/g, ' ');

/** Leaves out what is marked as English; such elements do not hold one of their own kind. */
const withoutEnglish = (html: string): string =>
	html.replace(/<(\w+)\b[^>]*\slang="en"[^>]*>[\s\S]*?<\/\1>/g, (element) =>
		element.startsWith('<html') ? element : ' '
	);
