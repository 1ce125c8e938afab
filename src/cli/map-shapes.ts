/**
 * `npm run map:shapes`: the shapes of the map, from Natural Earth's 1:50 million (`world-atlas`), projected, simplified
 * and rounded to what a map of that size can show. Writes `src/lib/charts/map/shapes.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { geoConicEqualArea, geoPath, polygonContains, type GeoProjection } from 'd3';
import { feature, merge, mergeArcs } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type {
	GeometryCollection,
	MultiPolygon as MultiPolygonArcs,
	Polygon as PolygonArcs,
	Topology
} from 'topojson-specification';
import { TILE_PLACES } from '../lib/charts/tiles/places';
import { cut, kept, large, middle, pathOf, rings, type Point } from './map-geometry';

type Country = (PolygonArcs | MultiPolygonArcs) & { id?: string | undefined; properties: { name: string } };
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Size of the grid the shapes are rounded to: half a pixel of the prerendered map. */
const WIDTH = 1280;
const HEIGHT = 800;
/** Bends smaller than this are straightened, grid steps. */
const TOLERANCE = 0.9;
/** Islands and pieces smaller than this are left out, grid steps squared. */
const SPECK = 9;

/** ISO 3166-1 numeric codes of the partner countries. Kosovo has none and goes by its name. */
const NUMERIC: Readonly<Record<string, string>> = {
	ALB: '008',
	ARM: '051',
	AZE: '031',
	BIH: '070',
	BLR: '112',
	DZA: '012',
	EGY: '818',
	GEO: '268',
	ISR: '376',
	JOR: '400',
	KAZ: '398',
	KGZ: '417',
	LBN: '422',
	LBY: '434',
	MAR: '504',
	MDA: '498',
	MKD: '807',
	MNE: '499',
	PSE: '275',
	RUS: '643',
	SRB: '688',
	SYR: '760',
	TJK: '762',
	TKM: '795',
	TUN: '788',
	TUR: '792',
	UKR: '804',
	UZB: '860'
};

/**
 * Natural Earth draws who holds a territory; the map draws what the United Nations recognises where they differ:
 * Western Sahara begins at this parallel, the Syrian Golan east of this meridian. Crimea: `withCrimea`.
 */
const SAHARA = 27.6667;
const GOLAN = 35.645;

/** What the map has to hold: the outermost places of the partner countries, Russia in part. */
const EXTENT: Point[] = [
	[-13.5, 27.5],
	[9, 19],
	[25, 19.5],
	[36, 22],
	[87.5, 49],
	[80, 41],
	[75, 37],
	[50, 60],
	[15, 57]
];

const atlas = (): Atlas =>
	JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as Atlas;

export const projection = (): GeoProjection =>
	geoConicEqualArea()
		.parallels([28, 52])
		.rotate([-38, 0])
		.precision(0)
		.fitExtent(
			[
				[12, 12],
				[WIDTH - 12, HEIGHT - 12]
			],
			{ type: 'MultiPoint', coordinates: EXTENT }
		)
		.clipExtent([
			[0, 0],
			[WIDTH, HEIGHT]
		]);

/** Arcs as they are on Earth, in degrees. */
function degrees({ arcs, transform }: Atlas): Point[][] {
	if (!transform) throw new RangeError('the atlas is not quantized');
	const { scale, translate } = transform;
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([dx = 0, dy = 0]): Point => {
			x += dx;
			y += dy;
			return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
		});
	});
}

/** The same atlas with straighter borders; neighbours still share them. */
function simplified(source: Atlas, project: GeoProjection): Atlas {
	const unclipped = geoConicEqualArea()
		.parallels([28, 52])
		.rotate([-38, 0])
		.scale(project.scale())
		.translate(project.translate());
	const arcs = degrees(source).map((arc) => {
		const flat = arc.map((point): Point => unclipped(point) ?? [0, 0]);
		const keep = kept(flat, TOLERANCE);
		return arc.filter((_, at) => keep.has(at));
	});
	const { transform: _, ...rest } = source;
	return { ...rest, arcs };
}

