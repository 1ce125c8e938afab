/** The observations of one partner country: the same lines as in the table of all. */
import { allCountries } from '$lib/duckdb/published/names.server';
import { publishedCountryFile } from '$lib/exports/country-file.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');
export const entries: EntryGenerator = async () => (await partners()).map(({ country }) => ({ country }));

export const GET: RequestHandler = async ({ params }) => {
	if (!(await partners()).some(({ country }) => country === params.country)) error(404);
	return new Response(publishedCountryFile(params.country), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
