/**
 * Small files in every format, made by hand after the publishers’ forms, with invented values, and what they hold:
 * indicator, country, year, sex, value, status.
 */
import type { Decisions } from '../../src/lib/importers/understand';
import type { FormatId } from '../../src/lib/importers/layout';

export interface Sample {
	readonly name: string;
	readonly format: FormatId;
	readonly text: string;
	readonly expected: readonly string[];
	/** What its reader says, because the file does not. */
	readonly said?: Decisions;
	/** Rules of findings that must be there; others than notes must not. */
	readonly rules?: readonly string[];
}

export const lines = (...rows: readonly string[]): string => rows.join('\n');
