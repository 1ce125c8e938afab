import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { component, examples } from './example';
import { layout, type Tile, type TileClass } from './layout';
import { TILE_COLUMNS, TILE_PLACES, TILE_ROWS, step } from './places';

const classes: readonly TileClass[] = ['a', 'b', 'c'].map((code) => ({ code, name: code, mark: code }));
const tile = (country: string, code: string | null = 'a'): Tile => ({
	country,
	name: country,
	footnote: false,
	code,
	value: code,
	href: '#',
	tip: [country]
});
const all = Object.keys(TILE_PLACES).map((country) => tile(country));
const map = (tiles: readonly Tile[], width = 640, some = classes) => layout(tiles, some, 'unknown', width);

describe('layout of the tile map', () => {
	it('has a place of its own for each of the 29 partner countries', () => {
		const places = Object.values(TILE_PLACES).map(([column, row]) => `${column} ${row}`);
		expect(places).toHaveLength(29);
		expect(new Set(places).size).toBe(29);
		for (const [column, row] of Object.values(TILE_PLACES)) {
			expect(column).toBeLessThan(TILE_COLUMNS);
			expect(row).toBeLessThan(TILE_ROWS);
		}
	});

	it('keeps west left of east and north above south', () => {
		const at = (country: string) => TILE_PLACES[country] ?? [NaN, NaN];
		expect(at('ALB')[0]).toBeLessThan(at('TUR')[0]);
		expect(at('UKR')[0]).toBeLessThan(at('KAZ')[0]);
		expect(at('MAR')[0]).toBeLessThan(at('EGY')[0]);
		expect(at('BLR')[1]).toBeLessThan(at('UKR')[1]);
		expect(at('TUR')[1]).toBeLessThan(at('LBN')[1]);
	});

	it('stays inside the drawing, tiles apart and large enough to tap, at every width from 280 px', () => {
		fc.assert(
			fc.property(fc.integer({ min: 280, max: 2000 }), (width) => {
				const marks = map(all, width);
				expect(Number.isFinite(marks.height)).toBe(true);
				for (const one of marks.tiles) {
					expect(one.size).toBeGreaterThanOrEqual(24);
					expect(one.x).toBeGreaterThanOrEqual(0);
					expect(one.y).toBeGreaterThanOrEqual(0);
					expect(one.x + one.size).toBeLessThanOrEqual(width);
					expect(one.y + one.size).toBeLessThanOrEqual(marks.height);
				}
				for (const [index, one] of marks.tiles.entries())
					for (const other of marks.tiles.slice(index + 1))
						expect(Math.abs(one.x - other.x) >= one.size || Math.abs(one.y - other.y) >= one.size).toBe(true);
			})
		);
	});

	it('colours the classes in their order, from the ends of the ramp inwards', () => {
		const levels = (count: number) =>
			map(
				[],
				640,
				Array.from({ length: count }, (_, at) => ({ code: String(at), name: '', mark: '' }))
			)
				.legend.map(({ level }) => level)
				.reverse();
		expect(levels(5)).toEqual([1, 2, 3, 4, 5]);
		expect(levels(3)).toEqual([1, 3, 5]);
		expect(levels(2)).toEqual([1, 5]);
		expect(levels(1)).toEqual([4]);
	});

	it('counts the countries of each class and names the unknown only where there are any', () => {
		expect(
			map([tile('KAZ', 'c'), tile('UZB', 'c'), tile('TJK', null)]).legend.map(({ code, count }) => [code, count])
		).toEqual([
			['c', 2],
			['b', 0],
			['a', 0],
			[null, 1]
		]);
		expect(map([tile('KAZ')]).legend).toHaveLength(3);
	});

	it('keeps the places of the others in sight', () => {
		expect(map([tile('KAZ')]).rest).toHaveLength(28);
		expect(map(all).rest).toEqual([]);
	});

	it('refuses a country without a place, one given twice, an unknown class and a sixth class', () => {
		expect(() => map([tile('FRA')])).toThrow(/"FRA" has no tile/);
		expect(() => map([tile('KAZ'), tile('KAZ')])).toThrow(/"KAZ" stands twice/);
		expect(() => map([tile('KAZ', 'z')])).toThrow(/class "z"/);
		expect(() => map([], 640, [...classes, ...classes])).toThrow(RangeError);
	});
});

describe('moving on the map', () => {
	const spots = Object.entries(TILE_PLACES).map(([country, [column, row]]) => ({ country, column, row }));

	it('goes to the nearest tile in the direction of the key', () => {
		expect(step(spots, 'MNE', 'ArrowRight')).toBe('XKX');
		expect(step(spots, 'XKX', 'ArrowDown')).toBe('MKD');
		expect(step(spots, 'UKR', 'ArrowUp')).toBe('BLR');
		expect(step(spots, 'TUN', 'ArrowLeft')).toBe('DZA');
	});

	it('jumps to the first and last tile, and stays at the edge of the map', () => {
		expect(step(spots, 'KAZ', 'Home')).toBe('BLR');
		expect(step(spots, 'KAZ', 'End')).toBe('EGY');
		expect(step(spots, 'MAR', 'ArrowLeft')).toBe('MAR');
	});

	it('reaches every tile with arrows alone', () => {
		const reached = new Set(['BLR']);
		for (const country of reached)
			for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
				reached.add(step(spots, country, key) ?? country);
		expect(reached.size).toBe(29);
	});

	it('leaves other keys to the page', () => {
		expect(step(spots, 'KAZ', 'Enter')).toBeNull();
	});
});

describe('the prerendered map', () => {
	it.each(examples.map(({ name, props }) => [name, props] as const))(
		'%s: every tile is a link and a mark, without inline styles',
		(_, props) => {
			const { body } = render(component, { props });
			expect(body.match(/<a [^>]*data-mark/g)?.length ?? 0).toBe(props.tiles.length);
			expect(body).not.toMatch(/\sstyle=/);
			expect(body).not.toContain('tabindex="-1"');
		}
	);
});
