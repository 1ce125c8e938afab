import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '$lib/domain/shown';
import {
	byName,
	formatCompact,
	formatDateInFigures,
	formatList,
	formatNumber,
	formatSigned,
	formatWithUnit
} from './formats';
import { LANGUAGES, TRAITS } from './languages';

const inEach = (write: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(write);

describe('a number', () => {
	it('has the signs of each language: point or comma, true minus before the digits', () => {
		expect(inEach((language) => formatNumber(-12345.65, 1, language))).toEqual([
			'−12,345.7',
			'−12\u202F345,7',
			'−12\u00A0345,7',
			'\u200E−12,345.7'
		]);
	});

	it('rounds halves alike in words and table', () => {
		expect(inEach((language) => formatNumber(52.65, 1, language))).toEqual(['52.7', '52,7', '52,7', '52.7']);
	});

	it('that is zero has no sign', () => {
		expect(inEach((language) => formatNumber(-0, 1, language))).toEqual(['0.0', '0,0', '0,0', '0.0']);
	});

	it('too small to be shown gives its bound', () => {
		expect(inEach((language) => formatNumber(0.01, 1, language))).toEqual(['<0.1', '<\u202F0,1', '<0,1', '\u200E<0.1']);
		expect(formatNumber(-0.01, 1, 'en')).toBe('>−0.1');
		expect(formatNumber(0.3, 0, 'en')).toBe('<1');
		expect(inEach((language) => formatWithUnit(0.01, 1, '%', language))).toEqual([
			'<0.1%',
			'<\u202F0,1\u202F%',
			'<0,1\u202F%',
			'\u200E<0.1%'
		]);
	});

	it('without a unit has no blank behind it', () => {
		expect(inEach((language) => formatWithUnit(79.5, 1, '', language))).toEqual(['79.5', '79,5', '79,5', '79.5']);
	});

	it('reads back as the value as shown, in every language', () => {
		const read = (text: string): number => Number(text.replace('\u200E', '').replace('−', '-').replace(',', '.'));
		const values = fc.double({ min: -999, max: 999, noNaN: true });
		fc.assert(
			fc.property(
				values,
				fc.integer({ min: 1, max: 2 }),
				fc.constantFrom(...LANGUAGES),
				(value, decimals, language) => {
					const text = formatNumber(value, decimals, language);
					if (shown(value, decimals) === 0 && value !== 0) expect(text).toMatch(/[<>]/);
					else expect(read(text)).toBe(shown(value, decimals));
					expect(text).not.toMatch(/^\u200E?−[0.,]*$/);
				}
			)
		);
	});
});

describe('what is written without Intl reads as Intl writes it', () => {
	const inALanguage = fc.constantFrom(...LANGUAGES);

	it('a number', () => {
		const value = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
		fc.assert(
			fc.property(value, fc.integer({ min: 0, max: 3 }), inALanguage, (value, decimals, language) => {
				const rounded = shown(value, decimals);
				fc.pre(rounded !== 0);
				const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
				const expected = new Intl.NumberFormat(TRAITS[language].locale, digits).format(rounded).replace('-', '−');
				expect(formatNumber(value, decimals, language)).toBe(expected);
			})
		);
	});

	it('a tick', () => {
		const value = fc.oneof(fc.integer({ min: -2e9, max: 2e9 }), fc.double({ min: -2000, max: 2000, noNaN: true }));
		fc.assert(
			fc.property(value, inALanguage, (value, language) => {
				const rounded = shown(value, 1);
				const format = new Intl.NumberFormat(TRAITS[language].locale, {
					notation: 'compact',
					maximumFractionDigits: 1
				});
				expect(formatCompact(rounded, language)).toBe(format.format(rounded).replace('-', '−'));
			})
		);
	});

	it('a list', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), inALanguage, (items, language) => {
				const format = new Intl.ListFormat(TRAITS[language].locale, { type: 'conjunction' });
				expect(formatList(items, language)).toBe(format.format(items));
			})
		);
	});
});

describe('names', () => {
	it('stand in the alphabet of the reader, not of the code', () => {
		const names = (all: readonly string[], language: (typeof LANGUAGES)[number]) =>
			byName(
				all.map((name) => ({ name })),
				language
			).map(({ name }) => name);
		expect(names(['Türkiye', 'Ukraine', 'Tunisia', 'Turkmenistan'], 'en')).toEqual([
			'Tunisia',
			'Türkiye',
			'Turkmenistan',
			'Ukraine'
		]);
		expect(names(['Égypte', 'Géorgie', 'Azerbaïdjan', 'Algérie'], 'fr')).toEqual([
			'Algérie',
			'Azerbaïdjan',
			'Égypte',
			'Géorgie'
		]);
		expect(names(['Украина', 'Албания', 'Молдова'], 'ru')).toEqual(['Албания', 'Молдова', 'Украина']);
	});
});

describe('a difference', () => {
	it('has a sign before its digits, and none where it shows as zero', () => {
		const signs = (value: number) => inEach((language) => formatSigned(value, 1, language));
		expect(signs(2.06)).toEqual(['+2.1', '+2,1', '+2,1', '\u200E+2.1']);
		expect(signs(-0.3)).toEqual(['−0.3', '−0,3', '−0,3', '\u200E−0.3']);
		expect(signs(-0.04)).toEqual(['0.0', '0,0', '0,0', '0.0']);
	});
});

it.each([
	['2016-06-08', '2016-06-08', 'day', '6/16'],
	['2013-02-12', '2013-02-13', 'day', '2/13'],
	['2016-11-01', '2016-11-30', 'month', '11/16'],
	['2010-04-01', '2010-10-31', 'month', '4–10/10'],
	['2015-12-01', '2016-01-31', 'month', '12/15–1/16'],
	['2016-01-01', '2016-12-31', 'year', '2016'],
	['2009-01-01', '2010-12-31', 'year', '2009–10']
] as const)('%s to %s, known by %s, is %s in figures', (start, end, precision, text) => {
	expect(formatDateInFigures(start, end, precision)).toBe(text);
});
