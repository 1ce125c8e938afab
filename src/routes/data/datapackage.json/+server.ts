import { DATA } from '$lib/tables/read.server';
import { readFileSync } from 'node:fs';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(readFileSync(`${DATA}/datapackage.json`), { headers: { 'content-type': 'application/json' } });
