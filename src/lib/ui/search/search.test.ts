import { describe, expect, it } from 'vitest';
import { findAll, findByKind, foldedWords, isComposing, match, type SearchEntry } from './search';

const entry = (name: string, more = '', code = 'X'): SearchEntry => ({ kind: 'country', code, name, more, path: 'x/' });
const names = (all: string[], query: string): string[] =>
	findAll(
		all.map((name) => entry(name)),
		query
	).map(({ name }) => name);

describe('words as they are compared', () => {
	it('lose capitals, accents and punctuation', () => {
		expect(foldedWords('Côte d’Ivoire')).toEqual(['cote', 'd', 'ivoire']);
		expect(foldedWords('Türkiye, ÇALIŞMA ılık')).toEqual(['turkiye', 'calisma', 'ilik']);
		expect(foldedWords('Kosovo*')).toEqual(['kosovo']);
	});

	it('take ё for е', () => {
		expect(foldedWords('Учёба')).toEqual(foldedWords('учеба'));
	});

	it('take the forms of hamza, alif and ta marbuta for one, and lose vowel signs and stretching', () => {
		expect(foldedWords('أُوكرانيا')).toEqual(foldedWords('اوكرانيا'));
		expect(foldedWords('إيران آسيا')).toEqual(foldedWords('ايران اسيا'));
		expect(foldedWords('جمهورية مؤشـــر')).toEqual(foldedWords('جمهوريه موشر'));
		expect(foldedWords('مصطفى')).toEqual(foldedWords('مصطفي'));
	});
});

describe('what is typed on other keyboards', () => {
	it.each([
		['١٥', '15'],
		['۲۰۱۶', '2016'],
		['مُؤَشِّر', 'موشر'],
		['مسؤول', 'مسوول'],
		['İstanbul', 'istanbul'],
		['ISPARTA', 'ısparta'],
		['Alb\u200bania', 'albania']
	])('%s is found as %s', (typed, written) => expect(foldedWords(typed)).toEqual(foldedWords(written)));

	it('takes no key that only ends the composing of a word', () => {
		expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
		expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
		expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
	});
});

describe('how well an entry answers', () => {
	it('is best when the name begins so', () => expect(match(entry('Kazakhstan'), 'kaz')).toBe(0));
	it('is next when words of the name begin so, in any order', () =>
		expect(match(entry('Youth unemployment rate'), 'rate unem')).toBe(1));
	it('knows the code', () => expect(match(entry('Kosovo*', '', 'XKX'), 'xkx')).toBe(1));
	it('is weaker inside a word', () => expect(match(entry('Uzbekistan'), 'stan')).toBe(2));
	it('is weakest through further words', () =>
		expect(match(entry('NEET', 'young people not in work'), 'young')).toBe(3));
	it('is nothing when one word is missing', () => expect(match(entry('Kazakhstan'), 'kaz moon')).toBeNull());
	it('does not need the Arabic article', () => {
		expect(match(entry('الأردن'), 'اردن')).toBe(0);
		expect(match(entry('معدل البطالة'), 'بطالة')).toBe(1);
	});
	it('finds behind a French elision', () => expect(match(entry('Taux d’activité'), 'activite')).toBe(1));
	it('takes no character for a pattern', () => expect(match(entry('Kosovo*'), 'kosovo*(')).toBe(0));
});

describe('a list', () => {
	it('puts beginnings before insides and else keeps its order', () => {
		expect(names(['Uzbekistan', 'Montenegro', 'Estonia', 'North Macedonia'], 'n')).toEqual([
			'North Macedonia',
			'Uzbekistan',
			'Montenegro',
			'Estonia'
		]);
	});

	it('is whole when nothing is typed', () => expect(names(['B', 'A'], ' ')).toEqual(['B', 'A']));
});

describe('the search of the site', () => {
	const all: SearchEntry[] = [
		entry('Georgia'),
		{ ...entry('Green transition'), kind: 'theme' },
		{ ...entry('Graduates, general programmes'), kind: 'indicator' },
		{ ...entry('Youth, general'), kind: 'indicator' }
	];

	it('groups by kind, the kind of the best answer first', () => {
		expect(findByKind(all, 'gr').map(({ kind }) => kind)).toEqual(['theme', 'indicator']);
		expect(findByKind(all, 'geor')[0]?.kind).toBe('country');
	});

	it('shows only the best of each kind', () => {
		expect(findByKind(all, 'general', 1)[0]?.entries).toHaveLength(1);
	});

	it('finds nothing before something is typed', () => expect(findByKind(all, '')).toEqual([]));
});
