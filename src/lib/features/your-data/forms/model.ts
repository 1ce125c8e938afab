/** A form made from the declaration of a table: its fields, the codes to choose from, its rows, what is wrong. Pure. */
import {
	ADDED,
	checkAdditions,
	numberColumn,
	type AdditionProblem,
	type Additions,
	type RowTexts
} from '$lib/tables/additions';
import { texts } from '$lib/tables/check';
import { lastDay } from '$lib/tables/cell';
import type { Tables } from '$lib/tables/checked-tables';
import type { Column, Table } from '$lib/tables/declare';
import { when } from '$lib/tables/evidence';

export const FORM_IDS = ['step', 'answer', 'statement', 'report'] as const;
export type FormId = (typeof FORM_IDS)[number];
type Form = (typeof ADDED)[number];
/** In the order of the tables. */
export const FORMS = Object.fromEntries(FORM_IDS.map((id, at) => [id, ADDED[at]])) as Readonly<Record<FormId, Form>>;

/** What is typed of a date: at which precision, from when, and until when where that is later. */
export interface DraftDate {
	readonly precision: 'day' | 'month' | 'year' | '';
	/** `2016-06-08`, `2016-06` or `2016`. */
	readonly from: string;
	/** '': the same. */
	readonly to: string;
}
/** A body, in the words of the source and by its type. */
export interface DraftBody {
	readonly type: string;
	readonly wording: string;
}
/** What stands in a form. */
export interface Draft {
	/** By column; those of the date and of bodies stand apart, and a number is given later. */
	readonly cells: RowTexts;
	readonly date: DraftDate;
	readonly bodies: readonly DraftBody[];
}

export interface Field {
	/** Of a `date`, the first of its three columns. */
	readonly column: string;
	readonly kind: 'date' | 'code' | 'choice' | 'text' | 'url';
	readonly required: boolean;
	/** The words of a `choice`. */
	readonly allowed: readonly string[];
}

const DATE = Object.keys(when);
const NO_DATE: DraftDate = { precision: '', from: '', to: '' };
const FIRST: Readonly<Record<string, string>> = { scope: 'country', date_basis: 'event' };

/** The fields of a table's form, in the order of its columns. */
export function fieldsOf(table: Table): Field[] {
	const named = new Set(table.references.flatMap(({ columns }) => columns));
	return Object.entries<Column>(table.columns).flatMap(([column, { kind, optional, allowed = [] }]): Field[] => {
		if (column === numberColumn(table) || (DATE.includes(column) && column !== DATE[0])) return [];
		const own = DATE.includes(column)
			? 'date'
			: named.has(column)
				? 'code'
				: kind === 'choice' || kind === 'url'
					? kind
					: 'text';
		return [{ column, kind: own, required: !optional, allowed }];
	});
}

/** Is a field asked? What the scope, or the certainty, leaves no room for is not. */
export function isAsked({ column }: Field, cells: RowTexts): boolean {
	if ((column === 'country' || column === 'region') && cells.scope !== undefined) return cells.scope === column;
	return column !== 'certainty_note' || !['', 'documented'].includes(cells.certainty ?? '');
}

/** An empty form, with what is known beforehand. */
export function emptyDraft(table: Table, given: RowTexts = {}): Draft {
	const cells = fieldsOf(table).flatMap(({ column, kind, allowed }): [string, string][] => {
		const first = FIRST[column] ?? '';
		return kind === 'date'
			? []
			: [[column, given[column] ?? (kind !== 'choice' || allowed.includes(first) ? first : '')]];
	});
	return { cells: Object.fromEntries(cells), date: NO_DATE, bodies: [] };
}

/**
 * The codes a cell may hold with those before it: of a round its steps, of a round's country its editions.
 * @param published the tables referred to
 */
export function codesFor(table: Table, column: string, cells: RowTexts, published: Tables): string[] {
	const lists = table.references.flatMap(({ columns, table: name, to }) => {
		const at = columns.indexOf(column);
		const target = published.get(name);
		if (at === -1 || target === undefined) return [];
		const before = columns.slice(0, at).map((one) => cells[one] ?? '');
		const rows = target.rows
			.map((row) => texts(target, row, to))
			.filter((row) => before.every((text, index) => row[index] === text));
		return [[...new Set(rows.map((row) => row[at] ?? ''))]];
	});
	const [first = [], ...others] = lists.sort((a, b) => a.length - b.length);
	const common = first.filter((code) => others.every((list) => list.includes(code)));
	return column === 'country' ? common.filter((code) => takesPart(code, cells.round, published)) : common;
}

/** The newest round of which a row can be written: one that has steps, for a step; '' where the table has none. */
export function newestRound(table: Table, published: Tables): string {
	const needed = table.references.flatMap(({ columns }) => (columns[0] === 'round' ? columns.slice(1) : []));
	const isOpen = (round: string) =>
		needed.every(
			(column) => table.columns[column]?.optional || codesFor(table, column, { round }, published).length > 0
		);
	return codesFor(table, 'round', {}, published).filter(isOpen).at(-1) ?? '';
}

