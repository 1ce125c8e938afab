/**
 * The reader's own rows, by table: read from files on `/your-data/`, or written in forms. They live in memory: they go
 * along from page to page and are gone when a page is loaded anew. Nothing of them is stored or sent.
 *
 * They are never part of what is published: whoever shows them says that they are the reader's own. A page that holds
 * nothing of its own for them asks `ownData.isEmpty` and imports what shows them only when they are there.
 */
import type { Row } from '../tables/declare';
import type * as process from '../tables/process';
import type * as statistics from '../tables/statistics';

/** The tables a reader may have rows of, under their names in `data/tables/`, in the columns declared for them. */
interface OwnRows {
	observations: Row<typeof statistics.observations>;
	progress_events: Row<typeof process.progressEvents>;
	event_stakeholders: Row<typeof process.eventStakeholders>;
	reports: Row<typeof process.reports>;
	developments: Row<typeof process.developments>;
	data_responsibilities: Row<typeof process.dataResponsibilities>;
	responsible_stakeholders: Row<typeof process.responsibleStakeholders>;
}
export type OwnTable = keyof OwnRows;
export type OwnRow<N extends OwnTable> = OwnRows[N];
export type OwnTables = { readonly [N in OwnTable]?: readonly OwnRows[N][] };
export type OwnObservation = OwnRow<'observations'>;

/** Rows that came together and leave together: those of a file, or of a form. */
export interface OwnPart {
	/** Unique: the file's name, or that of the form. */
	readonly name: string;
	readonly tables: OwnTables;
	/** The form it was written in; left out: it came as a file. */
	readonly form?: string;
	/** What its codes are called in the page's language, which no page changes without being loaded anew. */
	readonly nameOf?: NameOf;
}
/** @param subject as in `labels`: `country`, `stage` */
export type NameOf = (subject: string, code: string) => string;

let parts = $state.raw<readonly OwnPart[]>([]);

export const ownData = {
	get isEmpty(): boolean {
		return parts.length === 0;
	},
	get parts(): readonly OwnPart[] {
		return parts;
	},
	/** All rows of a table, in the order in which their parts came. */
	rows<N extends OwnTable>(table: N): readonly OwnRow<N>[] {
		return parts.flatMap(({ tables }) => tables[table] ?? []);
	},
	/** A part of the same name is replaced. */
	put(part: OwnPart): void {
		parts = [...parts.filter(({ name }) => name !== part.name), part];
	},
	remove(name: string): void {
		parts = parts.filter((part) => part.name !== name);
	},
	clear(): void {
		parts = [];
	}
};

/**
 * The reader's own observations in the columns of the published table; where the file names no release, `SOURCE` is the
 * file's name. One per indicator, country, year and sex: the part that came last goes before the others.
 */
export function ownObservations(): readonly OwnObservation[] {
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew for each answer
	const found = new Map(
		ownData
			.rows('observations')
			.map((row) => [[row.INDICATOR, row.REF_AREA, row.TIME_PERIOD, row.SEX].join(' '), row] as const)
	);
	return [...found.values()];
}
