import { describe, expect, it } from 'vitest';
import { finding } from '$lib/importers/finding';
import type { ImportedObservation } from '$lib/importers/observations';
import {
	ofPart,
	answersOf,
	asShown,
	byIndicator,
	cleanTable,
	mostBytes,
	mostRows,
	questionsOf,
	verdictOf,
	withAnswer,
	withoutErrors
} from './model';

const value = (line: number, more: Partial<ImportedObservation> = {}): ImportedObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: 'ALB',
	TIME_PERIOD: 2020,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: 26,
	OBS_STATUS: 'A',
	SOURCE: null,
	line,
	column: 5,
	text: '26',
	...more
});
const understood = { format: 'table' } as never;

describe('the verdict on a file', () => {
	it('is the worst of what was found', () => {
		const of = (findings: Parameters<typeof verdictOf>[0]['findings'], observations = [value(2)]) =>
			verdictOf({ understood, observations, findings });
		expect(of([])).toBe('good');
		expect(of([finding('value_rounded')])).toBe('good');
		expect(of([finding('series_break')])).toBe('look');
		expect(of([finding('series_break'), finding('number_wrong')])).toBe('partly');
		expect(of([finding('number_wrong')], [])).toBe('nothing');
		expect(verdictOf({ understood: null, observations: [], findings: [] })).toBe('unread');
	});
});

describe('values that may be used', () => {
	const at = { line: 3, column: 5 };

	it('are those of cells without an error', () => {
		const all = [value(2), value(3), value(4)];
		expect(withoutErrors(all, [finding('out_of_range', at)]).map(({ line }) => line)).toEqual([2, 4]);
		expect(withoutErrors(all, [finding('series_break', at)])).toEqual(all);
	});

	it('are none of an indicator that is likely in shares of one', () => {
		const all = [value(2), value(4, { INDICATOR: 'vet_share' })];
		const found = withoutErrors(all, [finding('unit_share', { line: 2, column: 5 }, { indicator: 'neet_rate' })]);
		expect(found.map(({ INDICATOR }) => INDICATOR)).toEqual(['vet_share']);
	});

	it('are neither women’s nor men’s where the two are likely exchanged', () => {
		const all = [value(2, { SEX: 'M' }), value(3, { SEX: 'F' }), value(4, { SEX: 'F', TIME_PERIOD: 2021 })];
		expect(withoutErrors(all, [finding('sexes_exchanged', at)]).map(({ line }) => line)).toEqual([4]);
	});
});

describe('questions to the reader', () => {
	const open = { role: 'REF_AREA', text: 'Moldovia', guesses: ['MDA'], line: 5, column: 1, count: 4 } as const;

	it('are what could not be matched and what the file leaves open, the most frequent first', () => {
		const unit = { ...finding('unit_unknown', { line: 7, value: 'rate' }, { expected: 'percent' }), count: 9 };
		expect(questionsOf([open], [unit, unit, finding('period_within_year', { line: 8 })])).toEqual([
			{ kind: 'unit', text: 'rate', guesses: ['percent'], count: 18, line: 7 },
			{ kind: 'country', text: 'Moldovia', guesses: ['MDA'], count: 4, line: 5 },
			{ kind: 'average', text: '', guesses: [], count: 1, line: 8 }
		]);
	});

	it('ask of no breakdown whether it is the total where no answer would take the row', () => {
		const left = finding('breakdown_other', { line: 2, value: 'edat_lfse_22' }, { name: 'freq, wstatus' });
		const part = finding('breakdown_other', { line: 3, value: 'EMP' }, { name: 'wstatus', value: 'EMP' });
		expect(questionsOf([], [left, part]).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['total wstatus=EMP']);
	});

	it('ask once for a text that stands in the column of codes and in that of names', () => {
		const twice = questionsOf(
			[
				{ ...open, role: 'INDICATOR', text: 'x' },
				{ ...open, role: 'INDICATOR_NAME', text: 'x' }
			],
			[]
		);
		expect(twice.map(({ kind, count }) => [kind, count])).toEqual([['indicator', 8]]);
	});

	it.each([
		['country', 'Moldovia', 'MDA', { areas: { Moldovia: 'MDA' } }],
		['country', 'Elsewhere', null, { areas: { Elsewhere: null } }],
		['indicator', 'NEET', 'neet_rate', { indicators: { NEET: 'neet_rate' } }],
		['indicator', '', 'neet_rate', { constants: { INDICATOR: 'neet_rate' } }],
		['sex', 'w.', 'F', { sexes: { 'w.': 'F' } }],
		['age', 'young', 'Y15T24', { ages: { young: 'Y15T24' } }],
		['year', '', '2018', { constants: { TIME_PERIOD: '2018' } }],
		['unit', 'rate', 'rate', { units: { rate: true } }],
		['total', 'AREA=all', 'AREA=all', { totals: ['AREA=all'] }],
		['average', '', '', { average: true }]
	] as const)(
		'of the %s “%s”, answered %s, become a decision that can be read back',
		(kind, text, answer, decisions) => {
			expect(withAnswer({}, { kind, text }, answer)).toEqual(decisions);
			expect(answersOf(decisions)).toEqual([{ kind, text, answer }]);
		}
	);

	it('are answered one after the other; the last answer to one counts', () => {
		const first = withAnswer({ decimal: ',' }, { kind: 'country', text: 'a' }, 'MDA');
		const second = withAnswer(
			withAnswer(first, { kind: 'country', text: 'b' }, null),
			{ kind: 'country', text: 'a' },
			'ALB'
		);
		expect(second).toEqual({ decimal: ',', areas: { a: 'ALB', b: null } });
	});
});

