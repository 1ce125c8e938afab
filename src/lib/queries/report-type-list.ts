import { query, text } from './query';

/** The types of reports in their order, and who answers for the text. */
export const reportTypeList = query({
	name: 'report-type-list',
	values: () => [],
	row: { reportType: text, author: text },
	sql: `SELECT report_type AS "reportType", author FROM report_types ORDER BY position`
});
