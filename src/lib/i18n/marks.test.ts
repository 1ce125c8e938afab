import { describe, expect, it } from 'vitest';
import { formatDate, formatShortDate } from './formats';
import { LANGUAGES } from './languages';
import { joinByComma, joinBySemicolon, marksOf } from './marks';

describe('marks between words', () => {
	it('are those of the language', () => {
		expect(LANGUAGES.map((language) => joinBySemicolon(['a', 'b'], language))).toEqual([
			'a; b',
			'a\u202F; b',
			'a; b',
			'a؛ b'
		]);
		expect(LANGUAGES.map((language) => joinByComma(['a', 'b'], language))).toEqual(['a, b', 'a, b', 'a, b', 'a، b']);
		expect(LANGUAGES.map((language) => `a${marksOf(language).colon} b${marksOf(language).question}`)).toEqual([
			'a: b?',
			'a\u202F: b?',
			'a: b?',
			'a: b؟'
		]);
		expect(LANGUAGES.map((language) => marksOf(language).arrow)).toEqual(['→', '→', '→', '←']);
		// As the names of the rounds and the ages are written: `2018–20`, `2018-2020`.
		expect(LANGUAGES.map((language) => marksOf(language).range)).toEqual(['–', '-', '–', '-']);
		expect(LANGUAGES.map((language) => marksOf(language).quotes.join('x'))).toEqual([
			'“x”',
			'«\u202Fx\u202F»',
			'«x»',
			'«x»'
		]);
	});
});

describe('dates', () => {
	const spans = [
		['2016-06-08', '2016-06-08', 'day'],
		['2017-06-07', '2017-06-08', 'day'],
		['2016-06-01', '2016-06-30', 'month'],
		['2016-01-01', '2017-12-31', 'year']
	] as const;

	it.each(LANGUAGES)(
		'never end with a full stop of their own in %s, so that a sentence can end after them',
		(language) => {
			for (const [start, end, precision] of spans) {
				expect(formatDate(start, end, precision, language)).not.toMatch(/\.$/);
				expect(formatShortDate(start, end, precision, language)).not.toMatch(/\.$/);
			}
		}
	);

	it('say the first of a month in French as the first, no other day', () => {
		expect(formatDate('2026-03-01', '2026-03-01', 'day', 'fr')).toBe('1er mars 2026');
		expect(formatShortDate('2026-03-01', '2026-03-01', 'day', 'fr')).toBe('1er mars 2026');
		expect(formatDate('2026-03-11', '2026-03-11', 'day', 'fr')).toBe('11 mars 2026');
		expect(formatDate('2026-03-01', '2026-03-31', 'month', 'fr')).toBe('mars 2026');
	});

	it('join years and days in French by a hyphen, as the names of rounds do, and months by a dash', () => {
		expect(formatDate('2014-01-01', '2015-12-31', 'year', 'fr')).toBe('2014-2015');
		expect(formatDate('2017-06-07', '2017-06-08', 'day', 'fr')).toBe('7-8 juin 2017');
		expect(formatDate('2016-06-01', '2016-07-31', 'month', 'fr')).toMatch(/^juin\s–\sjuillet 2016$/);
	});

	it('say the year in Russian with the full word', () => {
		expect(formatDate('2016-06-08', '2016-06-08', 'day', 'ru')).toBe('8 июня 2016\u00A0года');
		expect(formatDate('2016-06-01', '2016-06-30', 'month', 'ru')).toBe('июнь 2016\u00A0года');
		expect(formatShortDate('2016-06-08', '2016-06-08', 'day', 'ru')).toBe('8 июн. 2016');
	});
});
