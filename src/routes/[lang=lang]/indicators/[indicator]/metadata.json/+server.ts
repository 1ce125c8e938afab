import { allIndicators } from '$lib/duckdb/published/names.server';
import { metadataOf } from '$lib/figure/metadata.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () =>
	(await allIndicators()).flatMap(({ indicator }) => LANGUAGES.map((lang) => ({ lang, indicator })));

/** What stands beside the values of an indicator, in one language. */
export const GET: RequestHandler = async ({ params: { lang = '', indicator = '' } }) =>
	isLanguage(lang) ? json(await metadataOf(indicator, lang)) : error(404);
