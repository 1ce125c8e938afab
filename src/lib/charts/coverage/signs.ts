/** What stands in a cell without a value; its pattern and its words tell the same. A value's cell says its year. */
import type { CellState } from '../../domain/gap';

export const SIGNS: Readonly<Record<CellState, string>> = {
	published: '',
	not_published: '–',
	not_collected: '×',
	not_looked_up: '?',
	not_applicable: '·'
};
