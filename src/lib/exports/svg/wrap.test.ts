import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from './wrap';

const measure = (text: string) => [...text].length * 7;

it('breaks between words', () => {
	expect(wrap('one two  three four', 60, measure)).toEqual(['one two', 'three', 'four']);
});

it('keeps a number with its unit on one line', () => {
	expect(wrap('Serbia 12,3\u202F%', 70, measure)).toEqual(['Serbia', '12,3\u202F%']);
});

it('breaks a word that alone is too wide', () => {
	expect(wrap('see https://example.org/', 70, measure)).toEqual(['see', 'https://ex', 'ample.org/']);
});

it('loses nothing, and no line is wider than asked', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
			const lines = wrap(text, width, measure);
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			for (const line of lines) expect(measure(line) <= width || [...line].length === 1).toBe(true);
		})
	);
});
