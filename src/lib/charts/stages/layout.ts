/** The board of a round: countries in their groups, mostly regions, the steps in their usual order, and what is known of each. */
import { rollup } from 'd3';
import type { FrameWords } from '../frame/contract';

/** What is known of a country at a step, from most to least. `unknown` is not "not done". */
export const STAGE_STATES = ['dated', 'undated', 'uncertain', 'unknown', 'not_applicable'] as const;
export type StageState = (typeof STAGE_STATES)[number];

/** A step of the round, in the reader's language. */
export interface BoardStep {
	readonly stage: string;
	readonly name: string;
	/** What the step is. */
	readonly definition?: string;
}

/** What countries are grouped by: a region, a type of report, a step… */
export interface BoardRegion {
	readonly region: string;
	readonly name: string;
}

export interface BoardCountry {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly name: string;
	/** Its group. A country of several groups is given once for each of them. */
	readonly region: string;
	readonly href?: string;
	/** What sets it apart from the others, in words: `my country`. */
	readonly distinguished?: string;
}

/** One thing that happened, with where it is written. */
export interface Fact {
	/** The date at its precision, or words for there being none. */
	readonly when: string;
	/** How sure it is, in words. */
	readonly certainty: string;
	/** What happened. */
	readonly description: string;
	/** Language of description and note, BCP 47. */
	readonly lang: string;
	/** What is uncertain, inferred or in conflict. */
	readonly note?: string;
	/** No address: the source is known by its title alone. */
	readonly source: { readonly title: string; readonly href?: string };
}

/** What is known of one country at one step. */
export interface BoardCell {
	readonly country: string;
	/** The group in which this is known of the country; left out: in each of its groups. */
	readonly region?: string;
	readonly stage: string;
	readonly state: StageState;
	/** The date in short form, where there is one: `Jun 2016`. */
	readonly text?: string;
	/** The same in figures, for a narrow column: `6/16`. */
	readonly figures?: string;
	readonly facts: readonly Fact[];
	/** What the reader's own data say of it, each with whose it is: marked, and counted nowhere. */
	readonly own?: readonly string[];
}

export type StateCounts = Readonly<Record<StageState, number>>;

/** A part of a region's bar; `x` and `width` are per cent of the largest region's number of cells. */
export interface BarPart {
	readonly state: StageState;
	readonly x: number;
	readonly width: number;
}

export interface BoardRow {
	readonly country: BoardCountry;
	/** Place among all rows of the board, from 0. */
	readonly index: number;
	/** One cell per step, in their order. */
	readonly cells: readonly BoardCell[];
	/** Steps of which something is known, and steps that apply to the country. */
	readonly known: number;
	readonly applicable: number;
}

/** In how many countries a step is known, each country once, of those it applies to. */
export interface StepCount {
	readonly stage: string;
	readonly known: number;
	readonly applicable: number;
}

export interface BoardGroup {
	/** `null`: the board is not grouped. */
	readonly region: BoardRegion | null;
	readonly rows: readonly BoardRow[];
	readonly counts: StateCounts;
	readonly bar: readonly BarPart[];
}

export interface Board {
	readonly groups: readonly BoardGroup[];
	/** All rows, as the arrow keys reach them. */
	readonly rows: readonly BoardRow[];
	/** Each country and step once, in whichever groups the country stands: the most that is known of it in any. */
	readonly counts: StateCounts;
	/** In the order of the steps, of the same. */
	readonly steps: readonly StepCount[];
}

export interface BoardData {
	readonly steps: readonly BoardStep[];
	/** Drawn in the order given. */
	readonly countries: readonly BoardCountry[];
	/** Drawn in the order given; an empty list leaves the countries in one ungrouped list. */
	readonly regions: readonly BoardRegion[];
	/** A country and step that is not among them is `unknown`. */
	readonly cells: readonly BoardCell[];
}

const none = (): Record<StageState, number> => ({ dated: 0, undated: 0, uncertain: 0, unknown: 0, not_applicable: 0 });

function count(cells: readonly BoardCell[]): StateCounts {
	const counts = none();
	for (const cell of cells) counts[cell.state] += 1;
	return counts;
}

function index<T>(things: readonly T[], codeOf: (thing: T) => string, kind: string): ReadonlyMap<string, T> {
	const found = new Map<string, T>();
	for (const thing of things) {
		if (found.has(codeOf(thing))) throw new RangeError(`${kind} "${codeOf(thing)}" stands twice on the board`);
		found.set(codeOf(thing), thing);
	}
	return found;
}

