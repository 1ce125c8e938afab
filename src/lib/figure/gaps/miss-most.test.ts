import { expect, it } from 'vitest';
import { missMost, missMostText } from './miss-most';

const of = (...missing: readonly number[]) => missing.map((missing, at) => ({ name: 'ABCDE'.charAt(at), missing }));
const names = (countries: readonly { readonly name: string }[]) => countries.map(({ name }) => name).join('');

it('names those who miss most, all of them where they tie, and nobody who misses nothing', () => {
	expect(names(missMost(of(3, 9, 5, 0), 2))).toBe('BC');
	expect(names(missMost(of(3, 3), 1))).toBe('AB');
	expect(names(missMost(of(0, 1), 2))).toBe('B');
});

it('says three, and as many more as tie, with how many they miss', () => {
	expect(missMostText(of(57, 2, 39, 55))).toBe('Most figures missing: A\u00A0(57), D\u00A0(55) and C\u00A0(39).');
	expect(missMostText(of(9, 8, 7, 7, 1))).toContain('C\u00A0(7) and D\u00A0(7).');
});