/**
 * Crimea is drawn with Ukraine, as the United Nations General Assembly holds (resolution 68/262); Natural Earth draws
 * it with Russia.
 */
function withCrimea(countries: readonly Country[], topology: Atlas): Country[] {
	const inCrimea = (arcs: number[][]): boolean => {
		const ring = feature(topology, { type: 'Polygon', arcs }).geometry.coordinates[0] as Point[];
		return polygonContains(ring, [34.3, 45.2]);
	};
	const russia = countries.find(({ id }) => id === NUMERIC.RUS);
	const ukraine = countries.find(({ id }) => id === NUMERIC.UKR);
	if (russia?.type !== 'MultiPolygon' || ukraine?.type !== 'MultiPolygon')
		throw new RangeError('no Russia, no Ukraine');
	const crimea = russia.arcs.filter(inCrimea);
	if (crimea.length !== 1) throw new RangeError(`${crimea.length} shapes hold Crimea`);
	const joined = mergeArcs(topology, [ukraine, { type: 'MultiPolygon', arcs: crimea }]) as MultiPolygonArcs;
	return countries.map((one) => {
		if (one === russia) return { ...one, arcs: russia.arcs.filter((arcs) => !crimea.includes(arcs)) };
		return one === ukraine ? { ...one, type: 'MultiPolygon', arcs: joined.arcs } : one;
	});
}

/** The module, as it stands in `src/lib/charts/map/shapes.ts`. */
export function shapesModule(): string {
	const project = projection();
	const topology = simplified(atlas(), project);
	const draw = geoPath(project).digits(0);
	const countries = withCrimea(topology.objects.countries.geometries as Country[], topology);
	const partners = Object.keys(TILE_PLACES)
		.sort()
		.map((code) => {
			const found = countries.find(({ id, properties }) =>
				code === 'XKX' ? properties.name === 'Kosovo' : id === NUMERIC[code]
			);
			if (!found) throw new RangeError(`the atlas has no ${code}`);
			return { code, found };
		});
	// Morocco lies under its own shape, too: what is cut off it stays land.
	const rest = countries.filter((one) => one.id === NUMERIC.MAR || !partners.some(({ found }) => found === one));
	const whole = (code: string) =>
		feature(topology, partners.find((one) => one.code === code)?.found as Country) as Feature<Polygon | MultiPolygon>;
	const drawn = (code: string): Point[][] => {
		if (code === 'MAR') return rings(draw(cut(whole(code), 1, SAHARA, true)));
		if (code === 'ISR') return rings(draw(cut(whole(code), 0, GOLAN, false)));
		const own = rings(draw(whole(code)));
		return code === 'SYR' ? [...own, ...rings(draw(cut(whole('ISR'), 0, GOLAN, true)))] : own;
	};
	const lines = partners.map(({ code }) => {
		const all = large(drawn(code), SPECK);
		const { x, y, r } = middle(all);
		return `\t${code}: { x: ${x}, y: ${y}, r: ${r}, path: '${pathOf(all)}' }`;
	});
	return `/**
 * The shapes of the map: written by \`npm run map:shapes\` from Natural Earth 1:50 million (public domain), do not edit.
 * Equal-area conic projection; whole steps of a grid of ${WIDTH} × ${HEIGHT}.
 */

export interface Shape {
	/** The place farthest from the edges, and how far it is from them: where a label stands. */
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** SVG path. */
	readonly path: string;
}

export const MAP_WIDTH = ${WIDTH};
export const MAP_HEIGHT = ${HEIGHT};

/** The partner countries, by ISO 3166-1 alpha-3. */
export const SHAPES: Readonly<Record<string, Shape>> = {
${lines.join(',\n')}
};

/** All other land, in one piece. */
export const SURROUNDINGS =
	'${pathOf(large(rings(draw(merge(topology, rest))), SPECK))}';
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	writeFileSync(join(process.cwd(), 'src/lib/charts/map/shapes.ts'), shapesModule());
