import { describe, expect, it } from 'vitest';
import { HEAD, move, type Extent } from './cells';

describe('moving from cell to cell', () => {
	const extent: Extent = { rows: 3, columns: 4, heads: true, rtl: false };
	const go = (row: number, column: number, key: string, more: Partial<Extent> = {}, ctrlKey = false) =>
		move({ row, column }, { key, ctrlKey }, { ...extent, ...more });

	it('moves by one cell and stops at the edges', () => {
		expect(go(1, 1, 'ArrowRight')).toEqual({ row: 1, column: 2 });
		expect(go(1, 3, 'ArrowRight')).toEqual({ row: 1, column: 3 });
		expect(go(2, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
		expect(go(1, 1, 'ArrowUp')).toEqual({ row: 0, column: 1 });
	});

	it('follows the eye where the page reads from right to left', () => {
		expect(go(1, 1, 'ArrowLeft', { rtl: true })).toEqual({ row: 1, column: 2 });
		expect(go(1, 1, 'ArrowRight', { rtl: true })).toEqual({ row: 1, column: 0 });
	});

	it('reaches the name of a row only where it is a link', () => {
		expect(go(1, 0, 'ArrowLeft')).toEqual({ row: 1, column: HEAD });
		expect(go(1, 0, 'ArrowLeft', { heads: false })).toEqual({ row: 1, column: 0 });
	});

	it('jumps to the ends of the row, and with Ctrl to the ends of the matrix', () => {
		expect(go(1, 2, 'Home')).toEqual({ row: 1, column: 0 });
		expect(go(1, 2, 'End')).toEqual({ row: 1, column: 3 });
		expect(go(1, 2, 'Home', {}, true)).toEqual({ row: 0, column: 0 });
		expect(go(1, 2, 'End', {}, true)).toEqual({ row: 2, column: 3 });
	});

	it('leaves other keys to the page', () => {
		expect(go(1, 1, 'Tab')).toBeNull();
		expect(go(1, 1, 'a')).toBeNull();
	});
});
