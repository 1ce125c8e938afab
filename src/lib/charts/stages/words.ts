import type { FrameWords } from '../frame/contract';
import type { StageState } from './layout';

/** Texts of the board in the reader's language. */
export interface StagesWords extends FrameWords {
	readonly states: Readonly<Record<StageState, string>>;
	/** Heading of the countries' column. */
	readonly country: string;
	/** How many steps of a country are documented: `4 of 16 steps documented`. */
	readonly known: (known: number, applicable: number) => string;
	/** What the bar of a region counts: `Steps of its countries`. */
	readonly counts: string;
	/** Button that closes the facts of a cell. */
	readonly close: string;
}
