/** Values of one year -> classes and countries of the map. */
import type { MapCountry } from '$lib/charts/map/layout';
import { commentLines } from '$lib/charts/frame/status';
import type { TileClass } from '$lib/charts/tiles/layout';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { shown } from '$lib/domain/shown';
import { valueAxis } from '$lib/charts/frame/ticks';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { tipLine, writtenValue } from '../../difference';
import type { Absence } from '../../model';
import type { Ranked } from '../rank/rank';

/** A class holds the values from `from` on, below `to`; the last holds `to`, too. */
export interface ValueClass extends TileClass {
	readonly from: number;
	readonly to: number;
}

const MOST = 5;
/** A class that holds a greater share of the countries hides their differences. */
const TOO_MANY = 0.6;

/**
 * Five classes at the most, of the values as shown: equally wide between round numbers, within what the indicator's
 * values can be; where nearly all would fall into one, equally filled. One where all are equal.
 */
export function classesOf(given: readonly number[], facts: ClassFacts): ValueClass[] {
	const values = given.map((value) => shown(value, facts.decimals));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (values.length === 0) return [];
	if (low === high) return named([[low, high]], facts.decimals);
	const axis = [5, 4, 3, 2]
		.map((count) => valueAxis(values, false, count))
		.find(({ ticks }) => ticks.length <= MOST + 1) ?? { ticks: [low, high], decimals: facts.decimals };
	const even = between(within(axis.ticks, facts));
	const fullest = Math.max(
		...even.map(([from, to], at) => values.filter((value) => holds(value, from, to, at === even.length - 1)).length)
	);
	return fullest > values.length * TOO_MANY && values.length > MOST
		? named(between(fifths(values, facts.decimals)), facts.decimals)
		: named(even, axis.decimals);
}

type ClassFacts = Pick<IndicatorFacts, 'decimals' | 'validMin' | 'validMax'>;

/** Limits beyond what the values can be move to it. */
const within = (limits: readonly number[], { validMin, validMax }: ClassFacts): number[] => [
	...new Set(limits.map((limit) => Math.min(Math.max(limit, validMin ?? -Infinity), validMax ?? Infinity)))
];

/** @param decimals of the limits, so that no two read the same */
function named(limits: readonly (readonly [number, number])[], decimals: number): ValueClass[] {
	const say = (value: number) => formatNumber(value, decimals, currentLanguage());
	return limits.map(([from, to], at) => ({
		code: String(at + 1),
		mark: String(at + 1),
		name: from === to ? say(from) : `\u2066${say(from)}–${say(to)}\u2069`,
		from,
		to
	}));
}

const holds = (value: number, from: number, to: number, last: boolean): boolean =>
	value >= from && (value < to || (last && value === to));

/** From each limit to the next. */
function between(limits: readonly number[]): [number, number][] {
	const ends = limits.slice(1).map((to, at): [number, number] => [limits[at] as number, to]);
	return ends.length > 0 ? ends : [[limits[0] as number, limits[0] as number]];
}

/** Values that part the countries into five groups; each once. */
function fifths(values: readonly number[], decimals: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
	return [...new Set([0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => shown(at(share), decimals)))];
}

/** Everyone asked for; those without a value are hatched. */
export function mapCountries(
	facts: IndicatorFacts,
	rows: readonly Ranked[],
	countries: readonly Absence[],
	classes: readonly ValueClass[],
	year: number
): MapCountry[] {
	return countries.map(({ country, name, latest }): MapCountry => {
		const row = rows.find((one) => one.country === country);
		const common = { country, name, footnote: name.endsWith('*') };
		if (!row) {
			const why = latest === null ? m.term_no_value() : m.term_no_value_latest({ year: String(latest) });
			return { ...common, code: null, value: null, year: null, status: 'A', text: '', tip: [name, why] };
		}
		const own = classes.findLast(({ from }) => shown(row.value, facts.decimals) >= from);
		return {
			...common,
			code: own?.code ?? null,
			value: row.value,
			year: row.year,
			status: row.status,
			comment: row.comment,
			method: row.method,
			text: writtenValue(facts, row, year),
			tip: [name, tipLine(facts, row), ...commentLines([row])]
		};
	});
}
