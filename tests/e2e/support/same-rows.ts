/** A chart and its table hold the same rows. */
import type { Cell } from './figures';

/** Attributes that say what a mark stands for; each stands as a value in the mark's row of the table. */
const MEANINGS = [
	'country',
	'row',
	'indicator',
	'benchmark',
	'reference',
	'year',
	'value',
	'other',
	'stage',
	'state',
	'status'
] as const;
/** A column the table can leave out, for it is the same in all rows: it stands in the caption. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
	rank: ['year', 'status'],
	timeline: ['country', 'row'],
	trend: ['status']
};

/** Women and men of a country share a row: `other` is the second one's value. */
function paired(marks: readonly Record<string, string>[]): Record<string, string>[] {
	const rows = new Map<string, Record<string, string>>();
	for (const mark of marks) {
		const found = rows.get(mark.country ?? '');
		if (found) found.other = mark.value ?? '';
		else rows.set(mark.country ?? '', { ...mark });
	}
	return [...rows.values()];
}

/** Where a chart and its table differ: marks that no row says, rows that no mark stands for. */
export function unlikeRows(
	kind: string,
	marks: readonly Record<string, string>[],
	rows: readonly (readonly Cell[])[]
): string[] {
	if (marks.length === 0) return ['the chart has no marks'];
	const left = rows.map((cells) => new Set(cells.flatMap(({ value }) => (value === null ? [] : [value]))));
	const tabled = new Set(left.flatMap((values) => [...values]));
	const found: string[] = [];
	for (const mark of kind === 'dumbbell' ? paired(marks) : marks) {
		const meant = MEANINGS.filter((meaning) => mark[meaning] !== undefined);
		const sought = meant.filter((meaning) => !(ALIKE[kind] ?? []).includes(meaning) || tabled.has(mark[meaning] ?? ''));
		const says = (values: ReadonlySet<string>) => sought.every((meaning) => values.has(mark[meaning] ?? ''));
		const taken = meant.length > 0 ? left.find(says) : undefined;
		if (!taken) found.push(`no row says ${JSON.stringify(mark)}`);
		// A cell of the board can hold several facts: a row each.
		for (let at = left.length - 1; at >= 0; at--) {
			const row = left[at];
			if (row && taken && (row === taken || (kind === 'stages' && says(row)))) left.splice(at, 1);
		}
	}
	return [...found, ...left.map((values) => `no mark stands for ${[...values].join(' ')}`)];
}
