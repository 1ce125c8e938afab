import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../domain/statistics';
import { layout, type Strip } from './layout';

const strip = (values: readonly number[]): Strip => ({
	id: 'neet_rate',
	name: 'NEET rate (15–24)',
	note: 'median 22.1',
	year: 2023,
	median: median(values),
	dots: values.map((value, at) => ({ country: `C${at}`, name: `Country ${at}`, value, estimate: false, tip: [] }))
});
const write = (value: number) => value.toFixed(1);

describe('a line of dots for each indicator', () => {
	it('stands the least value at the left end, the greatest at the right, the median between', () => {
		const row = layout([strip([30, 10, 20])], write, 600).rows[0];
		expect(row?.dots.map(({ country, x }) => [country, x])).toEqual([
			['C1', 6],
			['C2', 300],
			['C0', 594]
		]);
		expect(row?.median).toBe(300);
		expect(row?.ends.map(({ text }) => text)).toEqual(['10.0 Country 1', '30.0 Country 0']);
	});

	it('stands equal values in the middle, and nothing where there is nothing', () => {
		expect(layout([strip([5, 5])], write, 600).rows[0]?.dots.map(({ x }) => x)).toEqual([300, 300]);
		expect(layout([strip([])], write, 600).rows[0]).toMatchObject({ dots: [], ends: [], median: null });
	});

	it('breaks a name that is wider than the drawing', () => {
		const [row] = layout(
			[{ ...strip([1, 2]), name: 'Government expenditure on education, % of gross domestic product' }],
			write,
			280
		).rows;
		expect(row?.name.map(({ text }) => text).join(' ')).toBe(
			'Government expenditure on education, % of gross domestic product'
		);
		expect(row?.name.length).toBeGreaterThan(1);
		expect(row?.noteY).toBeGreaterThan(row?.name.at(-1)?.y ?? Infinity);
	});

	it('refuses a value that is no number', () => {
		expect(() => layout([strip([Number.NaN])], write, 600)).toThrow(RangeError);
	});

	it('stays within the drawing at every width, in whatever order the values come', () => {
		const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });
		fc.assert(
			fc.property(values, fc.integer({ min: 280, max: 2000 }), (given, width) => {
				const { height, rows } = layout([strip(given), strip(given)], write, width);
				for (const { dots, y, ends } of rows) {
					for (const { x } of dots) expect(x >= 6 - 1e-6 && x <= width - 6 + 1e-6).toBe(true);
					for (const place of [y, ...ends.map((end) => end.y)]) expect(place > 0 && place < height).toBe(true);
				}
			})
		);
	});
});
