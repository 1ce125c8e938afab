import { describe, expect, it } from 'vitest';
import type { Note } from '$lib/domain/notes';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { askLanguageOf } from '$lib/i18n/current';
import type { Observation } from '$lib/domain/observation';
import { type Citation, type FigureModel, publishedValues } from '../model';
import { noteTexts } from '../note-text';
import { csvOf, sdmxOf } from './export-figure';
import { absentText, citationText, licenceBesideSource, metadataOf, notesOf, sourceText } from './wording';

const FACTS: IndicatorFacts = {
	indicator: 'neet_rate',
	name: 'NEET',
	definition: 'Not in employment, education or training.',
	theme: 'labour',
	themeName: 'Labour',
	unitCode: 'percent',
	unit: 'per cent',
	unitShort: '%',
	direction: 'lower_is_better',
	decimals: 1,
	validMin: 0,
	validMax: 100,
	age: 'Y15T24',
	sexes: ['T'],
	organisation: 'World Bank',
	series: 'SL.UEM.NEET.ZS',
	licence: 'CC BY 4.0'
};
const value = (country: string, year: number): Observation => ({
	indicator: 'neet_rate',
	country,
	year,
	sex: 'T',
	value: 10.25,
	status: country === 'GEO' ? 'E' : 'A',
	source: 'wdi'
});
const note = (own: Partial<Note>): Note => ({
	note: 'eu_lfs_2021',
	kind: 'break',
	indicator: 'neet_rate',
	country: 'EUU',
	yearFrom: 2021,
	yearTo: null,
	text: 'New survey from 2021.',
	...own
});
const NAMES: Readonly<Record<string, string>> = { EUU: 'European Union', GEO: 'Georgia', XKX: 'Kosovo*' };
const nameOf = (code: string) => NAMES[code] ?? code;
const WORLD_BANK: Citation = {
	text: 'World Bank, World Development Indicators. CC BY 4.0',
	lang: 'en',
	url: 'https://data.worldbank.org/',
	licence: 'CC BY 4.0'
};
const UN: Citation = { text: 'United Nations Statistics Division', lang: 'en', licence: 'UN terms of use' };
const SEEN = { address: 'https://example.org/en/', day: '2026-11-28' };

function figure(
	observations: readonly Observation[],
	notes: readonly Note[],
	own: Partial<FigureModel> = {}
): FigureModel {
	const published = publishedValues([FACTS], observations, notes, nameOf);
	return {
		kind: 'trend',
		finding: '',
		coverage: '',
		period: '',
		title: 'NEET',
		subtitle: 'Per cent, \u20662010–2024\u2069',
		summary: 'It fell.',
		table: { caption: '', columns: [], rows: [{}] },
		notes: noteTexts(published),
		absences: [],
		sources: [WORLD_BANK],
		series: '',
		published,
		fileName: 'neet_rate',
		rows: 'observations',
		...own
	};
}

describe('known doubts go with the values they concern', () => {
	const breaks = note({});
	const union = figure([value('EUU', 2022)], [breaks]);

	it('into the figure, with whom they concern', () => {
		expect(union.notes).toEqual([{ kind: 'doubt', text: 'New survey from 2021. Concerns: European Union.' }]);
	});

	it('into the notes of a workbook', () => {
		expect(notesOf(union)).toEqual(['New survey from 2021. Concerns: European Union.']);
	});

	it('into the row of each value in CSV and SDMX-CSV, and into no other row', () => {
		const both = figure([value('EUU', 2020), value('EUU', 2022), value('GEO', 2022)], [breaks]);
		for (const file of [csvOf(both), sdmxOf(both)]) {
			const [head = '', ...lines] = file.trimEnd().split('\r\n');
			expect(head.endsWith(',COMMENT_OBS')).toBe(true);
			expect(lines.map((line) => line.endsWith(',New survey from 2021.'))).toEqual([false, true, false]);
		}
	});

	it('nowhere where no value is concerned', () => {
		expect(figure([value('GEO', 2022), value('EUU', 2020)], [breaks]).notes).toEqual([]);
	});

	it('with a large change worded from its two values', () => {
		const change = note({ kind: 'large_change', country: 'GEO', yearFrom: 2021, yearTo: 2022, text: null });
		const { notes } = figure([value('GEO', 2021), { ...value('GEO', 2022), value: 18.4 }], [change]);
		expect(notes.map(({ text }) => text)).toEqual([
			expect.stringContaining('Georgia: from 10.3% in 2021 to 18.4% in 2022')
		]);
	});

	it('and so do the footnotes of names and the statuses', () => {
		const footnote = note({
			note: 'f',
			kind: 'footnote',
			indicator: null,
			country: 'XKX',
			yearFrom: null,
			text: '* Status.'
		});
		const model = figure([value('XKX', 2020), value('GEO', 2020)], [footnote]);
		expect(model.notes).toEqual([{ kind: 'footnote', text: 'Kosovo* Status.' }]);
		expect(notesOf(model)).toEqual(['E: estimate', 'Kosovo* Status.']);
	});
});

