import { footnotesOf } from '$lib/domain/footnotes';
import { coverageIn } from '$lib/duckdb/published/coverage.server';
import { published } from '$lib/duckdb/published/database.server';
import { localizeResponsibility, allIndicators, namesIn } from '$lib/duckdb/published/names.server';
import { isLanguage } from '$lib/i18n/languages';
import { ask } from '$lib/duckdb/queries/query';
import { responsibilityList } from '$lib/duckdb/queries/events';
import { sourceList } from '$lib/duckdb/queries/names';
import { error } from '@sveltejs/kit';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	if (!isLanguage(params.lang)) error(404);
	const engine = await published();
	const names = await namesIn(params.lang);
	const { coverage, otherSources, regions } = await coverageIn(params.lang);
	const rows = await allIndicators();
	const responsibilities = await ask(engine, responsibilityList, {});
	return {
		coverage,
		otherSources,
		releases: (await ask(engine, sourceList, {})).map(({ source, organisation, url }) => ({
			source,
			organisation,
			url
		})),
		themes: [...new Set(rows.map(({ theme }) => theme))].map((theme) => ({ theme, name: names.of('theme', theme) })),
		regions: regions.map((region) => ({ region, name: names.of('region', region) })),
		responsibilities: responsibilities.map(({ stakeholders, ...row }) => ({
			...localizeResponsibility(row, names),
			/** What is delivered, as the table has it: by which its indicators are found. */
			english: row.delivers,
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
			coverage.countries.map(({ country }) => country)
		)
	};
}

export type GapsData = Awaited<ReturnType<typeof load>>;
