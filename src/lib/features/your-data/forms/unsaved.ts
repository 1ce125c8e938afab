/**
 * Rows written in forms stand nowhere else until they are downloaded: whoever would leave the site, or load it anew, with
 * some of them in hand is asked by the browser first.
 */
import { ownData, type OwnTable, type OwnTables } from '$lib/state/own-data.svelte';

/** Tables with rows written since their file was downloaded last. */
const unsaved = new Set<OwnTable>();

const isUnsaved = (): boolean =>
	ownData.parts.some(
		({ form, tables }) => form !== undefined && [...unsaved].some((table) => (tables[table]?.length ?? 0) > 0)
	);

function askFirst(event: Event): void {
	if (isUnsaved()) event.preventDefault();
}

export function markWritten(tables: OwnTables): void {
	for (const table of Object.keys(tables)) unsaved.add(table as OwnTable);
	addEventListener('beforeunload', askFirst);
}

export function markSaved(table: string): void {
	unsaved.delete(table as OwnTable);
	if (unsaved.size === 0) removeEventListener('beforeunload', askFirst);
}
