/** Every figure and statement is one click from where it comes from, and no name stands without its footnote. */
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, textOf, withoutScripts } from '../e2e/support/built';
import { type Language, labelOf, type Row, table } from '../e2e/support/tables';
import { all, one, pageAt, wordsOf } from './page';

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ru', 'ar'];
const NAMES = LANGUAGES.flatMap((language) =>
	['XKX', 'PSE'].map((country) => {
		const name = labelOf('country', country, language);
		const note = labelOf('country', country, language, 'footnote').replace(/^\*\s*/, '');
		return { language, name, note, bare: name.replace('*', '') };
	})
);

describe('a name that carries a footnote', () => {
	/** What a reader sees of each page, and of it without what is marked as English. */
	const texts = new Map<string, { readonly whole: string; readonly own: string }>();
	beforeAll(() => {
		for (const path of builtPages()) {
			const html = textOf(path);
			const whole = plainText(html);
			texts.set(path, { whole, own: path.startsWith('en/') ? whole : plainText(withoutEnglish(html)) });
		}
	});
	const pagesIn = (language: string) => [...texts].filter(([path]) => path.startsWith(`${language}/`));

	test.each(NAMES)('$name ($language) stands on no page without it', ({ language, name, note }) => {
		const naming = pagesIn(language).filter(([, { whole }]) => whole.replace(note, '').includes(name));
		expect(naming.length).toBeGreaterThan(10);
		expect(naming.filter(([, { whole }]) => !whole.includes(note)).map(([path]) => path)).toEqual([]);
	});

	// In English our words cannot be told from those of the sources, which write the names as they please.
	test.each(NAMES.filter(({ language }) => language !== 'en'))(
		'$name ($language) stands nowhere without its mark',
		({ language, note, bare }) => {
			const unmarked = pagesIn(language).flatMap(([path, { own }]) => {
				const text = own.replaceAll(note, '');
				const at = text.search(new RegExp(`(?<!\\p{L})${bare}(?![*\\p{L}])`, 'u'));
				return at < 0 ? [] : [`${path}: ${text.slice(Math.max(0, at - 20), at + 40)}`];
			});
			expect(unmarked).toEqual([]);
		}
	);
});

test('an indicator page links each release its values come from, with its licence', () => {
	for (const indicator of ['neet_rate', 'pupil_teacher_ratio_upper_secondary']) {
		const used = new Set(table('observations').flatMap((row) => (row.INDICATOR === indicator ? [row.SOURCE] : [])));
		const releases = table('sources').filter(({ source }) => used.has(source));
		expect(releases.length).toBe(used.size);
		const facts = all(pageAt(`/en/indicators/${indicator}/`), 'dl.facts li');
		for (const { url = '', attribution = '', licence = '' } of releases) {
			const items = facts.filter((item) => wordsOf(item).includes(attribution));
			expect(items).toHaveLength(1);
			expect(items[0]?.querySelector('a')?.getAttribute('href')).toBe(url);
			expect(wordsOf(items[0])).toContain(licence);
		}
	}
});

test('every value on a country page is linked to its publisher', () => {
	for (const country of ['KAZ', 'XKX', 'LBY']) {
		const rows = all(pageAt(`/en/countries/${country}/`), 'tr[data-indicator]');
		expect(rows.length).toBeGreaterThan(5);
		const beneath = rows.map((row) => row.nextElementSibling as HTMLElement);
		expect(beneath.map((row) => all(row, 'a[href^="http"]').length)).toEqual(rows.map(() => 1));
	}
});

test('every event on a country page names its source and links it where there is an address', () => {
	const events = table('progress_events').filter(({ country }) => country === 'KAZ');
	expect(events.length).toBeGreaterThan(10);
	const page = pageAt('/en/countries/KAZ/');
	expect(all(page, 'li[data-event]')).toHaveLength(events.length);
	for (const event of events) expectSource(one(page, `li[data-event="${event.event}"]`), event);
});

test('every statement on a country page names its source and links it where there is an address', () => {
	const statements = table('developments').filter(({ country }) => country === 'KAZ');
	expect(statements.length).toBeGreaterThan(5);
	const page = pageAt('/en/countries/KAZ/');
	for (const own of statements) expectSource(one(page, `[data-development="${own.development}"]`), own);
});

test('every documented participation on a country page links its source', () => {
	const rows = table('participation').filter(({ country, source_url }) => country === 'KAZ' && source_url !== '');
	expect(rows.length).toBeGreaterThan(3);
	const page = pageAt('/en/countries/KAZ/');
	for (const { round, source_url = '' } of rows)
		expect(all(page, `article[id="${round}"] a[href="${source_url}"]`).length, round).toBeGreaterThan(0);
});

test('every release of data is named on the about page with publisher, date, licence and link', () => {
	const page = pageAt('/en/about/');
	for (const { source = '', organisation = '', vintage = '', licence = '', url = '' } of table('sources')) {
		const row = one(page, `[data-sources] tr[data-code="${source}"]`);
		for (const text of [organisation, vintage, licence]) expect(wordsOf(row)).toContain(text);
		expect(all(row, 'a').map((link) => link.getAttribute('href'))).toEqual([url]);
	}
});

function expectSource(item: Element, { source_title = '', source_url = '' }: Row) {
	expect(wordsOf(item)).toContain(source_title);
	if (source_url !== '') expect(all(item, 'a').at(-1)?.getAttribute('href')).toBe(source_url);
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

test.each(['en', 'ar'])('a blank parts the words of a publisher from the code of its series (%s)', (language) => {
	for (const page of ['compare/', 'indicators/neet_rate/']) {
		const said = all(pageAt(`/${language}/${page}`), '.list').map(wordsOf);
		const coded = said.filter((words) => words.includes('SL.UEM.NEET'));
		expect(coded.length).toBeGreaterThan(0);
		for (const words of coded) expect(words).toMatch(/\S · SL\.UEM\.NEET/);
	}
});
