import type { ObsStatus } from '$lib/domain/observation';
import type { Incomes } from '$lib/domain/peers';
import { choicesIn } from '$lib/engine/choices.server';
import { published } from '$lib/engine/published.server';
import { newestYears } from '$lib/queries/newest-years';
import { observationsOf } from '$lib/queries/observations-of';
import { ask } from '$lib/queries/query';
import { yearCoverage } from '$lib/queries/year-coverage';
import { fullYear } from '$lib/view/start';
import { COMPARE_START, INCOME } from '$lib/view/compare-start';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const engine = await published();
	const choices = await choicesIn(params.lang);
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
							countries: choices.countries.map(({ country }) => country),
							from: incomeYear,
							to: incomeYear,
							sex: 'T'
						})
					).map(({ country, value }) => ({ country, value }))
				};

	return {
		...choices,
		indicators: choices.indicators.map((one) => ({
			...one,
			years: yearsOf(one.indicator).map(({ year }) => year)
		})),
		incomes,
		start: {
			rows: rows.map((row) => ({ ...row, sex, status: row.status as ObsStatus })),
			newest: (await ask(engine, newestYears, COMPARE_START)).map((row) => ({ ...row, sex }))
		}
	};
};
