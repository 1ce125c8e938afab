/** The reader's own values within a figure of published ones: series, rows and words of their own, never mixed. Pure. */
import type { ChartTable, TableCell } from '$lib/charts/frame/contract';
import type { RankRow } from '$lib/charts/rank/rows';
import type { OwnWords } from '$lib/charts/frame/own';
import type { Colour, TrendSeries } from '$lib/charts/trend/series';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { isValued, releaseOf, type Sex, type Valued } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { isolated } from '$lib/i18n/formats';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { OwnObservation, OwnPart } from '$lib/state/own-data.svelte';
import { sexName } from '$lib/ui/terms';
import { statusCell, valueCell, yearsCell } from '../cells';
import type { FigureModel } from '../model';
import { namesOf, type NameOf } from '../naming';
import { sentences, valueText } from '../summary';
import { asObservation, partedBy } from './beside';

/** What a figure shows, as far as it decides which own values belong there. */
export interface OwnView {
	readonly facts: IndicatorFacts;
	readonly countries: readonly { readonly country: string; readonly name: string }[];
	readonly sex: Sex;
	readonly from: number;
	readonly to: number;
}

/** One of the reader's values, with the name of the file it came in. */
export type OwnValue = Valued & { readonly file: string };

/**
 * Those of the figure's indicator, age group, sex, countries and years: by country in the order chosen, then by year.
 * None where it shows no values in the unit of the indicator, but changes or an index.
 */
export function ownValues(
	own: readonly OwnObservation[],
	parts: readonly OwnPart[],
	{ facts, countries, sex, from, to }: OwnView
): OwnValue[] {
	if (facts.derived) return [];
	const order = new Map(countries.map(({ country }, at) => [country, at]));
	const within = own.filter(
		(row) =>
			row.INDICATOR === facts.indicator &&
			row.AGE === facts.age &&
			row.SEX === sex &&
			row.TIME_PERIOD >= from &&
			row.TIME_PERIOD <= to &&
			order.has(row.REF_AREA)
	);
	const files = filesOf(within, parts);
	const values = within
		.flatMap((row): OwnValue[] => {
			const value = asObservation(row);
			return isValued(value) ? [{ ...value, file: files.get(row) ?? row.SOURCE }] : [];
		})
		.sort((a, b) => (order.get(a.country) ?? 0) - (order.get(b.country) ?? 0) || a.year - b.year);
	return partedBy(values, (one) => `${one.file} ${releaseOf(one)}`);
}

function filesOf(rows: readonly OwnObservation[], parts: readonly OwnPart[]): Map<OwnObservation, string> {
	const wanted = new Set(rows);
	return new Map(
		parts.flatMap(({ name, tables }) =>
			(tables.observations ?? []).filter((row) => wanted.has(row)).map((row) => [row, name] as const)
		)
	);
}

/** The names of the files, each once. */
export const fileNames = (values: readonly Pick<OwnValue, 'file'>[]): string =>
	joinByComma([...new Set(values.map(({ file }) => file))].map(isolated), currentLanguage());

/** @param files their names */
export const ownWords = (files: string): OwnWords => ({
	label: m.own_key(),
	source: m.own_source({ files }),
	status: (name) => m.own_mark({ name })
});

export const ownWordsOf = (values: readonly Pick<OwnValue, 'file'>[]): OwnWords => ownWords(fileNames(values));

/** Of a series or a row, none of the published ones'. */
export const ownId = (country: string): string => `own ${country}`;

const COLOURS: readonly Colour[] = [1, 2, 3, 4, 5];

/** One for each country, in its colour; one without a published line takes a colour that is free. */
export function ownSeries(
	values: readonly OwnValue[],
	published: readonly Pick<TrendSeries, 'id' | 'colour'>[],
	nameOf: NameOf
): TrendSeries[] {
	const colours = new Map(published.map(({ id, colour }) => [id, colour]));
	const free = COLOURS.filter((colour) => !published.some((one) => one.colour === colour));
	return [...new Set(values.map(({ country }) => country))].map((country) => ({
		id: ownId(country),
		country: null,
		name: m.own_mark({ name: nameOf(country) }),
		role: 'series',
		colour: colours.get(country) ?? free.shift() ?? 0,
		points: values.filter((one) => one.country === country)
	}));
}

