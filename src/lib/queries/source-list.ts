import { integer, query, text } from './query';

/** Every release that observations were taken from, with how many. */
export const sourceList = query({
	name: 'source-list',
	values: () => [],
	row: {
		source: text,
		organisation: text,
		dataset: text,
		vintage: text,
		licence: text,
		url: text,
		attribution: text,
		observations: integer
	},
	sql: `SELECT s.source, organisation, dataset, vintage, licence, url, attribution, cast(count(o."SOURCE") AS INTEGER) AS observations
		FROM sources s LEFT JOIN observations o ON o."SOURCE" = s.source
		GROUP BY ALL ORDER BY s.source`
});
