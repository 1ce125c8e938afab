import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { polygonArea, polygonContains } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projection, shapesModule } from '../../../cli/map-shapes';
import { expectApart, expectFinite, expectInside, expectRefused, shuffled, textBox, widths } from '../frame/generators';
import { onMap } from '../frame/steps';
import type { TileClass } from '../tiles/layout';
import { TILE_PLACES } from '../tiles/places';
import { layout, type MapCountry, type MapMarks } from './layout';
import { SHAPES, SURROUNDINGS } from './shapes';

const classes: readonly TileClass[] = ['a', 'b', 'c'].map((code) => ({ code, name: code, mark: code }));
const country = (code: string, value: number | null = 12.3): MapCountry => ({
	country: code,
	name: code,
	footnote: code === 'XKX',
	code: value === null ? null : 'a',
	value,
	year: value === null ? null : 2020,
	status: 'A',
	text: value === null ? '' : value.toFixed(1),
	tip: [code]
});
const codes = Object.keys(TILE_PLACES);
const all = codes.map((code) => country(code));
const map = (countries: readonly MapCountry[], width = 640) => layout(countries, classes, 'none', width);

const chosen = fc
	.subarray(codes)
	.chain((some) =>
		fc.tuple(
			...some.map((code) => fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })).map((v) => country(code, v)))
		)
	);

const texts = ({ countries }: MapMarks) =>
	countries.flatMap(({ circle, lines, x }) =>
		circle ? [] : lines.map(({ y, text, size }) => textBox({ x, y, anchor: 'middle', text }, 'ltr', { size }))
	);
const circles = ({ countries }: MapMarks) => countries.flatMap(({ circle }) => (circle ? [circle] : []));

/** Rings of a path of relative lines. */
const rings = (path: string): [number, number][][] =>
	path
		.split('z')
		.filter(Boolean)
		.map((ring) => {
			const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			const points: [number, number][] = [];
			for (let at = 0; at < numbers.length; at += 2) {
				[x, y] = [x + (numbers[at] ?? NaN), y + (numbers[at + 1] ?? NaN)];
				points.push([x, y]);
			}
			return points;
		});

