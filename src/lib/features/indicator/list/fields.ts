/** What can be chosen in the catalogue: a column to sort by, `-` first where the greatest leads. */
import { collate } from '$lib/i18n/formats';
import type { Language } from '$lib/i18n/languages';
import { oneOf } from '$lib/state/params';
import type { CatalogueRow } from './rows';

export const SORTS = ['', 'name', '-name', 'year', '-year', 'countries', '-countries', 'newest', '-newest'] as const;
export type Sort = (typeof SORTS)[number];
export type SortColumn = 'name' | 'year' | 'countries' | 'newest';

export const catalogueFields = () => ({ sort: oneOf<Sort>('sort', SORTS, '') });

/** The first press sorts upwards, the second downwards, the third by theme again. */
export const pressed = (sort: Sort, column: SortColumn): Sort =>
	sort === column ? `-${column}` : sort === `-${column}` ? '' : column;

/** `aria-sort` of a column; undefined: not sorted by it. */
export const directionOf = (sort: Sort, column: SortColumn): 'ascending' | 'descending' | undefined =>
	sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;

/** Equals stay in the order given. */
export function sorted(rows: readonly CatalogueRow[], sort: Sort, language: Language): readonly CatalogueRow[] {
	if (sort === '') return rows;
	const sign = sort.startsWith('-') ? -1 : 1;
	const compare = collate(language);
	const by: Readonly<Record<SortColumn, (a: CatalogueRow, b: CatalogueRow) => number>> = {
		name: (a, b) => compare(a.name, b.name),
		year: (a, b) => (a.median?.year ?? 0) - (b.median?.year ?? 0),
		countries: (a, b) => a.publishing - b.publishing,
		newest: (a, b) => (a.newest?.year ?? 0) - (b.newest?.year ?? 0)
	};
	const column = sort.replace('-', '') as SortColumn;
	return [...rows].sort((a, b) => sign * by[column](a, b));
}
