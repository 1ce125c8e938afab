/** All published series, asked once per build, and what a country's page takes from them. */
import { keyIndicators } from '$lib/domain/key-figures';
import type { Direction } from '$lib/domain/indicator';
import type { MethodSpan } from '$lib/domain/methods';
import { withComments, type Note as DoubtNote } from '$lib/domain/notes';
import type { Sex } from '$lib/domain/observation';
import { methodList, noteList } from '$lib/duckdb/queries/names';
import { ask, type Answer } from '$lib/duckdb/queries/query';
import type { latestValues } from '$lib/duckdb/queries/observations';
import type { Change, Series, SeriesPoint, Span } from './plain-words/comparison';
import { HEADLINE_INDICATORS } from './plain-words/outcomes';
import type { RowInput } from './figures/rows';
import { compareWithPeers } from './figures/peer-comparison';
import { changesIn, compareAll, type Comparisons, type CountryChanges } from './plain-words/selection';
import { pointsOf, profileOf, sexesOf, type Profile } from './profile/model';
import { allSeries } from '$lib/figure/selection/all-series.server';
import type { PackedIndicator } from '$lib/figure/selection/packed-indicator';
import { once, published } from '$lib/duckdb/published/database.server';
import { allCountries, allIndicators } from '$lib/duckdb/published/names.server';

type Note = Answer<typeof noteList>;
interface Everything {
	readonly series: ReadonlyMap<string, PackedIndicator>;
	readonly comparisons: Comparisons;
	readonly methods: readonly MethodSpan[];
	readonly notes: readonly Note[];
	/** All values of an indicator and sex, worked out once for all pages. */
	readonly pointsOfAll: (indicator: string, sex: Sex) => readonly CountryPoint[];
}

type CountryPoint = SeriesPoint & { readonly country: string };

const everything = once(async (_: 'all'): Promise<Everything> => {
	const engine = await published();
	const series = await allSeries();
	const newest = Math.max(...(await allIndicators()).map(({ lastYear }) => lastYear ?? 0));
	const methods = await ask(engine, methodList, {});
	const notes = await ask(engine, noteList, {});
	const headline = await headlineSeries(series, notes, methods);
	const known = new Map<string, readonly CountryPoint[]>();
	const pointsOfAll = (indicator: string, sex: Sex) => {
		const key = `${indicator} ${sex}`;
		const points = known.get(key) ?? everyPoint(series.get(indicator) as PackedIndicator, methods, sex);
		known.set(key, points);
		return points;
	};
	return { series, comparisons: compareAll(headline, newest), methods, notes, pointsOfAll };
});

const everyPoint = (packed: PackedIndicator, methods: readonly MethodSpan[], sex: Sex): CountryPoint[] =>
	packed.series
		.filter((one) => one.sex === sex)
		.flatMap(({ country }) => pointsOf(packed, country, methods, sex).map((point) => ({ ...point, country })));

/** Kinds of notes after which values of two years are not set against one another. */
const DOUBTS = new Set(['break', 'comparability', 'revision', 'source_error']);

/** A break of which the first year after it is known; one of several years leaves those between in doubt. */
const isDatedBreak = ({ kind, yearFrom, yearTo }: Note): boolean =>
	kind === 'break' && yearFrom !== null && (yearTo ?? yearFrom) === yearFrom;

const spanOf = ({ yearFrom, yearTo }: Note): Span => ({
	from: yearFrom ?? -Infinity,
	to: yearTo ?? yearFrom ?? Infinity
});

/** The series of the headline indicators in every partner country. */
async function headlineSeries(
	series: ReadonlyMap<string, PackedIndicator>,
	notes: readonly Note[],
	methods: readonly MethodSpan[]
): Promise<readonly Series[]> {
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const headline = (await allIndicators()).filter(({ indicator }) => HEADLINE_INDICATORS.includes(indicator));
	return headline.flatMap(({ indicator, direction, decimals }) =>
		partners.map(({ country }) => {
			const own = notes.filter((note) => note.indicator === indicator && note.country === country);
			return {
				indicator,
				country,
				direction: direction as Direction,
				decimals,
				points: pointsOf(series.get(indicator) as PackedIndicator, country, methods),
				breaks: own.filter((note) => DOUBTS.has(note.kind) && !isDatedBreak(note)).map(spanOf),
				newStarts: own.filter(isDatedBreak).map((note) => spanOf(note).from),
				jumps: own.filter(({ kind }) => kind === 'large_change').map(spanOf)
			};
		})
	);
}

