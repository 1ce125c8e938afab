/** The rows of an answer as the figures ask for them: by indicator, country and year. */
import type { Benchmark } from '$lib/domain/benchmark';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { breaksBetween, measureRows } from '$lib/domain/measures/measure';
import { type Note, withComments } from '$lib/domain/notes';
import type { Observation, Sex, Valued } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import { selectByRole, type Selected, type Selection } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { namesOf } from '../naming';
import type { Absence } from '../model';
import { figureReference, groupId, groupName, medianLine, type FigureReference, type MedianLine } from '../reference';
import { referenceKinds, type CompareView } from './fields';
import { isOverTime, type Form } from './forms';
import { measuredFacts } from './measured-facts';
import { nearestSelectionWithData } from './nearest';
import type { Newest } from './packed-indicator';

/** What the rows answer. */
export interface Shown {
	readonly view: CompareView;
	readonly form: Form;
	readonly benchmark: Benchmark | null;
}

/** A country or aggregate by its name; `group` is the name of its region. */
export type PlaceRow = Place & { readonly name: string; readonly group: string };

export type Answer = ReturnType<typeof answerOf>;

interface Given {
	readonly shown: Shown;
	readonly rows: readonly Observation[];
	readonly newest: readonly Newest[];
	/** Every known doubt: each value gets those about it in particular. */
	readonly notes: readonly Note[];
	readonly indicators: readonly IndicatorFacts[];
	readonly places: readonly PlaceRow[];
	/** First year of all data. */
	readonly first: number;
}

