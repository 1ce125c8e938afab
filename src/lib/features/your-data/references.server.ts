/** The file of references, from the tables. */
import { rowsOf, type Tables } from '$lib/tables/checked-tables';
import { YEARS } from '$lib/tables/declare';
import { countries } from '$lib/tables/places';
import { indicators, methods, observations } from '$lib/tables/statistics';
import { labels } from '$lib/tables/words';
import { group } from 'd3';
import type { PackedReferences, PackedSeries } from './references';

/** The release of a value is no matter to importers. */
export function packReferences(tables: Tables): PackedReferences {
	const series = group(rowsOf(observations, tables), ({ INDICATOR, REF_AREA, SEX, AGE }) =>
		[INDICATOR, REF_AREA, SEX, AGE].join(' ')
	);
	const named = new Set(['country', 'indicator']);
	return {
		countries: rowsOf(countries, tables).map(({ country, iso2, m49 }) => ({ country, iso2, m49 })),
		indicators: rowsOf(indicators, tables).map(({ indicator, unit, source_series, valid_min, valid_max }) => ({
			indicator,
			unit,
			source_series,
			valid_min,
			valid_max
		})),
		labels: rowsOf(labels, tables)
			.filter(({ subject, property }) => named.has(subject) && property === 'name')
			.map(({ subject, code, property, en, fr, ru, ar }) => ({ subject, code, property, en, fr, ru, ar })),
		methods: rowsOf(methods, tables).map(({ indicator, country, year_from, year_to, method }) => ({
			indicator,
			country,
			year_from,
			year_to,
			method
		})),
		years: YEARS,
		series: [...series.values()].flatMap((rows): PackedSeries[] => {
			const [first] = rows;
			if (first === undefined) return [];
			return [
				{
					key: [first.INDICATOR, first.REF_AREA, first.SEX, first.AGE],
					years: rows.map(({ TIME_PERIOD }) => TIME_PERIOD),
					values: rows.map(({ OBS_VALUE }) => OBS_VALUE),
					statuses: rows.map(({ OBS_STATUS }) => OBS_STATUS).join('')
				}
			];
		})
	};
}
