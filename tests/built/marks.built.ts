/** The marks between words as they stand in pages: those the catalogues hold and those that code sets between texts. */
import { expect, test } from 'vitest';
import { builtPages, textOf } from '../e2e/support/built';

const WRONG: Readonly<Record<string, RegExp>> = {
	// A source with a French title has a blank before its colon.
	en: /\.\.(?!\.)|[\p{L}\d)] [,;?!](?=\s|$)/gmu,
	fr: /\.\.(?!\.)|[^\s\u202f][;:!?»%](?=\s|$)|[ \u00a0][;:!?»%]|«[^\u202f]/gmu,
	ru: /\.\.(?!\.)|[^\u00a0]—|[\p{L}\d)] [,;:?!](?=\s|$)/gmu,
	ar: /\.\.(?!\.)|[\p{L}\d)…][ \u00a0]?[,;?](?=\s|$)/gmu
};

const INLINE = new Set('a abbr b bdi bdo button cite em i label mark q s small span strong sub sup time u'.split(' '));
const VOID = new Set('area base br col hr img input link meta path rect circle line source track wbr'.split(' '));
const SILENT = /<!--[\s\S]*?-->|<(script|style|code|pre|textarea)\b[^>]*>[\s\S]*?<\/\1>/g;
const TAG = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi;
const READ_OUT = / (?:aria-label|title|alt)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** What a page says in its own language: a line for each block, `…` where another language stands. No DOM is made of 170 MB. */
function wordsIn(html: string, language: string): string {
	const lines: string[] = [];
	let text = '';
	let from = 0;
	/** How many elements deep within one of another language. */
	let foreign = 0;
	const rest = html.replace(SILENT, (_, element: string | undefined) => (element ? '…' : ''));
	for (const { index, 0: tag, 1: closing, 2: name = '', 3: attributes = '' } of rest.matchAll(TAG)) {
		if (foreign === 0) text += rest.slice(from, index);
		from = index + tag.length;
		const isEmpty = VOID.has(name) || attributes.endsWith('/');
		if (foreign > 0) {
			if (!isEmpty) foreign += closing ? -1 : 1;
		} else {
			const own = / lang="([^"]*)"/.exec(attributes)?.[1];
			if (own !== undefined && own !== language && name !== 'html') {
				text += '…';
				if (!isEmpty) foreign = 1;
			} else {
				for (const [, read = ''] of attributes.matchAll(READ_OUT)) lines.push(read);
				if (!INLINE.has(name)) text += '\n';
			}
		}
	}
	return [text, ...lines].join('\n').replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const wrongIn = (text: string, language: string): string[] =>
	[...text.matchAll(WRONG[language] ?? /(?!)/g)].map(({ index, 0: { length } }) =>
		text.slice(Math.max(0, index - 30), index + length + 15).replace(/\s+/g, ' ')
	);

test.each(Object.keys(WRONG))('each mark of a page in %s is set as the language sets it', (language) => {
	const pages = builtPages().filter((page) => new RegExp(`^${language}/(?!gallery/).*index\\.html$`).test(page));
	expect(pages.length).toBeGreaterThan(150);
	const wrong = pages.flatMap((page) => wrongIn(wordsIn(textOf(page), language), language));
	expect([...new Set(wrong)]).toEqual([]);
});

test('the search for wrong marks would notice them', () => {
	expect(wrongIn('хуже на 0,7 п.\u00a0п.. Женщины', 'ru')).toHaveLength(1);
	expect(wrongIn('Турция — дата', 'ru')).toHaveLength(1);
	expect(wrongIn('déduit: l’année ; 2024\u00a0?\n«oui »', 'fr')).toHaveLength(5);
	expect(wrongIn('déduit\u202f: l’année\u202f; 12:30, 5\u202f%', 'fr')).toEqual([]);
	expect(wrongIn('تقرير, نص; 2021 ?', 'ar')).toHaveLength(3);
	expect(wrongIn('تقرير، نص؛ 2021 ؟ 5,000', 'ar')).toEqual([]);
});
