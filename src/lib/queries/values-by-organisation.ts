import { integer, query, text } from './query';

/**
 * How many values come from each publisher in each year. No row: none.
 * Whose data a publisher passes on, as in `World Bank (data: UIS)`, is left out.
 */
export const valuesByOrganisation = query({
	name: 'values-by-organisation',
	values: () => [],
	row: { organisation: text, year: integer, observations: integer },
	sql: `SELECT split_part(s.organisation, ' (', 1) AS organisation, o."TIME_PERIOD" AS year,
			cast(count(*) AS INTEGER) AS observations
		FROM observations o JOIN sources s ON s.source = o."SOURCE"
		GROUP BY ALL ORDER BY organisation, year`
});
