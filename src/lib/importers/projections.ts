/** Series that go on past this year without a mark of what is projected in them: not even the values up to today are sure. */
import type { Place, Tally } from './finding';
import type { ImportedObservation } from './observations';

/** A year further ahead than this alone is rather a slip than a projection. */
const NEXT_YEARS = 10;

interface Ahead {
	/** The first value of a year to come. */
	readonly place: Place;
	last: number;
	isNear: boolean;
}

export class Projections {
	readonly #ahead = new Map<string, Ahead>();
	readonly #indicators = new Map<string, string>();

	constructor(private readonly thisYear: number) {}

	/** A value of a year to come. @param series what the file calls it */
	ahead(series: string, year: number, place: Place): void {
		const known = this.#ahead.get(series) ?? { place, last: year, isNear: false };
		known.last = Math.max(known.last, year);
		known.isNear ||= year <= this.thisYear + NEXT_YEARS;
		this.#ahead.set(series, known);
	}

	/** A value that was taken. */
	taken(series: string, indicator: string): void {
		if (this.#indicators.get(series) !== indicator) this.#indicators.set(series, indicator);
	}

	/** What may be kept of the values taken: where others of their series are of years to come, none of this year, and the rest is asked about. */
	observed(all: readonly ImportedObservation[], tally: Tally): ImportedObservation[] {
		const unmarked = new Set<string>();
		for (const [series, { place, last, isNear }] of this.#ahead) {
			const indicator = this.#indicators.get(series);
			if (indicator === undefined || !isNear) continue;
			unmarked.add(indicator);
			tally.add('projections_unmarked', place, { indicator, year: this.thisYear, last });
		}
		return all.filter(({ INDICATOR, TIME_PERIOD, line, column }) => {
			const isProjected = TIME_PERIOD === this.thisYear && unmarked.has(INDICATOR);
			if (isProjected) tally.add('forecast', { line, column, value: String(TIME_PERIOD) });
			return !isProjected;
		});
	}
}
