/** What was found and understood, in the reader’s language. */
import { currentLanguage } from '../i18n/current';
import { formatNumber } from '../i18n/formats';
import { joinBySemicolon } from '../i18n/marks';
import * as m from '../i18n/paraglide/messages';
import { methodsText, statusText, unitText, type NameOf } from './code-words';
import type { OtherFile } from './text/encoding';
import type { Finding, Params, Rule } from './finding';
import type { Evidence, FormatId } from './layout';

/** Every parameter a message may name. */
type Inputs = ReturnType<typeof inputsOf>;
type Say = (inputs: Inputs) => string;
/** What is wrong, and how to mend it. */
type Wording = readonly [what: Say, mend: Say];

const WORDINGS: Readonly<Record<Rule, Wording>> = {
	file_not_text: [m.import_file_not_text, m.import_file_not_text_mend],
	file_packed: [m.import_file_packed, m.import_file_packed_mend],
	file_damaged: [m.import_file_damaged, m.import_file_damaged_mend],
	file_empty: [m.import_file_empty, m.import_file_empty_mend],
	file_too_large: [m.import_file_too_large, m.import_file_too_large_mend],
	file_too_long: [m.import_file_too_long, m.import_file_too_long_mend],
	file_unpacked: [m.import_file_unpacked, m.import_file_too_long_mend],
	file_not_understood: [m.import_file_not_understood, m.import_file_not_understood_mend],
	file_no_values: [m.import_file_no_values, m.import_file_no_values_mend],
	encoding_guessed: [m.import_encoding_guessed, m.import_encoding_guessed_mend],
	encoding_damaged: [m.import_encoding_damaged, m.import_encoding_damaged_mend],
	encoding_twice: [m.import_encoding_twice, m.import_encoding_twice_mend],
	quote_unclosed: [m.import_quote_unclosed, m.import_quote_unclosed_mend],
	quote_undoubled: [m.import_quote_undoubled, m.import_quote_undoubled_mend],
	row_short: [m.import_row_short, m.import_row_short_mend],
	row_width: [m.import_row_width, m.import_row_width_mend],
	sheet_not_read: [m.import_sheet_not_read, m.import_sheet_not_read_mend],
	part_not_read: [m.import_part_not_read, m.import_part_not_read_mend],
	part_not_unpacked: [m.import_part_not_unpacked, m.import_part_not_unpacked_mend],
	tables_not_read: [m.import_tables_not_read, m.import_tables_not_read_mend],
	cells_filled_down: [m.import_cells_filled_down, m.import_cells_filled_down_mend],
	projections_possible: [m.import_projections_possible, m.import_projections_possible_mend],
	number_ambiguous: [m.import_number_ambiguous, m.import_number_ambiguous_mend],
	number_mixed: [m.import_number_mixed, m.import_number_mixed_mend],
	number_odd: [m.import_number_odd, m.import_number_odd_mend],
	number_bracketed: [m.import_number_bracketed, m.import_number_bracketed_mend],
	number_wrong: [m.import_number_wrong, m.import_number_wrong_mend],
	number_date: [m.import_number_date, m.import_number_date_mend],
	number_bounded: [m.import_number_bounded, m.import_number_bounded_mend],
	number_shortened: [m.import_number_shortened, m.import_number_shortened_mend],
	value_merged: [m.import_value_merged, m.import_value_merged_mend],
	value_uncomputed: [m.import_value_uncomputed, m.import_value_uncomputed_mend],
	value_hidden: [m.import_value_hidden, m.import_value_hidden_mend],
	value_rounded: [m.import_value_rounded, m.import_nothing_to_do],
	dash_missing: [m.import_dash_missing, m.import_dash_missing_mend],
	year_wrong: [m.import_year_wrong, m.import_year_wrong_mend],
	year_future: [m.import_year_future, m.import_year_future_mend],
	year_outside: [m.import_year_outside, m.import_nothing_to_do],
	year_span: [m.import_year_span, m.import_year_span_mend],
	period_within_year: [m.import_period_within_year, m.import_period_within_year_mend],
	period_incomplete: [m.import_period_incomplete, m.import_period_incomplete_mend],
	period_averaged: [m.import_period_averaged, m.import_period_averaged_mend],
	area_unknown: [m.import_area_unknown, m.import_area_unknown_mend],
	area_conflict: [m.import_area_conflict, m.import_area_conflict_mend],
	area_other: [m.import_area_other, m.import_nothing_to_do],
	area_group: [m.import_area_group, m.import_nothing_to_do],
	area_part: [m.import_area_part, m.import_area_part_mend],
	indicator_unknown: [m.import_indicator_unknown, m.import_indicator_unknown_mend],
	indicator_other: [m.import_indicator_other, m.import_nothing_to_do],
	sex_unknown: [m.import_sex_unknown, m.import_sex_unknown_mend],
	age_unknown: [m.import_age_unknown, m.import_age_unknown_mend],
	age_of_file: [m.import_age_of_file, m.import_age_of_file_mend],
	age_other: [m.import_age_other, m.import_nothing_to_do],
	age_total: [m.import_age_total, m.import_age_total_mend],
	breakdown_other: [m.import_breakdown_other, m.import_breakdown_other_mend],
	magnitude_other: [m.import_magnitude_other, m.import_nothing_to_do],
	unit_other: [m.import_unit_other, m.import_unit_other_mend],
	unit_unknown: [m.import_unit_unknown, m.import_unit_unknown_mend],
	measure_different: [m.import_measure_different, m.import_measure_different_mend],
	measure_other: [m.import_measure_other, m.import_measure_other_mend],
	status_unknown: [m.import_status_unknown, m.import_status_unknown_mend],
	status_lost: [m.import_status_lost, m.import_status_lost_mend],
	marked_missing: [m.import_marked_missing, m.import_nothing_to_do],
	forecast: [m.import_forecast, m.import_nothing_to_do],
	projections_unmarked: [m.import_projections_unmarked, m.import_projections_unmarked_mend],
	duplicate: [m.import_duplicate, m.import_duplicate_mend],
	conflict: [m.import_conflict, m.import_conflict_mend],
	out_of_range: [m.import_out_of_range, m.import_out_of_range_mend],
	unit_share: [m.import_unit_share, m.import_unit_share_mend],
	unit_factor: [m.import_unit_factor, m.import_unit_factor_mend],
	sexes_exchanged: [m.import_sexes_exchanged, m.import_sexes_exchanged_mend],
	total_outside: [m.import_total_outside, m.import_total_outside_mend],
	series_break: [m.import_series_break, m.import_series_break_mend],
	methods_mixed: [m.import_methods_mixed, m.import_methods_mixed_mend],
	method_unknown: [m.import_method_unknown, m.import_method_unknown_mend],
	source_unknown: [m.import_source_unknown, m.import_source_unknown_mend],
	sex_new: [m.import_sex_new, m.import_sex_new_mend]
};

