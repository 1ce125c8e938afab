import { ENGINE_FILES } from '$lib/duckdb/files.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => Object.keys(ENGINE_FILES).map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	const file = ENGINE_FILES[params.file];
	if (!file) error(404);
	return new Response((await file.read()) as BodyInit, { headers: { 'content-type': file.type } });
};
