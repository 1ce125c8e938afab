import type { CellState } from '../../domain/gap';
import type { FrameWords } from '../frame/contract';
import type { MatrixCell } from './layout';

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
}
