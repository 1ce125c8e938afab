/** Background and borders of an element as SVG. */
import { plainColour, type PlainColour } from './colour';
import { type Origin, rounded } from './place';

interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** '' where there is nothing to see. */
export function boxOf(element: Element, computed: CSSStyleDeclaration, origin: Origin): string {
	const { left, top, width, height } = element.getBoundingClientRect();
	const rect: Rect = { x: left - origin.left, y: top - origin.top, width, height };
	const round = Math.min(Number.parseFloat(computed.borderTopLeftRadius) || 0, width / 2, height / 2);
	return filled(rect, plainColour(computed.backgroundColor), round) + stripes(rect, computed) + borders(rect, computed);
}

function filled({ x, y, width, height }: Rect, paint: PlainColour | null, round = 0): string {
	if (!paint || paint.opacity === 0 || width <= 0 || height <= 0) return '';
	const opacity = paint.opacity < 1 ? ` fill-opacity="${paint.opacity}"` : '';
	const corners = round > 0 ? ` rx="${rounded(round)}"` : '';
	return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"${corners} fill="${paint.colour}"${opacity}/>`;
}

/** A border round about is one line, dashed if it is; others are drawn side by side. */
function borders({ x, y, width, height }: Rect, computed: CSSStyleDeclaration): string {
	const sides = SIDES.map((side) => ({
		side,
		line: computed[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(computed[`border${side}Width`]),
		paint: plainColour(computed[`border${side}Color`])
	}));
	const [first] = sides;
	if (!first) return '';
	if (sides.every(({ line, paint }) => line > 0 && line === first.line && paint?.colour === first.paint?.colour)) {
		const { line, paint } = first;
		if (!paint || paint.opacity === 0) return '';
		const dashes = computed.borderTopStyle === 'dashed' ? ' stroke-dasharray="3 2"' : '';
		return `<rect x="${rounded(x + line / 2)}" y="${rounded(y + line / 2)}" width="${rounded(width - line)}" height="${rounded(height - line)}" fill="none" stroke="${paint.colour}" stroke-width="${line}"${dashes}/>`;
	}
	return sides
		.map(({ side, line, paint }) => {
			const along = side === 'Top' || side === 'Bottom' ? { width, height: line } : { width: line, height };
			const [dx, dy] = [side === 'Right' ? width - line : 0, side === 'Bottom' ? height - line : 0];
			return filled({ x: x + dx, y: y + dy, ...along }, paint);
		})
		.join('');
}

/** Oblique lines in place of a striped background. */
function stripes({ x, y, width, height }: Rect, computed: CSSStyleDeclaration): string {
	if (!computed.backgroundImage.startsWith('repeating-linear-gradient')) return '';
	const lines: string[] = [];
	for (let at = 5; at < width + height; at += 6) {
		const [x0, y0] = [Math.min(at, width), Math.max(0, at - width)];
		const [x1, y1] = [Math.max(0, at - height), Math.min(at, height)];
		lines.push(`M${rounded(x + x0)},${rounded(y + y0)}L${rounded(x + x1)},${rounded(y + y1)}`);
	}
	const [, colour = ''] =
		/(rgba?\([^)]*[1-9][^)]*\)|color\([^)]*\))/.exec(computed.backgroundImage.replace(/rgba\(0, 0, 0, 0\)/g, '')) ?? [];
	return `<path d="${lines.join('')}" stroke="${plainColour(colour)?.colour ?? '#000000'}" fill="none"/>`;
}
