/** Rules on rows that cannot both be so, and on a status that says no time. */
import { dataResponsibilities, progressEvents } from '../process';
import { problemAt, rowRule, rule } from './rule';

/** How far a delivery has come is known for a date, and a date says how far. */
export const statusHasDate = rowRule(['status', 'date_start'], (row) => {
	if ((row.status === null) === (row.date_start === null)) return null;
	return row.status === null
		? ['status', 'empty, though the row is dated', 'say how far it has come, or empty the date']
		: ['date_start', `empty, though the status is ${row.status}`, 'say since when, or empty the status'];
});

/** What makes two rows tell of the same thing, and what they then must not say differently. */
const SAME = [
	[
		progressEvents,
		'event',
		['round', 'country', 'region', 'stage', 'description'],
		['date_start', 'date_end', 'date_basis', 'certainty']
	],
	[
		dataResponsibilities,
		'responsibility',
		['round', 'country', 'role', 'delivers'],
		['status', 'date_start', 'date_end', 'certainty']
	]
] as const;

/** One thing is not told twice: with other facts the rows contradict each other, unless both are marked as a conflict. */
export const nothingIsToldTwice = SAME.map(([table, number, same, facts]) =>
	rule([table], function* (checked) {
		const first = new Map<string, Readonly<Record<string, unknown>>>();
		for (const { line, row } of checked.rows) {
			if (row === null) continue;
			const cells: Readonly<Record<string, unknown>> = row;
			const key = same.map((column) => cells[column] ?? '').join('\n');
			const earlier = first.get(key);
			if (earlier === undefined) {
				first.set(key, cells);
				continue;
			}
			if (earlier.certainty === 'conflict' && cells.certainty === 'conflict') continue;
			const other = facts.find((column) => earlier[column] !== cells[column]);
			const told = String(earlier[number]);
			yield problemAt(
				checked,
				line,
				String(cells[other ?? number] ?? ''),
				other === undefined
					? [number, `tells the same as ${told}`, 'remove one of the two rows']
					: [
							other,
							`tells otherwise than ${told}, which is about the same`,
							'correct or remove one of the two, or mark both as conflict and say why'
						]
			);
		}
	})
);
