/** Columns that many tables of the process share: when something was, how sure that is, who says so. */
import { choice, date, optional, text, url } from './declare';

/** documented: a source says so; inferred: follows from a source; uncertain: a source leaves it open; conflict: sources disagree. */
export const CERTAINTIES = ['documented', 'inferred', 'uncertain', 'conflict'] as const;
export const PRECISIONS = ['day', 'month', 'year'] as const;

/** Numbers of rows are a letter and four digits. */
export const numbered = (letter: string) => ({
	pattern: {
		form: new RegExp(`^${letter}\\d{4}$`),
		wrong: 'not a number of a row',
		remedy: `write ${letter} and four digits, like ${letter}0017`
	}
});

/** Three columns that say when: the first and last day possible, and how exactly that is known. */
export const when = {
	date_start: optional(date('First day, or first possible day where only a month or year is known; empty: not known.')),
	date_end: optional(date('Last day, or last possible day where only a month or year is known; empty: not known.')),
	date_precision: optional(choice('How exactly the source dates it; empty: no date known.', PRECISIONS))
};
/** Two columns that say how sure it is, and why not where it is not. */
export const certainty = {
	certainty: choice('How sure the row is.', CERTAINTIES),
	certainty_note: optional(text('What is uncertain, inferred or in conflict, in English.'))
};
/** The first source; further ones stand in `further_sources`. */
export const source = {
	source_url: optional(url('Address of the first source; empty where none is known.')),
	source_note: optional(text('Remark on the source, in English.'))
};
