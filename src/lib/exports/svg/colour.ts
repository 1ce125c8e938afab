/** A computed CSS colour as every reader of SVG knows it: six hexadecimal digits and an opacity. */
export interface PlainColour {
	/** `#rrggbb` or `none`. */
	readonly colour: string;
	/** From 0 to 1. */
	readonly opacity: number;
}

const NOTHING: PlainColour = { colour: 'none', opacity: 0 };

/** @returns null for what is no colour, such as a pattern */
export function plainColour(computed: string): PlainColour | null {
	if (computed === 'none' || computed === 'transparent') return NOTHING;
	const [, space, parts = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed) ?? [];
	if (!space) return null;
	const numbers = parts.replace(/^srgb /, '').split(/[\s,/]+/);
	const [red = 0, green = 0, blue = 0, opacity = 1] = numbers.map((text) =>
		text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text)
	);
	if (![red, green, blue, opacity].every(Number.isFinite)) return null;
	if (opacity === 0) return NOTHING;
	const whole = space === 'color' ? 255 : 1;
	return { colour: `#${[red, green, blue].map((part) => hex(part * whole)).join('')}`, opacity };
}

const hex = (part: number): string =>
	Math.round(Math.max(0, Math.min(255, part)))
		.toString(16)
		.padStart(2, '0');
