/** What a function needs to draw without a page: text widths, the site's light colours, the direction of reading. */
import { escaped, type MeasureIn, type Picture } from './sheet';

export interface Pen {
	readonly measureIn: MeasureIn;
	/** A colour by its token: `ink-2`. */
	readonly colour: (token: string) => string;
	readonly dir: 'ltr' | 'rtl';
}

/** To a hundredth of a px. */
export const rounded = (px: number): string => String(Math.round(px * 100) / 100);

export const SANS = "system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif";
export const fontOf = (size: number, weight = 400): string => `${weight} ${size}px ${SANS}`;

interface Line {
	readonly text: string;
	/** Where it begins, or its middle; px. */
	readonly x: number;
	/** Of its base line, px. */
	readonly y: number;
	readonly size: number;
	readonly weight?: number;
	/** Token of its colour. */
	readonly ink: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Left out: that of the pen. */
	readonly dir?: 'ltr' | 'rtl';
}

/** One line of text. */
export const textLine = ({ text, x, y, size, weight = 400, ink, anchor = 'start', dir }: Line, pen: Pen): string =>
	`<text x="${rounded(x)}" y="${rounded(y)}" direction="${dir ?? pen.dir}" text-anchor="${anchor}" font-family="${SANS}" font-size="${size}" font-weight="${weight}" fill="${pen.colour(ink)}">${escaped(text)}</text>`;

/** Pictures one beneath the other; those of no height take no place. */
export function stacked(pictures: readonly Picture[], gap: number, dir: 'ltr' | 'rtl'): Picture {
	const shown = pictures.filter(({ height }) => height > 0);
	const width = Math.max(0, ...shown.map((one) => one.width));
	let y = 0;
	const parts = shown.map((one) => {
		const x = dir === 'rtl' ? width - one.width : 0;
		const markup = `<g transform="translate(${rounded(x)} ${rounded(y)})">${one.markup}</g>`;
		y += one.height + gap;
		return markup;
	});
	return { width, height: Math.max(0, y - gap), markup: parts.join('') };
}
