/** What stands in a cell without a value; its pattern and its words tell the same. */
import type { CellState } from '../../domain/gap';

export const SIGNS: Readonly<Record<Exclude<CellState, 'published'>, string>> = {
	not_published: '–',
	not_collected: '×',
	not_looked_up: '?',
	not_applicable: '·'
};
