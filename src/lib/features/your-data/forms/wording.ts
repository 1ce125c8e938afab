/**
 * What `data:check` finds, in the reader's words. Its sentences are the keys, as in any catalogue made from English; what
 * has no wording here is said as the check says it, in English.
 */
import * as m from '$lib/i18n/paraglide/messages';
import type { Problem } from '$lib/tables/problem';
import { NO_BODY } from './model';

export type ProblemParts = Pick<Problem, 'column' | 'value' | 'message' | 'remedy'>;

const WORDS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
	[/^may not be empty$/, () => m.check_empty()],
	[/^stands for nothing known$/, () => m.check_placeholder()],
	[/^\d+ characters in one cell$/, () => m.check_long()],
	[/^the unseen character (\S+)/, ([, sign = '']) => m.check_unseen({ sign })],
	[/^(?:an unusual space|a letter and its accent)/, () => m.check_signs()],
	[/^(?:not a web address|an address holds no white space)$/, () => m.check_address()],
	[/^an address (?:nobody else can open|with a user name or password)$/, () => m.check_address_private()],
	[/^(?:not a day|there is no such (?:day|month)|a (?:date|day) as spreadsheets)/, () => m.check_day()],
	[/^outside (\S+) to (\S+)$/, ([, from = '', to = '']) => m.check_outside({ from, to })],
	[/^before \S+ (\S+)$/, ([, day = '']) => m.check_ends_before({ day })],
	[/^empty, though the row is dated$/, () => m.check_date_part()],
	[/is no whole (?:month|year)$/, () => m.check_date_whole()],
	[/is more than \d years? of exact days$/, () => m.check_date_long()],
	[
		/^more than a year (?:before|after) round \S+ \((\S*) to (\S*)\)$/,
		([, from = '', to = '']) => m.check_round_time({ from, to })
	],
	[/^empty, though the status is /, () => m.check_status_date()],
	[/^empty, though the row is marked /, () => m.check_doubt()],
	[/^empty, though there is no address$/, () => m.check_source()],
	[/^(?:tells the same as|line \d+ has the same)/, () => m.check_same()],
	[/^tells otherwise than (\S+),/, ([, row = '']) => m.check_otherwise({ row })],
	[/^neither a partner country nor in round /, () => m.check_country()],
	[/^not the wording of position /, () => m.check_wording()],
	[/^(?:empty, though the scope|empty, but )/, () => m.check_empty()],
	[/^filled, though the scope/, () => m.check_scope()],
	[/^unknown body$/, () => m.check_body_unknown()],
	[/^no body is named, though/, () => m.check_body_left()],
	[/^no date can be read here$/, () => m.check_due()],
	[/^(?:unknown |not an? |not a word of the list|a code does not hold )/, () => m.check_unknown()],
	[/^(?:\d+ cells? where the header has|the column |more cells than )/, () => m.check_columns()],
	[new RegExp(`^${NO_BODY}$`), () => m.check_body()]
];

/** In the reader's words; null where there are none. */
export function problemText({ column, message }: ProblemParts): string | null {
	// An emptied status has a date: a fault of the status, for the date may be right.
	if (column === 'status' && message === 'empty, though the row is dated') return m.check_date_status();
	for (const [form, word] of WORDS) {
		const found = form.exec(message);
		if (found) return word(found);
	}
	return null;
}
