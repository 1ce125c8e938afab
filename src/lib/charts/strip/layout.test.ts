import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../domain/statistics';
import { textWidth } from '../frame/labels';
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
		expect(row?.note[0]?.y).toBeGreaterThan(row?.name.at(-1)?.y ?? Infinity);
	});

	it('breaks a note that is wider than the drawing, and sets the line beneath it', () => {
		const text = '2020: الوسيط 15,660 دولار بتعادل القوة الشرائية (23 بلدًا)';
		const [row] = layout([{ ...strip([1, 2]), note: text }], write, 280).rows;
		expect(row?.note.map((line) => line.text).join(' ')).toBe(text);
		for (const line of row?.note ?? []) expect(textWidth(line.text, 13)).toBeLessThanOrEqual(280);
		expect(row?.y).toBeGreaterThan(row?.note.at(-1)?.y ?? Infinity);
	});

	const unpublished = (id: string, value: number, name = id) => ({
		id,
		country: id,
		name,
		year: 2023,
		value,
		status: 'A' as const,
		tip: []
	});

	it('stands values that are not published on the same scale beneath it, those published at its ends', () => {
		const [row] = layout([{ ...strip([10, 20]), unpublished: [unpublished('own', 30)] }], write, 606).rows;
		expect(row?.dots.map(({ x }) => x)).toEqual([6, 303]);
		expect(row?.unpublished.map(({ id, x, lines }) => [id, x, lines.map(({ text }) => text)])).toEqual([
			['neet_rate own', 600, ['30.0 own']]
		]);
		expect(row?.ends.map(({ text }) => text)).toEqual(['10.0 Country 0', '20.0 Country 1']);
		expect(row?.unpublished[0]?.y).toBeGreaterThan(row?.ends.at(-1)?.y ?? Infinity);
	});

	it('writes unpublished values apart, inside the drawing and above the next line, at every width', () => {
		const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(values, fc.integer({ min: 280, max: 2000 }), (given, width) => {
				const own = given.map((value, at) =>
					unpublished(`own C${at}`, value, `Bosnia and Herzegovina ${at} (your data)`)
				);
				const { height, rows } = layout([{ ...strip([20, 70]), unpublished: own }, strip([1])], write, width);
				const boxes = (rows[0]?.unpublished ?? []).flatMap(({ lines, anchor }) =>
					lines.map(({ text, x, y }) => {
						const size = textWidth(text, 13);
						const left = anchor === 'left' ? x : x - size;
						return { left, right: left + size, top: y - 12, bottom: y + 3 };
					})
				);
				for (const [at, box] of boxes.entries()) {
					expect(box.left >= -0.01 && box.right <= width + 0.01 && box.bottom < height).toBe(true);
					expect(box.bottom).toBeLessThan(rows[1]?.name[0]?.y ?? 0);
					for (const other of boxes.slice(at + 1))
						expect(
							box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
						).toBe(true);
				}
			})
		);
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
