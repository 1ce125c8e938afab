/** What a trend is drawn from. */
import type { TargetRule } from '$lib/domain/targets/target';
import type { Datum } from '../frame/contract';
import { checkYear, type FormatTick } from '../frame/ticks';

/**
 * What a line is there for: the one meant, those compared with it by name, the grey rest, the median of several
 * countries, a published reference value such as that of the European Union.
 */
export type TrendRole = 'highlight' | 'series' | 'context' | 'median' | 'reference';

/** Reference values: no country's own, never of a series colour. */
export const isReferenceRole = (role: TrendRole): boolean => role === 'median' || role === 'reference';

/** Which of the five series colours; 0 = the role's own: accent for the highlight, grey for the rest. */
export type Colour = 0 | 1 | 2 | 3 | 4 | 5;

export interface TrendSeries {
	/** Unique within the chart; mostly the country. */
	readonly id: string;
	/** Country the marks stand for, if it is not the id. Null: they stand for none, as reference values do by default. */
	readonly country?: string | null;
	readonly name: string;
	readonly role: TrendRole;
	readonly colour: Colour;
	/** In any order. A year that is missing or null is a gap. */
	readonly points: readonly Datum[];
}

export interface TrendOptions {
	readonly yearFrom: number;
	readonly yearTo: number;
	/** A value as it stands in labels and tips. */
	readonly format: (value: number) => string;
	readonly formatTick: FormatTick;
	/** The lines of a tip, the first its heading. */
	readonly tip: (series: TrendSeries, datum: Datum & { readonly value: number }) => readonly string[];
	/** A rule across all years, named at its end. */
	readonly target?: TargetRule | null;
	/** The value axis holds zero. */
	readonly zero: boolean;
	/** Values the axis holds besides those drawn: small multiples share a scale by it. */
	readonly domain?: readonly number[];
	/** Grey lines behind all others; small multiples have none. */
	readonly context?: readonly Pick<TrendSeries, 'id' | 'name' | 'points'>[];
	/** What these are. */
	readonly contextLabel?: string;
	/** Small multiples only: grey lines behind each series, by its id, such as the other countries of its region. */
	readonly behind?: ReadonlyMap<string, readonly TrendSeries[]>;
	/** What these grey lines are. */
	readonly behindLabel?: string;
	/** Small multiples only: a reader's own values in the panel of a series, by its id, and what is written of the last. */
	readonly own?: {
		readonly series: ReadonlyMap<string, TrendSeries>;
		readonly end: (value: string) => string;
	};
	/** Small multiples only: one scale for all (default), or for each its own. */
	readonly scale?: 'shared' | 'own';
	/** Px; grows if the labels need more. A narrow trend keeps its own. */
	readonly height?: number;
	/** Names at the ends of the lines; default: yes. Small multiples have them in their titles. */
	readonly labels?: boolean;
}

/** @throws {RangeError} on what cannot be: years in the wrong order, one id twice, a sixth colour */
export function check(series: readonly TrendSeries[], options: TrendOptions, width: number): void {
	checkYear(options.yearFrom, 'yearFrom');
	checkYear(options.yearTo, 'yearTo');
	if (options.yearFrom > options.yearTo) throw new RangeError(`years ${options.yearFrom}..${options.yearTo}`);
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	const ids = new Set<string>();
	for (const { id, colour } of series) {
		if (ids.has(id)) throw new RangeError(`series ${id} twice`);
		if (![0, 1, 2, 3, 4, 5].includes(colour)) throw new RangeError(`series ${id}: colour ${colour}`);
		ids.add(id);
	}
}
