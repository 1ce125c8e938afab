/** A drawing with everything that has to stand beside it, as one SVG file that needs nothing else. */
import { type Measure, wrap } from './wrap';

/** A part of a page as SVG. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	/** SVG elements, their origin at the top left. */
	readonly markup: string;
}

/** A paragraph beside the drawing. */
export interface Words {
	readonly text: string;
	readonly style: keyof typeof STYLES;
	/** Reads from left to right whatever the language: an address. */
	readonly ltr?: boolean;
}

export interface SheetParts {
	readonly title: string;
	/** Language of the texts, BCP 47. */
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	/** Above the drawing: title, subtitle, summary. */
	readonly above: readonly Words[];
	/** Beneath it: who is absent, notes, source, date, address. */
	readonly below: readonly Words[];
}

const SANS = "system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif";
const SERIF = "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif";
/** Sizes in px; `after` is the space that follows the paragraph. */
const STYLES = {
	title: { family: SERIF, size: 20, line: 26, weight: 700, fill: '#1a1d21', after: 2 },
	subtitle: { family: SANS, size: 14, line: 20, weight: 400, fill: '#4a4f56', after: 4 },
	summary: { family: SANS, size: 15, line: 22, weight: 400, fill: '#1a1d21', after: 12 },
	note: { family: SANS, size: 12, line: 17, weight: 400, fill: '#4a4f56', after: 4 }
} as const;
const MARGIN = 20;
const PAPER = '#ffffff';

/** Text metrics: how wide a text is in a CSS font. */
export type MeasureIn = (font: string) => Measure;

/** The file: texts above, drawing, texts below, on white paper as wide as the drawing and its margins. */
export function sheetOf(parts: SheetParts, drawing: Picture, measureIn: MeasureIn): string {
	const width = Math.ceil(drawing.width);
	const above = paragraphs(parts.above, parts.dir, width, MARGIN, measureIn);
	const below = paragraphs(parts.below, parts.dir, width, above.end + drawing.height + 12, measureIn);
	const [w, h] = [width + 2 * MARGIN, Math.ceil(below.end + MARGIN - 4)];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" xml:lang="${escaped(parts.lang)}">`,
		`<title>${escaped(parts.title)}</title>`,
		`<rect width="${w}" height="${h}" fill="${PAPER}"/>`,
		...above.lines,
		`<g transform="translate(${MARGIN} ${above.end})">${drawing.markup}</g>`,
		...below.lines,
		'</svg>',
		''
	].join('\n');
}

function paragraphs(
	all: readonly Words[],
	dir: 'ltr' | 'rtl',
	width: number,
	top: number,
	measureIn: MeasureIn
): { lines: string[]; end: number } {
	let y = top;
	const lines: string[] = [];
	for (const { text, style, ltr = false } of all) {
		// Arabic headings stand in the text face.
		const { size, line, weight, fill, after, ...rest } = STYLES[style];
		const family = dir === 'rtl' ? SANS : rest.family;
		const own = ltr ? 'ltr' : dir;
		const [x, anchor] = dir === 'rtl' ? [MARGIN + width, ltr ? 'end' : 'start'] : [MARGIN, 'start'];
		for (const one of wrap(text, width, measureIn(`${weight} ${size}px ${family}`))) {
			lines.push(
				`<text x="${x}" y="${y + size}" direction="${own}" text-anchor="${anchor}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(one)}</text>`
			);
			y += line;
		}
		y += after;
	}
	return { lines, end: y };
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it; characters XML has no place for are left out. */
export const escaped = (text: string): string =>
	text
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replace(/[&<>"]/g, (letter) => NAMED[letter] ?? letter);
