/** What a machine can find that would shut somebody out. */
import { expect, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All that another set of colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
/** What needs to know what lies beside and behind an element: nearly all of axe's work. */
const OF_PLACES = [...OF_COLOURS, 'target-size'];

interface Scope {
	/** Only what has come up on a page that is looked at elsewhere: a selector. */
	readonly within?: string;
	/** Only whether elements can be told from their ground. */
	readonly coloursOnly?: boolean;
}

/**
 * What breaks WCAG 2.2 AA, as far as a machine can tell: one line for each element. Of elements that are of the same kind
 * and painted alike (the cells of a matrix, the rows of a table) the colours and the room of the first and the last
 * are looked at, of colours alone the first; every other rule is asked of every element.
 */
export async function scan(page: Page, { within, coloursOnly = false }: Scope = {}): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	return page.evaluate(findViolations, {
		within: within ?? 'html',
		sampled: coloursOnly ? OF_COLOURS : OF_PLACES,
		tags: coloursOnly ? null : WCAG_22_AA
	});
}

/** @param within only what has come up on a page that is looked at elsewhere: a selector */
export async function expectOpenToAll(page: Page, within?: string): Promise<void> {
	const scope = within === undefined ? {} : { within };
	await page.emulateMedia({ colorScheme: 'light' });
	expect.soft(await scan(page, scope), 'in light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await scan(page, { ...scope, coloursOnly: true }), 'in dark').toEqual([]);
}

/** The colours are those of every language: each set is looked at once with all other rules. */
export async function expectOpenInTheDark(page: Page, within?: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await scan(page, within === undefined ? {} : { within })).toEqual([]);
}

interface Asked {
	readonly within: string;
	readonly sampled: readonly string[];
	readonly tags: readonly string[] | null;
}

/** To be run in a page that has axe. */
async function findViolations({ within, sampled, tags }: Asked): Promise<string[]> {
	const { axe } = window as unknown as { axe: typeof axeCore };
	const roots = [...document.querySelectorAll<HTMLElement>(within)];
	const grounds = new Map<Element, string>();
	const alike = new Map<string, Element[]>();
	for (const root of roots)
		for (const element of root.querySelectorAll('*')) {
			const worded = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
			if (!worded && !element.matches('a[href], button, input, select, textarea, summary, [tabindex], [role]'))
				continue;
			const kind = kindOf(element);
			const known = alike.get(kind);
			if (known) known.push(element);
			else alike.set(kind, [element]);
		}
	const sample = [...alike.values()].flatMap((of) => (tags ? [of[0], of.at(-1)] : [of[0]]));
	// An element given to axe as its context brings all it holds: a rule's selector names the element alone.
	for (const element of sample) element?.setAttribute('data-sampled', '');
	axe.configure({
		// What is found is named by its selector: the HTML of every element looked at is a seventh of the work.
		noHtml: true,
		rules: sampled.map((id) => ({
			id,
			selector: id === 'link-in-text-block' ? 'a[href][data-sampled]' : '[data-sampled]'
		}))
	});
	const results = await axe.run(
		{ include: roots },
		{
			runOnly: tags ? { type: 'tag', values: [...tags] } : { type: 'rule', values: [...sampled] },
			// Marked as an experiment, which tags leave out.
			...(tags && { rules: { 'label-content-name-mismatch': { enabled: true } } }),
			resultTypes: ['violations']
		}
	);
	for (const element of sample) element?.removeAttribute('data-sampled');
	return results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => {
			const mend = failureSummary.replace(/\s*\n\s*/g, ' ');
			return `${id} at ${target.flat().join(' ')}: ${help}. ${mend}`;
		})
	);

	/** What an element is, where it stands and how it and what it stands on are painted. */
	function kindOf(element: Element): string {
		const { color, fontSize, fontWeight, fill } = getComputedStyle(element);
		return [color, fontSize, fontWeight, fill, groundOf(element)].join('|');
	}

	function groundOf(element: Element | null): string {
		if (!element) return '';
		const known = grounds.get(element);
		if (known !== undefined) return known;
		const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
		const states = [...element.attributes].flatMap(({ name, value }) =>
			/^(data-(state|kind|certainty|status|class)|aria-(selected|checked|current|disabled))$/.test(name) ? [value] : []
		);
		const own = [element.localName, element.getAttribute('class') ?? '', backgroundColor, backgroundImage, opacity];
		const ground = [...own, ...states, groundOf(element.parentElement)].join('|');
		grounds.set(element, ground);
		return ground;
	}
}
