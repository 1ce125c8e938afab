/** From where to where the values of one indicator among several go, in words. Apart from what figures of one indicator load. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Selected } from '$lib/domain/tolerance';
import * as m from '$lib/i18n/paraglide/messages';
import type { NameOf } from '../naming';
import { lowestAndHighest, valueText } from '../summary';

/**
 * `NEET rate: from 8.7% (Russia) to 33.3% (Kosovo*).`
 * @param selected values of the indicator, in any order; of those carried forward the year is said
 * @returns '' without values
 */
export function indicatorRange(facts: IndicatorFacts, selected: readonly Selected[], nameOf: NameOf): string {
	const ends = lowestAndHighest(facts, selected, nameOf);
	if (!ends) return '';
	const { lowest, highest, whose, equal } = ends;
	const high = valueText(facts, highest.observation.value);
	return equal
		? m.figure_scatter_equal({ indicator: facts.name, value: high })
		: m.figure_scatter_range({
				indicator: facts.name,
				low: valueText(facts, lowest.observation.value),
				lowCountry: whose(lowest),
				high,
				highCountry: whose(highest)
			});
}
