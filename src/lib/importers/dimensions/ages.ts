/** Rows that state no age group, beside rows of the same series that do: they are of all ages there are, not of the indicator’s own. */
import { isWithin } from './age-groups';
import { seriesIn, type RawObservation } from '../layout';
import type { ImportedObservation } from '../observations';

/** A value taken from a row without an age group. */
interface WithoutAge {
	readonly raw: RawObservation;
	readonly observation: ImportedObservation;
}

export class AgesStated {
	readonly #stated = new Map<string, Set<string>>();
	readonly #unstated: WithoutAge[] = [];

	stated(raw: RawObservation, age: string): void {
		const series = seriesIn(raw);
		const ages = this.#stated.get(series);
		if (ages === undefined) this.#stated.set(series, new Set([age]));
		else ages.add(age);
	}

	unstated(raw: RawObservation, observation: ImportedObservation): void {
		this.#unstated.push({ raw, observation });
	}

	/** Values that are rather totals: other rows of their series state an age beyond the indicator’s group, or that group itself. */
	totals(): WithoutAge[] {
		return this.#unstated.filter(({ raw, observation: { AGE } }) =>
			[...(this.#stated.get(seriesIn(raw)) ?? [])].some((age) => !isWithin(age, AGE))
		);
	}
}
