/** The pages that are compared: each peer's one, and ours of every kind. */
import type { Page } from '@playwright/test';
import { OURS, type Moments } from '../load';
import type { Choice } from '../painted';

export interface ComparedPage {
	readonly name: string;
	/** Whether the site serves it, or it is a peer's. */
	readonly isOurs: boolean;
	readonly place: string;
	readonly moments: Moments;
	/** The moment that ends its opening. */
	readonly last: keyof Moments;
	/** Choices that change its first chart, and what holds the marks of that; none where only its opening counts. */
	readonly filter?: { readonly drawing: string; readonly choices: (page: Page) => readonly Choice[] };
}

/** Women, men, all: in pages of ours. */
const sex = {
	drawing: 'main figure[data-chart] .frame-drawing',
	choices: (page: Page): readonly Choice[] =>
		['F', 'M', 'T'].map((code) => ({
			what: code,
			control: page.locator(`main fieldset input[type="radio"][value="${code}"]`).first()
		}))
};

/** How a peer draws and listens: the marks of both charts, and three other indicators as values of its one control. */
interface Peer {
	readonly line: string;
	readonly bars: string;
	readonly values: readonly string[];
	readonly event: 'input' | 'change';
}
const PLOT = {
	line: '#line [aria-label="line"] path',
	bars: '#ranking [aria-label="bar"] rect',
	event: 'input'
} as const;
const CODES = ['indicator_02', 'indicator_03', 'indicator_01'];
const FRAMEWORK: Peer = { ...PLOT, values: ['1', '2', '0'] };
const MOSAIC: Peer = { ...PLOT, values: CODES };
const VEGA: Peer = { line: '#line .mark-line path', bars: '#line .mark-rect path', values: CODES, event: 'change' };

/** A peer is interactive when both charts, the table and the control stand there: the scripts that draw also listen. */
function peer(
	name: string,
	place: string,
	{ line, bars, values, event }: Peer,
	{ hasDatabase }: { readonly hasDatabase: boolean }
): ComparedPage {
	const interactive = `body:has(${line}):has(${bars}):has(#table td):has(select option + option)`;
	return {
		name,
		isOurs: false,
		place,
		// What it draws first is what its database answered first.
		moments: { chart: line, interactive, ...(hasDatabase ? { database: line } : {}) },
		last: 'interactive',
		filter: {
			drawing: '#line',
			choices: (page) =>
				values.map((value) => ({ what: value, control: page.locator('select'), value: () => value, event }))
		}
	};
}

const ours = (
	name: string,
	place: string,
	also: Partial<Pick<ComparedPage, 'last' | 'filter'>> = {}
): ComparedPage => ({ name, isOurs: true, place, moments: OURS, last: 'interactive', ...also });

/** In the order in which they are opened, ours among the others. */
export const PAGES = {
	plot: peer('Observable Framework', 'framework/plot.html', FRAMEWORK, { hasDatabase: false }),
	indicator: ours('ours: indicator', 'en/indicators/neet_rate/', { filter: sex }),
	duckdb: peer('Framework + DuckDB', 'framework/duckdb.html', FRAMEWORK, { hasDatabase: true }),
	compare: ours('ours: Compare', 'en/compare/', { last: 'database', filter: sex }),
	mosaic: peer('Mosaic', 'mosaic/', MOSAIC, { hasDatabase: true }),
	country: ours('ours: country', 'en/countries/KAZ/'),
	vega: peer('Vega-Lite', 'vega-lite/', VEGA, { hasDatabase: false }),
	home: ours('ours: start page', 'en/'),
	progress: ours('ours: progress', 'en/progress/')
} as const satisfies Record<string, ComparedPage>;
export type PageKey = keyof typeof PAGES;
