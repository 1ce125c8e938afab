import { packNotes } from '$lib/domain/notes';
import { notesIn } from '$lib/duckdb/published/choices.server';
import { LANGUAGES } from '$lib/i18n/languages';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** Every known doubt about values, in one language. */
export const GET: RequestHandler = async ({ params }) => json(packNotes(await notesIn(params.lang ?? 'en')));
