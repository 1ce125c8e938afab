/** Rows whose texts are translated, as the pages of one language show them. */
import { told, type Names } from '../domain/names';

interface Doubted {
	readonly certaintyNote: string | null;
}

export const toldEvent = <R extends Doubted & { readonly event: string; readonly description: string }>(
	row: R,
	names: Names
) => told(names, 'event', row.event, row, { description: 'description', certaintyNote: 'certainty_note' });

export const toldStatement = <R extends Doubted & { readonly development: string; readonly summary: string }>(
	row: R,
	names: Names
) => told(names, 'development', row.development, row, { summary: 'summary', certaintyNote: 'certainty_note' });

export const toldResponsibility = <R extends Doubted & { readonly responsibility: string; readonly delivers: string }>(
	row: R,
	names: Names
) => told(names, 'responsibility', row.responsibility, row, { delivers: 'delivers', certaintyNote: 'certainty_note' });
