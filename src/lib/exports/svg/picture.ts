/** Parts of a page -> a picture: their SVG as it is, the words and boxes around it drawn in. */
import { plainColour } from './colour';
import { inlined } from './inline';
import { lightTokens } from './light';
import { escaped, type Picture } from './sheet';

/** What stands over a drawing or is only spoken. */
const OVERLAYS = '[data-tip], .ring:not(svg *), [role="status"], [hidden]';

/**
 * Draw parts of a page one beneath the other, in the site's light colours, as they are laid out.
 * @param parts each with everything its styles depend on in its own classes
 * @param width px the parts are laid out in
 * @param beside whose direction and language the parts have
 */
export function pictureOf(parts: readonly HTMLElement[], width: number, beside: Element): Picture {
	const host = document.createElement('div');
	host.dir = getComputedStyle(beside).direction;
	host.lang = beside.closest<HTMLElement>('[lang]')?.lang ?? '';
	host.setAttribute('aria-hidden', 'true');
	for (const [name, value] of lightTokens(document.styleSheets)) host.style.setProperty(name, value);
	const { style } = host;
	style.position = 'fixed';
	style.inset = '0 auto auto 0';
	style.width = `${width}px`;
	style.opacity = '0';
	style.pointerEvents = 'none';
	style.colorScheme = 'light';
	style.color = 'var(--ink)';
	style.setProperty('forced-color-adjust', 'none');
	for (const part of parts) {
		const copy = part.cloneNode(true) as HTMLElement;
		copy.classList.remove('put-away');
		for (const overlay of copy.querySelectorAll(OVERLAYS)) overlay.remove();
		host.append(copy);
	}
	document.body.append(host);
	try {
		const box = host.getBoundingClientRect();
		return { width: box.width, height: box.height, markup: drawn(host, box.left, box.top) };
	} finally {
		host.remove();
	}
}

/** @param left where the picture begins in the window, px; so `top` */
function drawn(element: Element, left: number, top: number): string {
	const computed = getComputedStyle(element);
	if (computed.display === 'none') return '';
	if (element instanceof SVGSVGElement) return placed(element, left, top);
	const inside = [...element.childNodes].map((child) => {
		if (child instanceof Text) return worded(child, computed, left, top);
		return child instanceof Element ? drawn(child, left, top) : '';
	});
	return boxed(element, computed, left, top) + inside.join('');
}

/** A drawing where it stands, scaled as it is. */
function placed(svg: SVGSVGElement, left: number, top: number): string {
	const box = svg.getBoundingClientRect();
	const copy = inlined(svg);
	for (const [name, value] of Object.entries({
		x: box.left - left,
		y: box.top - top,
		width: box.width,
		height: box.height
	}))
		copy.setAttribute(name, rounded(value));
	copy.setAttribute('overflow', 'visible');
	return new XMLSerializer().serializeToString(copy);
}

/** The background and border of an element, if it has any. */
function boxed(element: Element, computed: CSSStyleDeclaration, left: number, top: number): string {
	const fill = plainColour(computed.backgroundColor);
	const line = Number.parseFloat(computed.borderTopWidth);
	const sides = [computed.borderBottomWidth, computed.borderLeftWidth, computed.borderRightWidth];
	const framed = line > 0 && sides.every((side) => Number.parseFloat(side) > 0);
	const stroke = framed ? plainColour(computed.borderTopColor) : null;
	if ((fill?.opacity ?? 0) === 0 && (stroke?.opacity ?? 0) === 0) return '';
	const box = element.getBoundingClientRect();
	const inset = framed ? line / 2 : 0;
	const [x, y] = [box.left - left + inset, box.top - top + inset];
	const [width, height] = [box.width - 2 * inset, box.height - 2 * inset];
	const rect = `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${fill?.colour ?? 'none'}" fill-opacity="${fill?.opacity ?? 0}" stroke="${stroke?.colour ?? 'none'}" stroke-width="${framed ? line : 0}"/>`;
	const hatched = computed.backgroundImage.startsWith('repeating-linear-gradient');
	return hatched ? rect + hatching(x, y, width, height, stroke?.colour ?? '#000000') : rect;
}

/** Oblique lines through a box, in place of a striped background. */
function hatching(x: number, y: number, width: number, height: number, stroke: string): string {
	const lines: string[] = [];
	for (let at = 5; at < width + height; at += 6) {
		const [x0, y0] = [Math.min(at, width), Math.max(0, at - width)];
		const [x1, y1] = [Math.max(0, at - height), Math.min(at, height)];
		lines.push(`M${rounded(x + x0)},${rounded(y + y0)}L${rounded(x + x1)},${rounded(y + y1)}`);
	}
	return `<path d="${lines.join('')}" stroke="${stroke}" fill="none"/>`;
}

/** A text, line by line as it is broken. */
function worded(text: Text, computed: CSSStyleDeclaration, left: number, top: number): string {
	const rtl = computed.direction === 'rtl';
	const font = `font-family="${escaped(computed.fontFamily)}" font-size="${Number.parseFloat(computed.fontSize)}" font-weight="${computed.fontWeight}" fill="${plainColour(computed.color)?.colour ?? '#000000'}"`;
	return linesOf(text)
		.map(({ words, box }) => {
			const x = rounded((rtl ? box.right : box.left) - left);
			// The box of a text reaches from its font's ascent to its descent, about four to one.
			const y = rounded(box.top + box.height * 0.79 - top);
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

const rounded = (px: number): string => String(Math.round(px * 100) / 100);