/** Small multiples: the panel each own series stands in; a country of which nothing is published gets one in its place. */
export function ownPanels(
	published: readonly TrendSeries[],
	own: readonly TrendSeries[],
	countries: OwnView['countries']
): { readonly series: readonly TrendSeries[]; readonly own: ReadonlyMap<string, TrendSeries> } {
	const panels = new Map(
		countries.flatMap(({ country }) =>
			own.filter(({ id }) => id === ownId(country)).map((one) => [country, one] as const)
		)
	);
	const series = countries.flatMap(({ country, name }): TrendSeries[] => {
		const found = published.find(({ id }) => id === country);
		if (found) return [found];
		return panels.has(country) ? [{ id: country, name, role: 'series', colour: 0, points: [] }] : [];
	});
	return { series, own: panels };
}

/** Of a ranking. */
export const ownRow = (value: OwnValue, nameOf: NameOf): RankRow => ({
	id: ownId(value.country),
	country: null,
	name: m.own_mark({ name: nameOf(value.country) }),
	year: value.year,
	value: value.value,
	status: value.status,
	unpublished: true
});

/** Each of the reader's rows under the published one of its country; those without one under all others. */
export function interleaved<R extends { readonly id: string }>(
	published: readonly R[],
	own: readonly { readonly country: string; readonly row: R }[]
): R[] {
	const ids = new Set(published.map(({ id }) => id));
	const of = (id: string) => own.flatMap(({ country, row }) => (country === id ? [row] : []));
	return [
		...published.flatMap((one) => [one, ...of(one.id)]),
		...own.flatMap(({ country, row }) => (ids.has(country) ? [] : [row]))
	];
}

/** More would be no sentence; each stands at its mark. */
const MOST_TOLD = 5;

/**
 * What a figure says of own values, by country; of many how many countries there are.
 * @param values how many are stated, where that is more than one of each country
 */
export const ownSentence = (told: readonly string[], values = told.length): string =>
	values > MOST_TOLD
		? m.own_countries({ count: told.length })
		: m.own_newest({ values: joinByComma(told, currentLanguage()) });

/** The newest of each country: `In your data, not published: Kazakhstan 6.6% (2023).` */
export function ownText(facts: IndicatorFacts, values: readonly OwnValue[], nameOf: NameOf): string {
	const newest = values.filter(({ country }, at) => values[at + 1]?.country !== country);
	const told = newest.map(({ country, value, year }) =>
		m.figure_reference({ name: nameOf(country), value: valueText(facts, value), year: String(year) })
	);
	return ownSentence(told);
}

/** The figure with own values in its summary, rows, files and sources; a column says whose each value is. */
export function withOwnValues(model: FigureModel, values: readonly OwnValue[], { facts, countries }: OwnView) {
	const nameOf = namesOf(countries);
	return withOwnRows(
		model,
		values,
		ownText(facts, values, nameOf),
		values.map(({ country, year, value, sex, status, file }) => ({
			country: { text: m.own_mark({ name: nameOf(country) }), value: country },
			year: yearsCell([year]),
			rank: { text: m.own_not_ranked(), value: null },
			value: valueCell(facts, value),
			sex: { text: sexName(sex), value: sex },
			status: statusCell([status]),
			source: { text: file }
		}))
	);
}

/**
 * @param text what the figure says of them
 * @param rows of its table, in the columns it has
 */
export function withOwnRows(
	model: FigureModel,
	values: readonly Pick<OwnValue, 'file'>[],
	text: string,
	rows: ChartTable['rows']
) {
	const files = fileNames(values);
	const whose = (text: string): { readonly whose: TableCell } => ({ whose: { text } });
	const { table } = model;
	return {
		...model,
		summary: sentences(model.summary, text),
		table: {
			...table,
			columns: [...table.columns, { key: 'whose', label: m.own_whose() }],
			rows: [
				...table.rows.map((row) => ({ ...row, ...whose(m.yours_published()) })),
				...rows.map((row) => ({ ...row, ...whose(m.yours_yours()) }))
			]
		},
		rows: 'table',
		notes: [...model.notes, { kind: 'drawing', text: m.own_note({ files }) }],
		// The code of the series, which stands behind the last, is a publisher's.
		sources: [{ text: m.own_source({ files }), licence: m.own_licence() }, ...model.sources],
		fileName: `${model.fileName}_own`
	} satisfies FigureModel;
}
