/** What can be chosen in the explorer and in what is embedded from it, and how the address says it. */
import type { Benchmark, GroupKind } from '$lib/domain/benchmark';
import { MEASURES, type Measure } from '$lib/domain/measures/measure';
import { SEXES, type Sex } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import {
	alwaysSerialized,
	codes,
	oneOf,
	optional,
	span,
	serializeParams,
	type Span,
	type ViewOf,
	type InvalidParam
} from '$lib/state/params';
import { benchmarkField, benchmarkText } from '$lib/state/benchmark-param';
import { COMPARE_START } from './default-selection';
import { bestCoveredYear, type YearsPublished } from './covered-year';
import { FORMS, hasSpan, type Form } from './forms';
import { TOLERANCES } from '$lib/domain/tolerance';

export const MOST_INDICATORS = 8;

/** Among the references: the targets that can be drawn. */
export const TARGETS = 'target';

interface Indicator extends Partial<YearsPublished> {
	readonly indicator: string;
	readonly firstYear: number | null;
	readonly lastYear: number | null;
	readonly age: string;
}

/** First and last year of any value. */
export const everyYear = (indicators: readonly Indicator[]): number[] => {
	const first = Math.min(...indicators.map(({ firstYear }) => firstYear ?? Infinity));
	const last = Math.max(...indicators.map(({ lastYear }) => lastYear ?? -Infinity));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
};

/** The years a view of these indicators starts with: those of the explorer's start that they have. */
export function startYears(chosen: readonly Indicator[]): Span {
	const { from, to } = COMPARE_START.years;
	const first = Math.min(...chosen.map(({ firstYear }) => firstYear ?? Infinity));
	const last = Math.max(...chosen.map(({ lastYear }) => lastYear ?? -Infinity));
	if (first > last) return { from, to };
	const end = Math.max(first, Math.min(to, last));
	return { from: Math.max(first, from <= end ? from : end - (to - from)), to: end };
}

/** What an address says besides its years. */
interface Opened {
	readonly indicators: readonly string[];
	readonly countries: readonly string[];
	readonly form: Form | null;
	readonly measure: Measure;
	readonly benchmark: Benchmark | null;
}

/** The best covered of these years, where a form shows one; null: it shows several, or none is covered. */
export function yearOpenedOn(
	indicators: readonly Indicator[],
	places: readonly Place[],
	{ countries, form, measure, benchmark }: Omit<Opened, 'indicators'>,
	years: Span
): number | null {
	if (form === null || hasSpan(form, measure)) return null;
	const partners = places.filter(({ role }) => role === 'partner').map(({ country }) => country);
	return bestCoveredYear(
		indicators.map(({ years = [], publishers = [] }) => ({ years, publishers })),
		countries.map((country) => partners.indexOf(country)).filter((position) => position >= 0),
		benchmark?.kind === 'year' ? { ...years, from: benchmark.year + 1 } : years,
		form === 'scatter'
	);
}

interface Opening {
	/** Indicators shown at once. */
	readonly most?: number;
	/** Where the address does not say it. */
	readonly form?: Form | null;
	/** Countries, where the address does not say them. */
	readonly start?: readonly string[];
}

