import type { FrameWords } from '../frame/contract';

/** Texts of the map in the reader's language. */
export interface MapWords extends FrameWords {
	/** What the class of the countries without a value is called. */
	readonly noValue: string;
	/** What the key counts: `Countries by value`. */
	readonly key: string;
	/** What the boundaries shown mean and do not mean; stands under the map. */
	readonly disclaimer: string;
}
