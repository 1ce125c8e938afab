/** What is uncertain is said in the columns made for it, in no other text. */
import { describe, expect, it } from 'vitest';
import { rows, TABLES } from './published-tables';

describe('doubts stand in their columns', () => {
	it.each(TABLES)('no mark is left in a cell of %s', (table) => {
		const marks = /UNCERTAIN|INFERRED|CONFLICT|\bOURS\b|\bNOTE:| ; |\(\)| {2}/;
		const left = rows(table).flatMap((row) => Object.values(row).filter((cell) => marks.test(cell)));
		expect(left).toEqual([]);
	});

	it.each(['progress_events', 'developments', 'scores', 'data_responsibilities', 'participation'])(
		'the texts of %s carry no remark on their date or reading',
		(table) => {
			const remarks =
				/\b(year|month|day) (inferred|uncertain|unknown|not given)|date of|reported|(day|report) not seen|cut off/i;
			const texts = [
				'description',
				'summary',
				'dimension',
				'delivers',
				'report_wording',
				'source_title',
				'source_note'
			];
			const left = rows(table).flatMap((row) =>
				texts.map((text) => row[text] ?? '').filter((cell) => remarks.test(cell))
			);
			// Content, not remarks: what graduates or a ministry reported.
			const content = [
				'High employability reported',
				'Governance reported strong',
				'Progress reported in career guidance'
			];
			expect(left.filter((cell) => !content.includes(cell))).toEqual([]);
		}
	);

	it.each(['rounds', 'participation', 'reports', 'progress_events', 'developments', 'scores', 'data_responsibilities'])(
		'each row of %s that is not documented says why',
		(table) => {
			const silent = rows(table).filter((row) => row.certainty !== 'documented' && row.certainty_note === '');
			expect(silent).toEqual([]);
		}
	);
});
