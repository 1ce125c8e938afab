/** Each value that changed with a release, before and after. */
import { changesFile, releasesWithChanges } from '$lib/features/data/releases.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => releasesWithChanges().map((release) => ({ release }));

export const GET: RequestHandler = ({ params: { release } }) => {
	const text = changesFile(release);
	if (text === null) error(404);
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
