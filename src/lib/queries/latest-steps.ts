import { maybe, query, text } from './query';

/** The newest dated event of each country: one row per country that has one. */
export const latestSteps = query({
	name: 'latest-steps',
	values: () => [],
	row: {
		country: text,
		event: text,
		round: text,
		stage: text,
		dateStart: text,
		dateEnd: text,
		datePrecision: text,
		certainty: text,
		sourceTitle: text,
		sourceUrl: maybe(text)
	},
	sql: `SELECT country, event, round, stage, cast(date_start AS VARCHAR) AS "dateStart",
			cast(date_end AS VARCHAR) AS "dateEnd", date_precision AS "datePrecision", certainty, source_title AS "sourceTitle",
			source_url AS "sourceUrl"
		FROM progress_events
		WHERE scope = 'country' AND date_start IS NOT NULL
		QUALIFY row_number() OVER (PARTITION BY country ORDER BY date_end DESC, date_start DESC, event DESC) = 1
		ORDER BY "dateEnd" DESC, country`
});
