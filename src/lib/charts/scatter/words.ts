import type { FrameWords } from '../frame/contract';

/** Texts of a scatter in the reader's language. */
export interface ScatterWords extends FrameWords {
	/** Names those without room for a label: `Not labelled for want of room: …`. */
	readonly unlabelled: (names: readonly string[]) => string;
}
