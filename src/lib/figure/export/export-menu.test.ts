import { describe, expect, it } from 'vitest';
import { isNotLoaded } from './ExportChoices.svelte';

describe('a file that cannot be made (R7)', () => {
	it.each([
		['Chromium', 'Failed to fetch dynamically imported module: https://a.example/_app/immutable/chunks/x.js'],
		['Firefox', 'error loading dynamically imported module: https://a.example/_app/immutable/chunks/x.js'],
		['Safari', 'Importing a module script failed.']
	])('because its code is not there, as %s puts it, differs from one this browser cannot make', (_, message) => {
		expect(isNotLoaded(new TypeError(message))).toBe(true);
	});

	it('for any other reason is not put down to the network', () => {
		expect(isNotLoaded(new TypeError('canvas.toBlob is not a function'))).toBe(false);
		expect(isNotLoaded(new RangeError('only observations have the columns of SDMX'))).toBe(false);
		expect(isNotLoaded(undefined)).toBe(false);
	});
});
