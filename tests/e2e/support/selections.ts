/** Selections of the explorer as readers make them, the same in every run, and the rows each must show. */
import { escape, op, type ColumnTable } from 'arquero';
import { table } from '../../data/arquero';
import { random } from './random';
import type { Language } from './tables';

export const FORMS = [
	'trend',
	'multiples',
	'rank',
	'benchmark',
	'dumbbell',
	'scatter',
	'strip',
	'tiles',
	'map',
	'table'
] as const;
export type Form = (typeof FORMS)[number];
export const LANGUAGES: readonly Language[] = ['en', 'fr', 'ru', 'ar'];
export const BENCHMARKS = ['eu', 'partners', 'region', 'country', 'year'] as const;
export type BenchmarkKind = (typeof BENCHMARKS)[number];

export interface Selection {
	readonly language: Language;
	readonly form: Form;
	readonly indicators: readonly string[];
	readonly countries: readonly string[];
	readonly from: number;
	readonly to: number;
	readonly sex: string;
	readonly within: number;
	readonly benchmark: { readonly kind: BenchmarkKind; readonly text: string } | null;
}

/** One value, as a mark, a row of a table and a row of a file must all say it. */
export interface Shown {
	readonly indicator: string;
	readonly country: string;
	readonly year: number;
	readonly sex: string;
	readonly value: number;
}

const OVER_TIME: readonly Form[] = ['trend', 'multiples', 'table'];
const observations = table('observations');
const places = table('countries').objects() as readonly { country: string; region: string; role: string }[];
const partners = places.filter(({ role }) => role === 'partner').map(({ country }) => country);

const where = (holds: (row: Record<string, string | number | null>) => boolean): ColumnTable =>
	observations.filter(escape(holds));
const published = where(({ REF_AREA }) => partners.includes(String(REF_AREA)));
/** Indicators published for women and for men, and those of many partner countries. */
const bySex = new Map(
	(
		published
			.groupby('INDICATOR')
			.rollup({ sexes: op.array_agg_distinct('SEX') })
			.objects() as {
			INDICATOR: string;
			sexes: string[];
		}[]
	).map(({ INDICATOR, sexes }) => [INDICATOR, sexes])
);
const indicators = [...bySex.keys()].sort();
const ofBoth = indicators.filter((code) => ['F', 'M'].every((sex) => bySex.get(code)?.includes(sex)));
const yearsOf = (indicator: string): number[] =>
	[
		...new Set(
			published.filter(escape((row: { INDICATOR: string }) => row.INDICATOR === indicator)).array('TIME_PERIOD')
		)
	]
		.map(Number)
		.sort((a, b) => a - b);

/** @param count every form, language and kind of benchmark is among forty */
export function selections(seed: number, count: number): Selection[] {
	const { one, whole } = random(seed);
	const several = <T>(of: readonly T[], number: number): T[] => {
		const left = [...of];
		return Array.from({ length: Math.min(number, left.length) }, () => left.splice(whole(left.length), 1)[0] as T);
	};
	return Array.from({ length: count }, (_, at) => {
		const form = FORMS[at % FORMS.length] as Form;
		const language = LANGUAGES[Math.floor(at / FORMS.length) % LANGUAGES.length] as Language;
		const number = form === 'scatter' ? 2 : form === 'strip' ? 3 : 1 + whole(2);
		const chosen = several(form === 'dumbbell' ? ofBoth : indicators, number);
		const first = chosen[0] as string;
		const years = yearsOf(first);
		const to = years[Math.max(0, years.length - 1 - whole(6))] as number;
		const from = OVER_TIME.includes(form) ? Math.max(2005, to - 1 - whole(12)) : to;
		const sexes = bySex.get(first) ?? ['T'];
		const countries = several(partners, form === 'trend' ? 2 + whole(4) : 4 + whole(10));
		const round = Math.floor(at / FORMS.length);
		const turn = form === 'rank' ? round : form === 'benchmark' ? round + 1 : null;
		const kind = turn === null ? null : (BENCHMARKS[turn % BENCHMARKS.length] as BenchmarkKind);
		const country = one(partners);
		const text: Record<BenchmarkKind, string> = {
			eu: 'eu',
			partners: 'partners',
			region: places.find((place) => place.country === country)?.region ?? '',
			country,
			year: String(years[Math.max(0, years.indexOf(to) - 4)])
		};
		return {
			language,
			form,
			indicators: chosen,
			countries: [...countries, ...(form === 'table' || form === 'rank' ? ['EUU'] : [])],
			from: Math.min(from, to),
			to,
			sex: form === 'dumbbell' ? 'T' : one(sexes),
			within: OVER_TIME.includes(form) ? 0 : one([0, 0, 2, 5]),
			benchmark: kind && { kind, text: text[kind] }
		};
	});
}

/** The address as a reader would have got it. */
export function addressOf({
	language,
	form,
	indicators,
	countries,
	from,
	to,
	sex,
	within,
	benchmark
}: Selection): string {
	const query = new URLSearchParams({
		i: indicators.join('~'),
		c: countries.join('~'),
		y: from === to ? String(to) : `${from}..${to}`,
		...(sex !== 'T' && { sex }),
		...(benchmark && { bench: benchmark.text }),
		view: form,
		...(within > 0 && { within: String(within) })
	});
	return `${language}/compare/?${query.toString()}`;
}

