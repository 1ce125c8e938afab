/** What an import changes in the table of observations: by joins and antijoins of Arquero. */
import { desc, from, op } from 'arquero';
import type { ColumnTable } from 'arquero';
import { KEY, keyOf } from '../lib/importers/merge';
import type { ObservationRow } from '../lib/importers/observations';

export interface Revision {
	readonly before: ObservationRow;
	readonly after: ObservationRow;
}

export interface Plan {
	readonly added: readonly ObservationRow[];
	/** Another value or another status. */
	readonly revised: readonly Revision[];
	/** The same value and status, from another release. */
	readonly confirmed: readonly Revision[];
	/** Published in a series and within the years of the files, but no longer in them. */
	readonly withdrawn: readonly ObservationRow[];
	/** The table after it; what is withdrawn stays unless it is to be removed. */
	readonly rows: readonly ObservationRow[];
}

const key: [string[], string[]] = [[...KEY], [...KEY]];
const series: [string[], string[]] = [
	['INDICATOR', 'REF_AREA', 'SEX'],
	['INDICATOR', 'REF_AREA', 'SEX']
];

/** @param remove leave out what is withdrawn */
export function planImport(
	published: readonly ObservationRow[],
	incoming: readonly ObservationRow[],
	remove: boolean
): Plan {
	if (incoming.length === 0) return { added: [], revised: [], confirmed: [], withdrawn: [], rows: published };
	const [old, own] = [from([...published]), from([...incoming])];
	const added = objects(published.length === 0 ? own : own.antijoin(old, key));
	const both = published.length === 0 ? [] : pairs(objects(old.semijoin(own, key)), objects(own.semijoin(old, key)));
	const revised = both.filter(({ before, after }) => !isSame(before, after));
	const confirmed = both.filter(({ before, after }) => isSame(before, after) && before.SOURCE !== after.SOURCE);
	const spans = own.groupby('INDICATOR').rollup({ first: op.min('TIME_PERIOD'), last: op.max('TIME_PERIOD') });
	const left = published.length === 0 ? [] : objects(old.antijoin(own, key).semijoin(own, series));
	const years = new Map(
		(spans.objects() as { INDICATOR: string; first: number; last: number }[]).map((one) => [one.INDICATOR, one])
	);
	const withdrawn = left.filter(({ INDICATOR, TIME_PERIOD: year }) => {
		const span = years.get(INDICATOR);
		return span !== undefined && year >= span.first && year <= span.last;
	});
	const gone = new Set([...incoming, ...(remove ? withdrawn : [])].map(keyOf));
	return {
		added,
		revised,
		confirmed,
		withdrawn,
		rows: [...published.filter((row) => !gone.has(keyOf(row))), ...incoming]
	};
}

/** How many of each indicator, most first. */
export function countsByIndicator(rows: readonly ObservationRow[]): { INDICATOR: string; rows: number }[] {
	if (rows.length === 0) return [];
	return from([...rows])
		.groupby('INDICATOR')
		.rollup({ rows: op.count() })
		.orderby(desc('rows'), 'INDICATOR')
		.objects() as { INDICATOR: string; rows: number }[];
}

// Arquero hands out what it was given.
const objects = (table: ColumnTable): ObservationRow[] => table.objects() as ObservationRow[];

const isSame = (a: ObservationRow, b: ObservationRow): boolean =>
	a.OBS_VALUE === b.OBS_VALUE && a.OBS_STATUS === b.OBS_STATUS;

function pairs(before: readonly ObservationRow[], after: readonly ObservationRow[]): Revision[] {
	const old = new Map(before.map((row) => [keyOf(row), row]));
	return after.flatMap((row) => {
		const known = old.get(keyOf(row));
		return known === undefined ? [] : [{ before: known, after: row }];
	});
}
