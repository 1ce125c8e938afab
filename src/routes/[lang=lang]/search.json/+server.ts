import { searchEntries } from '$lib/features/search/entries.server';
import { LANGUAGES } from '$lib/i18n/languages';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What the search looks through, in one language. */
export const GET: RequestHandler = async ({ params }) => json({ entries: await searchEntries(params.lang ?? 'en') });
