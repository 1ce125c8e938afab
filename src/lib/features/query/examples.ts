/** Questions to start from: each shows something of the tables and of SQL that others can be made of. */
import type { Language } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';

export const EXAMPLES = [
	'neet',
	'jobs',
	'women',
	'medians',
	'gaps',
	'together',
	'weaknesses',
	'inactivity',
	'steps',
	'sources'
] as const;
export type Example = (typeof EXAMPLES)[number];

const named = (subject: string, code: string) =>
	`JOIN labels AS name ON subject = '${subject}' AND property = 'name' AND code = ${code}`;

/** @param name the reader's language, which is the column of `labels` with it */
const SQL: Readonly<Record<Example, (name: Language) => string>> = {
	neet: (name) => `SELECT name.${name} AS country, TIME_PERIOD AS year, OBS_VALUE AS neet_rate
FROM observations
JOIN countries ON country = REF_AREA AND role = 'partner'
${named('country', 'country')}
WHERE INDICATOR = 'neet_rate' AND SEX = 'T'
-- ${m.query_comment_newest({}, { locale: name })}
QUALIFY row_number() OVER (PARTITION BY country ORDER BY year DESC) = 1
ORDER BY neet_rate DESC`,

	jobs: (name) => `SELECT name.${name} AS country, TIME_PERIOD AS year, OBS_VALUE AS youth_unemployment
FROM observations
JOIN countries ON country = REF_AREA AND region = 'CA'
${named('country', 'country')}
WHERE INDICATOR = 'youth_unemployment_rate' AND SEX = 'T' AND TIME_PERIOD >= 2010
ORDER BY country, year`,

	women: (name) => `SELECT name.${name} AS country, round(women.OBS_VALUE - men.OBS_VALUE, 1) AS gap,
  women.OBS_VALUE AS women, men.OBS_VALUE AS men, TIME_PERIOD AS year
FROM observations AS women
-- ${m.query_comment_pairs({}, { locale: name })}
JOIN observations AS men USING (INDICATOR, REF_AREA, TIME_PERIOD, SOURCE)
JOIN countries ON country = REF_AREA AND role = 'partner'
${named('country', 'country')}
WHERE INDICATOR = 'neet_rate' AND women.SEX = 'F' AND men.SEX = 'M'
QUALIFY row_number() OVER (PARTITION BY country ORDER BY year DESC) = 1
ORDER BY gap DESC`,

	medians: (name) => `SELECT name.${name} AS region, TIME_PERIOD AS year,
  median(OBS_VALUE) AS median_neet_rate, count(*) AS countries
FROM observations
JOIN countries ON country = REF_AREA AND role = 'partner'
${named('region', 'region')}
WHERE INDICATOR = 'neet_rate' AND SEX = 'T'
GROUP BY ALL
HAVING countries >= 3
ORDER BY region, year`,

	gaps: (name) => `SELECT name.${name} AS indicator_name,
  count(DISTINCT country) FILTER (TIME_PERIOD >= 2020) AS countries
FROM indicators
${named('indicator', 'indicators.indicator')}
LEFT JOIN observations ON observations.INDICATOR = indicators.indicator
LEFT JOIN countries ON country = REF_AREA AND role = 'partner'
GROUP BY ALL
ORDER BY countries, indicator_name`,

	together: (name) => `-- ${m.query_comment_correlation({}, { locale: name })}
WITH latest AS (
  SELECT INDICATOR AS indicator, REF_AREA AS country, OBS_VALUE AS value
  FROM observations
  WHERE SEX = 'T' AND REF_AREA IN (SELECT country FROM countries WHERE role = 'partner')
  QUALIFY row_number() OVER (PARTITION BY indicator, REF_AREA ORDER BY TIME_PERIOD DESC) = 1
)
SELECT name.${name} AS indicator_name, round(corr(other.value, neet.value), 2) AS correlation, count(*) AS countries
FROM latest AS neet
JOIN latest AS other USING (country)
${named('indicator', 'other.indicator')}
WHERE neet.indicator = 'neet_rate' AND other.indicator <> 'neet_rate'
GROUP BY ALL
HAVING countries >= 15
ORDER BY abs(correlation) DESC, indicator_name`,

	weaknesses: (name) => `SELECT name.${name} AS theme_name, count(*) AS statements, count(DISTINCT country) AS countries
FROM developments
${named('theme', 'theme')}
WHERE kind = 'weakness'
GROUP BY ALL
ORDER BY statements DESC, theme_name`,

	inactivity: (
		name
	) => `SELECT name.${name} AS country_name, max(date_end) AS last_day, arg_max(stage, date_end) AS stage
FROM countries
${named('country', 'country')}
LEFT JOIN progress_events USING (country)
WHERE role = 'partner'
GROUP BY ALL
ORDER BY last_day NULLS FIRST, country_name`,

	steps: () => `SELECT year(date_start) AS year, count(*) AS events
FROM progress_events
GROUP BY ALL
ORDER BY year`,

	sources:
		() => `SELECT organisation, count(*) AS observations, min(TIME_PERIOD) AS first_year, max(TIME_PERIOD) AS last_year
FROM observations AS o
JOIN sources AS s ON s.source = o.SOURCE
GROUP BY ALL
ORDER BY observations DESC`
};

/** The SQL of an example, with names and remarks in the reader's language. */
export const exampleSql = (example: Example, language: Language): string => SQL[example](language);
