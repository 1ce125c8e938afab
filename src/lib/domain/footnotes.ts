/** Names that must not stand without their footnote, such as Kosovo* and Palestine*. */
import type { Names } from './names';

export interface Footnote {
	readonly country: string;
	readonly name: string;
	readonly text: string;
}

/** The footnotes of those of these countries that have one, in the order given. */
export const footnotesOf = (names: Names, countries: readonly string[]): Footnote[] =>
	countries.flatMap((country) => {
		const text = names.find('country', country, 'footnote');
		return text === undefined ? [] : [{ country, name: names.of('country', country), text }];
	});