type Latest = Answer<typeof latestValues>;

export interface CountryFigures {
	readonly changes: CountryChanges;
	/** The key indicators, in their order. */
	readonly key: readonly (Profile & { readonly indicator: string })[];
	/** Any indicator beside region and union; null: the country has no value of it. */
	readonly profile: (indicator: string) => (Profile & { readonly indicator: string }) | null;
	/** What stands behind the row of an indicator's newest value. */
	readonly inputOf: (latest: Latest, doubts: readonly DoubtNote[]) => Omit<RowInput, 'evidence'>;
	/** Of a headline indicator against about ten years before. */
	readonly changeOf: (indicator: string) => Change | null;
	readonly members: readonly string[];
	readonly aggregate: string;
}

/** What changed most in a country, and its figures beside its region and the European Union. */
export const figuresOf = once(async (country: string): Promise<CountryFigures> => {
	const { series, comparisons, methods, notes, pointsOfAll } = await everything('all');
	const breaksOf = (indicator: string) =>
		notes.flatMap((note) =>
			note.kind === 'break' && note.indicator === indicator && note.country !== null && note.yearFrom !== null
				? [{ country: note.country, year: note.yearFrom }]
				: []
		);
	const countries = await allCountries();
	const region = countries.find((one) => one.country === country)?.region;
	const ofRole = (role: string) => countries.filter((one) => one.role === role);
	const near = ofRole('partner').filter((one) => one.region === region);
	const rows = await allIndicators();
	const others = codesOf(near).filter((one) => one !== country);
	const valued = (indicator: string) => pointsOf(series.get(indicator) as PackedIndicator, country, methods).length > 0;
	const members = codesOf(ofRole('member'));
	const aggregate = ofRole('aggregate')[0]?.country ?? '';
	const neighbourhood = { region: codesOf(near), members, aggregate };
	const around = { others, members, aggregate, partners: codesOf(ofRole('partner')) };
	const measureOf = (indicator: string) => {
		const row = rows.find((one) => one.indicator === indicator);
		if (!row) throw new RangeError(`indicator ${indicator}`);
		return { ...row, unitCode: row.unit, direction: row.direction as Direction };
	};
	const profile = (indicator: string, sex?: Sex) =>
		profileOf(
			series.get(indicator) as PackedIndicator,
			country,
			neighbourhood,
			measureOf(indicator).decimals,
			{ methods, breaks: breaksOf(indicator) },
			sex
		);
	const inputFor = ({ indicator, year, sex: code }: Latest) => {
		const sex = code as Sex;
		const points = pointsOfAll(indicator, sex);
		return {
			own: points.filter((point) => point.country === country).map((point) => ({ ...point, indicator })),
			comparison: compareWithPeers(points, country, year, measureOf(indicator), around),
			sexes: sex === 'T' ? sexesOf(series.get(indicator) as PackedIndicator, country, methods) : null
		};
	};
	/** The same in every language. */
	const inputs = new Map<string, ReturnType<typeof inputFor>>();
	return {
		changes: changesIn(country, others, comparisons),
		key: keyIndicators(valued).map((indicator) => ({ indicator, ...profile(indicator) })),
		changeOf: (indicator) => comparisons.changes.get(indicator)?.get(country) ?? null,
		profile: (indicator) => (valued(indicator) ? { indicator, ...profile(indicator) } : null),
		members,
		aggregate,
		inputOf(latest, doubts) {
			const { own, ...of } = inputs.get(latest.indicator) ?? inputFor(latest);
			inputs.set(latest.indicator, { own, ...of });
			return { latest, ...of, points: withComments(own, doubts) };
		}
	};
});

const codesOf = (countries: readonly { readonly country: string }[]): string[] =>
	countries.map(({ country }) => country);
