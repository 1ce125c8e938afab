import { flag, query, text } from './query';

/** The indicators of each theme, its own first, then those of other themes; a proxy only stands in for the theme. */
export const themeIndicators = query({
	name: 'theme-indicators',
	values: () => [],
	row: { theme: text, indicator: text, proxy: flag },
	sql: `WITH linked AS (
			SELECT theme, indicator, 0 AS place, position,
				EXISTS (SELECT 1 FROM notes n WHERE n.indicator = i.indicator AND n.kind = 'proxy') AS proxy
			FROM indicators i
			UNION ALL
			SELECT theme, indicator, 1 AS place, position, relation = 'proxy' AS proxy FROM theme_indicators
		)
		SELECT l.theme, indicator, proxy FROM linked l JOIN themes t ON t.theme = l.theme
		ORDER BY t.position, place, l.position`
});
