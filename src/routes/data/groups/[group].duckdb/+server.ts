/** The observations of some indicators as a file of DuckDB, for the database in the page. */
import { observationGroup, observationGroups } from '$lib/duckdb/published/tables.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () =>
	(await observationGroups()).map((_, group) => ({ group: `${group}` }));

export const GET: RequestHandler = async ({ params }) => {
	const bytes = await observationGroup(Number(params.group));
	if (!bytes) error(404);
	return new Response(bytes as BodyInit, { headers: { 'content-type': 'application/octet-stream' } });
};
