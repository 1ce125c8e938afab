/** What stands beside the values of each indicator is what the tables say of it, and of no other. */
import { afterAll, describe, expect, it } from 'vitest';
import { unpackMetadata } from '../../src/lib/figure/metadata';
import { metadataOf } from '../../src/lib/figure/metadata.server';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { rows } from './published-tables';

afterAll(() => askLanguageOf(() => 'en'));

const labelOf = (subject: string, code: string, property: string, language: string) =>
	rows('labels').find((row) => row['subject'] === subject && row['code'] === code && row['property'] === property)?.[
		language
	];
const cited = new Map<string, Set<string>>();
for (const { INDICATOR = '', SOURCE = '' } of rows('observations'))
	cited.set(INDICATOR, (cited.get(INDICATOR) ?? new Set()).add(SOURCE));

describe.each(LANGUAGES)('metadata in %s', (language) => {
	it('of every indicator', async () => {
		askLanguageOf(() => language);
		for (const { indicator = '', source_series } of rows('indicators')) {
			const packed = await metadataOf(indicator, language);
			const { words, notes, sources, targets } = unpackMetadata(JSON.parse(JSON.stringify(packed)) as typeof packed);
			expect(words).toEqual({
				[indicator]: { definition: labelOf('indicator', indicator, 'definition', language), series: source_series }
			});
			expect(new Set(sources.map(({ source }) => source)), indicator).toEqual(cited.get(indicator));

			const own = (name: 'notes' | 'methods', column: 'note' | 'method') =>
				rows(name)
					.filter((row) => row['indicator'] === indicator || row['indicator'] === '')
					.map((row) => `${row[column]} ${row['country']} ${row['year_from']} ${row['year_to']}`);
			expect(
				notes
					.filter(({ kind }) => kind !== 'footnote')
					.map(({ note, country, yearFrom, yearTo }) => `${note} ${country ?? ''} ${yearFrom ?? ''} ${yearTo ?? ''}`)
					.sort(),
				indicator
			).toEqual([...own('notes', 'note'), ...own('methods', 'method')].sort());
			expect(notes.flatMap(({ kind, country }) => (kind === 'footnote' ? country : [])).sort(), indicator).toEqual(
				rows('labels')
					.filter((row) => row['subject'] === 'country' && row['property'] === 'footnote')
					.map((row) => row['code'])
					.sort()
			);
			for (const { note, kind, text } of notes)
				if (kind !== 'footnote' && kind !== 'method' && kind !== 'large_change')
					expect(text, note).toBe(labelOf('note', note, 'text', language));
			expect(targets.every(({ target }) => target.indicator === indicator)).toBe(true);
			expect(targets.length).toBeLessThanOrEqual(1);
		}
	});
});

it('metadata of what is no indicator are refused', async () => {
	await expect(metadataOf('nonsense', 'en')).rejects.toThrow('nonsense is no indicator');
});
