import { describe, expect, it } from 'vitest';
import { namesFrom, localize } from './names';

const names = namesFrom([
	{ subject: 'country', code: 'XKX', property: 'name', text: 'Kosovo*' },
	{ subject: 'country', code: 'XKX', property: 'footnote', text: '* This designation …' },
	{ subject: 'stage', code: 'TRP4.launch', property: 'name', text: 'Launch' },
	{ subject: 'theme', code: 'XKX', property: 'name', text: 'another subject' },
	{ subject: 'unit', code: 'none', property: 'short', text: '' }
]);

describe('names', () => {
	it('tell apart subjects and properties of one code', () => {
		expect(names.of('country', 'XKX')).toBe('Kosovo*');
		expect(names.of('country', 'XKX', 'footnote')).toBe('* This designation …');
		expect(names.of('theme', 'XKX')).toBe('another subject');
		expect(names.of('stage', 'TRP4.launch')).toBe('Launch');
	});

	it('throw where a name is missing, saying which', () => {
		expect(() => names.of('country', 'ZZZ')).toThrow(new RangeError('no name of country ZZZ'));
		expect(() => names.of('country', 'ZZZ', 'footnote')).toThrow(new RangeError('no footnote of country ZZZ'));
	});

	it('find nothing where there may be nothing', () => {
		expect(names.find('country', 'KAZ', 'footnote')).toBeUndefined();
	});

	it('tell a text of a table in their language, else in English, saying so', () => {
		const french = namesFrom([{ subject: 'event', code: 'E0001', property: 'description', text: 'Lancement' }], 'fr');
		expect(french.text('event', 'E0001', 'description', 'Launch')).toEqual({ text: 'Lancement', lang: 'fr' });
		expect(french.text('event', 'E0002', 'description', 'Launch')).toEqual({ text: 'Launch', lang: 'en' });
	});

	it('tell a row in one language: English, if one of its texts is not translated', () => {
		const label = { subject: 'event', code: 'E0001' };
		const half = [{ ...label, property: 'description', text: 'Lancement' }];
		const whole = [...half, { ...label, property: 'certainty_note', text: 'Année déduite' }];
		const row = { event: 'E0001', description: 'Launch', note: 'Year inferred' };
		const tell = (labels: typeof half, from: { event: string; description: string; note: string | null }) =>
			localize(namesFrom(labels, 'fr'), 'event', 'E0001', from, { description: 'description', note: 'certainty_note' });
		expect(tell(half, row)).toEqual({ ...row, lang: 'en' });
		expect(tell(whole, row)).toEqual({ event: 'E0001', description: 'Lancement', note: 'Année déduite', lang: 'fr' });
		expect(tell(half, { ...row, note: null }).lang).toBe('fr');
	});

	it('take an empty text for a text', () => {
		expect(names.of('unit', 'none', 'short')).toBe('');
		expect(names.find('unit', 'none', 'short')).toBe('');
	});
});
