import { published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators, namesIn, describe } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { yearCoverage } from '$lib/duckdb/queries/coverage';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
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
}

export type IndicatorsData = Awaited<ReturnType<typeof load>>;
