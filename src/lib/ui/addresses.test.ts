import { describe, expect, it } from 'vitest';
import { absoluteAddress, placeOf } from './addresses';

describe('where a page stands beneath its language', () => {
	it('is nothing for the start page and for no page', () => {
		expect(placeOf('/[lang=lang]', { lang: 'fr' })).toBe('');
		expect(placeOf(null, {})).toBe('');
	});

	it('names its folders and parameters', () => {
		expect(placeOf('/[lang=lang]/countries/[country]', { lang: 'fr', country: 'KAZ' })).toBe('countries/KAZ/');
		expect(placeOf('/[lang=lang]/(wide)/embed/[...chart]', { lang: 'fr', chart: 'trend/a' })).toBe('embed/trend/a/');
		expect(placeOf('/[lang=lang]/rounds/[[round=code]]', { lang: 'fr' })).toBe('rounds/');
	});
});

it('an address is absolute where the site knows its own, else as it stands', () => {
	for (const site of [undefined, ''])
		expect(absoluteAddress('../../fr/data/', 'fr/data/', site)).toBe('../../fr/data/');
	for (const site of ['https://example.org/torino', 'https://example.org/torino/'])
		expect(absoluteAddress('../../fr/data/', 'fr/data/', site)).toBe('https://example.org/torino/fr/data/');
});
