/** Observations as an importer hands them over, what it asks, and what its reader may decide. */
import type { ObsStatus, Sex } from '../domain/observation';
import type { AreaReader } from './areas';
import type { Role } from './layout';
import type { IndicatorReader } from './indicator-reader';

/** A row of the table of observations. */
export interface ObservationRow {
	readonly INDICATOR: string;
	readonly REF_AREA: string;
	readonly TIME_PERIOD: number;
	readonly SEX: Sex;
	readonly AGE: string;
	readonly OBS_VALUE: number;
	readonly OBS_STATUS: ObsStatus;
	readonly SOURCE: string;
}

/** An observation with its place in the file. */
export interface ImportedObservation extends Omit<ObservationRow, 'SOURCE'> {
	/** The release, where the file names one. */
	readonly SOURCE: string | null;
	readonly line: number;
	readonly column: number;
	/** The cell as it stands in the file. */
	readonly text: string;
}

/** A text that nobody could match, with the likeliest meanings: a row of the table in which the reader decides. */
export interface Unmatched {
	readonly role: Role;
	readonly text: string;
	readonly guesses: readonly string[];
	readonly line: number;
	readonly column: number | null;
	readonly count: number;
}

/** What the reader decided about texts; null: leave out. */
export interface MeaningDecisions {
	readonly sexes?: Readonly<Record<string, Sex | null>>;
	readonly ages?: Readonly<Record<string, string | null>>;
	/** Units that the reader says are those of the indicator. */
	readonly units?: Readonly<Record<string, boolean>>;
	/** `name=value` of further breakdowns that stand for the whole. */
	readonly totals?: readonly string[];
	/** Take the mean of quarters, halves or months where all of a year are there. */
	readonly average?: boolean;
}

export interface Readers {
	readonly areas: AreaReader;
	readonly indicators: IndicatorReader;
	readonly decisions: MeaningDecisions;
	/** Years a table may hold, and the current one. */
	readonly years: readonly [first: number, last: number];
	readonly thisYear: number;
}
