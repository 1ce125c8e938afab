/** The texts of events and statements in the reader's language: the one place that decides in which they are given. */
import type { Names } from '$lib/domain/names';

export interface Worded {
	readonly text: string;
	/** BCP 47 tag of the text. */
	readonly lang: string;
}

/**
 * The translation of a row's text, or the English it was written in.
 * @param subject `event` or `development`
 * @param language of the page
 */
export function worded(names: Names, subject: string, code: string, english: string, language: string): Worded {
	const found = names.find(subject, code, 'description');
	return found === undefined ? { text: english, lang: 'en' } : { text: found, lang: language };
}
