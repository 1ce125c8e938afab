import { maybe, query, text } from './query';

/** The sections of the rounds’ frameworks that belong to one theme, in order. */
export const themeSections = query({
	name: 'theme-sections',
	values: ({ theme }: { theme: string }) => [theme],
	row: {
		round: text,
		section: text,
		level: text,
		numbering: text,
		basis: text,
		name: text,
		question: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text)
	},
	sql: `SELECT t.round, t.section, level, numbering, basis, name, guiding_question AS question,
			s.source_url AS "sourceUrl", s.source_note AS "sourceNote"
		FROM theme_frameworks t
		JOIN framework_sections s ON s.round = t.round AND s.section = t.section
		JOIN rounds r ON r.round = t.round
		WHERE t.theme = $1 ORDER BY r.position, s.position`
});
