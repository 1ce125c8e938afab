/** The median of several countries through the years. */
import { group } from 'd3';
import { isValued, type Observation } from '../observation';
import { FEWEST_IN_MEDIAN, median } from '../statistics';

export interface MedianOfYear {
	readonly year: number;
	readonly value: number;
	/** How many countries stand behind it. */
	readonly countries: number;
}

/** By year, ascending; years in which fewer than three of the members have a value have none. */
export function medianSeries(rows: readonly Observation[], members: ReadonlySet<string>): MedianOfYear[] {
	const years = group(rows.filter(({ country }) => members.has(country)).filter(isValued), ({ year }) => year);
	return [...years]
		.sort(([a], [b]) => a - b)
		.flatMap(([year, own]): MedianOfYear[] => {
			const value = median(own.map((one) => one.value));
			return own.length < FEWEST_IN_MEDIAN || value === null ? [] : [{ year, value, countries: own.length }];
		});
}
