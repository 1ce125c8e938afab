/** The observations of one indicator as SDMX-CSV 2.0. */
import { entries as all, sdmxFile } from '$lib/features/indicator/files.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = all;

export const GET: RequestHandler = async ({ params: { indicator } }) => {
	const text = await sdmxFile(indicator);
	if (text === null) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
