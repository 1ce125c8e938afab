/** What was found in a file: told by a rule and its parameters, which the catalogues word in four languages. */

/** An error forbids to take the value; a warning asks a person to look; a note says what was done. */
export type Severity = 'error' | 'warning' | 'note';
/** How sure it is that something is wrong. */
export type Certainty = 'certain' | 'likely' | 'possible';
export type Params = Readonly<Record<string, string | number>>;

/** Each rule with how grave a breach is and how sure. */
export const RULES = {
	// The file as a whole.
	file_not_text: ['error', 'certain'],
	file_packed: ['error', 'certain'],
	file_damaged: ['error', 'certain'],
	file_empty: ['error', 'certain'],
	file_too_large: ['error', 'certain'],
	file_too_long: ['error', 'certain'],
	file_unpacked: ['error', 'certain'],
	file_not_understood: ['error', 'certain'],
	file_no_values: ['error', 'certain'],
	encoding_guessed: ['warning', 'possible'],
	encoding_damaged: ['error', 'certain'],
	encoding_twice: ['error', 'likely'],
	quote_unclosed: ['error', 'certain'],
	quote_undoubled: ['error', 'certain'],
	row_width: ['error', 'certain'],
	row_short: ['warning', 'possible'],
	sheet_not_read: ['note', 'certain'],
	part_not_read: ['note', 'certain'],
	part_not_unpacked: ['warning', 'certain'],
	tables_not_read: ['warning', 'certain'],
	cells_filled_down: ['warning', 'possible'],
	projections_possible: ['warning', 'likely'],
	// One cell.
	number_ambiguous: ['error', 'certain'],
	number_mixed: ['error', 'certain'],
	number_odd: ['warning', 'likely'],
	number_bracketed: ['error', 'certain'],
	number_wrong: ['error', 'certain'],
	number_date: ['error', 'certain'],
	number_bounded: ['warning', 'certain'],
	number_shortened: ['error', 'likely'],
	value_merged: ['error', 'certain'],
	value_uncomputed: ['error', 'certain'],
	value_hidden: ['warning', 'certain'],
	value_rounded: ['note', 'certain'],
	dash_missing: ['note', 'possible'],
	year_wrong: ['error', 'certain'],
	year_future: ['error', 'likely'],
	year_outside: ['note', 'certain'],
	year_span: ['warning', 'certain'],
	period_within_year: ['warning', 'certain'],
	period_incomplete: ['warning', 'certain'],
	period_averaged: ['note', 'certain'],
	area_unknown: ['error', 'certain'],
	area_conflict: ['error', 'certain'],
	area_other: ['note', 'certain'],
	area_group: ['note', 'certain'],
	area_part: ['warning', 'certain'],
	indicator_unknown: ['error', 'certain'],
	indicator_other: ['note', 'certain'],
	sex_unknown: ['error', 'certain'],
	age_unknown: ['error', 'certain'],
	age_of_file: ['error', 'likely'],
	age_other: ['note', 'certain'],
	age_total: ['error', 'likely'],
	breakdown_other: ['warning', 'certain'],
	magnitude_other: ['warning', 'certain'],
	unit_other: ['error', 'certain'],
	unit_unknown: ['error', 'likely'],
	measure_different: ['error', 'likely'],
	measure_other: ['error', 'certain'],
	status_unknown: ['warning', 'certain'],
	status_lost: ['warning', 'certain'],
	marked_missing: ['warning', 'certain'],
	forecast: ['warning', 'certain'],
	projections_unmarked: ['warning', 'likely'],
	// Values against each other and against what is published.
	duplicate: ['warning', 'certain'],
	conflict: ['error', 'certain'],
	out_of_range: ['error', 'certain'],
	unit_share: ['error', 'likely'],
	unit_factor: ['error', 'likely'],
	sexes_exchanged: ['error', 'likely'],
	total_outside: ['warning', 'likely'],
	series_break: ['warning', 'likely'],
	methods_mixed: ['warning', 'certain'],
	method_unknown: ['warning', 'certain'],
	source_unknown: ['warning', 'possible'],
	sex_new: ['warning', 'possible']
} as const satisfies Readonly<Record<string, readonly [Severity, Certainty]>>;

export type Rule = keyof typeof RULES;

/** One finding. Its file is that of the result it belongs to. */
export interface Finding {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly certainty: Certainty;
	/** Physical line of the file, or row of the sheet, from 1; null: the file as a whole. */
	readonly line: number | null;
	/** Place of the column, from 1; null: the line as a whole. */
	readonly column: number | null;
	/** The text of the cell. */
	readonly value: string | null;
	readonly params: Params;
	/** How many cells it stands for, where one speaks for many alike. */
	readonly count: number;
}

/** Where something was found. */
export interface Place {
	readonly line?: number | null;
	readonly column?: number | null;
	readonly value?: string | null;
}

const LONGEST_VALUE = 120;

export function finding(
	rule: Rule,
	{ line = null, column = null, value = null }: Place = {},
	params: Params = {}
): Finding {
	const [severity, certainty] = RULES[rule];
	const shown = value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
	return { rule, severity, certainty, line, column, value: shown, params, count: 1 };
}

/** Findings alike, told once with their number: the first of each rule with the same parameters and value. */
export class Tally {
	readonly #found = new Map<string, { readonly first: Finding; count: number }>();

	add(rule: Rule, place: Place, params: Params = {}): void {
		let key = `${rule}\0${place.value ?? ''}`;
		for (const name in params) key += `\0${name}=${params[name]}`;
		const known = this.#found.get(key);
		if (known === undefined) this.#found.set(key, { first: finding(rule, place, params), count: 1 });
		else known.count++;
	}

	findings(): Finding[] {
		return [...this.#found.values()].map(({ first, count }) => ({ ...first, count }));
	}
}
