/**
 * Pages of the built site as documents: what a browser that runs no script has. What is seen of it (`:visible`, colours,
 * widths) only a browser can say.
 */
import { parseHTML } from 'linkedom';
import { fileAt, textOf } from '../e2e/support/built';
import type { Cell } from '../e2e/support/figures';
import { type Value } from '../e2e/support/tables';

/** A page may hold ten thousand elements: a few are kept. */
const KEPT = 6;
const kept = new Map<string, Document>();

/** The document at an address of the site, such as `/en/progress/`. Not to be changed: others read it, too. */
export function pageAt(address: string): Document {
	const document = kept.get(address) ?? parseHTML(textOf(fileAt(address))).document;
	kept.delete(address);
	kept.set(address, document);
	for (const [oldest] of kept) if (kept.size > KEPT) kept.delete(oldest);
	return document;
}

export const all = (within: ParentNode, selector: string): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector)
];

/** The one element a selector finds. */
export function one(within: ParentNode, selector: string): HTMLElement {
	const [found, ...others] = all(within, selector);
	if (!found || others.length) throw new Error(`${selector}: found ${found ? others.length + 1 : 0}, not 1`);
	return found;
}

/** Text with each space, of whatever width, a single one. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an element as a reader has them. */
export const wordsOf = (element: Element | null | undefined): string => plain(element?.textContent ?? '');

/** The n-th chart of a kind in a page. */
export function figureOf(page: Document, kind: string, at = 0): HTMLElement {
	const found = all(page, `figure[data-chart="${kind}"]`)[at];
	if (!found) throw new Error(`no ${kind} at ${at}`);
	return found;
}

/** The `data-` attributes of an element, by their names in scripts. */
export const dataOf = (element: Element): Record<string, string> =>
	Object.fromEntries(
		[...element.attributes]
			.filter(({ name }) => name.startsWith('data-'))
			.map(({ name, value }) => [
				name.slice('data-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
				value
			])
	);

/** What each mark of a chart stands for: its `data-` attributes. */
export const marksOf = (figure: Element): Record<string, string>[] => all(figure, '[data-mark]').map(dataOf);

/** The marks of a trend or a ranking as values, in no certain order. */
export const drawnIn = (figure: Element): Value[] =>
	marksOf(figure).map(({ country = '', year, value, status = '' }) => ({
		country,
		year: Number(year),
		value: Number(value),
		status
	}));

/** The rows of the table behind a chart. */
export const rowsOf = (figure: Element): Cell[][] =>
	all(figure, 'table[data-table] tbody tr').map((row) =>
		[...row.children].map((cell) => ({
			text: cell.textContent?.trim() ?? '',
			value: cell.getAttribute('data-value'),
			href: cell.querySelector('a')?.getAttribute('href') ?? null
		}))
	);

export const headingsOf = (figure: Element): string[] => all(figure, 'table[data-table] thead th').map(wordsOf);

/** The rows of the table of a trend or a ranking as values. */
export function tabledIn(figure: Element): Value[] {
	const headings = headingsOf(figure);
	const [year, status] = [headings.indexOf('Year'), headings.indexOf('Status')];
	const value = headings.includes('Rank') ? headings.indexOf('Year') - 1 : 2;
	return rowsOf(figure).map((cells) => ({
		country: cells[0]?.value ?? '',
		year: Number(cells[year]?.value),
		value: Number(cells[value]?.value),
		status: cells[status]?.value ?? ''
	}));
}
