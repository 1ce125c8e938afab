/** A map of the partner countries and the land around them, coloured by an ordered class. Pure; px of the drawing. */
import type { ObsStatus, NavigationPoint, FrameWords, Sign } from '../frame/contract';
import { signsIn } from '../frame/status';
import { textWidth } from '../frame/labels';
import { checkValue, checkYear } from '../frame/ticks';
import { levelOf, type LegendEntry, type Level, type TileClass } from '../tiles/layout';
import { spreadCircles, type Anchored, type Placed } from './circles';
import { MAP_HEIGHT, MAP_WIDTH, SHAPES } from './shapes';

export interface MapCountry {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	/** Full name, with its asterisk where it has a footnote. */
	readonly name: string;
	/** The name carries a footnote; an asterisk is drawn. */
	readonly footnote: boolean;
	/** Code of its class; `null` = no value, drawn hatched. */
	readonly code: string | null;
	/** `null` exactly where the class is. */
	readonly value: number | null;
	/** The value's own year; null without one. */
	readonly year: number | null;
	readonly status: ObsStatus;
	/** What is known to be doubtful about it. */
	readonly comment?: string | undefined;
	/** What it was measured by, where others are measured otherwise. */
	readonly method?: { readonly name: string } | undefined;
	/** The value as it is written, its year if carried forward, its signs. */
	readonly text: string;
	/** Lines of the tip: the first is its heading. */
	readonly tip: readonly string[];
}

export interface MapMark {
	readonly country: string;
	readonly value: number | null;
	readonly year: number | null;
	readonly status: ObsStatus;
	readonly code: string | null;
	/** Step of the ramp; `null` = no value. */
	readonly level: Level | null;
	/** SVG path on the grid of the shapes. */
	readonly path: string;
	/** The circle of a country too small to hit or to write in, with a line to where it lies. */
	readonly circle: (Placed & { readonly leader: string | null }) | null;
	readonly x: number;
	readonly y: number;
	/** Code of the country over its value, or in a circle over the sign of its class. */
	readonly lines: readonly { readonly y: number; readonly text: string; readonly size: number }[];
}

export interface MapMarks {
	readonly width: number;
	readonly height: number;
	/** Where the grid of the shapes lies. */
	readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	readonly countries: readonly MapMark[];
	/** Partner countries that are not asked for: drawn as land among the rest. */
	readonly rest: readonly { readonly country: string; readonly path: string }[];
	/** Classes from most to least, then those without a value if there are any. */
	readonly legend: readonly LegendEntry[];
	readonly navigationPoints: readonly NavigationPoint[];
	readonly statuses: readonly Sign[];
}

/** Wider than this the map does not grow, px. */
const WIDEST = 960;
const CODE = 11;
/** A shape holds its value, too, when a circle of so many px fits into it. */
const HOLDS_VALUE = 20;
/** Narrower than this, circles and the shapes that go without are smaller, px. */
const NARROW = 480;
/** Radius of a circle: 24 px or more to hit; and of the circle that fits into a shape that holds its code. */
const sizes = (width: number) =>
	width < NARROW ? { circle: 12, code: 8.5, holdsCode: 9.5 } : { circle: 14, code: 9.5, holdsCode: HOLDS_VALUE };

const round = (px: number): number => Math.round(px * 10) / 10;

/**
 * Place the countries. A map is not mirrored: west is left in every language.
 * @param classes from least to most, five at the most
 * @param noValue what the class of those without a value is called
 * @param width px of the whole drawing
 * @throws {RangeError} if a country has no shape or stands there twice, on an unknown class, a sixth one, or a value
 * that cannot be
 */
