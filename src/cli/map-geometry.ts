/** Lines and areas of the map: what to keep of them, where they end, how they are written. Pure. */
import { polygonArea, polygonContains } from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

export type Point = [number, number];

/** Which points to keep so that none left out is farther from the line than the tolerance (Douglas and Peucker). */
export function kept(
	points: readonly Point[],
	tolerance: number,
	first = 0,
	last = points.length - 1,
	found = new Set<number>()
): Set<number> {
	found.add(first).add(last);
	const [a, b] = [points[first] as Point, points[last] as Point];
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
	let far = { at: -1, distance: tolerance };
	for (let at = first + 1; at < last; at += 1) {
		const p = points[at] as Point;
		const distance =
			length < 1e-9
				? Math.hypot(p[0] - a[0], p[1] - a[1])
				: Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
		if (distance > far.distance) far = { at, distance };
	}
	if (far.at < 0) return found;
	kept(points, tolerance, first, far.at, found);
	return kept(points, tolerance, far.at, last, found);
}

/** The part of a country on one side of a line in degrees (Sutherland and Hodgman). */
export function cut(country: Feature<Polygon | MultiPolygon>, axis: 0 | 1, at: number, beyond: boolean): MultiPolygon {
	const inside = (point: Point) => point[axis] > at === beyond;
	const part = (ring: Point[]): Point[] =>
		ring.flatMap((point, index) => {
			const next = ring[(index + 1) % ring.length] as Point;
			const share = (at - point[axis]) / (next[axis] - point[axis]);
			const crossing: Point = [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])];
			return [...(inside(point) ? [point] : []), ...(inside(point) !== inside(next) ? [crossing] : [])];
		});
	const { type, coordinates } = country.geometry;
	const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Point[][][];
	const parts = polygons.map((polygon) => polygon.map((ring) => closed(part(ring)))).filter(([ring]) => ring?.length);
	return { type: 'MultiPolygon', coordinates: parts };
}

const closed = (ring: Point[]): Point[] => (ring[0] ? [...ring, ring[0]] : ring);

/** Rings of an SVG path of lines, on the grid, specks left out. */
export function rings(path: string | null): Point[][] {
	return (path ?? '')
		.split('M')
		.filter(Boolean)
		.map((ring) =>
			ring
				.replace('Z', '')
				.split('L')
				.map((point): Point => point.split(',').map(Number).map(Math.round) as Point)
		)
		.map((ring) => ring.filter(([x, y], at) => x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]))
		.filter((ring) => ring.length > 2);
}

export const large = (all: readonly Point[][], speck: number): Point[][] => {
	const areas = all.map((ring) => Math.abs(polygonArea(ring)));
	const greatest = Math.max(0, ...areas);
	return all.filter((_, at) => (areas[at] ?? 0) >= Math.min(speck, greatest));
};

/** As short as a path of whole numbers can be written. */
export function pathOf(all: readonly Point[][]): string {
	const pair = ([x, y]: Point) => `${x}${y < 0 ? '' : ' '}${y}`;
	return all
		.map((ring) => {
			let [left, top] = ring[0] as Point;
			const steps = ring.slice(1).map(([x, y], at) => {
				const step = pair([x - left, y - top]);
				[left, top] = [x, y];
				return at > 0 && !step.startsWith('-') ? ` ${step}` : step;
			});
			return `M${pair(ring[0] as Point)}l${steps.join('')}z`;
		})
		.join('');
}

/** The place in the largest ring that is farthest from its edges, and how far it is. */
export function middle(all: readonly Point[][]): { x: number; y: number; r: number } {
	const ring = [...all].sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)))[0] ?? [];
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	let best = { x: (left + right) / 2, y: (top + bottom) / 2, r: 0 };
	const step = Math.max(1, Math.min(right - left, bottom - top) / 48);
	for (let x = left; x <= right; x += step)
		for (let y = top; y <= bottom; y += step) {
			if (!polygonContains(ring, [x, y])) continue;
			const r = Math.min(...ring.map((point, at) => toEdge([x, y], point, ring[(at + 1) % ring.length] as Point)));
			if (r > best.r) best = { x, y, r };
		}
	return { x: Math.round(best.x), y: Math.round(best.y), r: Math.round(best.r) };
}

function toEdge([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const square = (bx - ax) ** 2 + (by - ay) ** 2;
	const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
	return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
