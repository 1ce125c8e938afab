/** What the country's page is rendered from: the browser asks for it where it renders any of the page itself. */
import { countryDataOf } from '$lib/features/country/data.server';
import { entries as pages } from '$lib/features/country/load.server';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = pages;

export const GET: RequestHandler = async ({ params }) => json(await countryDataOf(params));
