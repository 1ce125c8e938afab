import { double, integer, maybe, query, text } from './query';

/** The published scores and figures of one theme: by what is scored, then place, then year. */
export const scoreList = query({
	name: 'score-list',
	values: ({ theme }: { theme: string }) => [theme],
	row: {
		score: text,
		country: maybe(text),
		region: maybe(text),
		dimension: text,
		edition: text,
		method: text,
		yearFrom: maybe(integer),
		yearTo: maybe(integer),
		qualifier: maybe(text),
		value: double,
		scaleMin: maybe(double),
		scaleMax: maybe(double),
		certainty: text,
		certaintyNote: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text)
	},
	sql: `SELECT score, country, region, dimension, edition, method, year_from AS "yearFrom", year_to AS "yearTo", qualifier,
			value, scale_min AS "scaleMin", scale_max AS "scaleMax", certainty, certainty_note AS "certaintyNote",
			source_url AS "sourceUrl", source_note AS "sourceNote"
		FROM scores WHERE theme = $1
		ORDER BY dimension, country NULLS LAST, region, method, year_to, score`
});
