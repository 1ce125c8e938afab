/**
 * Two values of one indicator in one country about ten years apart: whether they can be compared, and how fast the
 * indicator changed. The rules stand in `docs/plain-words.md`.
 */
import type { Direction } from '$lib/domain/indicator';
import { isTest } from '$lib/domain/methods';
import type { ObsStatus } from '$lib/domain/observation';
import { shownDifference } from '$lib/domain/shown';

export interface SeriesPoint {
	readonly year: number;
	/** Per cent. */
	readonly value: number;
	readonly status: ObsStatus;
	/** Row of `sources`: the release. */
	readonly source: string;
	/** Code of what it was measured by; null where the indicator is measured in one way. */
	readonly method: string | null;
}

/** Years, both counted. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export interface Measure {
	readonly indicator: string;
	readonly direction: Direction;
	readonly decimals: number;
}

/** One indicator in one country, women and men together. */
export interface Series extends Measure {
	readonly country: string;
	/** By year. */
	readonly points: readonly SeriesPoint[];
	/** Of notes that name this indicator and country: values on both sides, or within, are not comparable. */
	readonly breaks: readonly Span[];
	/** Of notes on large changes: told with the change. */
	readonly jumps: readonly Span[];
}

export interface Change {
	readonly indicator: string;
	readonly country: string;
	readonly from: SeriesPoint;
	readonly to: SeriesPoint;
	/** Percentage points, of the values as shown. */
	readonly difference: number;
	/** Percentage points in ten years, of three-year means where both ends have them. */
	readonly perDecade: number;
	/** Large changes without an explanation between the two years. */
	readonly jumps: readonly Span[];
}

/** The earlier value is sought this many years before, at least and at most; two cycles of a test lie closer. */
const DECADE = 10;
const NEAREST = 5;
const NEAREST_CYCLES = 3;
const FARTHEST = 15;
/** A newest value older than this says nothing of today. */
export const STALE = 6;
/** Beyond, a rate cannot show much of an improvement. Per cent of the way from the worse bound to the better. */
const NEAR_BOUND = 95;

/** Releases whose values are the same where they overlap count as one: of 178 values 175 are, and a note says which not. */
const SAME_RELEASE: Readonly<Record<string, string>> = { uis_2026: 'uis_2019' };
const release = ({ source }: SeriesPoint): string => SAME_RELEASE[source] ?? source;

/** The values up to a year that are comparable with that year's, by year; none where that year has no value. */
export function comparableValues({ points, breaks }: Series, last: number): readonly SeriesPoint[] {
	const published = points.filter(({ status }) => status !== 'E');
	const end = published.find(({ year }) => year === last);
	if (!end) return [];
	const candidates = published.filter(({ year, method }) => year <= last && method === end.method);
	const first = Math.max(-Infinity, ...breaks.filter(({ from }) => from <= last).map(({ to }) => to));
	const outside = candidates.findLastIndex((point) => point.year < first || release(point) !== release(end));
	const within = candidates.slice(outside + 1);
	return within.slice(
		Math.max(
			0,
			within.findLastIndex(({ status }) => status === 'B')
		)
	);
}

/** Mean of the value of a year and of the two years before, or null where one of them is missing. */
function meanTo(values: readonly SeriesPoint[], last: number): number | null {
	const own = values.filter(({ year }) => year <= last && year > last - 3);
	return own.length === 3 ? own.reduce((sum, { value }) => sum + value, 0) / 3 : null;
}

/** Whether values between leave the way from the one to the other by more than the change itself. */
function swings(between: readonly SeriesPoint[], from: number, to: number): boolean {
	const [low, high] = [Math.min(from, to), Math.max(from, to)];
	return between.some(({ value }) => Math.max(low - value, value - high) > high - low);
}

const beganNearBound = (direction: Direction, value: number): boolean =>
	(direction === 'higher_is_better' && value > NEAR_BOUND) ||
	(direction === 'lower_is_better' && value < 100 - NEAR_BOUND);

/**
 * The newest value against the one nearest to ten years before, or null where the two cannot be compared.
 * @param newest newest year of all data
 */
export function tenYearChange(series: Series, newest: number): Change | null {
	const { indicator, country, direction, decimals, jumps } = series;
	const to = series.points.findLast(({ status }) => status !== 'E');
	if (!to || to.year < newest - STALE) return null;
	const values = comparableValues(series, to.year);
	const tested = isTest(to.method);
	const nearest = tested ? NEAREST_CYCLES : NEAREST;
	const earlier = values.filter(({ year }) => to.year - year >= nearest && to.year - year <= FARTHEST);
	const later = meanTo(values, to.year);
	const yearly = later === null ? [] : earlier.filter(({ year }) => meanTo(values, year) !== null);
	const off = ({ year }: SeriesPoint) => Math.abs(to.year - DECADE - year);
	const [from] = [...(yearly.length ? yearly : earlier)].sort((a, b) => off(a) - off(b) || b.year - a.year);
	if (!from || beganNearBound(direction, from.value)) return null;
	const after = values.filter(({ year }) => year > from.year);
	if (!tested && swings(after, from.value, to.value)) return null;
	const before = later === null ? null : meanTo(values, from.year);
	const change = later === null || before === null ? to.value - from.value : later - before;
	return {
		indicator,
		country,
		from,
		to,
		difference: shownDifference(to.value, from.value, decimals),
		perDecade: (change / (to.year - from.year)) * DECADE,
		jumps: jumps.filter((jump) => jump.from >= from.year && jump.to <= to.year)
	};
}