describe('the map', () => {
	it('is finite, inside the box, circles and codes apart, at every width', () => {
		fc.assert(
			fc.property(chosen, widths, (countries, width) => {
				const marks = map(countries, width);
				expectFinite(marks);
				expectInside(texts(marks), width, marks.height);
				expectApart(texts(marks));
				for (const { left, right, top, bottom } of texts(marks))
					for (const { x, y, r } of circles(marks)) {
						const nearest = { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
						expect(Math.hypot(nearest.x - x, nearest.y - y)).toBeGreaterThanOrEqual(r - 2);
					}
				circles(marks).forEach(({ x, y, r }, index, others) => {
					expectInside([{ left: x - r, right: x + r, top: y - r, bottom: y + r }], width, marks.height);
					for (const other of others.slice(index + 1))
						expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * r);
				});
			})
		);
	});

	it('leaves a value out where the circle of another country would touch it', () => {
		const few = ['BLR', 'BIH', 'SRB', 'KAZ', 'GEO', 'ALB', 'ARM', 'AZE', 'MAR', 'PSE', 'LBY', 'EGY'];
		const russia = (value: number, width: number) =>
			map([...few.map((code) => country(code, null)), country('RUS', value)], width).countries.find(
				(one) => one.country === 'RUS'
			)?.lines.length;
		expect([russia(-999.95, 280), russia(12.3, 640)]).toEqual([1, 2]);
	});

	it('is the same in whatever order the countries come', () => {
		fc.assert(
			fc.property(shuffled(chosen.map((list) => [...list])), widths, ([one, other], width) => {
				expect(map(other, width)).toEqual(map(one, width));
			})
		);
	});

	it('gives every partner country something of 24 px or more to hit, on a phone, too', () => {
		for (const width of [280, 328, 640, 960, 1600]) {
			const marks = map(all, width);
			expect(marks.countries).toHaveLength(29);
			for (const { circle, path } of marks.countries) {
				const area = Math.max(...rings(path).map((ring) => Math.abs(polygonArea(ring))));
				const shown = (area * Math.min(width, 960) ** 2) / 1280 ** 2;
				expect(circle ? 2 * circle.r : Math.sqrt(shown)).toBeGreaterThanOrEqual(24);
			}
		}
	});

	it('says the value of a country beside the coast, never its class; nothing where it does not fit', () => {
		const lines = (text: string) =>
			layout([{ ...country('XKX'), text }], classes, 'none', 960).countries[0]?.lines.map((line) => line.text);
		expect(lines('12.3')).toEqual(['XKX*', '12.3']);
		// An asterisk makes a code wider by a sixth, at which it would touch its circle on a phone.
		const sizeOf = (code: string) => layout([country(code)], classes, 'none', 328).countries[0]?.lines[0]?.size ?? NaN;
		expect(4 * sizeOf('XKX')).toBeLessThan(3.6 * sizeOf('MNE'));
		expect(lines('12.3 (2019) E')).toEqual(['XKX*']);
	});

	it('is walked to every country with arrows alone', () => {
		for (const width of [280, 360, 640, 960, 1400]) {
			const { navigationPoints } = map(all, width);
			const reached = new Set([navigationPoints[0]?.id ?? '']);
			for (const id of reached)
				for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
					reached.add(onMap(navigationPoints, id, key)?.id ?? id);
			expect(reached.size).toBe(29);
		}
	});

	it('keeps west left of east, and draws partners not asked for as land', () => {
		const at = new Map(map(all, 960).countries.map((one) => [one.country, one.x]));
		expect(at.get('MAR')).toBeLessThan(at.get('TUN') ?? NaN);
		expect(at.get('UKR')).toBeLessThan(at.get('KAZ') ?? NaN);
		expect(map([country('KAZ')]).rest).toHaveLength(28);
	});

	it('names classes from most to least, and those without a value only where there are any', () => {
		expect(map([country('KAZ'), country('UZB', null)]).legend.map(({ name, count }) => [name, count])).toEqual([
			['c', 0],
			['b', 0],
			['a', 1],
			['none', 1]
		]);
	});

	it('refuses what cannot be', () => {
		expect(() => map([country('FRA')])).toThrow(/"FRA" has no shape/);
		expect(() => map([country('KAZ'), country('KAZ')])).toThrow(/twice/);
		expect(() => map([{ ...country('KAZ'), code: 'z' }])).toThrow(/class "z"/);
		expect(() => map([{ ...country('KAZ'), code: null }])).toThrow(/class without value/);
		expect(() => layout([], [...classes, ...classes], '', 640)).toThrow(RangeError);
		expectRefused((value) => map([country('KAZ', value)]));
		expect(() => map([], 0)).toThrow(RangeError);
	});
});

describe('the shapes', () => {
	const holder = (longitude: number, latitude: number): string[] => {
		const at = projection()([longitude, latitude]) as [number, number];
		return codes.filter((code) => rings(SHAPES[code]?.path ?? '').some((ring) => polygonContains(ring, at)));
	};

	it('are those the command writes', () => {
		expect(readFileSync(new URL('./shapes.ts', import.meta.url), 'utf8')).toBe(shapesModule());
	});

	it('are one for each partner country, small enough to travel with the page', () => {
		expect(Object.keys(SHAPES).sort()).toEqual([...codes].sort());
		const paths = [SURROUNDINGS, ...Object.values(SHAPES).map(({ path }) => path)].join('');
		expect(brotliCompressSync(paths).length).toBeLessThan(6_000);
	});

	it('lie where the countries are, disputed land as the United Nations has it', () => {
		expect(holder(71.4, 51.1)).toEqual(['KAZ']);
		expect(holder(21, 42.6)).toEqual(['XKX']);
		expect(holder(34.3, 45.3)).toEqual(['UKR']);
		expect(holder(35.8, 33)).toEqual(['SYR']);
		expect(holder(-7.6, 33)).toEqual(['MAR']);
		expect(holder(-12.5, 27)).toEqual([]);
	});
});
