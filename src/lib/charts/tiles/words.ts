import type { FrameWords } from '../frame/contract';

/** Texts of the tile map in the reader's language. */
export interface TilesWords extends FrameWords {
	/** What the class of the countries of which nothing is known is called. */
	readonly unknown: string;
	/** What the key counts: `Countries by latest round`. */
	readonly key: string;
}
