import type { ObsStatus } from '$lib/domain/observation';
import type { Incomes } from '$lib/domain/peers';
import { choicesIn } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { observationGroups } from '$lib/duckdb/published/tables.server';
import { newestYears, observationsOf } from '$lib/duckdb/queries/observations';
import { ask } from '$lib/duckdb/queries/query';
import { yearCoverage } from '$lib/duckdb/queries/coverage';
import { metadataOf } from '$lib/figure/metadata.server';
import { publishedIn } from '$lib/figure/selection/covered-year';
import { fullYear } from '$lib/figure/selection/defaults';
import { isLanguage } from '$lib/i18n/languages';
import { error } from '@sveltejs/kit';
import { COMPARE_START, INCOME } from '$lib/figure/selection/default-selection';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	if (!isLanguage(params.lang)) error(404);
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
		// Their further words come with their values.
		indicators: choices.indicators.map(({ definition: _, series: __, ...one }) => ({
			...one,
			...publishedIn(choices.countries, yearsOf(one.indicator))
		})),
		incomes,
		start: {
			groups: await observationGroups(),
			rows: rows.map((row) => ({ ...row, sex, status: row.status as ObsStatus })),
			newest: (await ask(engine, newestYears, COMPARE_START)).map((row) => ({ ...row, sex })),
			metadata: await metadataOf(COMPARE_START.indicators[0] ?? '', params.lang)
		}
	};
}

export type ExplorerData = Awaited<ReturnType<typeof load>>;
export type ExplorerIndicator = ExplorerData['indicators'][number];
