/** The words of a file that was read. */
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { Delimiter } from '$lib/importers/grid';
import type { Column } from '$lib/importers/layout';
import type { Finding } from '$lib/importers/finding';
import type { FileState } from './files.svelte';
import type { Question, Verdict } from './model';

export const VERDICTS: Readonly<Record<Verdict, () => string>> = {
	good: m.yours_verdict_good,
	look: m.yours_verdict_look,
	partly: m.yours_verdict_partly,
	nothing: m.yours_verdict_nothing,
	unread: m.yours_verdict_unread
};

export const SEVERITIES: Readonly<Record<Finding['severity'], () => string>> = {
	error: m.yours_errors,
	warning: m.yours_warnings,
	note: m.yours_notes
};

export const KINDS: Readonly<Record<Question['kind'], () => string>> = {
	indicator: m.term_indicator,
	country: m.term_country,
	sex: m.term_sex,
	age: m.yours_kind_age,
	year: m.term_year,
	unit: m.term_unit,
	total: m.yours_kind_total,
	average: m.yours_kind_average
};

export const ROLES: Readonly<Record<Column['role'], () => string>> = {
	INDICATOR: m.yours_role_indicator,
	INDICATOR_NAME: m.yours_role_indicator_name,
	REF_AREA: m.yours_role_area,
	REF_AREA_NAME: m.yours_role_area_name,
	TIME_PERIOD: m.term_year,
	SEX: m.term_sex,
	AGE: m.yours_kind_age,
	OBS_VALUE: m.term_value,
	OBS_STATUS: m.term_status,
	UNIT: m.term_unit,
	UNIT_MULT: m.yours_role_multiplier,
	SOURCE: m.yours_role_release,
	DIMENSION: m.yours_role_dimension,
	IGNORED: m.yours_role_ignored
};

export const DELIMITERS: Readonly<Record<Delimiter, () => string>> = {
	',': m.yours_comma,
	';': m.yours_semicolon,
	'\t': m.yours_tab,
	'|': m.yours_bar
};

const STEPS: Readonly<Record<string, () => string>> = {
	opening: m.yours_step_opening,
	decoding: m.yours_step_decoding,
	parsing: m.yours_step_parsing,
	reading: m.yours_step_reading,
	checking: m.yours_step_checking
};
export const stepText = (step: string): string => (STEPS[step] ?? m.yours_step_opening)();

const megabytes = (bytes: number): string =>
	formatNumber(bytes / 1_000_000, bytes < 100_000_000 ? 1 : 0, currentLanguage());

/** Of a file as its list shows it. */
export const sizeText = (bytes: number): string =>
	bytes < 1_000_000
		? m.data_size_kb({ size: formatCount(Math.ceil(bytes / 1000), currentLanguage()) })
		: m.data_size_mb({ size: megabytes(bytes) });

/** Why there is nothing to show of a file; null where there is, or will be. */
export function troubleText(state: FileState, bytes: number): string | null {
	if (state.is === 'refused')
		return m.yours_refused({ size: megabytes(bytes), most: formatCount(state.most / 1_000_000, currentLanguage()) });
	if (state.is !== 'failed') return null;
	const why = {
		memory: m.yours_failed_memory,
		unreadable: m.yours_failed_unreadable,
		references: m.yours_failed_references,
		worker: m.yours_failed_worker,
		broken: () => ''
	}[state.reason]();
	return [m.yours_failed(), why].filter((part) => part !== '').join(' ');
}
