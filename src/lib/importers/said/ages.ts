/** Rows that state no age group, beside rows of the same series that do: they are of all ages there are, not of the indicator’s own. */
import { isWithin } from '../dimensions';
import { seriesIn, type RawObservation } from '../layout';
import type { ImportedObservation } from '../observations';

/** A value taken from a row without an age group. */
interface Unsaid {
	readonly raw: RawObservation;
	readonly observation: ImportedObservation;
}

export class AgesSaid {
	readonly #said = new Map<string, Set<string>>();
	readonly #unsaid: Unsaid[] = [];

	said(raw: RawObservation, age: string): void {
		const series = seriesIn(raw);
		const ages = this.#said.get(series);
		if (ages === undefined) this.#said.set(series, new Set([age]));
		else ages.add(age);
	}

	unsaid(raw: RawObservation, observation: ImportedObservation): void {
		this.#unsaid.push({ raw, observation });
	}

	/** Values that are rather totals: their series is told for ages that the indicator’s group does not hold, or for that group by name. */
	totals(): Unsaid[] {
		return this.#unsaid.filter(({ raw, observation: { AGE } }) =>
			[...(this.#said.get(seriesIn(raw)) ?? [])].some((age) => !isWithin(age, AGE))
		);
	}
}
