/** The reader's own values within a figure of published ones: series, rows and words of their own, never mixed. Pure. */
import type { ChartTable, TableCell } from '$lib/charts/frame/contract';
import type { Colour, TrendSeries } from '$lib/charts/trend/series';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { isValued, type Sex, type Valued } from '$lib/domain/observation';
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
import { asObservation } from './beside';

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
	return within
		.flatMap((row): OwnValue[] => {
			const value = asObservation(row);
			return isValued(value) ? [{ ...value, file: files.get(row) ?? row.SOURCE }] : [];
		})
		.sort((a, b) => (order.get(a.country) ?? 0) - (order.get(b.country) ?? 0) || a.year - b.year);
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
export const fileNames = (values: readonly OwnValue[]): string =>
	joinByComma([...new Set(values.map(({ file }) => file))].map(isolated), currentLanguage());

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
		id: `own ${country}`,
		country: null,
		name: m.own_mark({ name: nameOf(country) }),
		role: 'series',
		colour: colours.get(country) ?? free.shift() ?? 0,
		points: values.filter((one) => one.country === country)
	}));
}

/** The newest of each country: `In your data, not published: Kazakhstan 6.6% (2023).` */
export function ownText(facts: IndicatorFacts, values: readonly OwnValue[], nameOf: NameOf): string {
	const newest = values.filter(({ country }, at) => values[at + 1]?.country !== country);
	const told = newest.map(({ country, value, year }) =>
		m.figure_reference({ name: nameOf(country), value: valueText(facts, value), year: String(year) })
	);
	return m.own_newest({ values: joinByComma(told, currentLanguage()) });
}

/** The figure with own values in its summary, rows, files and sources; a column says whose each value is. */
export function withOwnValues(model: FigureModel, values: readonly OwnValue[], { facts, countries }: OwnView) {
	const nameOf = namesOf(countries);
	const files = fileNames(values);
	return {
		...model,
		summary: sentences(model.summary, ownText(facts, values, nameOf)),
		table: withOwnRows(model.table, facts, values, nameOf),
		rows: 'table',
		notes: [...model.notes, { kind: 'drawing', text: m.own_note({ files }) }],
		// The code of the series, which stands behind the last, is a publisher's.
		sources: [{ text: m.own_source({ files }), licence: m.own_licence() }, ...model.sources],
		fileName: `${model.fileName}_own`
	} satisfies FigureModel;
}

function withOwnRows(
	table: ChartTable,
	facts: IndicatorFacts,
	values: readonly OwnValue[],
	nameOf: NameOf
): ChartTable {
	const whose = (text: string): { readonly whose: TableCell } => ({ whose: { text } });
	return {
		...table,
		columns: [...table.columns, { key: 'whose', label: m.own_whose() }],
		rows: [
			...table.rows.map((row) => ({ ...row, ...whose(m.yours_published()) })),
			...values.map(({ country, year, value, sex, status, file }) => ({
				country: { text: m.own_mark({ name: nameOf(country) }), value: country },
				year: yearsCell([year]),
				value: valueCell(facts, value),
				sex: { text: sexName(sex), value: sex },
				status: statusCell([status]),
				source: { text: file },
				...whose(m.yours_yours())
			}))
		]
	};
}
