import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators, namesIn } from '$lib/duckdb/published/names.server';
import { tablesIn } from '$lib/duckdb/published/tables.server';
import { ask } from '$lib/duckdb/queries/query';
import { sourceList } from '$lib/duckdb/queries/names';
import { valuesByOrganisation } from '$lib/duckdb/queries/coverage';
import { DATA } from '$lib/tables/read.server';
import { statSync } from 'node:fs';
import { allObservations, allTables } from './files.server';
import { listedReleases, OTHERS, partnersAndOthers } from './releases.server';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const engine = await published();
	const names = await namesIn(params.lang);
	const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1000));
	const tables = (await tablesIn(params.lang)).map((one) => ({
		...one,
		kilobytes: kilobytes(statSync(`${DATA}/tables/${one.table}.csv`).size)
	}));
	const everywhere = await allCountries();
	const countries = everywhere.map(({ country }) => country);
	const partners = new Set(everywhere.flatMap(({ country, role }) => (role === 'partner' ? [country] : [])));
	const explained = tables.flatMap(({ columns }) => columns.map(({ about }) => about));
	const releases = listedReleases().map(({ byIndicator, byCountry, ...release }) => ({
		...release,
		byIndicator: byIndicator.map((one) => ({ ...one, name: names.find('indicator', one.code) ?? one.code })),
		byCountry: partnersAndOthers(byCountry, partners).map((one) => ({
			...one,
			name: one.code === OTHERS ? null : names.of('country', one.code)
		}))
	}));
	const listed = new Set(releases.flatMap(({ byCountry }) => byCountry.map(({ name }) => name)));
	return {
		tables,
		kilobytes: { zip: kilobytes(allTables().length), parquet: kilobytes((await allObservations()).length) },
		indicators: (await allIndicators()).map(({ indicator }) => ({ indicator, name: names.of('indicator', indicator) })),
		footnotes: footnotesOf(names, countries).filter(
			({ name }) => listed.has(name) || explained.some((about) => about.includes(name))
		),
		releases,
		sources: await ask(engine, sourceList, {}),
		values: await ask(engine, valuesByOrganisation, {})
	};
}

export type DataData = Awaited<ReturnType<typeof load>>;
