import { describe, expect, it } from 'vitest';
import { numberColumn } from '$lib/tables/additions';
import { published } from '../../../../../tests/data/needed-tables';
import {
	checkRows,
	codesFor,
	draftOfRows,
	emptyDraft,
	fieldsOf,
	FORM_IDS,
	FORMS,
	isAsked,
	newestRound,
	rowsOfDraft,
	settled,
	type Draft,
	type FormId
} from './model';
import { columnName } from './text';
import { problemText } from './wording';

const STEP = FORMS.step.table;
const LAUNCH: Draft = {
	...emptyDraft(STEP, {
		round: 'TRP4',
		country: 'UZB',
		stage: 'launch',
		certainty: 'documented',
		description: 'Launch in Tashkent',
		source_title: 'News'
	}),
	date: { precision: 'month', from: '2016-05', to: '' }
};
const wrongIn = (draft: Draft, id: FormId = 'step') =>
	checkRows(
		FORMS[id],
		rowsOfDraft(FORMS[id], settled(FORMS[id].table, draft, published), id === 'answer' ? 'R9001' : 'E9001'),
		{},
		published
	);

describe('a form', () => {
	it('asks for every column of its table but its number, the date once, each with a name', () => {
		for (const id of FORM_IDS) {
			const columns = Object.keys(FORMS[id].table.columns).filter(
				(column) => column !== numberColumn(FORMS[id].table) && !['date_end', 'date_precision'].includes(column)
			);
			expect(fieldsOf(FORMS[id].table).map(({ column }) => column)).toEqual(columns);
			for (const column of columns) expect(columnName(column)).not.toBe('');
		}
	});

	it('lets choose the steps of the round, the countries in it, and the editions of both', () => {
		expect(codesFor(STEP, 'stage', { round: 'TRP6' }, published)).toContain('spi');
		expect(codesFor(STEP, 'stage', { round: 'TRP4' }, published)).not.toContain('spi');
		expect(codesFor(STEP, 'country', { round: 'TRP1' }, published)).toContain('HRV');
		expect(codesFor(STEP, 'country', { round: 'TRP6' }, published)).not.toContain('HRV');
		expect(codesFor(FORMS.report.table, 'edition', { round: 'TRP6', country: 'KAZ' }, published)).toEqual([
			'2023',
			'2024'
		]);
	});

	it('begins with the newest round of which a row can be written', () => {
		expect(newestRound(STEP, published)).toBe('TRP6');
		expect(newestRound(FORMS.answer.table, published)).toBe('TRP2025');
		expect(newestRound(FORMS.statement.table, published)).toBe('');
	});

	it('asks for a place where one is concerned, and for a doubt where there is one', () => {
		const asked = (cells: Record<string, string>) =>
			fieldsOf(STEP)
				.filter((field) => isAsked(field, { ...LAUNCH.cells, ...cells }))
				.map(({ column }) => column);
		expect(asked({ scope: 'region' })).toContain('region');
		expect(asked({ scope: 'region' })).not.toContain('country');
		expect(asked({ certainty: 'inferred' })).toContain('certainty_note');
		expect(asked({})).not.toContain('certainty_note');
		expect(asked({ certainty: '' })).not.toContain('certainty_note');
	});

	it('leaves it to the writer to say how sure it is', () => {
		for (const id of FORM_IDS) expect(emptyDraft(FORMS[id].table).cells.certainty).toBe('');
		expect(wrongIn({ ...LAUNCH, cells: { ...LAUNCH.cells, certainty: '' } }).map(({ column }) => column)).toEqual([
			'certainty'
		]);
	});

	it('keeps no code that does not go with another one chosen since', () => {
		const changed = settled(STEP, { ...LAUNCH, cells: { ...LAUNCH.cells, round: 'TRP6', stage: 'wg' } }, published);
		expect(changed.cells.stage).toBe('');
	});

	it('makes the first and last day of a month or a year, and reads them back', () => {
		const rows = rowsOfDraft(FORMS.step, LAUNCH, 'E9001');
		expect(rows.row).toMatchObject({ date_start: '2016-05-01', date_end: '2016-05-31', date_precision: 'month' });
		expect(draftOfRows(rows).date).toEqual(LAUNCH.date);
		const years = rowsOfDraft(
			FORMS.step,
			{ ...LAUNCH, date: { precision: 'year', from: '2016', to: '2017' } },
			'E9001'
		);
		expect(years.row).toMatchObject({ date_start: '2016-01-01', date_end: '2017-12-31' });
		expect(draftOfRows(years).date).toEqual({ precision: 'year', from: '2016', to: '2017' });
	});
});

describe('what a form finds is what data:check finds, in the reader’s words', () => {
	it('nothing in a row that is right', () => expect(wrongIn(LAUNCH)).toEqual([]));

	it.each([
		['description', { cells: { ...LAUNCH.cells, description: ' ' } }, 'This is needed.'],
		['description', { cells: { ...LAUNCH.cells, description: 'n/a' } }, 'Leave this empty, or say what is known.'],
		['certainty_note', { cells: { ...LAUNCH.cells, certainty: 'inferred' } }, 'Say what is doubtful, and why.'],
		['source_url', { cells: { ...LAUNCH.cells, source_url: 'etf.europa.eu' } }, 'This is not a web address.'],
		[
			'source_url',
			{ cells: { ...LAUNCH.cells, source_url: 'http://localhost/' } },
			'Nobody else can open this address.'
		],
		['country', { cells: { ...LAUNCH.cells, country: '' } }, 'This is needed.'],
		['date_start', { date: { precision: 'day', from: '2016-06-08', to: '2016-06-01' } }, 'It ends before it starts'],
		['date_start', { date: { precision: 'day', from: '2012-06-08', to: '' } }, 'More than a year away from the round'],
		['date_start', { date: { precision: 'month', from: '', to: '' } }, 'Part of the date is missing.'],
		['date_start', { date: { precision: 'year', from: '16', to: '' } }, 'This is not a date.'],
		[
			'date_start',
			{ date: { precision: 'day', from: '2016-01-01', to: '2017-03-01' } },
			'More than a year of exact days.'
		]
	] as const)('%s of %j', (column, change, text) => {
		const wrong = wrongIn({ ...LAUNCH, ...change });
		expect(wrong.map((one) => one.column)).toContain(column);
		expect(wrong.filter((one) => one.column === column).map((one) => problemText(one))).toContainEqual(
			expect.stringContaining(text)
		);
	});

	it('a report that is in the tables already', () => {
		const { table } = FORMS.report;
		const given = {
			certainty: 'documented',
			round: 'TRP6',
			country: 'KAZ',
			edition: '2024',
			report_type: 'level1_monitoring'
		};
		const wrong = wrongIn(emptyDraft(table, given), 'report');
		expect(wrong.map((one) => problemText(one))).toEqual(['This is in the tables already.']);
	});

	it('nobody named where somebody is to answer', () => {
		const given = {
			certainty: 'documented',
			country: 'KAZ',
			role: 'data_provider',
			delivers: 'Statistics',
			source_note: 'A letter'
		};
		const draft = emptyDraft(FORMS.answer.table, { ...given, round: 'TRP6' });
		expect(wrongIn(draft, 'answer').map((one) => problemText(one))).toEqual(['Name at least one body.']);
		const named = { ...draft, bodies: [{ type: 'statistics_office', wording: 'Statistics committee' }] };
		expect(wrongIn(named, 'answer')).toEqual([]);
	});
});