export function answerOf({
	shown: { view, form, benchmark },
	rows: given,
	newest,
	notes,
	indicators,
	places,
	first
}: Given) {
	const { from, to } = view.years;
	/** An earlier year of its own is a comparison already. */
	const measure = benchmark?.kind === 'year' ? 'value' : view.measure;
	const decimals = new Map(indicators.map((one) => [one.indicator, one.decimals]));
	const rows = measureRows(
		withComments(given, notes),
		measure,
		from,
		(indicator) => decimals.get(indicator) ?? 0,
		(years) => m.measure_break({ years: joinByComma(years.map(String), currentLanguage()) })
	);
	const references = referenceKinds(view.references);
	const tolerance = Number(view.tolerance);
	const facts = view.indicators.flatMap((code) =>
		indicators.filter(({ indicator }) => indicator === code).map((one) => measuredFacts(one, measure, from))
	);
	const isAggregate = (code: string) => places.some(({ country, role }) => country === code && role === 'aggregate');
	/** Asking for the EU is asking for its aggregate; where none is published, for the median of its members. */
	const asked = references.some(({ kind }) => kind === 'eu')
		? [...view.countries, ...places.flatMap(({ country }) => (isAggregate(country) ? country : []))]
		: view.countries;
	const chosen = [...new Set(asked)].flatMap((code) => places.filter(({ country }) => country === code));
	const nameOf = namesOf(places);
	const regionOf = (region: string) => places.find((one) => one.region === region)?.group ?? region;

	/** By country in the order chosen. */
	const ofChosen = (indicator: string, wanted: (row: Observation) => boolean) =>
		chosen.flatMap(({ country }) =>
			rows.filter((row) => row.indicator === indicator && row.country === country && wanted(row))
		);
	const newestOf = (indicator: string, country: string): number | null =>
		newest.reduce<number | null>(
			(best, row) =>
				row.indicator === indicator && row.country === country && row.year > (best ?? 0) ? row.year : best,
			null
		);

	/** It has values, but nothing that they could be measured against. */
	const lacksBase = (indicator: string, country: string): boolean => {
		const own = (all: readonly Observation[]) =>
			all.some(
				(row) => row.indicator === indicator && row.country === country && row.value !== null && row.year >= from
			);
		return own(given) && !own(rows);
	};

	/** Of the chosen countries, within the years chosen. */
	const overYears = (indicator: string) => ofChosen(indicator, ({ year }) => year >= from && year <= to);
	/** Of the chosen countries, for a requested year. */
	const selectedAt = (indicator: string, year = to): Selection =>
		selectByRole(
			ofChosen(indicator, ({ sex }) => sex === view.sex),
			places,
			year,
			tolerance
		);
	/** The same, each value with the breaks in its series since the value of an earlier year. */
	function selectedSince(indicator: string, earlier: number): Selection {
		const before = selectedAt(indicator, earlier);
		const then = [...before.countries, ...before.references];
		const own = ofChosen(indicator, ({ sex }) => sex === view.sex);
		const commented = <O extends Valued>(one: Selected<O>): Selected<O> => {
			const { country, year, comment } = one.observation;
			const from = then.find(({ observation }) => observation.country === country)?.observation.year ?? year;
			const years = breaksBetween(
				own.filter((row) => row.country === country),
				from,
				year
			);
			if (years.length === 0) return one;
			const text = m.measure_break({ years: joinByComma(years.map(String), currentLanguage()) });
			return { ...one, observation: { ...one.observation, comment: comment ? `${comment} ${text}` : text } };
		};
		const { countries, references } = selectedAt(indicator);
		return { countries: countries.map(commented), references: references.map(commented) };
	}
	/** Of women and of men, of the requested year and as many before as the tolerance. */
	const bySex = (indicator: string) =>
		ofChosen(
			indicator,
			({ sex, year }) => (['F', 'M'] as readonly Sex[]).includes(sex) && year <= to && year >= to - tolerance
		);

	/** What all values are compared with; an earlier year is each country's own. */
	function referenceOf(indicator: string): FigureReference | null {
		if (!benchmark || benchmark.kind === 'year') return null;
		const everyone = rows.filter((row) => row.indicator === indicator);
		return figureReference(benchmark, selectByRole(everyone, places, to, tolerance), places, nameOf, regionOf);
	}

	/** Of the sex shown. The EU's own figure stands among the countries where it is published. */
	const ofSex = (indicator: string) => rows.filter((row) => row.indicator === indicator && row.sex === view.sex);
	const drawnKinds = (own: readonly Observation[]) =>
		references.filter(({ kind }) => kind !== 'eu' || !own.some(({ country }) => isAggregate(country)));
	/** For the year shown: those that can be drawn, and those of fewer than three countries. */
	function referencesOf(indicator: string): { readonly drawn: FigureReference[]; readonly absent: Absence[] } {
		const own = ofSex(indicator);
		const found = drawnKinds(own).map((kind) => ({
			kind,
			reference: figureReference(kind, selectByRole(own, places, to, tolerance), places, nameOf, regionOf)
		}));
		return {
			drawn: found.flatMap(({ reference }) => reference ?? []),
			absent: found.flatMap(({ kind, reference }) =>
				reference
					? []
					: [
							{
								country: groupId(kind),
								name: groupName(kind, regionOf),
								latest: null,
								reason: m.chart_reference_none()
							}
						]
			)
		};
	}
	const medianLines = (indicator: string): MedianLine[] => {
		const own = ofSex(indicator).filter(({ year }) => year >= from && year <= to);
		return drawnKinds(own).map((kind) => medianLine(kind, own, view.countries, places, regionOf));
	};

	/** Of each partner country chosen: the rows of the others of its region, as far as they were asked for. */
	const ofRegion = (indicator: string): ReadonlyMap<string, Observation[]> => {
		const own = rows.filter(
			(row) => row.indicator === indicator && row.sex === view.sex && row.year >= from && row.year <= to
		);
		const partners = places.filter(({ role }) => role === 'partner');
		return new Map(
			partners
				.filter(({ country }) => view.countries.includes(country))
				.map(({ country, region }) => {
					const others = partners.filter((one) => one.region === region && one.country !== country);
					return [country, own.filter((row) => others.some((one) => one.country === row.country))];
				})
		);
	};

	return {
		facts,
		ofRegion,
		referencesOf,
		medianLines,
		chosen,
		tolerance,
		overYears,
		selectedAt,
		selectedSince,
		bySex,
		referenceOf,
		newestOf,
		withNewest: (indicator: string) =>
			chosen.map((place) => ({
				...place,
				latest: newestOf(indicator, place.country),
				...(lacksBase(indicator, place.country) && { reason: m.measure_no_base({ year: String(from) }) })
			})),
		isEmpty(indicator: string): boolean {
			if (isOverTime(form)) return overYears(indicator).length === 0;
			if (form === 'dumbbell') return bySex(indicator).length === 0;
			const { countries, references } = selectedAt(indicator);
			return countries.length + references.length === 0;
		},
		nearestOf: (one: IndicatorFacts) =>
			nearestSelectionWithData({
				sex: form === 'dumbbell' ? (one.sexes.includes('F') ? 'F' : 'T') : view.sex,
				sexes: one.sexes,
				years: view.years,
				newest: newest.filter(({ indicator }) => indicator === one.indicator).map(({ year }) => year),
				first,
				overTime: isOverTime(form)
			})
	};
}
