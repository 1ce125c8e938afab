/** All tables with the codebook in one archive. */
import { allTables } from '$lib/features/data/files.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => new Response(allTables(), { headers: { 'content-type': 'application/zip' } });
