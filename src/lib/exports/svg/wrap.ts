/** A text broken into lines of a width. */

/** Width of a text, px. */
export type Measure = (text: string) => number;

/** Breaks between words, not at no-break spaces; within a word, such as an address, only where it alone is too wide. */
export function wrap(text: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text
		.split(/[^\S\u00A0\u202F\u2007]+/)
		.filter(Boolean)
		.flatMap((one) => pieces(one, width, measure))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && measure(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number, measure: Measure): string[] {
	const parts: string[] = [];
	let part = '';
	for (const letter of word) {
		if (part !== '' && measure(part + letter) > width) {
			parts.push(part);
			part = '';
		}
		part += letter;
	}
	return [...parts, part];
}