export function layout(
	countries: readonly MapCountry[],
	classes: readonly TileClass[],
	noValue: string,
	width: number
): MapMarks {
	check(countries, classes, width);
	const { circle: radius, code: smallCode, holdsCode } = sizes(width);
	const inner = Math.min(width, WIDEST);
	const scale = inner / MAP_WIDTH;
	const frame = { x: round((width - inner) / 2), y: 0, width: round(inner), height: round(scale * MAP_HEIGHT) };
	const placeOf = (country: string): Anchored => {
		const { x, y, r } = SHAPES[country] as (typeof SHAPES)[string];
		return { id: country, x: round(frame.x + x * scale), y: round(y * scale), r: r * scale };
	};
	const sorted = [...countries].sort((a, b) => (a.country < b.country ? -1 : 1));
	const places = new Map(sorted.map(({ country }) => [country, placeOf(country)]));
	const all = [...places.values()];
	const circles = spreadCircles(
		all.filter(({ r }) => r < holdsCode),
		all.filter(({ r }) => r >= holdsCode),
		radius,
		{ left: 0, right: width, top: 0, bottom: frame.height }
	);

	const marks = sorted.map((one): MapMark => {
		const place = places.get(one.country) as Anchored;
		const circle = circles.get(one.country) ?? null;
		const position = classes.findIndex(({ code }) => code === one.code);
		const at = circle ?? place;
		const name = `${one.country}${one.footnote ? '*' : ''}`;
		const second = circle
			? written(one.text, smallCode, circle.r)
			: clearOf([...circles.values()], valueIn(one.text, place.r), place);
		return {
			country: one.country,
			value: one.value,
			year: one.year,
			status: one.status,
			code: one.code,
			level: one.code === null ? null : levelOf(position, classes.length),
			path: (SHAPES[one.country] as (typeof SHAPES)[string]).path,
			circle: circle && { ...circle, leader: leaderOf(place, circle) },
			x: at.x,
			y: at.y,
			lines: linesOf(name, second, at.y, circle ? smallCode : CODE, circle && one.footnote ? STARRED : 1)
		};
	});
	return {
		width,
		height: frame.height,
		frame,
		countries: marks,
		rest: Object.entries(SHAPES)
			.filter(([country]) => !places.has(country))
			.map(([country, { path }]) => ({ country, path })),
		legend: legendOf(countries, classes, noValue),
		navigationPoints: marks.map(({ country, x, y }, index) => ({
			id: country,
			series: country,
			x,
			y,
			width: 2 * radius + 4,
			height: 2 * radius + 4,
			tip: sorted[index]?.tip ?? []
		})),
		statuses: signsIn(countries)
	};
}

function check(countries: readonly MapCountry[], classes: readonly TileClass[], width: number): void {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	if (classes.length > 5) throw new RangeError(`${classes.length} classes: a one-hue ramp tells five apart`);
	const seen = new Set<string>();
	for (const { country, code, value, year } of countries) {
		if (!SHAPES[country]) throw new RangeError(`country "${country}" has no shape on the map`);
		if (seen.has(country)) throw new RangeError(`country "${country}" stands twice on the map`);
		seen.add(country);
		if (code !== null && !classes.some((one) => one.code === code))
			throw new RangeError(`country "${country}" has class "${code}", which is not declared`);
		if ((code === null) !== (value === null)) throw new RangeError(`country "${country}": class without value`);
		if (value !== null) checkValue(value, country);
		if (year !== null) checkYear(year, country);
	}
}

/** The value, if the shape holds it. */
const valueIn = (text: string, r: number): string => (r >= HOLDS_VALUE ? written(text, CODE, r) : '');

/** The value beneath the code of a shape, if no circle of another country comes near it. */
function clearOf(circles: readonly Placed[], text: string, { x, y }: Anchored): string {
	const half = textWidth(text, CODE) / 2;
	const [top, bottom] = [y + 0.2 * CODE, y + 1.2 * CODE];
	const isNear = (circle: Placed) =>
		Math.hypot(Math.max(Math.abs(circle.x - x) - half, 0), Math.max(top - circle.y, circle.y - bottom, 0)) < circle.r;
	return circles.some(isNear) ? '' : text;
}

/** The text, if it fits under the code; otherwise tip and table say it. */
const written = (text: string, size: number, r: number): string => (textWidth(text, size) <= 1.8 * r ? text : '');

/** A code with an asterisk keeps clear of its circle at this share of the size of the others. */
const STARRED = 0.86;

/** @param share of the size, that the name is written in */
function linesOf(name: string, second: string, middle: number, size: number, share: number): MapMark['lines'] {
	const base = 0.35 * size;
	const named = { text: name, size: round(size * share) };
	if (second === '') return [{ y: round(middle + base * share), ...named }];
	return [
		{ y: round(middle + base - size * 0.55), ...named },
		{ y: round(middle + base + size * 0.6), text: second, size }
	];
}

/** From the place of the country to the edge of its circle. */
function leaderOf(place: Anchored, { x, y, r }: Placed): string | null {
	const length = Math.hypot(x - place.x, y - place.y);
	if (length <= r) return null;
	const share = (length - r) / length;
	return `M${place.x},${place.y}L${round(place.x + (x - place.x) * share)},${round(place.y + (y - place.y) * share)}`;
}

function legendOf(countries: readonly MapCountry[], classes: readonly TileClass[], noValue: string): LegendEntry[] {
	const countOf = (code: string | null): number => countries.filter((one) => one.code === code).length;
	const entries = classes.map((one, position): LegendEntry => ({
		...one,
		level: levelOf(position, classes.length),
		count: countOf(one.code)
	}));
	const none: LegendEntry = { code: null, name: noValue, mark: '', level: null, count: countOf(null) };
	return [...entries.reverse(), ...(none.count > 0 ? [none] : [])];
}

/** Texts of the map in the reader's language. */
export interface MapWords extends FrameWords {
	/** What the class of the countries without a value is called. */
	readonly noValue: string;
	/** What the key counts: `Countries by value`. */
	readonly key: string;
	/** What the boundaries shown mean and do not mean; stands under the map. */
	readonly disclaimer: string;
}
