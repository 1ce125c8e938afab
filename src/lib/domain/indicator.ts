/** What an indicator is, apart from its names. */
import type { Sex } from './observation';

export type Direction = 'higher_is_better' | 'lower_is_better' | 'neutral';

export interface Indicator {
	readonly indicator: string;
	readonly theme: string;
	/** Code of the unit; its name stands in the labels. */
	readonly unit: string;
	readonly direction: Direction;
	/** Digits after the decimal sign when shown. */
	readonly decimals: number;
	/** SDMX code of the age group all its values are for. */
	readonly age: string;
	readonly sexes: readonly Sex[];
}

/** The sex an indicator starts with: both together where published, else women. */
export const startingSex = (sexes: readonly Sex[]): Sex => (sexes.includes('T') || sexes.length === 0 ? 'T' : (sexes[0] as Sex));