/** A partner country, or one whose participation in the round, or in any, is recorded. */
function takesPart(country: string, round: string | undefined, published: Tables): boolean {
	const [places, took] = [published.get('countries'), published.get('participation')];
	const isPartner = places?.rows.some((row) => texts(places, row, ['country', 'role']).join() === `${country},partner`);
	return (
		isPartner === true ||
		(took?.rows.some((row) => {
			const [of, who] = texts(took, row, ['round', 'country']);
			return who === country && (round === undefined || of === round);
		}) ??
			false)
	);
}

/** What is not asked is empty, and so is a code that does not go with those chosen before it. */
export function settled(table: Table, draft: Draft, published: Tables): Draft {
	const cells: Record<string, string> = { ...draft.cells };
	for (const field of fieldsOf(table)) {
		const { column, kind } = field;
		if (kind === 'date') continue;
		if (!isAsked(field, cells)) cells[column] = '';
		else if (kind === 'code') {
			const codes = codesFor(table, column, cells, published);
			if (!codes.includes(cells[column] ?? '')) cells[column] = codes.length === 1 ? (codes[0] ?? '') : '';
		}
	}
	return { ...draft, cells };
}

/** A text as the tables keep it: no blanks around it, ordinary spaces and line ends, accents one with their letters. */
const tidy = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\S \n\u00A0\u202F]/gu, ' ')
		.trim()
		.normalize('NFC');

/** The three cells of a date. */
function dateCells({ precision, from, to }: DraftDate): RowTexts {
	if (precision === '') return { date_start: '', date_end: '', date_precision: '' };
	const [first, last] = [from.trim(), to.trim() || from.trim()];
	const monthEnd = () =>
		`${last}-${String(lastDay(Number(last.slice(0, 4)), Number(last.slice(5, 7)))).padStart(2, '0')}`;
	const [start, end] = {
		day: () => [first, last],
		month: () => [`${first}-01`, monthEnd()],
		year: () => [`${first}-01-01`, `${last}-12-31`]
	}[precision]();
	return { date_start: first && (start ?? ''), date_end: last && (end ?? ''), date_precision: precision };
}

/** The rows of a draft: that of the table, and those of its bodies. */
export interface DraftRows {
	readonly row: RowTexts;
	readonly bodies: readonly RowTexts[];
}

/** @param number of the row, for tables whose rows are numbered */
export function rowsOfDraft({ table, bodies }: Form, draft: Draft, number: string): DraftRows {
	const key = numberColumn(table);
	const cells = Object.entries(draft.cells).map(([column, text]) => [column, tidy(text)]);
	const row = { ...(key !== null && { [key]: number }), ...Object.fromEntries(cells), ...dateCells(draft.date) };
	const named = bodies === null || key === null ? [] : draft.bodies;
	return {
		row,
		bodies: named.map(({ type, wording }, at) => ({
			[key ?? '']: number,
			position: String(at + 1),
			stakeholder_type: type,
			wording: tidy(wording)
		}))
	};
}

/** What stands in a form again, from its rows. */
export function draftOfRows({ row, bodies }: DraftRows): Draft {
	const { date_start: start = '', date_end: end = '', date_precision: text = '', ...cells } = row;
	const precision = (['day', 'month', 'year'] as const).find((one) => one === text) ?? '';
	const length = { day: 10, month: 7, year: 4, '': 0 }[precision];
	const [from, to] = [start.slice(0, length), end.slice(0, length)];
	return {
		cells,
		date: { precision, from, to: to === from ? '' : to },
		bodies: bodies.map(({ stakeholder_type: type = '', wording = '' }) => ({ type, wording }))
	};
}

/** Something wrong in a form: in the field of this column, or with a body. */
export interface FormProblem extends Pick<AdditionProblem, 'column' | 'value' | 'message' | 'remedy'> {
	/** Its place among the bodies; null: in the row itself. */
	readonly body: number | null;
}

/** Stands where nobody is named in a row that tells who answers for something. */
export const NO_BODY = 'no body is named';

/**
 * What is wrong with the rows of a form.
 * @param own further rows that are to be added
 */
export function checkRows({ table, bodies }: Form, rows: DraftRows, own: Additions, published: Tables): FormProblem[] {
	const before = own[table.name]?.length ?? 0;
	const bodiesBefore = bodies === null ? 0 : (own[bodies.name]?.length ?? 0);
	const additions = {
		...own,
		[table.name]: [...(own[table.name] ?? []), rows.row],
		...(bodies !== null && { [bodies.name]: [...(own[bodies.name] ?? []), ...rows.bodies] })
	};
	const found = checkAdditions(published, additions).flatMap(({ table: name, row, column, ...rest }): FormProblem[] => {
		if (name === table.name && row === before)
			return [{ ...rest, column: DATE.includes(column ?? '') ? (DATE[0] ?? '') : column, body: null }];
		return name === bodies?.name && row >= bodiesBefore ? [{ ...rest, column, body: row - bodiesBefore }] : [];
	});
	const isUnnamed = table.name === 'data_responsibilities' && rows.bodies.length === 0;
	return isUnnamed
		? [...found, { column: 'bodies', value: '', message: NO_BODY, remedy: 'name one', body: null }]
		: found;
}
