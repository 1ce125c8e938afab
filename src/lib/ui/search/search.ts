/** Finding names as people type them: without accents, without capitals, by the beginnings of words. */
import type { Place } from '../addresses';

export interface Findable {
	readonly code: string;
	readonly name: string;
	/** Further words it may be found by. */
	readonly more?: string;
}

export const SEARCH_KINDS = ['country', 'indicator', 'theme', 'round', 'step', 'term', 'stakeholder', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing of the site that can be found; `search.json` holds them all. */
export interface SearchEntry extends Findable {
	readonly kind: SearchKind;
	/** Its page beneath the language. */
	readonly path: Place;
	/** Where on the page, or which of its views: `#term-vet`, `?round=TRP6`. */
	readonly at?: string;
}

export interface SearchIndex {
	readonly entries: readonly SearchEntry[];
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ٱ: 'ا',
	ة: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ء: '',
	ـ: ''
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Arabic and Persian digits, each block from its zero. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * The words of a text as they are compared: no capitals, accents, Arabic vowel signs or hamzas, no punctuation, no signs
 * without a width, one kind of digits, one kind of i.
 */
export function foldedWords(text: string): string[] {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
		.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** A word may be meant without the Arabic article. */
const begins = (word: string, typed: string): boolean =>
	word.startsWith(typed) || (word.startsWith('ال') && word.slice(2).startsWith(typed));

/**
 * How well an entry answers a query: 0 the name begins so, 1 each word begins a word of the name or is its code,
 * 2 each word is within the name, 3 each word begins a word of the name or of the further words, null not at all.
 */
export function match(entry: Findable, query: string): 0 | 1 | 2 | 3 | null {
	const typed = foldedWords(query);
	if (typed.length === 0) return 0;
	const name = foldedWords(entry.name);
	const whole = name.join(' ');
	const all = (test: (one: string) => boolean): boolean => typed.every(test);
	if (begins(whole, typed.join(' '))) return 0;
	if (all((one) => name.some((word) => begins(word, one)))) return 1;
	if (typed.length === 1 && typed[0] === entry.code.toLowerCase()) return 1;
	if (all((one) => whole.includes(one))) return 2;
	const words = [...name, ...foldedWords(entry.more ?? '')];
	return all((one) => words.some((word) => begins(word, one))) ? 3 : null;
}

/** The entries that answer a query, the best first, else in the order given. An empty query is answered by all. */
export function findAll<T extends Findable>(entries: readonly T[], query: string): T[] {
	return entries
		.map((entry) => ({ entry, rank: match(entry, query) }))
		.filter((found): found is { entry: T; rank: 0 | 1 | 2 | 3 } => found.rank !== null)
		.sort((a, b) => a.rank - b.rank)
		.map(({ entry }) => entry);
}

export interface SearchGroup {
	readonly kind: SearchKind;
	readonly entries: readonly SearchEntry[];
}

/** The best entries of each kind; the kind with the best entry first. An empty query finds nothing. */
export function findByKind(entries: readonly SearchEntry[], query: string, most = 6): SearchGroup[] {
	if (foldedWords(query).length === 0) return [];
	const groups = new Map<SearchKind, SearchEntry[]>();
	for (const entry of findAll(entries, query)) {
		const group = groups.get(entry.kind) ?? [];
		if (group.length < most) groups.set(entry.kind, [...group, entry]);
	}
	return [...groups].map(([kind, found]) => ({ kind, entries: found }));
}

/** The key press belongs to a word being composed, in Chinese, Korean or by an accent key: it only ends the composition. */
export const isComposing = ({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
	isComposing || keyCode === 229;
