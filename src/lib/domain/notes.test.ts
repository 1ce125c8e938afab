import { describe, expect, it } from 'vitest';
import type { Valued } from './observation';
import { concerns, type Note, notesOn, packNotes, unpackNotes, withComments } from './notes';

const note = (own: Partial<Note>): Note => ({
	note: 'n',
	kind: 'break',
	indicator: 'neet_rate',
	country: 'ARM',
	yearFrom: null,
	yearTo: null,
	text: 'A doubt.',
	...own
});
const value = (country: string, year: number, indicator = 'neet_rate') => ({ indicator, country, year });

describe('a note concerns a value', () => {
	it.each([
		['of its country and indicator', note({}), true],
		['within its years', note({ yearFrom: 2018, yearTo: 2023 }), true],
		['in its first year', note({ yearFrom: 2022, yearTo: 2023 }), true],
		['in its last year', note({ yearFrom: 2018, yearTo: 2022 }), true],
		['after its first year, where it has no last', note({ yearFrom: 2021 }), true],
		['before its first year', note({ yearFrom: 2023 }), false],
		['after its last year', note({ yearTo: 2021 }), false],
		['of another country', note({ country: 'GEO' }), false],
		['of another indicator', note({ indicator: 'youth_unemployment_rate' }), false],
		['of any country, where it names none', note({ country: null }), true],
		['of any indicator, where it names none', note({ indicator: null, country: null }), true],
		['but a large change concerns no single value', note({ kind: 'large_change', yearFrom: 2021, yearTo: 2022 }), false]
	])('%s', (_, one, expected) => expect(concerns(one, value('ARM', 2022))).toBe(expected));
});

describe('the notes on the values of a figure', () => {
	it('hold what concerns at least one value, in their order', () => {
		const notes = [note({ note: 'a' }), note({ note: 'b', country: 'GEO' }), note({ note: 'c', yearFrom: 2022 })];
		expect(notesOn(notes, [value('ARM', 2015), value('ARM', 2022)]).map((one) => one.note)).toEqual(['a', 'c']);
	});

	it('hold a large change where its country has values before and after it', () => {
		const change = note({ kind: 'large_change', yearFrom: 2017, yearTo: 2018, text: null });
		expect(notesOn([change], [value('ARM', 2015), value('ARM', 2022)])).toEqual([change]);
		expect(notesOn([change], [value('ARM', 2017), value('ARM', 2018)])).toEqual([change]);
		expect(notesOn([change], [value('ARM', 2018), value('ARM', 2022)])).toEqual([]);
		expect(notesOn([change], [value('ARM', 2015), value('GEO', 2022)])).toEqual([]);
	});

	it('hold what says why a country has no value', () => {
		const gap = note({ kind: 'gap_in_source', yearFrom: 2010, yearTo: 2012 });
		expect(notesOn([gap], [], [{ indicator: 'neet_rate', country: 'ARM' }])).toEqual([gap]);
		expect(notesOn([note({})], [], [{ indicator: 'neet_rate', country: 'ARM' }])).toEqual([]);
	});
});

describe('values with the doubts about them', () => {
	const seen = (year: number, country = 'ARM'): Valued => ({
		...value(country, year),
		sex: 'T',
		value: 1,
		status: 'A',
		source: 's'
	});
	const comments = (notes: readonly Note[], values: readonly Valued[]) =>
		withComments(values, notes).map(({ comment, joined }) => [comment, joined]);

	it('have those of their country or years, in the order given, each text once', () => {
		const notes = [
			note({ kind: 'revision', text: 'One.' }),
			note({ kind: 'comparability', yearFrom: 2020, yearTo: 2021, text: 'Two.' }),
			note({ kind: 'comparability', country: null, yearFrom: 2021, text: 'Two.' })
		];
		expect(comments(notes, [seen(2019), seen(2021), seen(2021, 'GEO'), seen(2019, 'GEO')])).toEqual([
			['One.', undefined],
			['One. Two.', undefined],
			['Two.', undefined],
			[undefined, undefined]
		]);
	});

	it('have none that holds for the whole indicator, is worded from two values or is a footnote', () => {
		const notes = [
			note({ kind: 'modelled', country: null }),
			note({ kind: 'large_change', yearFrom: 2018, yearTo: 2019, text: null }),
			note({ kind: 'footnote', indicator: null })
		];
		expect(comments(notes, [seen(2018), seen(2019)])).toEqual([
			[undefined, undefined],
			[undefined, undefined]
		]);
	});

	it('are not joined to the value before where a break begins in a year without a value', () => {
		const broken = note({ kind: 'break', yearFrom: 2020, yearTo: 2020, text: 'Another survey.' });
		expect(comments([broken], [seen(2019), seen(2021), seen(2022), seen(2021, 'GEO')])).toEqual([
			[undefined, undefined],
			[undefined, false],
			[undefined, undefined],
			[undefined, undefined]
		]);
	});

	it('are not joined to the value before where a break begins, and are joined afterwards', () => {
		const notes = [note({ kind: 'break', yearFrom: 2018, yearTo: 2020, text: 'Break.' })];
		expect(comments(notes, [seen(2017), seen(2018), seen(2019), seen(2021)])).toEqual([
			[undefined, undefined],
			['Break.', false],
			['Break.', undefined],
			[undefined, undefined]
		]);
	});
});

it('notes come back from a page as they were sent, each text once, countries of the same note together', () => {
	const notes = [
		note({ country: 'ARM', yearFrom: 2021 }),
		note({ country: 'GEO', yearFrom: 2021 }),
		note({ country: 'GEO', yearFrom: 2022 }),
		note({ note: 'modelled', country: null, text: 'Modelled.' }),
		note({ note: 'large_change', text: null })
	];
	const packed = packNotes(notes);
	expect(unpackNotes(packed)).toEqual(notes);
	expect(packed.rows[0]?.countries).toEqual(['ARM', 'GEO']);
	expect(packed.texts).toEqual({ n: 'A doubt.', modelled: 'Modelled.' });
});