describe('another file of an archive, or sheet', () => {
	const decisions = {
		encoding: 'windows-1251',
		delimiter: ';',
		decimal: ',',
		format: 'table',
		roles: { 1: 'OBS_VALUE' },
		constants: { INDICATOR: 'neet_rate' },
		areas: { Moldovia: 'MDA' },
		totals: ['Residence=All'],
		part: 'a.xlsx',
		sheet: 'First'
	} as const;

	it('keeps what texts mean, not how the table was written or what its columns hold', () => {
		const meanings = { areas: { Moldovia: 'MDA' }, totals: ['Residence=All'] };
		expect(ofPart(decisions, 'files', 'b.csv')).toEqual({ ...meanings, part: 'b.csv' });
		expect(ofPart(decisions, 'sheets', 'Second')).toEqual({ ...meanings, part: 'a.xlsx', sheet: 'Second' });
		expect(ofPart({}, 'sheets', 'Second')).toEqual({ sheet: 'Second' });
	});
});

describe('the comparison with what is published', () => {
	const row = ({ line: _line, column: _column, text: _text, ...rest }: ImportedObservation) => ({
		...rest,
		SOURCE: 's'
	});
	const pair = (before: number, after: number, more: Partial<ImportedObservation> = {}) => ({
		before: row(value(0, { OBS_VALUE: before })),
		after: value(2, { OBS_VALUE: after, ...more })
	});

	it('counts as revised only what is seen to differ: at the decimals shown, or by its status', () => {
		const compared = {
			added: [],
			revised: [pair(26.01, 26.04), pair(26, 27), pair(26, 26, { OBS_STATUS: 'E' })],
			missing: [],
			same: { neet_rate: 3 }
		};
		const seen = asShown(compared, () => 1);
		expect(seen.revised.map(({ after }) => [after.OBS_VALUE, after.OBS_STATUS])).toEqual([
			[27, 'A'],
			[26, 'E']
		]);
		expect(seen.same).toEqual({ neet_rate: 4 });
	});

	it('is counted per indicator, that with most changes first', () => {
		const compared = {
			added: [value(2, { INDICATOR: 'vet_share' }), value(3, { INDICATOR: 'vet_share' })],
			revised: [pair(26, 27)],
			missing: [row(value(0))],
			same: { neet_rate: 5, population: 1 }
		};
		expect(byIndicator(compared)).toEqual([
			{ indicator: 'vet_share', added: 2, revised: 0, same: 0, missing: 0 },
			{ indicator: 'neet_rate', added: 0, revised: 1, same: 5, missing: 1 },
			{ indicator: 'population', added: 0, revised: 0, same: 1, missing: 0 }
		]);
	});
});

describe('the clean table', () => {
	it('has the columns of the published one, with the file as release where it names none; formulas are defused', () => {
		const text = cleanTable([value(2), value(3, { SOURCE: 'uis_2024' })], () => '=Albania()', 'own.csv');
		expect(text).toBe(
			[
				'\uFEFFINDICATOR,REF_AREA,REF_AREA_NAME,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SOURCE',
				"neet_rate,ALB,'=Albania(),T,Y15T24,2020,26,A,own.csv",
				"neet_rate,ALB,'=Albania(),T,Y15T24,2020,26,A,uis_2024",
				''
			].join('\r\n')
		);
	});
});

describe('the largest file that is tried', () => {
	it('goes by the memory of the device, and has an end', () => {
		expect([mostBytes(1), mostBytes(8), mostBytes(32), mostBytes()]).toEqual([40e6, 320e6, 400e6, 160e6]);
		expect([mostRows(1), mostRows(8), mostRows(32), mostRows()]).toEqual([500_000, 4_000_000, 8_000_000, 2_000_000]);
	});
});
