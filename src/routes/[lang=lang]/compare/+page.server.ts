import { footnotesOf } from '$lib/domain/footnotes';
import type { ObsStatus } from '$lib/domain/observation';
import type { Incomes } from '$lib/domain/peers';
import { describe } from '$lib/engine/indicator-facts.server';
import { published } from '$lib/engine/published.server';
import { allCountries, allIndicators, namesIn } from '$lib/engine/words.server';
import { newestYears } from '$lib/queries/newest-years';
import { observationsOf } from '$lib/queries/observations-of';
import { ask } from '$lib/queries/query';
import { sourceList } from '$lib/queries/source-list';
import { yearCoverage } from '$lib/queries/year-coverage';
import { fullYear } from '$lib/view/start';
import { COMPARE_START, INCOME } from './start';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const engine = await published();
	const names = await namesIn(params.lang);
	const countries = await allCountries();
	const partners = countries.filter(({ role }) => role === 'partner').map(({ country }) => country);
	const years = await ask(engine, yearCoverage, {});
	const yearsOf = (indicator: string) => years.filter((row) => row.indicator === indicator);
	const { sex } = COMPARE_START;
	const rows = await ask(engine, observationsOf, { ...COMPARE_START, ...COMPARE_START.years });

	const incomeYear = fullYear(yearsOf(INCOME));
	const incomes: Incomes | null =
		incomeYear === null
			? null
			: {
					year: incomeYear,
					values: (
						await ask(engine, observationsOf, {
							indicators: [INCOME],
							countries: countries.map(({ country }) => country),
							from: incomeYear,
							to: incomeYear,
							sex: 'T'
						})
					).map(({ country, value }) => ({ country, value }))
				};

	return {
		indicators: (await allIndicators()).map((row) => ({
			...describe(row, names),
			firstYear: row.firstYear,
			lastYear: row.lastYear,
			years: yearsOf(row.indicator).map(({ year }) => year)
		})),
		countries: countries.map(({ country, region, role }) => ({
			country,
			region,
			role,
			name: names.of('country', country),
			group: names.of('region', region)
		})),
		incomes,
		sources: await ask(engine, sourceList, {}),
		footnotes: footnotesOf(names, partners),
		start: {
			rows: rows.map((row) => ({ ...row, sex, status: row.status as ObsStatus })),
			newest: (await ask(engine, newestYears, COMPARE_START)).map((row) => ({ ...row, sex }))
		}
	};
};
