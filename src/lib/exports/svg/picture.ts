/** The SVG drawings of a figure as they stand in the page, in the site's light colours whatever the reader sees. */
import { inlined } from './inline';
import { rounded } from './pen';
import type { Picture } from './sheet';

/**
 * @param drawing the part of the figure that holds its drawings; words in HTML around them are left out
 * @param width px it is laid out in; the picture is wider where a drawing is
 */
export function pictureOf(drawing: HTMLElement, width: number): Picture {
	const host = hostOf(width, drawing);
	const copy = drawing.cloneNode(true);
	host.append(copy);
	document.body.append(host);
	try {
		if (copy instanceof HTMLElement) bare(copy);
		const drawings = [...host.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
		const boxes = drawings.map((svg) => svg.getBoundingClientRect());
		const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
		return {
			width: Math.max(width, ...boxes.map((box) => box.right - left)),
			height: Math.max(...boxes.map((box) => box.bottom)) - top,
			markup: drawings.map((svg) => placed(svg, svg.getBoundingClientRect(), left, top)).join('')
		};
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

/** Leave the drawings and what holds them: legends and tips in HTML come from the model or are only spoken. */
function bare(element: HTMLElement): void {
	element.classList.remove('collapsed');
	for (const child of [...element.children]) {
		if (child instanceof SVGElement) continue;
		if (child.querySelector('svg [data-mark]') && child instanceof HTMLElement) bare(child);
		else child.remove();
	}
}

/** A drawing where it stands, as large as it is. */
function placed(svg: SVGSVGElement, box: DOMRect, left: number, top: number): string {
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

/** The custom properties that every page declares outside of any condition, by name: the light colours. */
export function lightTokens(sheets: Iterable<CSSStyleSheet>): Map<string, string> {
	const tokens = new Map<string, string>();
	for (const sheet of sheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
			for (const name of rule.style) if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
		}
	}
	return tokens;
}
