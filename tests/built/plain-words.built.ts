/**
 * Every sentence in plain words, on every country's page in every language, against a second working-out from the tables
 * by `docs/plain-words.md`; and every number of them against the row it leads to.
 */
import { builtPages, textOf, withoutScripts } from '../e2e/support/built';
import { partners, type Language } from '../e2e/support/tables';
import { expectedSentences } from '../plain-words/sentences';
import { expect, test } from 'vitest';

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ru', 'ar'];

/** Where a line may break, and which way a sign goes, are no words of a sentence. */
const breakable = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u200E', '');

const readable = (html: string): string =>
	html
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

/** Sentences of a page: their text and what their links say. */
function sentencesOf(html: string) {
	const start = html.indexOf('data-words=');
	const list = html.slice(start, html.indexOf('</ul>', start));
	return list
		.split('data-sentence="')
		.slice(1)
		.map((part) => ({
			kind: part.slice(0, part.indexOf('"')),
			text: readable(part.slice(part.indexOf('>') + 1, part.lastIndexOf('</li>'))).trim(),
			links: [...part.matchAll(/<a href="#([^"]+)" data-value="([^"]*)">([^<]*)<\/a>/g)].map(
				([, to = '', value = '', text = '']) => ({ to, value, text: readable(text) })
			)
		}));
}

/** The row a link leads to, with what opens beneath it. */
function rowOf(html: string, id: string): string {
	const start = html.indexOf(`id="${id}"`);
	const beneath = html.indexOf('</tr>', start) + 1;
	return start < 0 ? '' : readable(html.slice(html.indexOf('>', start) + 1, html.indexOf('</tr>', beneath)));
}

test('every partner’s page has its sentences in every language', () => {
	const pages = builtPages().filter((path) => /^\w+\/countries\/[A-Z]{3}\/index\.html$/.test(path));
	expect(pages).toHaveLength(partners().length * LANGUAGES.length);
});

for (const language of LANGUAGES)
	test(`plain words (${language}): every sentence of every country is that worked out from the tables`, () => {
		for (const country of partners()) {
			const html = withoutScripts(textOf(`${language}/countries/${country}/index.html`));
			const sentences = sentencesOf(html);
			expect(
				sentences.map(({ kind, text }) => ({ kind, text: breakable(text) })),
				country
			).toEqual(expectedSentences(country, language).map(({ kind, text }) => ({ kind, text: breakable(text) })));
			expect(sentences.length, country).toBeGreaterThanOrEqual(4);
			expect(sentences.length, country).toBeLessThanOrEqual(8);
			for (const { kind, links } of sentences)
				for (const { to, text } of links) {
					expect(html, `${country} #${to}`).toContain(`id="${to}"`);
					if (to.startsWith('words-') && text.includes('%'))
						expect(rowOf(html, to), `${country} ${kind}`).toContain(text);
				}
		}
	});
