import { footnotesOf } from '$lib/domain/footnotes';
import type { ObsStatus, Sex } from '$lib/domain/observation';
import { published } from '$lib/engine/published.server';
import { allCountries, allIndicators, namesIn } from '$lib/engine/words.server';
import { newestYears } from '$lib/queries/newest-years';
import { observationsOf } from '$lib/queries/observations-of';
import { ask } from '$lib/queries/query';
import { sourceList } from '$lib/queries/source-list';
import { describe } from '$lib/engine/indicator-facts.server';
import { COMPARE_START } from './start';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const engine = await published();
	const names = await namesIn(params.lang);
	const countries = await allCountries();
	const rows = await ask(engine, observationsOf, {
		indicators: COMPARE_START.indicators,
		countries: COMPARE_START.countries,
		...COMPARE_START.years,
		sex: COMPARE_START.sex
	});
	return {
		indicators: (await allIndicators()).map((row) => ({
			...describe(row, names),
			firstYear: row.firstYear,
			lastYear: row.lastYear
		})),
		countries: countries.map(({ country, region, role }) => ({
			country,
			role,
			name: names.of('country', country),
			group: names.of('region', region)
		})),
		sources: await ask(engine, sourceList, {}),
		footnotes: footnotesOf(
			names,
			countries.filter(({ role }) => role === 'partner').map(({ country }) => country)
		),
		startNewest: await ask(engine, newestYears, COMPARE_START),
		start: rows.map((row) => ({ ...row, sex: COMPARE_START.sex as Sex, status: row.status as ObsStatus }))
	};
};
