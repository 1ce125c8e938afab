import { describe, expect, it } from 'vitest';
import type { Note } from '$lib/domain/notes';
import type { Observation } from '$lib/domain/observation';
import { citationsOf, citedText, licencesOf, publishedValues, type Release } from './model';
import { sentences } from './summary';

const release = (source: string, licence: string): Release => ({
	source,
	organisation: source,
	attribution: `${source}. All of it.`,
	url: `https://example.org/${source}`,
	licence
});
const RELEASES = [
	release('un_2021', 'UN data terms of use'),
	release('wdi_2025', 'CC BY 4.0'),
	release('ilo_2026', 'CC BY 4.0')
];
const value = (country: string, source: string): Observation => ({
	indicator: 'part_time_employment',
	country,
	year: 2015,
	sex: 'T',
	value: 12,
	status: 'A',
	source
});

describe('the sources of a figure', () => {
	it('are the releases of exactly the observations drawn, each once, as parts of a list', () => {
		const cited = citationsOf([value('ARM', 'wdi_2025'), value('GEO', 'wdi_2025')], RELEASES);
		expect(cited).toEqual([
			{ text: 'wdi_2025. All of it', lang: 'en', url: 'https://example.org/wdi_2025', licence: 'CC BY 4.0' }
		]);
	});

	it('are all of them where the observations come from several, with each licence once', () => {
		const cited = citationsOf([value('ARM', 'wdi_2025'), value('GEO', 'ilo_2026'), value('KAZ', 'un_2021')], RELEASES);
		expect(cited.map(({ url }) => url)).toEqual([
			'https://example.org/un_2021',
			'https://example.org/wdi_2025',
			'https://example.org/ilo_2026'
		]);
		expect(licencesOf(cited)).toEqual(['UN data terms of use', 'CC BY 4.0']);
	});

	it('name their licence once, each alone', () => {
		const cited = { text: 'World Bank, WDI. CC BY 4.0', licence: 'CC BY 4.0' };
		expect(citedText(cited)).toBe('World Bank, WDI. CC BY 4.0.');
		expect(citedText({ ...cited, text: 'World Bank, WDI' })).toBe('World Bank, WDI. CC BY 4.0.');
		expect(citedText({ ...cited, licence: 'CC BY 4.0 (UIS data CC BY-SA 3.0 IGO)' }), 'it names one of two').toBe(
			'World Bank, WDI. CC BY 4.0. CC BY 4.0 (UIS data CC BY-SA 3.0 IGO).'
		);
	});

	it('are none where nothing is drawn', () => expect(citationsOf([], RELEASES)).toEqual([]));
});

it('values are published with the doubts about them, and no others', () => {
	const note = (country: string): Note => ({
		note: country,
		kind: 'comparability',
		indicator: 'part_time_employment',
		country,
		yearFrom: null,
		yearTo: null,
		text: 'Not comparable.'
	});
	const { notes } = publishedValues([], [value('ARM', 'wdi_2025')], [note('ARM'), note('GEO')], (code) => code);
	expect(notes.map(({ country }) => country)).toEqual(['ARM']);
});

describe('sentences one after the other', () => {
	it('leave out the empty ones', () => {
		expect(sentences('One.', '', 'Two.')).toBe('One. Two.');
	});

	it('end in one stop, also behind a unit that ends in one', () => {
		expect(sentences('Медиана по 4 странам: −4,0 п. п..', 'Россия выше.')).toBe(
			'Медиана по 4 странам: −4,0 п. п. Россия выше.'
		);
	});
});
