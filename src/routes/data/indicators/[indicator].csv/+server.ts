/** The observations of one indicator: the same lines as in the table of all. */
import { entries as all, observationsFile } from '$lib/features/indicator/files.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = all;

export const GET: RequestHandler = async ({ params: { indicator } }) => {
	const text = await observationsFile(indicator);
	if (text === null) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
