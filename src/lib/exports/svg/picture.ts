/** Parts of a page -> a picture: their SVG as it is, words and boxes drawn as they stand. */
import { boxOf } from './box';
import { inlined } from './inline';
import { lightTokens } from './light';
import { type Origin, rounded } from './place';
import { escaped, type Picture } from './sheet';
import { textOf } from './text';

/** What stands over a drawing or is only spoken. */
const OVERLAYS = '[data-tip], .ring:not(svg *), [role="status"], [hidden], button';

/**
 * Draw parts of a page one beneath the other, in the site's light colours, as they are laid out; what they scroll is
 * drawn whole.
 * @param parts each with everything its styles depend on in its own classes
 * @param width px the parts are laid out in; the picture is wider where they are
 * @param beside whose direction and language the parts have
 */
export function pictureOf(parts: readonly HTMLElement[], width: number, beside: Element): Picture {
	const host = hostOf(width, beside);
	for (const part of parts) {
		const copy = part.cloneNode(true) as HTMLElement;
		copy.classList.remove('put-away');
		for (const overlay of copy.querySelectorAll(OVERLAYS)) overlay.remove();
		host.append(copy);
	}
	document.body.append(host);
	try {
		for (const element of host.querySelectorAll<HTMLElement>('div')) unfold(element);
		const box = host.getBoundingClientRect();
		const whole = Math.max(box.width, host.scrollWidth);
		const left = host.dir === 'rtl' ? box.right - whole : box.left;
		return { width: whole, height: box.height, markup: drawn(host, { left, top: box.top }) };
	} finally {
		host.remove();
	}
}

/** A box in the page that nobody sees, with the light colours. */
function hostOf(width: number, beside: Element): HTMLElement {
	const host = document.createElement('div');
	host.dir = getComputedStyle(beside).direction;
	host.lang = beside.closest<HTMLElement>('[lang]')?.lang ?? '';
	host.setAttribute('aria-hidden', 'true');
	for (const [name, value] of lightTokens(document.styleSheets)) host.style.setProperty(name, value);
	Object.assign(host.style, {
		position: 'fixed',
		inset: '0 auto auto 0',
		width: `${width}px`,
		opacity: '0',
		pointerEvents: 'none',
		colorScheme: 'light',
		color: 'var(--ink)'
	});
	host.style.setProperty('forced-color-adjust', 'none');
	return host;
}

/** Let a box that scrolls show all it holds. */
function unfold(element: HTMLElement): void {
	if (!/auto|scroll/.test(getComputedStyle(element).overflow)) return;
	element.style.overflow = 'visible';
	element.style.maxBlockSize = 'none';
}

function drawn(element: Element, origin: Origin): string {
	const computed = getComputedStyle(element);
	if (computed.display === 'none' || computed.clipPath === 'inset(50%)') return '';
	if (element instanceof SVGSVGElement) return placed(element, computed, origin);
	const inside = [...element.childNodes].map((child) => {
		if (child instanceof Text) return textOf(child, computed, origin);
		return child instanceof Element ? drawn(child, origin) : '';
	});
	const markup = boxOf(element, computed, origin) + inside.join('');
	return element.hasAttribute('data-mark') ? `<g${dataOf(element)}>${markup}</g>` : markup;
}

/** What a mark stands for. */
const dataOf = (mark: Element): string =>
	mark
		.getAttributeNames()
		.filter((name) => name.startsWith('data-'))
		.map((name) => ` ${name}="${escaped(mark.getAttribute(name) ?? '')}"`)
		.join('');

/** A drawing where it stands, scaled and mirrored as it is. */
function placed(svg: SVGSVGElement, computed: CSSStyleDeclaration, origin: Origin): string {
	const box = svg.getBoundingClientRect();
	const x = box.left - origin.left;
	const copy = inlined(svg);
	for (const [name, value] of Object.entries({ x, y: box.top - origin.top, width: box.width, height: box.height }))
		copy.setAttribute(name, rounded(value));
	copy.setAttribute('overflow', 'visible');
	const markup = new XMLSerializer().serializeToString(copy);
	const mirrored = computed.transform.startsWith('matrix(-1, 0, 0, 1');
	return mirrored ? `<g transform="matrix(-1 0 0 1 ${rounded(2 * x + box.width)} 0)">${markup}</g>` : markup;
}
