import type { FrameWords } from '../frame/contract';

/** Texts of the timeline in the reader's language. */
export interface TimelineWords extends FrameWords {
	/** What stands in a row without events. */
	readonly none: string;
	/** The key, for the marks that occur. */
	readonly point: string;
	readonly span: string;
	readonly unsure: string;
	readonly wide: string;
	/** A month, short, for its first day: `2016-04-01` → `Apr`. */
	readonly month: (iso: string) => string;
}
