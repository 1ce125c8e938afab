import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/engine/published.server';
import { toldResponsibility } from '$lib/engine/told.server';
import { allCountries, allIndicators, namesIn } from '$lib/engine/words.server';
import { collate } from '$lib/i18n/formats';
import { isLanguage } from '$lib/i18n/languages';
import { coverage } from '$lib/queries/coverage';
import { ask } from '$lib/queries/query';
import { responsibilityList } from '$lib/queries/responsibility-list';
import { sourceList } from '$lib/queries/source-list';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	if (!isLanguage(params.lang)) error(404);
	const engine = await published();
	const names = await namesIn(params.lang);
	const compare = collate(params.lang);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const regions = [...new Set(partners.map(({ region }) => region))];
	const countries = partners
		.map(({ country, region }) => ({ country, region, name: names.of('country', country) }))
		.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region) || compare(a.name, b.name));
	const rows = await allIndicators();
	const responsibilities = await ask(engine, responsibilityList, {});
	const found = await ask(engine, coverage, {});
	const cells = new Map(found.map((cell) => [`${cell.indicator} ${cell.country}`, cell]));
	const sourceOf = new Map(rows.map(({ indicator, source }) => [indicator, source]));
	return {
		coverage: {
			newest: Math.max(...found.map(({ latestYear }) => latestYear)),
			countries,
			indicators: rows.map(({ indicator, theme, source, sourceOrganisation }) => {
				const row = countries.map(({ country }) => cells.get(`${indicator} ${country}`));
				return {
					indicator,
					name: names.of('indicator', indicator),
					theme,
					source,
					organisation: sourceOrganisation,
					latest: row.map((cell) => cell?.latestYear ?? 0),
					years: row.map((cell) => cell?.years ?? 0)
				};
			})
		},
		/** Newest values that come from another release than the rest of their indicator. */
		otherSources: found.flatMap(({ indicator, country, source }) =>
			source === sourceOf.get(indicator) ? [] : [{ indicator, country, source }]
		),
		releases: (await ask(engine, sourceList, {})).map(({ source, organisation, url }) => ({
			source,
			organisation,
			url
		})),
		themes: [...new Set(rows.map(({ theme }) => theme))].map((theme) => ({ theme, name: names.of('theme', theme) })),
		regions: regions.map((region) => ({ region, name: names.of('region', region) })),
		responsibilities: responsibilities.map(({ stakeholders, ...row }) => ({
			...toldResponsibility(row, names),
			roundName: names.of('round', row.round, 'short'),
			countryName: row.country === null ? null : names.of('country', row.country),
			stakeholders: stakeholders.split('~').filter(Boolean)
		})),
		stakeholders: Object.fromEntries(
			responsibilities
				.flatMap(({ stakeholders }) => stakeholders.split('~').filter(Boolean))
				.map((type) => [type, names.of('stakeholder_type', type)])
		),
		footnotes: footnotesOf(
			names,
			countries.map(({ country }) => country)
		)
	};
};
