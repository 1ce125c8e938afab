/** Every page in every language: said to be in it, and in it throughout. What opens on request: `tests/e2e/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from '../e2e/pages';
import { fileAt } from '../e2e/support/built';
import { latinSentences, leftInEnglish } from '../e2e/support/texts';
import { all, one, pageAt } from './page';

const LANGUAGES = ['en', 'fr', 'ru', 'ar'];
const WALKED = [
	...PAGES,
	{ place: 'indicators/pupil_teacher_ratio_upper_secondary/', what: 'an indicator of several publishers' }
];

for (const language of ['fr', 'ru', 'ar'])
	test.each(WALKED)(
		`$what (${language}) names its language and the others, and says nothing in English`,
		({ place }) => {
			const page = pageAt(`/${language}/${place}`);
			expect(page.documentElement.getAttribute('lang')).toBe(language);
			expect(page.documentElement.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');

			const others = all(page, 'link[rel="alternate"]').map((link) => [
				link.getAttribute('hreflang'),
				new URL(link.getAttribute('href') ?? '', `http://site/${language}/${place}`).pathname
			]);
			expect(others).toEqual([...LANGUAGES.map((one) => [one, `/${one}/${place}`]), ['x-default', `/en/${place}`]]);
			for (const [, path] of others) expect(existsSync(join('build', fileAt(path ?? ''))), path ?? '').toBe(true);

			const texts = ownTexts(page);
			expect(texts.length).toBeGreaterThan(20);
			expect(leftInEnglish(texts, language)).toEqual([]);
			if (language !== 'fr') expect(latinSentences(texts)).toEqual([]);
		}
	);

test('the search for English left over would notice it', () => {
	expect(leftInEnglish(['Kazakhstan', 'Show the table', 'Source'], 'fr')).toHaveLength(1);
	expect(latinSentences(['يقول This is an English sentence هنا', 'Eurostat (2026)'])).toEqual([
		'This is an English sentence'
	]);
});

const SILENT = new Set(['script', 'style', 'noscript', 'code']);
const READ_OUT = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];

/** Every text of a page that is in the page's language, as `ownTexts` of tests/e2e/support/texts.ts finds it in a browser. */
function ownTexts(page: Document): string[] {
	const found = new Set<string>();
	const own = page.documentElement.getAttribute('lang');
	const note = (text: string | null) => found.add((text ?? '').replace(/\s+/g, ' ').trim());
	const walk = (element: Element, language: string | null, silent: boolean): void => {
		if (language === own) for (const name of READ_OUT) note(element.getAttribute(name));
		for (const node of element.childNodes)
			if (node.nodeType === 3) {
				if (language === own && !silent) note(node.nodeValue);
			} else if (node.nodeType === 1) {
				const child = node as Element;
				walk(child, child.getAttribute('lang') ?? language, silent || SILENT.has(child.localName));
			}
	};
	walk(page.documentElement, own, false);
	for (const meta of all(page, 'meta[name="description"], meta[property^="og:"]:not([property^="og:image"])'))
		note(meta.getAttribute('content'));
	found.delete('');
	return [...found];
}

test('every page offers link previews a title, a text and the picture of the site', () => {
	for (const place of ['', 'countries/', 'themes/', 'data/', 'progress/', 'indicators/neet_rate/', 'countries/KAZ/']) {
		const page = pageAt(`/fr/${place}`);
		const meta = (property: string) => one(page, `meta[property="${property}"]`).getAttribute('content') ?? '';
		expect(meta('og:title'), place).not.toBe('');
		expect(meta('og:description'), place).not.toBe('');
		const picture = new URL(meta('og:image'), `http://site/fr/${place}`);
		expect(picture.pathname, place).toBe('/preview.png');
		expect(one(page, 'meta[name="twitter:card"]').getAttribute('content')).toBe('summary_large_image');
	}
});
