/** Countries, indicators, releases, labels, notes and terms. */
import { double, integer, maybe, query, text } from './query';

/** Every country and aggregate with its region and role. */
export const countryList = query({
	name: 'country-list',
	values: () => [],
	row: { country: text, region: text, role: text },
	sql: `SELECT country, c.region, role FROM countries c JOIN regions r ON r.region = c.region ORDER BY r.position, country`
});

/** Every indicator with what it is and how much of it is published for partner countries. */
export const indicatorList = query({
	name: 'indicator-list',
	values: () => [],
	row: {
		indicator: text,
		theme: text,
		unit: text,
		direction: text,
		decimals: integer,
		validMin: maybe(double),
		validMax: maybe(double),
		age: text,
		sexes: text,
		source: text,
		sourceOrganisation: text,
		sourceSeries: text,
		licence: text,
		partners: integer,
		firstYear: maybe(integer),
		lastYear: maybe(integer)
	},
	sql: `WITH published AS (
			SELECT "INDICATOR" AS indicator, min("AGE") AS age, string_agg(DISTINCT "SEX", '~' ORDER BY "SEX" DESC) AS sexes,
				cast(count(DISTINCT CASE WHEN c.role = 'partner' THEN "REF_AREA" END) AS INTEGER) AS partners,
				min("TIME_PERIOD") AS first_year, max("TIME_PERIOD") AS last_year
			FROM observations o JOIN countries c ON c.country = o."REF_AREA" GROUP BY "INDICATOR"
		)
		SELECT i.indicator, theme, unit, direction, decimals, valid_min AS "validMin", valid_max AS "validMax",
			coalesce(age, '_T') AS age, coalesce(sexes, 'T') AS sexes,
			source, source_organisation AS "sourceOrganisation", source_series AS "sourceSeries", licence,
			coalesce(partners, 0) AS partners, first_year AS "firstYear", last_year AS "lastYear"
		FROM indicators i LEFT JOIN published p ON p.indicator = i.indicator ORDER BY i.position`
});

/** A vintage with the day or month of its release. */
const RELEASED = '^(?:data |last update |file of )?(\\d{4}-\\d{2}(?:-\\d{2})?).*$';

/** Every release that observations were taken from, with how many. */
export const sourceList = query({
	name: 'source-list',
	values: () => [],
	row: {
		source: text,
		organisation: text,
		dataset: text,
		vintage: text,
		/** Day or month of the release, ISO 8601; '' where none is known. */
		released: text,
		licence: text,
		url: text,
		attribution: text,
		observations: integer
	},
	sql: `SELECT s.source, organisation, dataset, vintage,
			CASE WHEN vintage ~ '${RELEASED}' THEN regexp_replace(vintage, '${RELEASED}', '\\1') ELSE '' END AS released,
			licence, url, attribution, cast(count(o."SOURCE") AS INTEGER) AS observations
		FROM sources s LEFT JOIN observations o ON o."SOURCE" = s.source
		GROUP BY s.source, organisation, dataset, vintage, licence, url, attribution ORDER BY s.source`
});

/** Every label in one language (`en`, `fr`, `ru` or `ar`). */
export const labelList = query({
	name: 'label-list',
	values: ({ language }: { language: string }) => [language],
	row: { subject: text, code: text, property: text, text },
	sql: `SELECT subject, code, property, CASE $1 WHEN 'fr' THEN fr WHEN 'ru' THEN ru WHEN 'ar' THEN ar ELSE en END AS text
		FROM labels ORDER BY subject, code, property`
});

/** Every known doubt about values. */
export const noteList = query({
	name: 'note-list',
	values: () => [],
	row: {
		note: text,
		kind: text,
		indicator: maybe(text),
		country: maybe(text),
		yearFrom: maybe(integer),
		yearTo: maybe(integer)
	},
	sql: `SELECT note, kind, indicator, country, year_from AS "yearFrom", year_to AS "yearTo"
		FROM notes ORDER BY indicator NULLS FIRST, country NULLS FIRST, year_from NULLS FIRST, note`
});

/** What values were measured by, where their indicator is not measured in one way. */
export const methodList = query({
	name: 'method-list',
	values: () => [],
	row: { indicator: text, country: maybe(text), yearFrom: maybe(integer), yearTo: maybe(integer), method: text },
	sql: `SELECT indicator, country, year_from AS "yearFrom", year_to AS "yearTo", method
		FROM methods ORDER BY indicator, country NULLS FIRST, year_from NULLS FIRST`
});

/** The terms of the glossary, in order. */
export const termList = query({
	name: 'term-list',
	values: () => [],
	row: { term: text },
	sql: `SELECT term FROM glossary ORDER BY position`
});

/** Every word by which the search finds what is named otherwise, in one language (`en`, `fr`, `ru` or `ar`). */
export const synonymList = query({
	name: 'synonym-list',
	values: ({ language }: { language: string }) => [language],
	row: { subject: text, code: text, synonym: text },
	sql: `SELECT subject, code, synonym FROM synonyms WHERE language = $1 ORDER BY subject, code, synonym`
});
