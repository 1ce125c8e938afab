/** What an indicator is. */
import type { Sex } from './observation';

export type Direction = 'higher_is_better' | 'lower_is_better' | 'neutral';

/** An indicator as a page speaks of it, named in one language. */
export interface IndicatorFacts {
	readonly indicator: string;
	readonly name: string;
	readonly definition: string;
	readonly theme: string;
	readonly themeName: string;
	/** Code of the unit. */
	readonly unitCode: string;
	/** Unit as read in a sentence. */
	readonly unit: string;
	/** What stands after a number. */
	readonly unitShort: string;
	readonly direction: Direction;
	readonly decimals: number;
	/** No value can lie outside; null: no such limit. Classes and axes of the values stay within. */
	readonly validMin: number | null;
	readonly validMax: number | null;
	/** SDMX code of the age group. */
	readonly age: string;
	/** For whom values are published. */
	readonly sexes: readonly Sex[];
	readonly organisation: string;
	readonly series: string;
	readonly licence: string;
	/** Its values are none that are published, but measured against those of a base year. */
	readonly derived?: true;
}

/** The sex an indicator starts with: both together where published, else women. */
export const startingSex = (sexes: readonly Sex[]): Sex =>
	sexes.includes('T') || sexes.length === 0 ? 'T' : (sexes[0] as Sex);
