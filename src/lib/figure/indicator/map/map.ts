/** Values of one year -> classes and countries of the map. */
import type { MapCountry } from '$lib/charts/map/layout';
import type { TileClass } from '$lib/charts/tiles/layout';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { valueAxis } from '$lib/charts/frame/ticks';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { tipLine, writtenValue } from '../../difference';
import type { FigureCountry } from '../../naming';
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
 * Five classes at the most: equally wide between round numbers; where nearly all would fall into one, equally filled.
 */
export function classesOf(values: readonly number[], facts: IndicatorFacts): ValueClass[] {
	if (values.length === 0) return [];
	const round = [5, 4, 3, 2]
		.map((count) => valueAxis(values, false, count).ticks)
		.find(({ length }) => length <= MOST + 1);
	const even = between(round ?? [Math.min(...values), Math.max(...values)]);
	const fullest = Math.max(
		...even.map(([from, to], at) => values.filter((value) => holds(value, from, to, at === even.length - 1)).length)
	);
	const limits =
		fullest > values.length * TOO_MANY && values.length > MOST ? between(fifths(values, facts.decimals)) : even;
	const say = (value: number) => formatNumber(value, facts.decimals, currentLanguage());
	return limits.map(([from, to], at) => ({
		code: String(at + 1),
		mark: String(at + 1),
		name: `\u2066${say(from)}–${say(to)}\u2069`,
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

/** Values that part the countries into five groups, rounded as they are written; each once. */
function fifths(values: readonly number[], decimals: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
	const inner = [0.2, 0.4, 0.6, 0.8].map((share) => Number(at(share).toFixed(decimals)));
	const all = [sorted[0] as number, ...inner, sorted.at(-1) as number];
	return [...new Set(all)].sort((a, b) => a - b);
}

/** Everyone asked for; those without a value are hatched. */
export function mapCountries(
	facts: IndicatorFacts,
	rows: readonly Ranked[],
	countries: readonly FigureCountry[],
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
		// What lies under the first limit by no more than a binary fraction belongs to the first class.
		const own = [...classes].reverse().find(({ from }) => row.value >= from) ?? classes[0];
		return {
			...common,
			code: own?.code ?? null,
			value: row.value,
			year: row.year,
			status: row.status,
			text: writtenValue(facts, row, year),
			tip: [name, tipLine(facts, row)]
		};
	});
}
