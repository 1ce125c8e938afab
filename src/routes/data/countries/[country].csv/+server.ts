/** The observations of one partner country: the same lines as in the table of all. */
import { allCountries } from '$lib/duckdb/published/names.server';
import { countryFile } from '$lib/exports/country-file';
import { readCsv, type Csv } from '$lib/tables/csv';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');
export const entries: EntryGenerator = async () => (await partners()).map(({ country }) => ({ country }));

let table: Csv | undefined;
const observed = (): Csv =>
	(table ??= readCsv(readFileSync('data/tables/observations.csv'), 'data/tables/observations.csv'));

export const GET: RequestHandler = async ({ params }) => {
	if (!(await partners()).some(({ country }) => country === params.country)) error(404);
	return new Response(countryFile(observed(), params.country), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
