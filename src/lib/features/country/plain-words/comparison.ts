/**
 * Two values of one indicator in one country about ten years apart: whether they can be compared, and how fast the
 * indicator changed. The rules stand in `docs/plain-words.md`.
 */
import type { Direction } from '$lib/domain/indicator';
import { isTest } from '$lib/domain/methods';
import { releaseOf, type ObsStatus } from '$lib/domain/observation';
import { shownDifference } from '$lib/domain/shown';
import { STALE } from '$lib/domain/tolerance';

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
	/** First years after breaks that notes date: across them a change is stated with the doubt. */
	readonly newStarts: readonly number[];
	/** Of notes on large changes: stated with the change. */
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
	/** First years after breaks in the series between the two: the two values are stated with the doubt. */
	readonly breaks: readonly number[];
	/** The difference less the steps at the breaks. */
	readonly withoutSteps: number;
}

/** The earlier value is sought this many years before, at least and at most; two cycles of a test lie closer. */
const DECADE = 10;
const NEAREST = 5;
const NEAREST_CYCLES = 3;
const FARTHEST = 15;
/** Beyond, a rate cannot show much of an improvement. Per cent of the way from the worse bound to the better. */
const NEAR_BOUND = 95;

/** A value with what its level is once the steps at later breaks are taken out. */
interface Levelled extends SeriesPoint {
	readonly level: number;
}

/** The values up to a year that are of one release and method with that year's and follow all doubts but breaks. */
function likeValues({ points, breaks }: Series, last: number): readonly SeriesPoint[] {
	const published = points.filter(({ status }) => status !== 'E');
	const end = published.find(({ year }) => year === last);
	if (!end) return [];
	const candidates = published.filter(({ year, method }) => year <= last && method === end.method);
	const first = Math.max(-Infinity, ...breaks.filter(({ from }) => from <= last).map(({ to }) => to));
	const outside = candidates.findLastIndex((point) => point.year < first || releaseOf(point) !== releaseOf(end));
	return candidates.slice(outside + 1);
}

/** Whether a series begins anew with a value: it is marked so, or a note says so of a year since the value before. */
const beginsAnew = ({ newStarts }: Series, { year, status }: SeriesPoint, before: SeriesPoint | undefined): boolean =>
	status === 'B' || newStarts.some((start) => start <= year && start > (before?.year ?? -Infinity));

/** The values up to a year that are comparable with that year's, by year; none where that year has no value. */
export function comparableValues(series: Series, last: number): readonly SeriesPoint[] {
	const values = likeValues(series, last);
	return values.slice(
		Math.max(
			0,
			values.findLastIndex((point, at) => beginsAnew(series, point, values[at - 1]))
		)
	);
}

/** The same across breaks, with their levels: each step at a break is taken out of all values before it. */
function levelledValues(series: Series, last: number): readonly Levelled[] {
	const values = likeValues(series, last);
	let steps = 0;
	return values
		.map((point, at): Levelled => {
			const later = values[values.length - at];
			const own = values[values.length - 1 - at] ?? point;
			if (later && beginsAnew(series, later, own)) steps += later.value - own.value;
			return { ...own, level: own.value + steps };
		})
		.reverse();
}

const pointOf = ({ level: _, ...point }: Levelled): SeriesPoint => point;

/** Mean of the value of a year and of the two years before, or null where one of them is missing. */
function meanTo(values: readonly Levelled[], last: number): number | null {
	const own = values.filter(({ year }) => year <= last && year > last - 3);
	return own.length === 3 ? own.reduce((sum, { level }) => sum + level, 0) / 3 : null;
}

/** Whether values between leave the way from the one to the other by more than the change itself. */
function swings(between: readonly Levelled[], from: number, to: number): boolean {
	const [low, high] = [Math.min(from, to), Math.max(from, to)];
	return between.some(({ level }) => Math.max(low - level, level - high) > high - low);
}

const beganNearBound = (direction: Direction, value: number): boolean =>
	(direction === 'higher_is_better' && value > NEAR_BOUND) ||
	(direction === 'lower_is_better' && value < 100 - NEAR_BOUND);

/**
 * The newest value against the one nearest to ten years before, or null where the two cannot be compared: without a break
 * between, else across breaks, unless it is their steps that make the change.
 * @param newest newest year of all data
 */
export function tenYearChange(series: Series, newest: number): Change | null {
	const to = series.points.findLast(({ status }) => status !== 'E');
	if (!to || to.year < newest - STALE) return null;
	const unbroken = comparableValues(series, to.year).map((point): Levelled => ({ ...point, level: point.value }));
	const change = changeOver(series, unbroken);
	if (change) return change;
	const across = changeOver(series, levelledValues(series, to.year));
	return across && across.difference * across.withoutSteps > 0 ? across : null;
}

/** @param values by year; the last is the newest */
function changeOver(series: Series, values: readonly Levelled[]): Change | null {
	const { indicator, country, direction, decimals, jumps } = series;
	const to = values.at(-1);
	if (!to) return null;
	const tested = isTest(to.method);
	const nearest = tested ? NEAREST_CYCLES : NEAREST;
	const earlier = values.filter(({ year }) => to.year - year >= nearest && to.year - year <= FARTHEST);
	const later = meanTo(values, to.year);
	const yearly = later === null ? [] : earlier.filter(({ year }) => meanTo(values, year) !== null);
	const off = ({ year }: SeriesPoint) => Math.abs(to.year - DECADE - year);
	const [from] = [...(yearly.length ? yearly : earlier)].sort((a, b) => off(a) - off(b) || b.year - a.year);
	if (!from || beganNearBound(direction, from.value)) return null;
	const after = values.filter(({ year }) => year > from.year);
	if (!tested && swings(after, from.level, to.level)) return null;
	const before = later === null ? null : meanTo(values, from.year);
	const change = later === null || before === null ? to.level - from.level : later - before;
	return {
		indicator,
		country,
		from: pointOf(from),
		to: pointOf(to),
		difference: shownDifference(to.value, from.value, decimals),
		perDecade: (change / (to.year - from.year)) * DECADE,
		jumps: jumps.filter((jump) => jump.from >= from.year && jump.to <= to.year),
		breaks: after.flatMap((point, at) => (beginsAnew(series, point, after[at - 1] ?? from) ? [point.year] : [])),
		withoutSteps: shownDifference(to.level, from.level, decimals)
	};
}
