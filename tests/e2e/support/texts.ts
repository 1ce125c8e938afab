/** What a page says in its own language. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/**
 * Every text of the page that is in the page's language: text nodes, and attributes that are read out or shown.
 * A code is in no language.
 */
export async function ownTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const foreign = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') !== root.lang;
		const silent = (element: Element | null) => element?.closest('script, style, noscript, code') !== null;
		const found: string[] = [];
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!silent(node.parentElement) && !foreign(node.parentElement)) found.push(node.nodeValue ?? '');
		}
		for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
			for (const element of root.querySelectorAll(`[${name}]`)) {
				if (!foreign(element)) found.push(element.getAttribute(name) ?? '');
			}
		}
		for (const meta of root.querySelectorAll(
			'meta[name="description"], meta[property^="og:"]:not([property^="og:image"])'
		)) {
			found.push(meta.getAttribute('content') ?? '');
		}
		return [...new Set(found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''))];
	});
}

/** So many words in Latin letters, one after the other, are a sentence. */
const LATIN_SENTENCE = /\p{Script=Latin}{2,}(?:[^\p{L}]+\p{Script=Latin}{2,}){3,}/gu;

/** Licences and this publisher are called the same in every language; an address is in none. */
const NAMED = /CC BY(-SA)? \d\.\d( IGO)?|Our World in Data|https?:\/\/[^\s\u2069]+/g;

/** Sentences in Latin letters within texts that are in another script. */
export const latinSentences = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => text.replace(NAMED, '').match(LATIN_SENTENCE) ?? []);

type Message = string | readonly { readonly match: Readonly<Record<string, string>> }[];
type Catalogue = Readonly<Record<string, Message>>;

export const catalogueOf = (language: string): Catalogue =>
	JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')) as Catalogue;

const wordings = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** A message of fewer words may also stand by chance within a longer text. */
const TELLING_WORDS = 3;

interface Search {
	readonly key: string;
	/** What stands between its parameters: a text without one of these is another. */
	readonly parts: readonly string[];
	readonly pattern: RegExp;
}
const searches = new Map<string, readonly Search[]>();

/** The English wordings that a language words otherwise. */
function searchesFor(language: string): readonly Search[] {
	const known = searches.get(language);
	if (known) return known;
	const [english, own] = [catalogueOf('en'), catalogueOf(language)];
	const found = Object.entries(english).flatMap(([key, message]) => {
		const same = new Set(own[key] === undefined ? [] : wordings(own[key]));
		return wordings(message)
			.filter(
				(wording) =>
					!same.has(wording) && !wordsOf(wording).every((word) => [...same].some((one) => one.includes(word)))
			)
			.map((wording) => ({
				key,
				parts: partsOf(wording).map((part) => part.trim()),
				pattern: patternOf(wording)
			}));
	});
	searches.set(language, found);
	return found;
}

/**
 * The texts that are an English message of the catalogue which the language words otherwise.
 * @returns each with the key of the message
 */
export function leftInEnglish(all: readonly string[], language: string): string[] {
	// What is quoted is called so by others.
	const texts = all.map((text) => text.replace(/«[^»]*»|“[^”]*”|„[^“]*“/g, ''));
	const joined = texts.join('\n');
	return searchesFor(language)
		.filter(({ parts }) => parts.every((part) => joined.includes(part)))
		.flatMap(({ key, pattern }) => texts.filter((text) => pattern.test(text)).map((text) => `${key}: ${text}`));
}

const partsOf = (wording: string): string[] => wording.split(/\{\w+\}/).map((part) => part.replace(/\s+/g, ' '));
/** Without parameters. One with none, or with those of the other language, tells nothing. */
const wordsOf = (wording: string): string[] =>
	partsOf(wording)
		.join(' ')
		.match(/\p{L}{2,}/gu) ?? [];

/** Finds a wording whatever its parameters are. */
function patternOf(wording: string): RegExp {
	const parts = partsOf(wording);
	const words = wordsOf(wording);
	const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
	return words.length >= TELLING_WORDS ? new RegExp(pattern, 'u') : new RegExp(`^${pattern.trim()}$`, 'u');
}
