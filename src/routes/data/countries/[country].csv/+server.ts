/** The observations of one partner country: the same lines as in the table of all. */
import { allCountries } from '$lib/duckdb/published/names.server';
import { error } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');
export const entries: EntryGenerator = async () => (await partners()).map(({ country }) => ({ country }));

let table: readonly string[] | undefined;
/** No cell of this table holds a comma, a quote or a line break: the check of the tables sees to that. */
const lines = (): readonly string[] => (table ??= readFileSync('data/tables/observations.csv', 'utf8').split('\n'));

export const GET: RequestHandler = async ({ params }) => {
	if (!(await partners()).some(({ country }) => country === params.country)) error(404);
	const [head = '', ...rows] = lines();
	const own = rows.filter((row) => row.split(',')[1] === params.country);
	return new Response([head, ...own, ''].join('\n'), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
