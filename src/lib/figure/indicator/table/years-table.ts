/** Observations of one indicator -> a table of countries by years: its rows, their order, and the cells a file holds. */
import type { ChartTable, ObsStatus, TableCell } from '$lib/charts/frame/contract';
import { signsIn, signsOf } from '$lib/charts/frame/status';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { isValued, type Observation } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countryCell } from '../../cells';
import type { FigureCountry } from '../../naming';

/** A published value as it stands in its cell. */
export interface YearCell {
	readonly value: number;
	readonly status: ObsStatus;
	readonly comment?: string | undefined;
	/** With the indicator's decimals. */
	readonly text: string;
	/** ` E`, ` B†`: of the status and of a known doubt; '' for none. */
	readonly signs: string;
}

export interface YearRow {
	/** Country, aggregate or reference value. */
	readonly id: string;
	readonly name: string;
	/** No country: it stands under the countries in every order. */
	readonly reference: boolean;
	/** The reader's own values, not published: under all others in every order. */
	readonly own: boolean;
	/** By year; a year without a value is missing. */
	readonly cells: ReadonlyMap<number, YearCell>;
}

export interface YearsTable {
	/** Every year from the first to the last with a value. */
	readonly years: readonly number[];
	/** Countries in the order given, then the reference values, then the reader's own; only those with a value. */
	readonly rows: readonly YearRow[];
}

/** What is no country's published value over the years: a median of several countries, a value of the reader's own. */
export interface ReferenceRow {
	readonly id: string;
	readonly name: string;
	readonly points: readonly { readonly year: number; readonly value: number | null; readonly status?: ObsStatus }[];
}

/** Which column the rows are sorted by: a year, or the names. */
export interface Order {
	readonly by: number | 'name';
	readonly descending: boolean;
}

const cellOf = ({ decimals }: IndicatorFacts, value: number, status: ObsStatus = 'A', comment?: string): YearCell => ({
	value,
	status,
	comment,
	text: formatNumber(value, decimals, currentLanguage()),
	signs: signsOf({ status, comment })
});

export function yearsTable(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	countries: readonly Pick<FigureCountry, 'country' | 'name' | 'role'>[],
	references: readonly ReferenceRow[] = [],
	unpublished: readonly ReferenceRow[] = []
): YearsTable {
	const valued = observations.filter(isValued);
	const rowOf = ({ id, name, points }: ReferenceRow, own: boolean): YearRow => ({
		id,
		name,
		reference: !own,
		own,
		cells: new Map(
			points.flatMap(({ year, value, status }) =>
				value === null ? [] : [[year, cellOf(facts, value, status)] as const]
			)
		)
	});
	const rows = [
		...countries.map(({ country, name, role }): YearRow => {
			const own = valued.filter((one) => one.country === country);
			return {
				id: country,
				name,
				reference: role === 'aggregate',
				own: false,
				cells: new Map(own.map(({ year, value, status, comment }) => [year, cellOf(facts, value, status, comment)]))
			};
		}),
		...references.map((row) => rowOf(row, false)),
		...unpublished.map((row) => rowOf(row, true))
	].filter(({ cells }) => cells.size > 0);
	const all = rows.flatMap(({ cells }) => [...cells.keys()]);
	const [first, last] = [Math.min(...all), Math.max(...all)];
	return {
		years: all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at),
		rows: [...rows].sort((a, b) => groupOf(a) - groupOf(b))
	};
}

/** Countries, reference values, the reader's own: they never mix. */
const groupOf = ({ reference, own }: YearRow): number => (own ? 2 : Number(reference));

/** Rows without a value in the year come last in either direction, reference values after all, own values after them; equal ones stay as given. */
export function inOrder(rows: readonly YearRow[], order: Order | null, decimals: number): YearRow[] {
	if (order === null) return [...rows];
	const { by, descending } = order;
	const turned = descending ? -1 : 1;
	const names = collate(currentLanguage());
	const valueOf = ({ cells }: YearRow): number | null => {
		const cell = by === 'name' ? undefined : cells.get(by);
		return cell ? shown(cell.value, decimals) : null;
	};
	return [...rows].sort((a, b) => {
		if (groupOf(a) + groupOf(b) > 0) return groupOf(a) - groupOf(b);
		if (by === 'name') return turned * names(a.name, b.name);
		const [one, other] = [valueOf(a), valueOf(b)];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		return turned * (one - other);
	});
}

/** The first press of a column shows the highest, or the first of the alphabet; the next turns it round. */
export const pressed = (order: Order | null, by: Order['by']): Order =>
	order?.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'name' };

/** Which signs occur in the table. */
export const signsOfTable = ({ rows }: YearsTable) => signsIn(rows.flatMap(({ cells }) => [...cells.values()]));

/** As seen, for a file. */
export const chartTable = ({ years, rows }: YearsTable, caption: string): ChartTable => ({
	caption,
	columns: [
		{ key: 'country', label: m.term_country(), header: true },
		...years.map((year) => ({ key: String(year), label: String(year), numeric: true }))
	],
	rows: rows.map(({ id, name, cells }) => ({
		country: countryCell(id, name),
		...Object.fromEntries(
			years.map((year): [string, TableCell] => {
				const cell = cells.get(year);
				return [String(year), cell ? { text: cell.text + cell.signs, value: cell.value } : { text: '', value: null }];
			})
		)
	}))
});
