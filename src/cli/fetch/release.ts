/** What is fetched today is a release of its own: a row in the table of sources. */
import { rowsOf } from '../../lib/tables/checked-tables';
import { writeCsv } from '../../lib/tables/csv';
import { formatted } from '../../lib/tables/format';
import { sources } from '../../lib/tables/statistics';
import type { OpenTables } from '../import-files';
import type { Publisher } from './publisher';

/**
 * The tables with the release of a day, `world_bank_2026_11_28`, and what is to be written for it.
 * @param day `2026-11-28`
 */
export function withRelease(open: OpenTables, { id, release }: Publisher, day: string) {
	const source = `${id}_${day.replaceAll('-', '_')}`;
	const rows = rowsOf(sources, open.tables);
	if (rows.some((row) => row.source === source)) return { source, open };
	const added = { source, vintage: `${day} (day on which it was fetched)`, ...release };
	const columns = Object.keys(sources.columns) as (keyof typeof added)[];
	const name = `${sources.name}.csv`;
	const cells = [columns, ...[...rows, added].map((row) => columns.map((column) => row[column]))];
	const made = formatted(sources, new TextEncoder().encode(writeCsv(cells)), name);
	if ('refused' in made) throw new Error(`the row of ${source} does not fit its table`);
	const files = new Map([...open.files, [name, new TextEncoder().encode(made.text)]]);
	return { source, open: { ...open, files }, beside: new Map([[name, made.text]]) };
}
