/** Parts of a sentence: the catalogue words it, each part that is a link finds its place in it, and names stand small within it. */
import { currentLanguage } from './current';

export interface Part {
	readonly text: string;
	/** Where the part leads; a part without is plain text. */
	readonly href?: string;
	/** What the part says, for machines. */
	readonly value?: number | string;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * The sentence as a row of parts. An abbreviation at its end takes the full stop along.
 * @param say words the sentence around the slots it is given
 * @param parts by the name of their slot; a list stands as one slot, joined by `join`
 */
export function filled<K extends string>(
	say: (slots: Readonly<Record<K, string>>) => string,
	parts: Readonly<Record<K, Part | readonly Part[]>>,
	join: (texts: readonly string[]) => string
): Part[] {
	const all: Part[] = [];
	const slot = (part: Part) => `${OPEN}${all.push(part) - 1}${CLOSE}`;
	const slots = Object.fromEntries(
		Object.entries<Part | readonly Part[]>(parts).map(([name, given]) => [
			name,
			Array.isArray(given) ? join(given.map(slot)) : slot(given as Part)
		])
	) as Record<K, string>;
	return say(slots)
		.split(new RegExp(`${OPEN}(\\d+)${CLOSE}`))
		.map((text, at) => (at % 2 ? (all[Number(text)] as Part) : { text }))
		.map((part, at, row) => (row[at - 1]?.text.endsWith('.') ? { ...part, text: part.text.replace(/^\./, '') } : part))
		.filter(({ text }) => text !== '');
}

/** The sentence as one text. */
export const spoken = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** First words of names that stand large everywhere: a person, and the ETF itself. */
const PROPER = /^(Gini |European Training|Fondation européenne|Европейский фонд)/;

/** After a colon, a comma or “and”: `Adult learning` -> `adult learning`; `NEET rate` stays, and so do proper names. */
export const withinSentence = (name: string): string =>
	PROPER.test(name)
		? name
		: name.replace(/^([«“]?)(\p{Lu})(?=\p{Ll})/u, (_, quote: string, letter: string) => {
				return quote + letter.toLocaleLowerCase(currentLanguage());
			});
