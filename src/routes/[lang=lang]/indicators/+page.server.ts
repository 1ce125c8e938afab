import { published } from '$lib/engine/published.server';
import { allCountries, allIndicators, namesIn } from '$lib/engine/words.server';
import { ask } from '$lib/queries/query';
import { yearCoverage } from '$lib/queries/year-coverage';
import { describe } from '$lib/engine/indicator-facts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const names = await namesIn(params.lang);
	const indicators = await allIndicators();
	const years = await ask(await published(), yearCoverage, {});
	return {
		partners: (await allCountries()).filter(({ role }) => role === 'partner').length,
		indicators: indicators.map((row) => ({
			...describe(row, names),
			publishing: row.partners,
			firstYear: row.firstYear,
			lastYear: row.lastYear,
			years: years
				.filter(({ indicator }) => indicator === row.indicator)
				.map(({ year, partners }) => ({ year, partners }))
		}))
	};
};
