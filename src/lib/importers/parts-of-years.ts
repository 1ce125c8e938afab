/** Values of quarters and months, gathered by the year they are parts of. */
import type { ImportedObservation } from './observations';

export interface GatheredYear {
	/** The first that came, with its line. */
	readonly first: ImportedObservation;
	/** Parts a year has, and how many of them have a value. */
	readonly of: number;
	readonly known: number;
	/** Of the values, if all parts have one. */
	readonly mean: number | null;
}

export class PartsOfYears {
	readonly #years = new Map<string, { parts: Map<number, number>; of: number; first: ImportedObservation }>();

	/** @returns the line of an earlier value of the same part; null: there is none */
	add(observation: ImportedObservation, part: number, of: number, value: number): number | null {
		const key = [observation.INDICATOR, observation.REF_AREA, observation.SEX, observation.TIME_PERIOD, of].join(' ');
		const year = this.#years.get(key) ?? { parts: new Map<number, number>(), of, first: observation };
		this.#years.set(key, year);
		const earlier = year.parts.has(part) ? year.first.line : null;
		year.parts.set(part, value);
		return earlier;
	}

	gathered(): GatheredYear[] {
		return [...this.#years.values()].map(({ parts, of, first }) => ({
			first,
			of,
			known: parts.size,
			mean: parts.size < of ? null : [...parts.values()].reduce((sum, value) => sum + value, 0) / of
		}));
	}
}
