import { query, text } from './query';

/** The types of stakeholders in their order. */
export const stakeholderTypeList = query({
	name: 'stakeholder-type-list',
	values: () => [],
	row: { stakeholderType: text },
	sql: `SELECT stakeholder_type AS "stakeholderType" FROM stakeholder_types ORDER BY position`
});
