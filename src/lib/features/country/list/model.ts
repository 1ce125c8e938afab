/** The list of countries: what of a country stands in it, and in which order. Pure. */

/** Ways to sort, by column. With `-` before it the other way round. */
export const COLUMNS = ['name', 'round', 'step', 'news', 'report', 'missing'] as const;
export type Column = (typeof COLUMNS)[number];
export type Sort = 'region' | Column | `-${Column}`;
export const SORTS: readonly Sort[] = ['region', ...COLUMNS, ...COLUMNS.map((column): Sort => `-${column}`)];

export interface ListedCountry {
	readonly country: string;
	readonly name: string;
	/** Latest round taken part in, counted from 0; null: none documented. */
	readonly round: number | null;
	/** The furthest documented step of that round, counted from 1, and how many it has; null: none is documented. */
	readonly furthest: { readonly position: number; readonly count: number } | null;
	/** The newest dated step of any round; null: none. */
	readonly step: { readonly dateStart: string; readonly dateEnd: string } | null;
	/** The latest round with a report; null: no report is known. */
	readonly report: { readonly round: number } | null;
	/** Indicators without any value. */
	readonly missing: number;
}

/** Newest, furthest and most first: what the first click on a heading gives. */
const KEYS: Readonly<Record<Exclude<Column, 'name'>, (of: ListedCountry) => readonly (number | string)[] | null>> = {
	round: ({ round }) => (round === null ? null : [round]),
	step: ({ round, furthest }) => (furthest && round !== null ? [round, furthest.position / furthest.count] : null),
	news: ({ step }) => step && [step.dateEnd, step.dateStart],
	report: ({ report }) => report && [report.round],
	missing: ({ missing }) => [missing]
};

const isReversed = (sort: Sort): boolean => sort.startsWith('-');
const columnOf = (sort: Sort): Column | null => COLUMNS.find((column) => sort.replace('-', '') === column) ?? null;

/**
 * What `aria-sort` says of a column. Names ascend at the first click, all else descends.
 * @returns undefined where the list is not sorted by it
 */
export function ariaSort(sort: Sort, column: Column): 'ascending' | 'descending' | undefined {
	if (columnOf(sort) !== column) return undefined;
	return (column === 'name') === isReversed(sort) ? 'descending' : 'ascending';
}

/** The column a phone has room for besides what is missing: what the list is sorted by, else the furthest step. */
export const columnOnPhone = (sort: Sort): Column => {
	const column = columnOf(sort);
	return column === null || column === 'name' || column === 'missing' ? 'step' : column;
};

/** What a click on a heading makes of the order. */
export const nextSort = (sort: Sort, column: Column): Sort => (sort === column ? `-${column}` : column);

/**
 * In this order; among equals, and where nothing is known (which always stands last), the order given. The reader's own
 * country goes before all.
 */
export function sortCountries<C extends ListedCountry>(
	countries: readonly C[],
	sort: Sort,
	compareNames: (a: string, b: string) => number,
	mine: string | null
): C[] {
	const column = columnOf(sort);
	const turn = isReversed(sort) ? -1 : 1;
	const order = (a: C, b: C): number => {
		if (column === null) return 0;
		if (column === 'name') return turn * compareNames(a.name, b.name);
		const [one, other] = [KEYS[column](a), KEYS[column](b)];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		const at = one.findIndex((part, place) => part !== other[place]);
		if (at < 0) return 0;
		return turn * ((one[at] ?? 0) < (other[at] ?? 0) ? 1 : -1);
	};
	const first = (one: C) => Number(one.country !== mine);
	return [...countries].sort((a, b) => first(a) - first(b) || order(a, b));
}