describe('sources and licences in texts', () => {
	it('two sources are told apart, the series stands behind them', () => {
		const model = figure([], [], { sources: [WORLD_BANK, UN], series: 'SL.UEM' });
		expect(sourceText(model)).toBe(
			'World Bank, World Development Indicators. CC BY 4.0; United Nations Statistics Division (SL.UEM)'
		);
	});

	it('a licence is said once: not beside a source that names it', () => {
		expect(licenceBesideSource(figure([], []))).toBe('');
		expect(licenceBesideSource(figure([], [], { sources: [WORLD_BANK, UN] }))).toBe('UN terms of use');
		const underlying = { ...WORLD_BANK, licence: 'CC BY 4.0 (underlying UIS data CC BY-SA 3.0 IGO)' };
		expect(licenceBesideSource(figure([], [], { sources: [underlying] })), 'it names one of two').toBe(
			underlying.licence
		);
		const citation = citationText(figure([], []), SEEN);
		expect(citation.match(/CC BY 4\.0/g)).toHaveLength(1);
		expect(citation).toContain('28 November 2026');
		expect(citationText(figure([], [], { sources: [WORLD_BANK, UN] }), SEEN)).toContain('UN terms of use');
	});

	it('the sheet of metadata names every licence, code and unit', () => {
		const facts = new Map(metadataOf(figure([value('GEO', 2020)], [], { sources: [WORLD_BANK, UN] }), SEEN));
		expect([...facts.values()]).toEqual(
			expect.arrayContaining(['NEET', 'neet_rate', 'per cent', 'CC BY 4.0; UN terms of use', SEEN.address])
		);
	});

	it('no sign that steers the direction of reading is in a citation that reads from the left', () => {
		expect(citationText(figure([], []), SEEN)).not.toMatch(/[\u2066-\u2069]/);
	});
});

it('the absent are named with the newest year they have a value for', () => {
	const absences = [
		{ country: 'LBY', name: 'Libya', latest: 2012 },
		{ country: 'SYR', name: 'Syria', latest: null }
	];
	expect(absentText(figure([], [], { absences }))).toBe(
		'No value: Libya (no value published for the time shown, latest 2012); Syria (no value published)'
	);
	expect(absentText(figure([], []))).toBe('');
});

it.each([
	['en', '; '],
	['fr', '\u202F; '],
	['ru', '; '],
	['ar', '؛ ']
] as const)(
	'in %s lists of sources, licences, the absent and large changes are parted by its own mark',
	(language, mark) => {
		askLanguageOf(() => language);
		try {
			const absences = ['LBY', 'SYR'].map((country) => ({ country, name: country, latest: null }));
			const changes = [2020, 2021].map((year) =>
				note({ kind: 'large_change', country: 'GEO', yearFrom: year, yearTo: year + 1, text: null })
			);
			const values = [2020, 2021, 2022].map((year) => value('GEO', year));
			const model = figure(values, changes, { sources: [WORLD_BANK, UN], absences });
			const texts = [sourceText(model), licenceBesideSource({ ...model, sources: [UN, { ...UN, licence: 'B' }] })];
			for (const text of [...texts, absentText(model), model.notes[0]?.text ?? '']) expect(text).toContain(mark);
			if (language === 'ar') expect([...texts, absentText(model)].join()).not.toContain(';');
		} finally {
			askLanguageOf(() => 'en');
		}
	}
);
