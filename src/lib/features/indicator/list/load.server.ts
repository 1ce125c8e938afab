import { ageClass } from '$lib/domain/absence';
import { startingSex } from '$lib/domain/indicator';
import { CORE_VET_INDICATORS } from '$lib/domain/key-figures';
import { withComments } from '$lib/domain/notes';
import { isValued } from '$lib/domain/observation';
import { notesIn } from '$lib/duckdb/published/choices.server';
import { once } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import { isLanguage } from '$lib/i18n/languages';
import { byName } from '$lib/i18n/formats';
import { allSeries } from '$lib/figure/selection/all-series.server';
import { observationsIn } from '$lib/figure/selection/packed-indicator';
import { error } from '@sveltejs/kit';
import { catalogueRow } from './rows';
import { summarize, type IndicatorSummary } from './summary';

/** From this class of age on a figure is called old: five years or more behind the newest. */
const OLD = 2;

const summaries = once(async (_: 'all'): Promise<ReadonlyMap<string, IndicatorSummary | null>> => {
	const series = await allSeries();
	const countries = (await allCountries()).filter(({ role }) => role === 'partner').map(({ country }) => country);
	const names = await namesIn('en');
	const notes = await notesIn('en');
	return new Map(
		(await allIndicators()).map((row) => {
			const packed = series.get(row.indicator);
			const sex = startingSex(describe(row, names).sexes);
			const values = packed ? observationsIn(packed, { countries, from: 0, to: 9999, sex }) : [];
			const own = notes.filter(({ indicator }) => indicator === null || indicator === row.indicator);
			return [row.indicator, summarize(withComments(values, own).filter(isValued))];
		})
	);
});

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	if (!isLanguage(params.lang)) error(404);
	const names = await namesIn(params.lang);
	const found = await summaries('all');
	const partners = byName(
		(await allCountries())
			.filter(({ role }) => role === 'partner')
			.map(({ country }) => ({ country, name: names.of('country', country) })),
		params.lang
	);
	const codes = partners.map(({ country }) => country);
	const rows = (await allIndicators()).map((row) =>
		catalogueRow(describe(row, names), found.get(row.indicator) ?? null, row.partners, codes)
	);
	const newest = Math.max(...rows.map((row) => row.newest?.year ?? 0));
	return {
		partners,
		rows,
		/** The core figures on vocational education that are old, and how many there are of them. */
		vet: {
			all: CORE_VET_INDICATORS.length,
			old: rows.flatMap(({ indicator, name, median }) =>
				CORE_VET_INDICATORS.includes(indicator) && median && ageClass(median.year, newest) >= OLD
					? [{ indicator, name, year: median.year }]
					: []
			)
		}
	};
}

export type IndicatorsData = Awaited<ReturnType<typeof load>>;
