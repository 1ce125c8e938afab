/** All published series, asked once per build, and what a country's page takes from them. */
import { GROSS_RATIOS, keyIndicators } from '$lib/domain/key-figures';
import type { Direction } from '$lib/domain/indicator';
import { noteList } from '$lib/duckdb/queries/names';
import { ask, type Answer } from '$lib/duckdb/queries/query';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { movesOf, type Course, type Moves } from './plain-words/changes';
import { pointsOf, profileOf, type Profile } from './profile/model';
import { pack, type PackedIndicator } from '$lib/figure/selection/packed-indicator';
import { published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators } from '$lib/duckdb/published/names.server';

type Note = Answer<typeof noteList>;
interface Everything {
	readonly series: ReadonlyMap<string, PackedIndicator>;
	readonly notes: readonly Note[];
	/** Newest year of all data. */
	readonly newest: number;
}

let everything: Promise<Everything> | undefined;
const all = (): Promise<Everything> => (everything ??= askAll());

async function askAll(): Promise<Everything> {
	const engine = await published();
	const series = new Map<string, PackedIndicator>();
	for (const { indicator } of await allIndicators())
		series.set(indicator, pack(indicator, await ask(engine, seriesOf, { indicator })));
	return {
		series,
		notes: await ask(engine, noteList, {}),
		newest: Math.max(...(await allIndicators()).map(({ lastYear }) => lastYear ?? 0))
	};
}

/** Kinds of notes after which values of two years are not set against one another. */
const DOUBTS = new Set(['break', 'comparability', 'revision', 'large_change', 'source_error']);
/** Not of education, training and work. */
const OUTSIDE = 'context';

const doubtsOf = (notes: readonly Note[], indicator: string, country: string) =>
	notes
		.filter(
			(note) =>
				DOUBTS.has(note.kind) && note.indicator === indicator && (note.country === null || note.country === country)
		)
		.map(({ yearFrom, yearTo }) => ({ from: yearFrom ?? -Infinity, to: yearTo ?? yearFrom ?? Infinity }));

export interface CountryFigures {
	readonly moves: Moves;
	/** The indicators drawn, in their order. */
	readonly key: readonly (Profile & { readonly indicator: string })[];
}

/** What moved most in a country, and its key figures beside its region and the European Union. */
export async function figuresOf(country: string): Promise<CountryFigures> {
	const { series, notes, newest } = await all();
	const countries = await allCountries();
	const region = countries.find((one) => one.country === country)?.region;
	const partners = countries.filter((one) => one.role === 'partner' && one.region === region);
	const others = partners.filter((one) => one.country !== country);
	const rows = await allIndicators();
	const courses = rows
		.filter(({ theme }) => theme !== OUTSIDE)
		.map(({ indicator, direction, unit, decimals }): Course => {
			const packed = series.get(indicator) as PackedIndicator;
			return {
				indicator,
				direction: direction as Direction,
				rate: unit === 'percent',
				decimals,
				points: pointsOf(packed, country),
				doubts: doubtsOf(notes, indicator, country),
				others: others.map((one) => ({ country: one.country, points: pointsOf(packed, one.country) }))
			};
		});
	const valued = new Set(courses.filter(({ points }) => points.length > 0).map(({ indicator }) => indicator));
	const neighbourhood = {
		region: partners.map((one) => one.country),
		members: countries.filter(({ role }) => role === 'member').map((one) => one.country),
		aggregate: countries.find(({ role }) => role === 'aggregate')?.country ?? ''
	};
	return {
		moves: movesOf(
			courses.filter(({ indicator }) => !GROSS_RATIOS.has(indicator)),
			newest
		),
		key: keyIndicators((indicator) => valued.has(indicator)).map((indicator) => ({
			indicator,
			...profileOf(
				series.get(indicator) as PackedIndicator,
				country,
				neighbourhood,
				rows.find((row) => row.indicator === indicator)?.decimals ?? 1
			)
		}))
	};
}
