/** The words of a page's language stand in its scripts: made from the catalogues when the site is built. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as m from '../src/lib/i18n/paraglide/messages';
import {
	inLanguage,
	messageExpression,
	pageInLanguage,
	textExpression,
	wordsFor,
	WORD_LANGUAGES
} from '../src/cli/words.mjs';

/** What an expression says, as a script would. */
const said = (expression: string, inputs: object, language = 'en'): string =>
	String(
		new Function('e', 'plural', `return ${expression}`)(inputs, (count: number) =>
			new Intl.PluralRules(language).select(count)
		)
	);

describe('a message as an expression', () => {
	it('is its text with the values of its parameters', () => {
		const wording = ['{name}: from {from}, “`$', '{name}`” \\{as it is\\}'].join('');
		expect(said(textExpression(wording, 'e'), { name: 'A', from: 1 })).toBe('A: from 1, “`$A`” {as it is}');
	});

	it('follows the rules of plural of its language', () => {
		const message = [
			{
				declarations: [],
				selectors: ['countPlural'],
				match: {
					'countPlural=one': '{count} страна',
					'countPlural=few': '{count} страны',
					'countPlural=many': '{count} стран'
				}
			}
		];
		const of = (count: unknown) => said(messageExpression(message, 'e', 'plural'), { count }, 'ru');
		expect([1, 3, '5', 21].map(of)).toEqual(['1 страна', '3 страны', '5 стран', '21 страна']);
	});
});

describe('the words of a module', () => {
	const catalogues = (wording: string) =>
		new Map([
			['en', { root_title: 'Torino Process', a_title: wording, other: 'Other' }],
			['ru', { root_title: 'Туринский процесс', a_title: 'Название', other: 'Другое' }]
		]);
	const runs = (code: string, key: string, language: string, options?: object) =>
		new Function(
			'getLocale',
			'options',
			`${code.replace(/^import .*$/gm, '').replaceAll('export ', '')} return ${key}({}, options)`
		)(() => language, options) as string;

	it('are those it asks for, called or handed on, each once', () => {
		const code = wordsFor(
			'const a = m.a_title({}), b = [m.root_title, m.a_title], c = m.missing;',
			catalogues('Title')
		);
		expect([...code.matchAll(/export const (\w+)/g)].map(([, key]) => key)).toEqual(['a_title', 'root_title']);
	});

	it('of the start page speak every language: that of the page, or the one they are asked for', () => {
		const code = wordsFor('m.root_title()', catalogues('Title'));
		expect(runs(code, 'root_title', 'ru')).toBe('Туринский процесс');
		expect(runs(code, 'root_title', 'ru', { locale: 'en' })).toBe('Torino Process');
	});

	it('of any other have a mark in their place, another one when they change in any language', () => {
		const [one, other] = ['Title', 'Heading'].map((wording) => wordsFor('m.a_title()', catalogues(wording)));
		expect(inLanguage(one ?? '', { a_title: 'Название' })).toContain('`Название`');
		expect(one).not.toBe(other);
		expect(one).not.toContain('Title');
	});
});

type Say = (inputs: object, options: { locale: string }) => string;

it.each(WORD_LANGUAGES)('every message says the same as compiled: %s', (language) => {
	const catalogue = JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as Record<string, never>;
	const compiled = m as unknown as Record<string, Say>;
	/** The same for every parameter. */
	const inputs = new Proxy({}, { get: () => 3 });
	for (const [key, message] of Object.entries(catalogue)) {
		if (key.startsWith('$')) continue;
		const code = inLanguage(`__WORDS__("${key}.abc123",e,plural)`, { [key]: message });
		expect(said(code, inputs, language), key).toBe(compiled[key]?.(inputs, { locale: language }));
	}
});

describe('a page in another language', () => {
	const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
	const script = 'import("../_app/immutable/entry/start.js")';
	const page = `<meta content="script-src '${digest(script)}'"><link href="../_app/immutable/a.js"><script>${script}</script>`;

	it('begins in the folder of its language, and its policy knows the script as it now is', () => {
		const moved = script.replace('immutable/', 'immutable/ru/');
		expect(pageInLanguage(page, 'ru')).toBe(
			`<meta content="script-src '${digest(moved)}'"><link href="../_app/immutable/ru/a.js"><script>${moved}</script>`
		);
	});

	it('in English is as it was', () => expect(pageInLanguage(page, 'en')).toBe(page));
});
