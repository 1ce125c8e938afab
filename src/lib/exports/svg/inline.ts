/** What a style sheet says of a drawing, written into the drawing itself. */
import { plainColour } from './colour';

/** What a child takes over from its parent. */
const INHERITED = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-opacity',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor',
	'direction',
	'paint-order',
	'shape-rendering'
] as const;
/** What it does not, and what goes without saying. */
const OWN = [
	['opacity', '1'],
	['dominant-baseline', 'auto'],
	['vector-effect', 'none']
] as const;

type Styled = Map<string, string>;

/**
 * Write the computed style of an SVG element and all within it as attributes, and leave out what means nothing outside
 * of the page. Marks keep what they stand for (`data-…`).
 * @param element in the document, so that it has a style
 */
export function inlined(element: SVGElement): SVGElement {
	const copy = element.cloneNode(false) as SVGElement;
	write(element, copy, new Map());
	return copy;
}

function write(from: Element, to: Element, parent: Styled): void {
	const computed = getComputedStyle(from);
	const style = styleOf(computed);
	for (const name of to.getAttributeNames()) if (meaningless(name)) to.removeAttribute(name);
	for (const [name, value] of style) {
		if (value === parent.get(name)) to.removeAttribute(name);
		else to.setAttribute(name, value);
	}
	for (const [name, usual] of OWN) {
		const value = computed.getPropertyValue(name);
		if (value !== '' && value !== usual) to.setAttribute(name, value);
	}
	const href = to.getAttribute('href');
	if (href !== null && to.localName === 'a') to.setAttribute('href', new URL(href, document.baseURI).href);
	for (const child of from.childNodes) {
		if (child instanceof Text) to.append(child.data);
		else if (child instanceof SVGElement && getComputedStyle(child).display !== 'none') {
			const copy = child.cloneNode(false) as SVGElement;
			to.append(copy);
			write(child, copy, style);
		}
	}
}

const meaningless = (name: string): boolean => /^(class|style|tabindex|role|aria-.*)$/.test(name);

/** Colours as every reader of SVG knows them, lengths in px. */
function styleOf(computed: CSSStyleDeclaration): Styled {
	const style: Styled = new Map();
	for (const name of INHERITED) {
		const value = computed.getPropertyValue(name);
		style.set(name, name.endsWith('-width') || name === 'font-size' ? value.replace(/px$/, '') : value);
	}
	for (const name of ['fill', 'stroke']) {
		const plain = plainColour(style.get(name) ?? '');
		if (!plain) continue;
		style.set(name, plain.colour);
		if (plain.opacity < 1 && plain.colour !== 'none')
			style.set(`${name}-opacity`, String(Number(style.get(`${name}-opacity`) ?? 1) * plain.opacity));
	}
	return style;
}
