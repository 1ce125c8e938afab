/** The median of several countries through the years. */
import { group } from 'd3';
import { ofCommonMethod } from '../methods';
import { isValued, type Observation } from '../observation';
import { FEWEST_IN_MEDIAN, median } from '../statistics';

export interface MedianOfYear {
	readonly year: number;
	readonly value: number;
	/** How many countries stand behind it. */
	readonly countries: number;
	/** false: the series of one of them breaks here, so no line joins it to the median before. */
	readonly joined?: false;
}

/**
 * By year, ascending; years in which fewer than three of the members have a value have none. All are of the method of most
 * values.
 */
export function medianSeries(rows: readonly Observation[], members: ReadonlySet<string>): MedianOfYear[] {
	const values = rows.filter(({ country }) => members.has(country)).filter(isValued);
	const years = group(
		ofCommonMethod(values, (one) => one),
		({ year }) => year
	);
	return [...years]
		.sort(([a], [b]) => a - b)
		.flatMap(([year, own]): MedianOfYear[] => {
			const value = median(own.map((one) => one.value));
			if (own.length < FEWEST_IN_MEDIAN || value === null) return [];
			const breaks = own.some(({ status, joined }) => status === 'B' || joined === false);
			return [{ year, value, countries: own.length, ...(breaks && { joined: false as const }) }];
		});
}
