/** The matrix of completeness: indicators in their themes, countries in their regions, and the newest year of each. */
import { CELL_STATES, type AgeClass, type CellState } from '$lib/domain/absence';
import type { FrameWords } from '../frame/contract';

export interface MatrixIndicator {
	readonly indicator: string;
	readonly name: string;
	readonly theme: string;
	readonly href?: string;
}

export interface MatrixCountry {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly name: string;
	readonly region: string;
}

/** What is known of one indicator in one country. */
export interface MatrixCell {
	readonly indicator: string;
	readonly country: string;
	readonly state: CellState;
	/** Newest year with a value; null where there is none. */
	readonly year: number | null;
	/** How far that year lies behind; null where there is none. */
	readonly age: AgeClass | null;
}

export interface CoverageData {
	/** Drawn in the order given, within their themes. */
	readonly indicators: readonly MatrixIndicator[];
	/** Drawn in the order given; an empty list leaves the indicators in one ungrouped list. */
	readonly themes: readonly { readonly theme: string; readonly name: string }[];
	/** Drawn in the order given, within their regions. */
	readonly countries: readonly MatrixCountry[];
	/** Drawn in the order given; an empty list leaves the countries in one ungrouped list. */
	readonly regions: readonly { readonly region: string; readonly name: string }[];
	/** One for every indicator and country. */
	readonly cells: readonly MatrixCell[];
}

export interface MatrixRow {
	readonly indicator: MatrixIndicator;
	/** Place among all rows, from 0. */
	readonly index: number;
	readonly cells: readonly MatrixCell[];
	/** Countries without a value. */
	readonly missing: number;
}

export interface MatrixColumn {
	readonly country: MatrixCountry;
	/** Indicators without a value. */
	readonly missing: number;
	/** A region begins here. */
	readonly first: boolean;
}

export interface Matrix {
	readonly groups: readonly {
		readonly theme: { readonly theme: string; readonly name: string } | null;
		readonly missing: number;
		readonly rows: readonly MatrixRow[];
	}[];
	/** All rows, as the arrow keys reach them. */
	readonly rows: readonly MatrixRow[];
	readonly columns: readonly MatrixColumn[];
	/** Regions over the columns they span; empty where the countries are not grouped. */
	readonly spans: readonly { readonly region: string; readonly name: string; readonly columns: number }[];
	readonly missing: number;
	/** How many cells stand in each state, and how many values in each class of age. */
	readonly states: Readonly<Record<CellState, number>>;
	readonly ages: readonly [number, number, number, number];
}

function within<T, G>(
	things: readonly T[],
	groups: readonly G[],
	belongs: (thing: T, group: G) => boolean,
	kind: string
) {
	const found = groups
		.map((group) => ({ group, inside: things.filter((thing) => belongs(thing, group)) }))
		.filter(({ inside }) => inside.length > 0);
	const placed = found.reduce((sum, { inside }) => sum + inside.length, 0);
	if (placed !== things.length) throw new RangeError(`${kind} outside the groups of the matrix, or in two of them`);
	return found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Set every cell in its row and column, and count what is missing.
 * @throws {RangeError} if a cell is missing or given twice, or if an indicator or a country has no group
 */
export function layout({ indicators, themes, countries, regions, cells }: CoverageData): Matrix {
	const given = new Map<string, Map<string, MatrixCell>>();
	for (const cell of cells) {
		const row = given.get(cell.indicator) ?? new Map<string, MatrixCell>();
		if (row.has(cell.country)) throw new RangeError(`cell of ${cell.indicator} in ${cell.country} stands twice`);
		given.set(cell.indicator, row.set(cell.country, cell));
	}
	const columnGroups = regions.length
		? within(countries, regions, (one, { region }) => one.region === region, 'a country')
		: [{ group: null, inside: countries }];
	const ordered = columnGroups.flatMap(({ inside }) => inside);
	const rowGroups = themes.length
		? within(indicators, themes, (one, { theme }) => one.theme === theme, 'an indicator')
		: [{ group: null, inside: indicators }];

	const states = Object.fromEntries(CELL_STATES.map((state) => [state, 0])) as Record<CellState, number>;
	const ages: [number, number, number, number] = [0, 0, 0, 0];
	const absent = new Map<string, number>();
	let index = 0;
	const rowOf = (indicator: MatrixIndicator): MatrixRow => {
		const found = given.get(indicator.indicator);
		let missing = 0;
		const row = ordered.map(({ country }) => {
			const cell = found?.get(country);
			if (!cell) throw new RangeError(`no cell of ${indicator.indicator} in ${country}`);
			states[cell.state] += 1;
			if (cell.age !== null) ages[cell.age] += 1;
			if (cell.state !== 'published') {
				missing += 1;
				absent.set(country, (absent.get(country) ?? 0) + 1);
			}
			return cell;
		});
		return { indicator, index: index++, cells: row, missing };
	};
	const groups = rowGroups
		.map(({ group, inside }) => ({ theme: group, rows: inside.map(rowOf) }))
		.map(({ theme, rows }) => ({ theme, rows, missing: sum(rows.map(({ missing }) => missing)) }));
	return {
		groups,
		rows: groups.flatMap(({ rows }) => rows),
		columns: columnGroups.flatMap(({ inside }) =>
			inside.map((country, at) => ({ country, missing: absent.get(country.country) ?? 0, first: at === 0 }))
		),
		spans: columnGroups.flatMap(({ group, inside }) => (group ? [{ ...group, columns: inside.length }] : [])),
		missing: sum(groups.map(({ missing }) => missing)),
		states,
		ages
	};
}

/** Texts of the matrix in the reader's language. */
export interface CoverageWords extends FrameWords {
	readonly states: Readonly<Record<CellState, string>>;
	/** The years of each class of age, newest first: `2023–2024`. */
	readonly ages: readonly [string, string, string, string];
	/** Heading of the indicators' column. */
	readonly indicator: string;
	/** Heading of the totals: how many have no value. */
	readonly missing: string;
	/** Stands before the key: what a number in a cell is. */
	readonly newest: string;
	/** Stands before the list of codes and names. */
	readonly codes: string;
	/** The lines of a tip, the first its heading. */
	readonly tip: (cell: MatrixCell) => readonly string[];
	/** What a chosen cell leads to; null: nowhere. */
	readonly link?: (cell: MatrixCell) => { readonly href: string; readonly text: string } | null;
}

export const SIGNS: Readonly<Record<CellState, string>> = {
	published: '',
	not_published: '–',
	not_collected: '×',
	not_looked_up: '?',
	not_applicable: '·'
};
