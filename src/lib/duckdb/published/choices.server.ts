/** What figures of any indicator need besides the values: every indicator, place and release, in the page's language. */
import { footnotesOf } from '../../domain/footnotes';
import { ask } from '../queries/query';
import { sourceList } from '../queries/names';
import { describe, allCountries, allIndicators, namesIn } from './names.server';
import { published } from './database.server';

/** Countries and aggregates, by name and region. */
export async function placesIn(language: string) {
	const names = await namesIn(language);
	return (await allCountries()).map(({ country, region, role }) => ({
		country,
		region,
		role,
		name: names.of('country', country),
		group: names.of('region', region)
	}));
}

/** @param language `en`, `fr`, `ru` or `ar` */
export async function choicesIn(language: string) {
	const names = await namesIn(language);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner').map(({ country }) => country);
	return {
		indicators: (await allIndicators()).map((row) => ({
			...describe(row, names),
			firstYear: row.firstYear,
			lastYear: row.lastYear
		})),
		countries: await placesIn(language),
		sources: await ask(await published(), sourceList, {}),
		footnotes: footnotesOf(names, partners)
	};
}
