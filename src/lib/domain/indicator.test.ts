import { expect, it } from 'vitest';
import { startingSex } from './indicator';

it('starts an indicator with both sexes together where they are published', () => {
	expect(startingSex(['T', 'F', 'M'])).toBe('T');
	expect(startingSex(['F', 'T'])).toBe('T');
});

it('starts an indicator without a total with the first sex it has', () => {
	expect(startingSex(['F', 'M'])).toBe('F');
	expect(startingSex(['M'])).toBe('M');
});

it('starts an indicator of which nothing is published with both together', () => {
	expect(startingSex([])).toBe('T');
});
