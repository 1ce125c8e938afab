/** The marks between words as they stand in pages: those the catalogues hold and those that code sets between texts. */
import { expect, test } from 'vitest';
import { builtPages } from '../e2e/support/built';
import { pageAt } from './page';

const WRONG: Readonly<Record<string, RegExp>> = {
	// A source with a French title has a blank before its colon.
	en: /\.\.(?!\.)|[\p{L}\d)] [,;?!](?=\s|$)/gmu,
	fr: /\.\.(?!\.)|[^\s\u202f][;:!?»%](?=\s|$)|[ \u00a0][;:!?»%]|«[^\u202f]/gmu,
	ru: /\.\.(?!\.)|[^\u00a0]—|[\p{L}\d)] [,;:?!](?=\s|$)/gmu,
	ar: /\.\.(?!\.)|[\p{L}\d)…][ \u00a0]?[,;?](?=\s|$)/gmu
};

const INLINE = new Set('a abbr b bdi bdo button cite em i label mark q s small span strong sub sup time u'.split(' '));
const SILENT = new Set(['script', 'style', 'code', 'pre', 'textarea']);
const READ_OUT = ['aria-label', 'title', 'alt'];

/** What a page says in its own language: a line for each block, `…` where another language stands. */
function wordsIn(page: Document): string {
	const language = page.documentElement.getAttribute('lang');
	const lines: string[] = [];
	let text = '';
	const walk = (element: Element): void => {
		const isForeign = (element.getAttribute('lang') ?? language) !== language;
		if (isForeign || SILENT.has(element.localName)) {
			text += '…';
			return;
		}
		for (const name of READ_OUT) lines.push(element.getAttribute(name) ?? '');
		const breaks = INLINE.has(element.localName) ? '' : '\n';
		text += breaks;
		for (const node of element.childNodes)
			if (node.nodeType === 3) text += node.nodeValue ?? '';
			else if (node.nodeType === 1) walk(node as Element);
		text += breaks;
	};
	walk(page.documentElement);
	return [text, ...lines].join('\n');
}

const wrongIn = (text: string, language: string): string[] =>
	[...text.matchAll(WRONG[language] ?? /(?!)/g)].map(({ index, 0: { length } }) =>
		text.slice(Math.max(0, index - 30), index + length + 15).replace(/\s+/g, ' ')
	);

test.each(Object.keys(WRONG))(
	'each mark of a page in %s is set as the language sets it',
	(language) => {
		const pages = builtPages().filter((page) => new RegExp(`^${language}/(?!gallery/).*index\\.html$`).test(page));
		expect(pages.length).toBeGreaterThan(150);
		const wrong = pages.flatMap((page) => wrongIn(wordsIn(pageAt(`/${page.replace(/index\.html$/, '')}`)), language));
		expect([...new Set(wrong)]).toEqual([]);
	},
	120_000
);

test('the search for wrong marks would notice them', () => {
	expect(wrongIn('хуже на 0,7 п.\u00a0п.. Женщины', 'ru')).toHaveLength(1);
	expect(wrongIn('Турция — дата', 'ru')).toHaveLength(1);
	expect(wrongIn('déduit: l’année ; 2024\u00a0?\n«oui »', 'fr')).toHaveLength(5);
	expect(wrongIn('déduit\u202f: l’année\u202f; 12:30, 5\u202f%', 'fr')).toEqual([]);
	expect(wrongIn('تقرير, نص; 2021 ?', 'ar')).toHaveLength(3);
	expect(wrongIn('تقرير، نص؛ 2021 ؟ 5,000', 'ar')).toEqual([]);
});
