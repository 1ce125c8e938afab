import { TABLES } from '$lib/tables';
import { DATA } from '$lib/tables/read.server';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => TABLES.map(({ name }) => ({ table: name }));

export const GET: RequestHandler = ({ params }) => {
	if (!TABLES.some(({ name }) => name === params.table)) error(404);
	return new Response(readFileSync(`${DATA}/tables/${params.table}.csv`), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
