/** Words of a page as SVG, line by line as they are broken. */
import { plainColour } from './colour';
import { type Origin, rounded } from './place';
import { escaped } from './sheet';

/** The part of a text's box above its base line: ascent and descent of the fonts used stand about four to one. */
const ASCENT = 0.79;

export function textOf(text: Text, computed: CSSStyleDeclaration, { left, top }: Origin): string {
	const rtl = computed.direction === 'rtl';
	const font = `font-family="${escaped(computed.fontFamily)}" font-size="${Number.parseFloat(computed.fontSize)}" font-weight="${computed.fontWeight}" fill="${plainColour(computed.color)?.colour ?? '#000000'}"`;
	return linesOf(text)
		.map(({ words, box }) => {
			const x = rounded((rtl ? box.right : box.left) - left);
			const y = rounded(box.top + box.height * ASCENT - top);
			return `<text x="${x}" y="${y}" direction="${computed.direction}" text-anchor="start" ${font}>${escaped(words)}</text>`;
		})
		.join('');
}

interface Line {
	readonly words: string;
	readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly height: number };
}

function linesOf(text: Text): Line[] {
	const lines: Line[] = [];
	const range = document.createRange();
	for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
		range.setStart(text, index);
		range.setEnd(text, index + word.length);
		const box = range.getBoundingClientRect();
		const last = lines.at(-1);
		if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
			const [near, far] = [Math.min(last.box.left, box.left), Math.max(last.box.right, box.right)];
			lines[lines.length - 1] = {
				words: `${last.words} ${word}`,
				box: { left: near, right: far, top: last.box.top, height: last.box.height }
			};
		} else if (box.width > 0) lines.push({ words: word, box });
	}
	return lines;
}
