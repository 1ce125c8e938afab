/** The words of a form: names of columns and of what may stand in them. */
import * as m from '$lib/i18n/paraglide/messages';
import { certaintyName, deliveryStatusName, kindName } from '$lib/ui/terms';
import type { FormId } from './model';

/** By column; those whose name depends on the table stand under `table column`. */
const COLUMNS: Readonly<Record<string, () => string>> = {
	round: m.term_round,
	scope: m.form_scope,
	country: m.term_country,
	region: m.term_region,
	stage: m.term_step,
	theme: m.term_theme,
	date_start: m.term_date,
	date_basis: m.form_date_basis,
	certainty: m.term_certainty,
	certainty_note: m.form_certainty_note,
	description: m.term_what,
	source_title: m.form_source_title,
	source_url: m.form_source_url,
	source_note: m.form_source_note,
	role: m.form_role,
	delivers: m.form_delivers,
	status: m.progress_owes_status,
	kind: m.form_kind,
	summary: m.form_summary,
	report_type: m.progress_report_type,
	edition: m.form_edition
};
/** @throws {RangeError} for a column that no form has */
export function columnName(column: string): string {
	const word = COLUMNS[column];
	if (word === undefined) throw new RangeError(`no word for the column ${column}`);
	return word();
}

export const BODIES: Readonly<Record<Extract<FormId, 'step' | 'answer'>, () => string>> = {
	step: m.form_bodies_step,
	answer: m.form_bodies_answer
};

const WORDS: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
	scope: { country: m.form_scope_country, region: m.form_scope_region, all: m.form_scope_all },
	date_basis: { event: m.form_basis_event, report: m.form_basis_report }
};
/** What a word of a closed list means. */
export function choiceName(column: string, word: string, nameOf: (subject: string, code: string) => string): string {
	if (column === 'certainty') return certaintyName(word);
	if (column === 'status') return deliveryStatusName(word);
	if (column === 'kind') return kindName(word);
	return WORDS[column]?.[word]?.() ?? nameOf(column, word);
}

export const PRECISIONS = {
	day: m.form_precision_day,
	month: m.form_precision_month,
	year: m.form_precision_year
} as const;
/** The sort of field in which a date of each precision is typed. */
export const DATE_INPUTS = { day: 'date', month: 'month', year: 'text' } as const;
