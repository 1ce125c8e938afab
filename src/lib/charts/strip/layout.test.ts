import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../domain/statistics';
import { textWidth } from '../frame/labels';
import { layout, type Strip, type StripOptions } from './layout';

const strip = (values: readonly number[]): Strip => ({
	id: 'neet_rate',
	name: 'NEET rate (15–24)',
	note: 'median 22.1',
	year: 2023,
	median: median(values),
	dots: values.map((value, at) => ({ country: `C${at}`, name: `Country ${at}`, value, estimate: false, tip: [] }))
});
const options: StripOptions = {
	format: (value) => value.toFixed(1),
	formatEnd: (value, decimals) => value.toFixed(decimals),
	dir: 'ltr',
	highlight: null
};

describe('a line of dots for each indicator', () => {
	it('stands values on a scale from zero to a round number, the least and the greatest named', () => {
		// Ends of the scale: `0` and `30`, 12 px high; a digit takes 0.65 em at most, the arrow and its distance 14 px.
		const row = layout([strip([30, 10, 20])], options, 600).rows[0];
		const [from, to] = [12 * 0.65 + 14, 600 - 2 * 12 * 0.65 - 14];
		expect(row?.track.from).toBeCloseTo(from);
		expect(row?.track.to).toBeCloseTo(to);
		const at = (share: number) => from + 6 + share * (to - from - 12);
		expect(row?.dots.map(({ country }) => country)).toEqual(['C1', 'C2', 'C0']);
		for (const [index, share] of [1 / 3, 2 / 3, 1].entries()) expect(row?.dots[index]?.x).toBeCloseTo(at(share));
		expect(row?.median).toBeCloseTo(at(2 / 3));
		expect(row?.scale?.map(({ text }) => text)).toEqual(['0', '30']);
		expect(row?.ends.map(({ text }) => text)).toEqual(['10.0 Country 1', '30.0 Country 0']);
	});

	it('marks the end that is better, and neither where neither is', () => {
		const betterOf = (better: Strip['better']) => {
			const row = layout([{ ...strip([1, 2]), ...(better !== undefined && { better }) }], options, 600).rows[0];
			const { x, to } = row?.better ?? { x: NaN, to: 0 };
			return [to, x < (row?.track.from ?? NaN), x > (row?.track.to ?? NaN)];
		};
		expect(betterOf('low')).toEqual([-1, true, false]);
		expect(betterOf('high')).toEqual([1, false, true]);
		expect(betterOf(null)).toEqual([0, false, false]);
		expect(betterOf(undefined)).toEqual([0, false, false]);
	});

	it('names the country distinguished, once where it is the least or the greatest', () => {
		const namesFor = (highlight: string) =>
			layout([strip([30, 10, 20])], { ...options, highlight }, 600).rows[0]?.ends.map(({ text, isOwn }) => [
				text,
				isOwn
			]);
		expect(namesFor('C2')).toEqual([
			['10.0 Country 1', false],
			['30.0 Country 0', false],
			['20.0 Country 2', true]
		]);
		expect(namesFor('C0')).toEqual([
			['10.0 Country 1', false],
			['30.0 Country 0', true]
		]);
	});

	it('stands equal values at one place, and nothing where there is nothing', () => {
		const [one, other] = layout([strip([5, 5])], options, 600).rows[0]?.dots ?? [];
		expect(one?.x).toBe(other?.x);
		expect(layout([strip([])], options, 600).rows[0]).toMatchObject({
			dots: [],
			ends: [],
			median: null,
			scale: null,
			better: null
		});
	});

	it('breaks a name that is wider than the drawing', () => {
		const [row] = layout(
			[{ ...strip([1, 2]), name: 'Government expenditure on education, % of gross domestic product' }],
			options,
			280
		).rows;
		expect(row?.name.map(({ text }) => text).join(' ')).toBe(
			'Government expenditure on education, % of gross domestic product'
		);
		expect(row?.name.length).toBeGreaterThan(1);
		expect(row?.note.lines[0]?.y).toBeGreaterThan(row?.name.at(-1)?.y ?? Infinity);
	});

	it('breaks a note that is wider than the drawing, and sets the line beneath it', () => {
		const text = '2020: الوسيط 15,660 دولار بتعادل القوة الشرائية (23 بلدًا)';
		const [row] = layout([{ ...strip([1, 2]), note: text }], options, 280).rows;
		expect(row?.note.lines.map((line) => line.text).join(' ')).toBe(text);
		for (const line of row?.note.lines ?? []) expect(textWidth(line.text, 13)).toBeLessThanOrEqual(280);
		expect(row?.y).toBeGreaterThan(row?.note.lines.at(-1)?.y ?? Infinity);
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
		const [row] = layout([{ ...strip([10, 20]), unpublished: [unpublished('own', 30)] }], options, 606).rows;
		const [x10 = NaN, x20 = NaN] = row?.dots.map(({ x }) => x) ?? [];
		expect(row?.unpublished.map(({ id, lines }) => [id, lines.map(({ text }) => text)])).toEqual([
			['neet_rate own', ['30.0 own']]
		]);
		expect(row?.unpublished[0]?.x).toBeCloseTo(x20 + (x20 - x10));
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
				const { height, rows } = layout([{ ...strip([20, 70]), unpublished: own }, strip([1])], options, width);
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
		expect(() => layout([strip([Number.NaN])], options, 600)).toThrow(RangeError);
	});

	it('stays within the drawing at every width, in whatever order the values come; no two texts touch', () => {
		const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });
		const own = fc.constantFrom(null, 'C0', 'C1');
		fc.assert(
			fc.property(values, fc.integer({ min: 280, max: 2000 }), own, (given, width, highlight) => {
				const { height, rows } = layout([strip(given), strip(given)], { ...options, highlight }, width);
				for (const { dots, y, ends } of rows) {
					for (const { x } of dots) expect(x >= 6 - 1e-6 && x <= width - 6 + 1e-6).toBe(true);
					for (const place of [y, ...ends.map((end) => end.y)]) expect(place > 0 && place < height).toBe(true);
					const boxes = ends.map(({ text, x, y, anchor, isOwn }) => {
						const size = textWidth(text, 13, isOwn);
						const left = anchor === 'left' ? x : x - size;
						return { left, right: left + size, y };
					});
					for (const [at, box] of boxes.entries()) {
						expect(box.left >= -1e-6 && box.right <= width + 1e-6).toBe(true);
						for (const other of boxes.slice(at + 1))
							expect(box.y !== other.y || box.right <= other.left || other.right <= box.left).toBe(true);
					}
				}
			})
		);
	});
});
