import { allCountries, allIndicators, namesIn } from '$lib/duckdb/published/names.server';
import { published } from '$lib/duckdb/published/database.server';
import { LANGUAGES } from '$lib/i18n/languages';
import { ask } from '$lib/duckdb/queries/query';
import { themeList } from '$lib/duckdb/queries/themes';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What the search looks through, in one language. */
export const GET: RequestHandler = async ({ params }) => {
	const names = await namesIn(params.lang ?? 'en');
	const indicators = await allIndicators();
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const themes = (await ask(await published(), themeList, {})).map(({ theme }) => theme);
	return json({
		entries: [
			...partners.map(({ country, region }) => ({
				kind: 'country',
				code: country,
				name: names.of('country', country),
				more: names.of('region', region),
				path: `countries/${country}/`
			})),
			...indicators.map(({ indicator, theme }) => ({
				kind: 'indicator',
				code: indicator,
				name: names.of('indicator', indicator),
				more: names.of('theme', theme),
				path: `indicators/${indicator}/`
			})),
			...themes.map((theme) => ({
				kind: 'theme',
				code: theme,
				name: names.of('theme', theme),
				path: `themes/${theme}/`
			}))
		]
	});
};
