/** The table of observations as Apache Parquet. */
import { allObservations } from '$lib/features/data/files.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () =>
	new Response(await allObservations(), { headers: { 'content-type': 'application/vnd.apache.parquet' } });
