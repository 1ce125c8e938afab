/** All published series, asked once per build, and what a country's page takes from them. */
import { keyIndicators } from '$lib/domain/key-figures';
import type { Direction } from '$lib/domain/indicator';
import type { MethodSpan } from '$lib/domain/methods';
import { methodList, noteList } from '$lib/duckdb/queries/names';
import { ask, type Answer } from '$lib/duckdb/queries/query';
import { seriesOf } from '$lib/duckdb/queries/observations';
import type { Series, Span } from './plain-words/comparison';
import { HEADLINE_INDICATORS } from './plain-words/outcomes';
import { changesIn, compareAll, type Comparisons, type CountryChanges } from './plain-words/selection';
import { pointsOf, profileOf, type Profile } from './profile/model';
import { pack, type PackedIndicator } from '$lib/figure/selection/packed-indicator';
import { once, published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators } from '$lib/duckdb/published/names.server';

type Note = Answer<typeof noteList>;
interface Everything {
	readonly series: ReadonlyMap<string, PackedIndicator>;
	readonly comparisons: Comparisons;
	readonly methods: readonly MethodSpan[];
	readonly notes: readonly Note[];
}

const everything = once(async (_: 'all'): Promise<Everything> => {
	const engine = await published();
	const series = new Map<string, PackedIndicator>();
	for (const { indicator } of await allIndicators())
		series.set(indicator, pack(indicator, await ask(engine, seriesOf, { indicator })));
	const newest = Math.max(...(await allIndicators()).map(({ lastYear }) => lastYear ?? 0));
	const methods = await ask(engine, methodList, {});
	const notes = await ask(engine, noteList, {});
	const headline = await headlineSeries(series, notes, methods);
	return { series, comparisons: compareAll(headline, newest), methods, notes };
});

/** Kinds of notes after which values of two years are not set against one another. */
const BREAKS = new Set(['break', 'comparability', 'revision', 'source_error']);

/** Years of the notes of some kinds that name this indicator and this country. */
const spansOf = (notes: readonly Note[], kinds: ReadonlySet<string>, indicator: string, country: string): Span[] =>
	notes
		.filter((note) => kinds.has(note.kind) && note.indicator === indicator && note.country === country)
		.map(({ yearFrom, yearTo }) => ({ from: yearFrom ?? -Infinity, to: yearTo ?? yearFrom ?? Infinity }));

/** The series of the headline indicators in every partner country. */
async function headlineSeries(
	series: ReadonlyMap<string, PackedIndicator>,
	notes: readonly Note[],
	methods: readonly MethodSpan[]
): Promise<readonly Series[]> {
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const headline = (await allIndicators()).filter(({ indicator }) => HEADLINE_INDICATORS.includes(indicator));
	return headline.flatMap(({ indicator, direction, decimals }) =>
		partners.map(({ country }) => ({
			indicator,
			country,
			direction: direction as Direction,
			decimals,
			points: pointsOf(series.get(indicator) as PackedIndicator, country, methods),
			breaks: spansOf(notes, BREAKS, indicator, country),
			jumps: spansOf(notes, new Set(['large_change']), indicator, country)
		}))
	);
}

export interface CountryFigures {
	readonly changes: CountryChanges;
	/** The indicators drawn, in their order. */
	readonly key: readonly (Profile & { readonly indicator: string })[];
	/** Any indicator beside region and union; null: the country has no value of it. */
	readonly profile: (indicator: string) => (Profile & { readonly indicator: string }) | null;
}

/** What changed most in a country, and its key figures beside its region and the European Union. */
export const figuresOf = once(async (country: string): Promise<CountryFigures> => {
	const { series, comparisons, methods, notes } = await everything('all');
	const breaksOf = (indicator: string) =>
		notes.flatMap((note) =>
			note.kind === 'break' && note.indicator === indicator && note.country !== null && note.yearFrom !== null
				? [{ country: note.country, year: note.yearFrom }]
				: []
		);
	const countries = await allCountries();
	const region = countries.find((one) => one.country === country)?.region;
	const partners = countries.filter((one) => one.role === 'partner' && one.region === region);
	const rows = await allIndicators();
	const others = partners.map((one) => one.country).filter((one) => one !== country);
	const valued = (indicator: string) => pointsOf(series.get(indicator) as PackedIndicator, country, methods).length > 0;
	const neighbourhood = {
		region: partners.map((one) => one.country),
		members: countries.filter(({ role }) => role === 'member').map((one) => one.country),
		aggregate: countries.find(({ role }) => role === 'aggregate')?.country ?? ''
	};
	const profile = (indicator: string) => ({
		indicator,
		...profileOf(
			series.get(indicator) as PackedIndicator,
			country,
			neighbourhood,
			rows.find((row) => row.indicator === indicator)?.decimals ?? 1,
			{ methods, breaks: breaksOf(indicator) }
		)
	});
	return {
		changes: changesIn(country, others, comparisons),
		key: keyIndicators(valued).map(profile),
		profile: (indicator) => (valued(indicator) ? profile(indicator) : null)
	};
});