export const FORMAT_NAMES: Readonly<Record<FormatId, () => string>> = {
	own: m.import_format_own,
	world_bank: m.import_format_world_bank,
	uis: m.import_format_uis,
	eurostat_tsv: m.import_format_eurostat_tsv,
	eurostat_sheet: m.import_format_eurostat_sheet,
	sdmx_csv: m.import_format_sdmx_csv,
	oecd_stat: m.import_format_oecd_stat,
	oecd_portal: m.import_format_oecd_portal,
	ilostat: m.import_format_ilostat,
	un_sdg: m.import_format_un_sdg,
	open_sdg: m.import_format_open_sdg,
	px_web: m.import_format_px_web,
	imf: m.import_format_imf,
	owid: m.import_format_owid,
	table: m.import_format_table
};

const EVIDENCE: Readonly<Record<Evidence['key'], (inputs: { seen: string }) => string>> = {
	header: m.import_evidence_header,
	title: m.import_evidence_title,
	years_across: m.import_evidence_years_across,
	areas_across: m.import_evidence_areas_across,
	packed: m.import_evidence_packed,
	codes: m.import_evidence_codes,
	file: m.import_evidence_file
};

const OTHER_FILES: Readonly<Record<Exclude<OtherFile, 'packed'>, () => string>> = {
	workbook: m.import_what_workbook,
	old_workbook: m.import_what_old_workbook,
	locked_workbook: m.import_what_locked_workbook,
	ods: m.import_what_ods,
	parquet: m.import_what_parquet,
	pdf: m.import_what_pdf,
	px: m.import_what_px,
	html: m.import_what_html,
	xml: m.import_what_xml,
	json: m.import_what_json,
	binary: m.import_what_binary
};
const otherFileName = (code: string | number | undefined): string =>
	Object.entries(OTHER_FILES).find(([known]) => known === code)?.[1]() ?? '';

/** What is wrong, and how to mend it, in sentences. */
export function findingText(
	{ rule, params }: Pick<Finding, 'rule' | 'params'>,
	nameOf: NameOf = (_, code) => code
): { what: string; mend: string } {
	const [what, mend] = WORDINGS[rule];
	const inputs = inputsOf(params, nameOf);
	return { what: what(inputs), mend: mend(inputs) };
}

/** Numbers as the language writes them; texts of the file as they stand there. */
const written = (value: string | number = ''): string | number =>
	typeof value === 'number' ? formatNumber(value, String(value).split('.')[1]?.length ?? 0, currentLanguage()) : value;

const inputsOf = (params: Params, nameOf: NameOf) => ({
	cells: params.cells ?? '',
	code: nameOf('country', String(params.code ?? '')),
	comma: params.comma ?? '',
	decimals: params.decimals ?? '',
	encoding: params.encoding ?? '',
	// A published value, or a unit.
	expected: typeof params.expected === 'string' ? nameOf('unit', params.expected) : written(params.expected),
	factor: params.factor ?? '',
	first: params.first ?? '',
	largest: written(params.largest),
	last: params.last ?? '',
	max: written(params.max),
	men: written(params.men),
	methods: methodsText(String(params.methods ?? ''), nameOf),
	min: written(params.min),
	most: written(params.most),
	// Beside a country’s code the country of its name; a column without a head is called by what stands in it.
	name: params.code === undefined ? ((params.name || params.value) ?? '') : nameOf('country', String(params.name)),
	of: params.of ?? '',
	other: params.other ?? '',
	parts: params.parts ?? '',
	point: params.point ?? '',
	rows: written(params.rows),
	size: params.size ?? '',
	status: statusText(String(params.status ?? '')),
	unit: unitText(String(params.unit ?? ''), nameOf),
	value: written(params.value),
	what: otherFileName(params.what),
	width: params.width ?? '',
	women: written(params.women),
	year: params.year ?? ''
});

/** “This looks like a Eurostat TSV because …” */
export const understoodText = (format: FormatId, evidence: readonly Evidence[]): string =>
	m.import_understood({
		format: FORMAT_NAMES[format](),
		reasons: joinBySemicolon(
			evidence.map(({ key, seen }) => EVIDENCE[key]({ seen })),
			currentLanguage()
		)
	});
