/** What the importers of `/your-data/` know beforehand: countries, indicators, their names, the published values. */
import { packReferences } from '$lib/features/your-data/references.server';
import { DATA, readTables } from '$lib/tables/read.server';
import { json } from '@sveltejs/kit';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(packReferences(readTables(`${DATA}/tables`).tables));
