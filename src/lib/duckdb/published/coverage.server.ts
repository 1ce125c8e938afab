/** What is published of each indicator in each partner country, named and ordered in one language. */
import { collate } from '../../i18n/formats';
import type { Language } from '../../i18n/languages';
import { coverage } from '../queries/coverage';
import { ask } from '../queries/query';
import { once, published } from './database.server';
import { allCountries, allIndicators, namesIn } from './names.server';

/** Countries by region, then name. */
export const coverageIn = once(async (language: Language) => {
	const names = await namesIn(language);
	const compare = collate(language);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const regions = [...new Set(partners.map(({ region }) => region))];
	const countries = partners
		.map(({ country, region }) => ({ country, region, name: names.of('country', country) }))
		.sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region) || compare(a.name, b.name));
	const rows = await allIndicators();
	const found = await ask(await published(), coverage, {});
	const cells = new Map(found.map((cell) => [`${cell.indicator} ${cell.country}`, cell]));
	const sourceOf = new Map(rows.map(({ indicator, source }) => [indicator, source]));
	return {
		regions,
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
		)
	};
});
