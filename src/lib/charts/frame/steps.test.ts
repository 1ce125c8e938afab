import { describe, expect, it } from 'vitest';
import type { NavigationPoint } from './contract';
import { isMoveKey, move, nearest } from './steps';

const point = (id: string, series: string, x: number, y: number): NavigationPoint => ({ id, series, x, y, tip: [id] });

const lines = [
	point('a3', 'a', 30, 10),
	point('a1', 'a', 10, 10),
	point('a2', 'a', 20, 12),
	point('b1', 'b', 10, 50),
	point('b3', 'b', 31, 50)
];
const rows = [point('r1', 'r1', 90, 10), point('r2', 'r2', 60, 30), point('r3', 'r3', 30, 50)];

const led = (from: string | null, key: string, points: readonly NavigationPoint[] = lines) =>
	isMoveKey(key) ? move(points, from, key)?.id : undefined;

describe('move', () => {
	it('goes along a series from left to right, whatever order it was given in', () => {
		expect(led('a1', 'ArrowRight')).toBe('a2');
		expect(led('a3', 'ArrowLeft')).toBe('a2');
	});

	it('stays at the edge', () => {
		expect(led('a3', 'ArrowRight')).toBe('a3');
		expect(led('a1', 'ArrowUp')).toBe('a1');
	});

	it('changes the series at the same place', () => {
		expect(led('a3', 'ArrowDown')).toBe('b3');
		expect(led('b1', 'ArrowUp')).toBe('a1');
	});

	it('jumps to the ends of the series', () => {
		expect(led('a2', 'Home')).toBe('a1');
		expect(led('a2', 'End')).toBe('a3');
	});

	it('runs through rows of one point with every key', () => {
		expect(led('r1', 'ArrowDown', rows)).toBe('r2');
		expect(led('r2', 'ArrowRight', rows)).toBe('r3');
		expect(led('r2', 'ArrowLeft', rows)).toBe('r1');
		expect(led('r2', 'End', rows)).toBe('r3');
		expect(led('r2', 'Home', rows)).toBe('r1');
	});

	it('begins at the first point when it stands nowhere, or where there is none any more', () => {
		expect(led(null, 'ArrowRight')).toBe('a1');
		expect(led('gone', 'End')).toBe('a1');
		expect(led(null, 'ArrowRight', [])).toBeUndefined();
	});

	it('leaves other keys to the page', () => {
		expect(isMoveKey('Tab')).toBe(false);
	});
});

describe('nearest', () => {
	it('finds the nearest point within reach', () => {
		expect(nearest(lines, 12, 14)?.id).toBe('a1');
		expect(nearest(lines, 500, 500)).toBeNull();
		expect(nearest([], 0, 0)).toBeNull();
	});

	it('finds the row or the column the pointer is in, however far along it', () => {
		expect(nearest(rows, 900, 29, 'row')?.id).toBe('r2');
		expect(nearest(rows, 31, 900, 'column')?.id).toBe('r3');
	});
});
