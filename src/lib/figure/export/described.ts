/** What the page says of a chart or table, read where the reader reads it: so files and page never tell two stories. */

export interface Described {
	readonly title: string;
	/** Unit, population, years; '' if not said. */
	readonly subtitle: string;
	readonly summary: string;
	/** '' if not said. */
	readonly source: string;
	/** Who has no value; '' if nobody. */
	readonly absent: string;
	/** Of the names that occur, and what the chart's own notes say. */
	readonly footnotes: readonly string[];
	/** Known doubts about the values, where the page lists them. */
	readonly doubts: readonly string[];
}

/** What is said in every file, in the reader's words. */
export interface Facts extends Described {
	readonly licence: string;
	/** Today, in words. */
	readonly date: string;
	readonly address: string;
}

/** @param node within the chart, or behind the table in the same section */
export function described(node: Element): Described {
	const figure = node.closest('figure[data-chart]');
	const heading = figure?.querySelector('h1, h2, h3, h4') ?? headingBefore(node);
	const textIn = (selector: string, without = '') => textOf(figure?.querySelector(selector) ?? null, without);
	const shown = (figure ?? document.querySelector('main'))?.textContent ?? '';
	return {
		title: textOf(heading),
		subtitle: textIn('.subtitle'),
		summary: textIn('[data-summary]'),
		source: textIn('.foot .source', '.label'),
		absent: textIn('.absent'),
		footnotes: [
			...each('[data-footnotes] li', (note) => shown.includes(note.querySelector('b')?.textContent ?? '')),
			textIn('.notes', 'summary')
		].filter(Boolean),
		doubts: each('main [data-note]')
	};
}

const headingBefore = (node: Element): Element | null =>
	[...document.querySelectorAll('main h1, main h2, main h3')]
		.filter((heading) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
		.at(-1) ?? null;

const each = (selector: string, wanted: (element: Element) => boolean = () => true): string[] =>
	[...document.querySelectorAll(selector)].filter(wanted).map((element) => textOf(element));

/** Its words in one line; links and items of a list are told apart by semicolons. */
function textOf(element: Element | null, without = ''): string {
	if (!element) return '';
	const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let text = '';
	let before: Element | null = null;
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
		const parent = node.parentElement;
		if (words === '' || !parent || (without !== '' && parent.closest(without))) continue;
		const item: Element | null = parent.closest('a, li');
		const apart =
			before !== null && item !== null && item !== before && !item.contains(before) && !before.contains(item);
		text += text === '' ? words : `${apart ? ';' : ''} ${words}`;
		before = item;
	}
	return text.replace(/ ([,.;)])(?=\s|$)/g, '$1');
}