function barOf(counts: StateCounts, largest: number): BarPart[] {
	const parts: BarPart[] = [];
	let x = 0;
	for (const state of STAGE_STATES) {
		if (counts[state] === 0) continue;
		const width = (100 * counts[state]) / largest;
		parts.push({ state, x, width });
		x += width;
	}
	return parts;
}

/**
 * Set each country in its region and each fact in its step, and count the states.
 * @throws {RangeError} if a cell names a country or step that is not on the board, if a country's region is not,
 * or if anything stands there twice
 */
export function layout({ steps, countries, regions, cells }: BoardData): Board {
	const knownSteps = index(steps, (step) => step.stage, 'step');
	index(countries, ({ country, region }) => (regions.length > 0 ? `${country}" in "${region}` : country), 'country');
	const knownCountries = new Set(countries.map(({ country }) => country));
	const knownRegions = index(regions, (region) => region.region, 'region');
	const given = index(cells, (cell) => `${cell.country} ${cell.stage} ${cell.region ?? ''}`, 'cell');
	for (const cell of cells) {
		if (!knownCountries.has(cell.country))
			throw new RangeError(`cell of country "${cell.country}", which is not on the board`);
		if (!knownSteps.has(cell.stage))
			throw new RangeError(`cell of step "${cell.stage}", which is not a step of the round`);
	}
	for (const { country, region } of countries)
		if (regions.length > 0 && !knownRegions.has(region))
			throw new RangeError(`country "${country}" is in region "${region}", which is not on the board`);

	const headings = regions.length > 0 ? regions : [null];
	const members = headings
		.map((region) => ({
			region,
			countries: countries.filter((country) => region === null || country.region === region.region)
		}))
		.filter((group) => group.countries.length > 0);
	const largest = Math.max(1, ...members.map((group) => group.countries.length * steps.length));

	let next = 0;
	const groups = members.map(({ region, countries: inside }): BoardGroup => {
		const rows = inside.map((country): BoardRow => {
			const row = steps.map(
				({ stage }) =>
					given.get(`${country.country} ${stage} ${country.region}`) ??
					given.get(`${country.country} ${stage} `) ?? {
						country: country.country,
						stage,
						state: 'unknown' as const,
						facts: []
					}
			);
			return { country, index: next++, cells: row, ...knownOf(count(row)) };
		});
		const counts = count(rows.flatMap((row) => row.cells));
		return { region, rows, counts, bar: barOf(counts, largest) };
	});
	const rows = groups.flatMap((group) => group.rows);
	const once = mostKnown(rows.flatMap((row) => row.cells));
	return {
		groups,
		rows,
		counts: count(once),
		steps: steps.map(({ stage }) => ({ stage, ...knownOf(count(once.filter((cell) => cell.stage === stage))) }))
	};
}

const knownOf = (counts: StateCounts): { known: number; applicable: number } => {
	const known = counts.dated + counts.undated + counts.uncertain;
	return { known, applicable: known + counts.unknown };
};

/** Of the cells of one country and step the one of which most is known. */
function mostKnown(cells: readonly BoardCell[]): BoardCell[] {
	const rank = ({ state }: BoardCell) => STAGE_STATES.indexOf(state);
	const most = (same: BoardCell[]) => same.reduce((best, cell) => (rank(cell) < rank(best) ? cell : best));
	return [...rollup(cells, most, ({ country, stage }) => `${country} ${stage}`).values()];
}

/** Texts of the board in the reader's language. */
export interface StagesWords extends FrameWords {
	readonly states: Readonly<Record<StageState, string>>;
	/** Heading of the countries' column. */
	readonly country: string;
	/** How many steps of a country are documented: `4 of 16 steps documented`. */
	readonly known: (known: number, applicable: number) => string;
	/** The same in short: `4 of 16`. */
	readonly of: (known: number, applicable: number) => string;
	/** Heading of the column of these numbers. */
	readonly steps: string;
	/** Heading of the row of bars: in how many countries each step is documented. */
	readonly countries: string;
	/** In how many countries a step is documented: `2 of 29 countries`. */
	readonly inCountries: (known: number, applicable: number) => string;
	/** How a strip of cells is read: the first and the last step. */
	readonly span: (first: string, last: string) => string;
	/** What a click on a strip does. */
	readonly tap: string;
	/** What the bar of a region counts: `Steps of its countries`. */
	readonly counts: string;
	/** Button that closes the facts of a cell. */
	readonly close: string;
	/** Stands in the place of the facts while no cell is chosen. */
	readonly choose: string;
	/** Buttons that lead from cell to cell of which something is known. */
	readonly previous: string;
	readonly next: string;
	/** Link to the page of a country: `All about Kazakhstan`. */
	readonly toCountry: (name: string) => string;
}