/** What can be chosen in Compare, with what it opens on. */
export function compareFields(
	indicators: readonly Indicator[],
	places: readonly Place[],
	{ most = MOST_INDICATORS, form = null, start = COMPARE_START.countries }: Opening = {}
) {
	const years = everyYear(indicators);
	const countries = new Set(places.map(({ country }) => country));
	const ages = [...new Set(indicators.map(({ age }) => age))];
	const regions = new Set(places.filter(({ role }) => role === 'partner').map(({ region }) => region));
	return {
		indicators: alwaysSerialized(
			codes('i', new Set(indicators.map(({ indicator }) => indicator)), COMPARE_START.indicators, most)
		),
		countries: alwaysSerialized(codes('c', countries, start, places.length)),
		years: alwaysSerialized({
			...span('y', years[0] ?? 0, years.at(-1) ?? 0, COMPARE_START.years),
			defaultFor: (read: Readonly<Record<string, unknown>>) => {
				const view = { form, ...read } as Opened;
				const chosen = indicators.filter(({ indicator }) => view.indicators.includes(indicator));
				const start = startYears(chosen);
				const best = yearOpenedOn(chosen, places, view, start);
				return best === null ? start : { from: Math.min(start.from, best), to: best };
			}
		}),
		sex: oneOf<Sex>('sex', SEXES, COMPARE_START.sex),
		/** Each indicator has one age group; a link may name it. */
		age: optional('age', ages),
		benchmark: benchmarkField('bench', {
			regions,
			countries,
			years
		}),
		/** Drawn beside the countries: medians of regions or of all partner countries, the EU, targets. */
		references: codes('ref', new Set([...regions, 'partners', 'eu', TARGETS]), [], regions.size + 3),
		measure: oneOf<Measure>('measure', MEASURES, 'value'),
		/** Null: the one that suggests itself. */
		form: optional<Form>('view', FORMS),
		sort: oneOf<'value' | 'name'>('sort', ['value', 'name'], 'value'),
		tolerance: oneOf('within', TOLERANCES.map(String), '0'),
		scale: oneOf<'shared' | 'own'>('scale', ['shared', 'own'], 'shared'),
		/** Axes of a scatter that are logarithmic; they go with their indicators when these are swapped. */
		log: codes('log', new Set(['x', 'y']), [], 2)
	};
}

interface Regional {
	readonly country: string;
	readonly region: string | null;
	readonly role: string;
}

/** Countries of Compare where the address names none: the reader's own leads, and stands for the country of its region, so that as many are drawn; without one, for the last. */
export function compareStart(own: Regional | undefined, places: readonly Regional[]): readonly string[] {
	const { countries } = COMPARE_START;
	if (!own || own.role !== 'partner') return countries;
	// In the order of the start: that of the places is by name, and another in each language.
	const partners = countries.flatMap((code) =>
		places.filter(({ country, role }) => role === 'partner' && country === code)
	);
	const replaced = partners.find(({ region }) => region === own.region) ?? partners.at(-1);
	return [own.country, ...countries.filter((country) => country !== replaced?.country && country !== own.country)];
}

export type CompareFields = ReturnType<typeof compareFields>;
export type CompareView = ViewOf<CompareFields>;

/** An earlier year that is not before the year shown compares nothing. */
const isEarlier = (benchmark: Benchmark, { to }: Span): boolean => benchmark.kind !== 'year' || benchmark.year < to;

/** What values are compared with: as chosen, or the European Union where a form cannot do without. */
export function comparison(form: Form, chosen: Benchmark | null, years: Span): Benchmark | null {
	if (chosen && isEarlier(chosen, years)) return chosen;
	return form === 'benchmark' ? { kind: 'eu' } : null;
}

/** What of the address is invalid because of the rest of it: an earlier year that is not earlier. */
export const invalidTogether = ({ benchmark, years }: Pick<CompareView, 'benchmark' | 'years'>): InvalidParam[] =>
	benchmark && !isEarlier(benchmark, years) ? [{ key: 'bench', text: benchmarkText(benchmark) }] : [];

/** What can be chosen in a chart of one indicator that stands alone: its form is told by its address. */
export function embedFields(indicators: readonly Indicator[], places: readonly Place[], form: Form | null = null) {
	const { form: _, ...fields } = compareFields(indicators, places, { most: 1, form });
	return fields;
}

/** The query of the page that shows one indicator of this view alone. */
export function embedQuery(
	indicators: readonly Indicator[],
	places: readonly Place[],
	view: Omit<CompareView, 'form'>,
	indicator: string
): string {
	return serializeParams(embedFields(indicators, places), { ...view, indicators: [indicator] }, true);
}

/** The references that are values of countries: an aggregate, or medians. */
export const referenceKinds = (references: readonly string[]): GroupKind[] =>
	references
		.filter((one) => one !== TARGETS)
		.map((one) => (one === 'eu' || one === 'partners' ? { kind: one } : { kind: 'region', region: one }));