const valuesOf = (of: ColumnTable): Shown[] =>
	of
		.orderby('INDICATOR', 'REF_AREA', 'SEX', 'TIME_PERIOD')
		.objects()
		.map((row) => row as Record<string, string | number>)
		.map(({ INDICATOR, REF_AREA, TIME_PERIOD, SEX, OBS_VALUE }) => ({
			indicator: String(INDICATOR),
			country: String(REF_AREA),
			year: Number(TIME_PERIOD),
			sex: String(SEX),
			value: Number(OBS_VALUE)
		}));

const KEY = ['REF_AREA', 'TIME_PERIOD'];

/** Each country's newest value of one sex from a year back to the years within the tolerance. */
function atYear(indicator: string, countries: readonly string[], sex: string, year: number, within: number): Shown[] {
	const candidates = where(
		(row) =>
			row.INDICATOR === indicator &&
			row.SEX === sex &&
			countries.includes(String(row.REF_AREA)) &&
			Number(row.TIME_PERIOD) <= year &&
			Number(row.TIME_PERIOD) >= year - within
	);
	const newest = candidates.groupby('REF_AREA').rollup({ TIME_PERIOD: op.max('TIME_PERIOD') });
	return valuesOf(candidates.semijoin(newest, [KEY, KEY]));
}

/**
 * Women and men of the newest year that one source has both for (product.md, 6); without such a year the newest value of
 * one sex alone, women's where both are as new.
 */
function womenAndMen(indicator: string, countries: readonly string[], year: number, within: number): Shown[] {
	return countries.flatMap((country) => {
		const own = where(
			(row) =>
				row.INDICATOR === indicator &&
				row.REF_AREA === country &&
				row.SEX !== 'T' &&
				Number(row.TIME_PERIOD) <= year &&
				Number(row.TIME_PERIOD) >= year - within
		);
		const both = own
			.groupby('TIME_PERIOD', 'SOURCE')
			.rollup({ sexes: op.distinct('SEX') })
			.filter(escape(({ sexes }: { sexes: number }) => sexes === 2));
		if (both.numRows() > 0) {
			const newest = Math.max(...(both.array('TIME_PERIOD') as number[]));
			return valuesOf(own.filter(escape((row: { TIME_PERIOD: number }) => row.TIME_PERIOD === newest)));
		}
		const alone = valuesOf(own).sort((a, b) => b.year - a.year || (a.sex === 'F' ? -1 : 1));
		return alone.slice(0, 1);
	});
}

/** The rows a selection must show. */
export function expectedOf({ form, indicators, countries, from, to, sex, within }: Selection): Shown[] {
	if (OVER_TIME.includes(form))
		return valuesOf(
			where(
				(row) =>
					indicators.includes(String(row.INDICATOR)) &&
					row.SEX === sex &&
					countries.includes(String(row.REF_AREA)) &&
					Number(row.TIME_PERIOD) >= from &&
					Number(row.TIME_PERIOD) <= to
			)
		);
	if (form === 'dumbbell') return indicators.flatMap((indicator) => womenAndMen(indicator, countries, to, within));
	const drawn = form === 'map' || form === 'tiles' ? countries.filter((code) => partners.includes(code)) : countries;
	const values = indicators.flatMap((indicator) => atYear(indicator, drawn, sex, to, within));
	if (form !== 'scatter') return values;
	const paired = countries.filter((country) =>
		indicators.every((indicator) => values.some((one) => one.country === country && one.indicator === indicator))
	);
	return values.filter(({ country }) => paired.includes(country));
}

/**
 * What the value of a country (`of`) is compared with; null: nothing. Never itself; a median is of three others at least,
 * of the European Union of half its members.
 */
export function benchmarkOf(selection: Selection, indicator: string, of: string): number | null {
	const { benchmark, sex, to, within } = selection;
	if (!benchmark) return null;
	const one = (country: string, year = to) => atYear(indicator, [country], sex, year, within)[0]?.value ?? null;
	const middle = (countries: readonly string[], fewest = 3): number | null => {
		const others = countries.filter((country) => country !== of);
		const values = atYear(indicator, others, sex, to, within)
			.map(({ value }) => value)
			.sort((a, b) => a - b);
		const half = values.length / 2;
		if (values.length < fewest) return null;
		return ((values[Math.ceil(half) - 1] as number) + (values[Math.floor(half)] as number)) / 2;
	};
	const codes = (holds: (place: (typeof places)[number]) => boolean) =>
		places.filter(holds).map(({ country }) => country);
	switch (benchmark.kind) {
		case 'eu':
			return of === 'EUU'
				? null
				: (one('EUU') ??
						middle(
							codes(({ role }) => role === 'member'),
							14
						));
		case 'partners':
			return middle(partners);
		case 'region':
			return middle(codes(({ role, region }) => role === 'partner' && region === benchmark.text));
		case 'country':
			return of === benchmark.text ? null : one(benchmark.text);
		case 'year': {
			const [later] = atYear(indicator, [of], sex, to, within);
			const [earlier] = atYear(indicator, [of], sex, Number(benchmark.text), within);
			return later && earlier && earlier.year < later.year ? earlier.value : null;
		}
	}
}

/** In one order, so that two lists can be compared whatever the order they were drawn in. */
export const inOrder = (values: readonly Shown[]): Shown[] => {
	const key = ({ indicator, country, sex, year }: Shown) => `${indicator} ${country} ${sex} ${year}`;
	return [...values].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};
