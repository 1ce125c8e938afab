import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/exports/csv';
import { joinRows } from '$lib/importers/added-rows';
import { readRowFile } from '$lib/importers/row-files';
import { ADDED_TABLES, nextNumber, numberColumn, textsOf, typedRow } from '$lib/tables/additions';
import { Fault } from '$lib/tables/cell';
import { writeCsv } from '$lib/tables/csv';
import { checkDataset } from '$lib/tables/dataset';
import { formatted } from '$lib/tables/format';
import { readFolder } from '$lib/tables/read.server';
import { published } from '../../../../../tests/data/needed-tables';
import {
	checkRows,
	codesFor,
	emptyDraft,
	fieldsOf,
	FORM_IDS,
	FORMS,
	rowsOfDraft,
	settled,
	type Draft,
	type DraftRows
} from './model';
import { problemText } from './wording';

/** What people may do in a form: choose anything that is offered, type anything. */
const typed = fc.oneof(
	fc.constantFrom(
		'',
		'Statistics office',
		"'=1+1",
		'=1+1',
		'-',
		'a, "b"\nc',
		'  x ',
		'n/a',
		'e\u0301té',
		'Ministère; école'
	),
	fc.string({ maxLength: 30 }),
	fc.string({ unit: 'grapheme', maxLength: 30 })
);
const address = fc.oneof(
	fc.constantFrom('', 'https://www.etf.europa.eu/en/a?b=1,2', 'etf.europa.eu', 'http://x'),
	fc.webUrl()
);
const moment = fc.record({
	year: fc.integer({ min: 2009, max: 2026 }),
	month: fc.integer({ min: 1, max: 12 }),
	day: fc.integer({ min: 1, max: 31 })
});
const at = (
	precision: Draft['date']['precision'],
	{ year, month, day }: { year: number; month: number; day: number }
) =>
	`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(
		0,
		{ day: 10, month: 7, year: 4, '': 0 }[precision]
	);
const input = fc.record({
	id: fc.constantFrom(...FORM_IDS),
	picks: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
	texts: fc.array(typed, { minLength: 30, maxLength: 30 }),
	address,
	date: fc.record({
		precision: fc.constantFrom('day', 'month', 'year', '' as const),
		from: moment,
		to: fc.option(moment)
	}),
	bodies: fc.array(fc.record({ pick: fc.nat(), wording: typed }), { maxLength: 3 })
});

function filled({
	id,
	picks,
	texts,
	address: url,
	date,
	bodies
}: typeof input extends fc.Arbitrary<infer T> ? T : never) {
	const { table } = FORMS[id];
	let draft = settled(table, emptyDraft(table), published);
	fieldsOf(table).forEach(({ column, kind, allowed }, place) => {
		if (kind === 'date') return;
		const options =
			kind === 'choice' ? allowed : kind === 'code' ? codesFor(table, column, draft.cells, published) : null;
		const value = options ? options[(picks[place] ?? 0) % (options.length || 1)] : kind === 'url' ? url : texts[place];
		draft = settled(table, { ...draft, cells: { ...draft.cells, [column]: value ?? '' } }, published);
	});
	const types = codesFor(FORMS.step.bodies ?? FORMS.step.table, 'stakeholder_type', {}, published);
	return {
		...draft,
		date: {
			precision: date.precision,
			from: at(date.precision, date.from),
			to: date.to ? at(date.precision, date.to) : ''
		},
		bodies: bodies.map(({ pick, wording }) => ({ type: types[pick % types.length] ?? '', wording }))
	};
}

describe('rows that a form accepts', () => {
	const own: Record<string, Record<string, string>[]> = Object.fromEntries(ADDED_TABLES.map(({ name }) => [name, []]));
	const worded = new Map<string, string | null>();
	fc.assert(
		fc.property(input, (given) => {
			const form = FORMS[given.id];
			const key = numberColumn(form.table);
			const taken = [...(published.get(form.table.name)?.rows.map(({ cells }) => cells[0] ?? '') ?? [])];
			const number =
				key === null
					? ''
					: nextNumber([...taken, ...(own[form.table.name] ?? []).map((row) => row[key] ?? '')], taken[0]?.[0] ?? '');
			const rows: DraftRows = rowsOfDraft(form, filled(given), number);
			const wrong = checkRows(form, rows, own, published);
			for (const one of wrong) worded.set(one.message, problemText(one));
			if (wrong.length > 0) return;
			own[form.table.name]?.push({ ...textsOf(typedRow(form.table, rows.row)) });
			if (form.bodies)
				for (const body of rows.bodies) own[form.bodies.name]?.push({ ...textsOf(typedRow(form.bodies, body)) });
		}),
		{ numRuns: 300, seed: 12 }
	);

	it('are some of every table', () => {
		for (const table of ADDED_TABLES) expect(own[table.name]?.length, table.name).toBeGreaterThan(2);
	});

	it('pass data:check, laid into the tables', () => {
		const folder = readFolder('data/tables');
		if (folder instanceof Fault) throw new Error(folder.message);
		const added = ADDED_TABLES.map((table) => {
			const columns = Object.keys(table.columns);
			const before = readFileSync(`data/tables/${table.name}.csv`, 'utf8');
			const after = writeCsv((own[table.name] ?? []).map((row) => columns.map((column) => row[column] ?? '')));
			const made = formatted(table, new TextEncoder().encode(before + after), table.name);
			return [`${table.name}.csv`, new TextEncoder().encode('text' in made ? made.text : '')] as const;
		});
		// No rule on values reads these tables; without the values it is done in a moment.
		const rest = [...folder].filter(([name]) => !['observations.csv', 'methods.csv', 'notes.csv'].includes(name));
		const { problems } = checkDataset(new Map([...rest, ...added]), 'data/tables');
		expect(problems.filter(({ file }) => ADDED_TABLES.some(({ name }) => file.endsWith(`/${name}.csv`)))).toEqual([]);
	});

	it('come back from their CSV files as they were', async () => {
		const read = await Promise.all(
			ADDED_TABLES.map(async (table) => {
				const columns = Object.keys(table.columns);
				const cells = (own[table.name] ?? []).map((row) => columns.map((column) => row[column] ?? ''));
				const found = await readRowFile(new TextEncoder().encode(toCsv(columns, cells)));
				expect(found).toMatchObject({ table: table.name, unknown: [], missing: [], wide: [] });
				return { ...found!, file: `${table.name}.csv` };
			})
		);
		const joined = joinRows(read, published);
		expect(joined).toMatchObject({ known: 0, renumbered: [], problems: [] });
		expect(joined.additions).toEqual(own);
	});

	it('and what is refused is said in the reader’s words', () => {
		expect([...worded].filter(([, text]) => text === null)).toEqual([]);
		expect(worded.size).toBeGreaterThan(8);
	});
});
