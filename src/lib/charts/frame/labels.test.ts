import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRightToLeft, longestPiece, rangesApart, spread, textWidth, wrap, isolatesApart } from './labels';

const wish = fc.record({
	at: fc.double({ min: -500, max: 1500, noNaN: true }),
	size: fc.integer({ min: 1, max: 60 })
});
const wishes = fc
	.array(wish, { maxLength: 12 })
	.map((all) => all.map((one, index) => ({ ...one, id: `l${String(index).padStart(2, '0')}` })));

describe('spread', () => {
	it('never lets labels overlap and keeps them inside', () => {
		fc.assert(
			fc.property(wishes, (all) => {
				const places = spread(all, 0, 800, 2);
				const spans = all
					.map(({ id, size }) => ({ top: (places.get(id) ?? NaN) - size / 2, size }))
					.sort((a, b) => a.top - b.top);
				spans.forEach(({ top, size }, index) => {
					expect(top).toBeGreaterThanOrEqual(-1e-6);
					expect(top + size).toBeLessThanOrEqual(800 + 1e-6);
					const before = spans[index - 1];
					if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.size + 2 - 1e-6);
				});
			})
		);
	});

	it('leaves labels where they wish to be when there is room', () => {
		expect([
			...spread(
				[
					{ id: 'a', at: 10, size: 10 },
					{ id: 'b', at: 50, size: 10 }
				],
				0,
				100
			)
		]).toEqual([
			['a', 10],
			['b', 50]
		]);
	});

	it('does not depend on the order given', () => {
		fc.assert(
			fc.property(wishes, (all) => {
				const there = spread(all, 0, 800);
				for (const [id, at] of spread([...all].reverse(), 0, 800)) expect(at).toBeCloseTo(there.get(id) ?? NaN, 6);
			})
		);
	});

	it('shares the way between two that wish for the same place', () => {
		const places = spread(
			[
				{ id: 'a', at: 50, size: 10 },
				{ id: 'b', at: 50, size: 10 }
			],
			0,
			100
		);
		expect([places.get('a'), places.get('b')]).toEqual([45, 55]);
	});

	it('says so when there is no room', () => {
		expect(() =>
			spread(
				[
					{ id: 'a', at: 0, size: 50 },
					{ id: 'b', at: 0, size: 60 }
				],
				0,
				100
			)
		).toThrow(RangeError);
	});
});

describe('wrap', () => {
	it('loses no letter and keeps to the limit', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, limit) => {
				const lines = wrap(text, limit, 13);
				expect(lines.join('').replace(/[\s-]/gu, '')).toBe(text.replace(/[\s-]/gu, ''));
				for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(limit);
			})
		);
	});

	it('breaks between words and after hyphens', () => {
		expect(wrap('Bosnia and Herzegovina', 100, 13)).toEqual(['Bosnia and', 'Herzegovina']);
		expect(wrap('Юго-Восточная', 90, 13)).toEqual(['Юго-', 'Восточная']);
	});

	it('never breaks within a number, a range or before a unit', () => {
		expect(wrap('Казахстан 12\u202F345,6\u00A0долл.', 130, 13)).toEqual(['Казахстан', '12\u202F345,6\u00A0долл.']);
		expect(wrap('Serbia 12,3\u202F%', 80, 13)).toEqual(['Serbia', '12,3\u202F%']);
		expect(wrap('ages 15-24', 60, 13)).toEqual(['ages', '15-24']);
		expect(wrap('years 2010–2024', 90, 13)).toEqual(['years', '2010–2024']);
	});

	it('puts a hyphen where it cuts a word, of scripts that have one', () => {
		const [first = '', ...others] = wrap('Достопримечательнейшее', 90, 13);
		expect(first).toMatch(/\p{L}-$/u);
		expect(others.at(-1)).not.toMatch(/-$/);
		expect(wrap('الجمهوريةالعربيةالسورية', 60, 13).join('')).toBe('الجمهوريةالعربيةالسورية');
	});

	it('cuts a word only where it is longer than a line', () => {
		expect(wrap('Turkmenistan', longestPiece('Turkmenistan', 13), 13)).toEqual(['Turkmenistan']);
		expect(wrap('Turkmenistan', 50, 13).length).toBeGreaterThan(1);
	});
});

describe('ranges of numbers', () => {
	it('stand apart from the text around them', () => {
		expect(rangesApart('Share of people aged 15–24, per cent, 2010–2024')).toEqual([
			'Share of people aged ',
			'15–24',
			', per cent, ',
			'2010–2024',
			''
		]);
		expect(rangesApart('Classes 1,5–2,0 and −3–4.')).toEqual(['Classes ', '1,5–2,0', ' and ', '−3–4', '.']);
		expect(rangesApart('Kazakhstan – Serbia, 2024')).toEqual(['Kazakhstan – Serbia, 2024']);
	});
});

describe('textWidth', () => {
	it('gives more room to Cyrillic capitals than to thin Latin letters, and none to marks', () => {
		expect(textWidth('ЖШЮ', 13)).toBeGreaterThan(textWidth('ill', 13));
		expect(textWidth('e\u0301', 13)).toBe(textWidth('e', 13));
		expect(textWidth('Kazakhstan', 13, true)).toBeGreaterThan(textWidth('Kazakhstan', 13));
	});
});

describe('isRightToLeft', () => {
	it('looks at the first letter', () => {
		expect(isRightToLeft('فلسطين*')).toBe(true);
		expect(isRightToLeft('27 دولة')).toBe(true);
		expect(isRightToLeft('EU-27 الوسيط')).toBe(false);
		expect(isRightToLeft('')).toBe(false);
	});
});

describe('names in another language', () => {
	it('stand apart from the text around them, at every other place', () => {
		expect(isolatesApart('15 стран · \u2068World Bank\u2069, выпуск')).toEqual([
			'15 стран · ',
			'World Bank',
			', выпуск'
		]);
		expect(isolatesApart('15 countries')).toEqual(['15 countries']);
	});
});
