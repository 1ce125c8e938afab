/** Where the picture begins in the window, px. */
export interface Origin {
	readonly left: number;
	readonly top: number;
}

/** To a hundredth of a px. */
export const rounded = (px: number): string => String(Math.round(px * 100) / 100);
