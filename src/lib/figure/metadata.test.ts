import { expect, it } from 'vitest';
import type { Note } from '$lib/domain/notes';
import { joinMetadata, withWords, type IndicatorMetadata } from './metadata';

const note = (name: string, indicator: string | null): Note => ({
	note: name,
	kind: 'modelled',
	indicator,
	country: null,
	yearFrom: null,
	yearTo: null,
	text: name
});
const release = (source: string) => ({ source, organisation: source, attribution: source, url: '', licence: '' });
const of = (indicator: string, ...sources: readonly string[]): IndicatorMetadata => ({
	words: { [indicator]: { definition: `what ${indicator} means`, series: `X.${indicator}` } },
	notes: [note('everywhere', null), note('here', indicator)],
	sources: sources.map(release),
	targets: []
});

it('of one indicator is that of the indicator, so that whoever follows it sees no other', () => {
	const one = of('a', 'ilo', 'uis');
	expect(joinMetadata([one])).toBe(one);
});

it('metadata of several indicators hold what concerns more than one once', () => {
	const { words, notes, sources } = joinMetadata([of('a', 'ilo', 'uis'), of('b', 'uis', 'wdi')]);
	expect(Object.keys(words)).toEqual(['a', 'b']);
	expect(notes.map(({ note, indicator }) => [note, indicator])).toEqual([
		['everywhere', null],
		['here', 'a'],
		['here', 'b']
	]);
	expect(sources.map(({ source }) => source)).toEqual(['ilo', 'uis', 'wdi']);
});

it('an indicator has the words of its own metadata, or none', () => {
	expect(withWords({ indicator: 'b' }, joinMetadata([of('a'), of('b')]))).toEqual({
		indicator: 'b',
		definition: 'what b means',
		series: 'X.b'
	});
	expect(withWords({ indicator: 'c' }, of('a'))).toEqual({ indicator: 'c', definition: '', series: '' });
	expect(withWords({ indicator: 'c' }, undefined)).toEqual({ indicator: 'c', definition: '', series: '' });
});
