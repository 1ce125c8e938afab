import { query, text } from './query';

/** Every label in one language (`en`, `fr`, `ru` or `ar`). */
export const labelList = query({
	name: 'label-list',
	values: ({ language }: { language: string }) => [language],
	row: { subject: text, code: text, property: text, text },
	sql: `SELECT subject, code, property, CASE $1 WHEN 'fr' THEN fr WHEN 'ru' THEN ru WHEN 'ar' THEN ar ELSE en END AS text
		FROM labels ORDER BY subject, code, property`
});
