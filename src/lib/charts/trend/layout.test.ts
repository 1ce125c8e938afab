import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum, ObsStatus } from '../frame/contract';
import {
	expectApart,
	expectFinite,
	expectInside,
	identified,
	names,
	textBox,
	widths,
	type Box
} from '../frame/generators';
import { rule } from '../frame/target.testing';
import { layout, type TrendMarks } from './layout';
import type { Colour, TrendOptions, TrendRole, TrendSeries } from './series';

const OPTIONS: TrendOptions = {
	yearFrom: 2010,
	yearTo: 2020,
	format: (value) => value.toFixed(1),
	formatTick: (value, decimals) => value.toFixed(decimals),
	tip: ({ name }, { year, value }) => [name, `${year}: ${value}`],
	zero: true
};
const datum = (year: number, value: number | null, status: ObsStatus = 'A'): Datum => ({ year, value, status });
const line = (points: readonly Datum[], more: Partial<TrendSeries> = {}): TrendSeries => ({
	id: 'KAZ',
	name: 'Kazakhstan',
	role: 'highlight',
	colour: 0,
	points,
	...more
});
const place = (points: readonly Datum[], options: Partial<TrendOptions> = {}, width = 640) =>
	layout([line(points)], { ...OPTIONS, ...options }, width);

const points = fc.uniqueArray(
	fc.record({
		year: fc.integer({ min: 2005, max: 2025 }),
		value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
		status: fc.constantFrom<ObsStatus[]>('A', 'E', 'B', 'P')
	}),
	{ selector: ({ year }) => year, maxLength: 15 }
);
const many = fc
	.array(
		fc.record({
			name: fc.oneof(names, fc.constant('')),
			role: fc.constantFrom<TrendRole[]>('highlight', 'series', 'context', 'median', 'reference'),
			colour: fc.constantFrom<Colour[]>(0, 1, 2, 3, 4, 5),
			points
		}),
		{ maxLength: 8 }
	)
	.map((all): TrendSeries[] => identified(all));
const settings = fc.record({ zero: fc.boolean(), height: fc.integer({ min: 120, max: 600 }) });

/** Values stand at the left edge upon their lines, years under the plot, names and values at the ends. */
function textsOf({ ticks, years, height, labels }: TrendMarks): Box[] {
	const small = { size: 12 };
	return [
		...ticks.map(({ y, text }) => textBox({ x: 0, y: y - 4, anchor: 'start', text }, 'ltr', small)),
		...years.map(({ x, text, anchor }) => textBox({ x, y: height - 6, anchor, text }, 'ltr', small)),
		...labels.map(({ box }) => ({ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }))
	];
}

describe('a trend', () => {
	it('is finite and inside its box at every width', () => {
		fc.assert(
			fc.property(many, settings, widths, (series, setting, width) => {
				const marks = layout(series, { ...OPTIONS, ...setting }, width);
				expectFinite(marks);
				expectInside(textsOf(marks), width, marks.height);
				for (const { x, y } of [...marks.points, ...marks.navigationPoints]) {
					expect(x).toBeGreaterThanOrEqual(marks.plot.left);
					expect(x).toBeLessThanOrEqual(marks.plot.right);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(marks.plot.bottom);
				}
				for (const { y1, y2, x } of marks.breaks) {
					expect(y1).toBeLessThan(y2);
					expect(x).toBeGreaterThan(0);
				}
			})
		);
	});

	it('never lets a text lie on another, nor a label on the lines', () => {
		fc.assert(
			fc.property(many, settings, widths, (series, setting, width) => {
				const marks = layout(series, { ...OPTIONS, ...setting, target: rule() }, width);
				expectApart(textsOf(marks));
				for (const { box } of marks.labels) expect(box.x).toBeGreaterThan(marks.plot.right);
			})
		);
	});

	it('does not depend on the order of series or points', () => {
		fc.assert(
			fc.property(many, widths, (series, width) => {
				const turned = [...series].reverse().map((one) => ({ ...one, points: [...one.points].reverse() }));
				expect(layout(turned, OPTIONS, width)).toEqual(layout(series, OPTIONS, width));
			})
		);
	});

	it('has a mark and a navigation point for every value within the years, and none for what is missing', () => {
		fc.assert(
			fc.property(many, (series) => {
				const marks = layout(series, OPTIONS, 640);
				const values = series.flatMap((one) =>
					one.points.filter(({ year, value }) => value !== null && year >= 2010 && year <= 2020)
				);
				expect(marks.points).toHaveLength(values.length);
				expect(new Set(marks.navigationPoints.map(({ id }) => id))).toEqual(
					new Set(marks.points.map(({ navigationId }) => navigationId))
				);
			})
		);
	});
});

describe('a gap', () => {
	it('is crossed by no line, whether the year is missing or null', () => {
		const { lines } = place([
			datum(2010, 1),
			datum(2011, 2),
			datum(2012, null),
			datum(2013, 4),
			datum(2014, 5),
			datum(2018, 1),
			datum(2019, 1)
		]);
		expect(lines).toHaveLength(3);
	});

	it('leaves years published now and then as dots without a line', () => {
		const { lines, points: dots } = place([datum(2010, 1), datum(2013, 2), datum(2016, 3)]);
		expect(lines).toEqual([]);
		expect(dots.map(({ shape }) => shape)).toEqual(['dot', 'dot', 'dot']);
	});
});

describe('a status', () => {
	it('of a break splits the line and stands in the split', () => {
		const {
			lines,
			breaks,
			points: dots
		} = place([datum(2010, 1), datum(2011, 2), datum(2012, 8, 'B'), datum(2013, 9)]);
		expect(lines).toHaveLength(2);
		expect(breaks).toHaveLength(1);
		expect(breaks[0]?.x).toBeGreaterThan(dots[1]?.x ?? NaN);
		expect(breaks[0]?.x).toBeLessThan(dots[2]?.x ?? NaN);
	});

	it('of a break is drawn where a doubt or another method parts two values, not where years are missing', () => {
		const second = (more: Partial<Datum>) =>
			place([datum(2010, 1), datum(2011, 2), { ...datum(2012, 8), ...more }, datum(2013, 9)]).breaks.length;
		expect(second({ joined: false, comment: 'Another survey' })).toBe(1);
		expect(second({ joined: false, method: { name: 'ICLS 19' } })).toBe(1);
		expect(second({ joined: false })).toBe(0);
		expect(second({ joined: true, comment: 'Another survey' })).toBe(0);
		expect(second({ comment: 'Another survey' })).toBe(0);
	});

	it('of an estimate or a provisional value has its own shape', () => {
		const { points: dots, statuses } = place([
			datum(2010, 1),
			datum(2011, 2, 'E'),
			datum(2012, 3, 'P'),
			datum(2013, 4)
		]);
		expect(dots.map(({ shape }) => shape)).toEqual(['quiet', 'ring', 'diamond', 'dot']);
		expect(statuses).toEqual(['E', 'P']);
	});
});

describe('a line', () => {
	it('of one year stands in the middle', () => {
		const { points: dots, plot, years } = place([datum(2020, 5)], { yearFrom: 2020 });
		expect(dots[0]?.x).toBeCloseTo((plot.left + plot.right) / 2, 1);
		expect(years.map(({ text }) => text)).toEqual(['2020']);
	});

	it('that is constant lies inside the plot', () => {
		const { points: dots, plot } = place([datum(2010, 7), datum(2011, 7)], { zero: false });
		expect(dots[0]?.y).toBeGreaterThan(plot.top);
		expect(dots[0]?.y).toBeLessThan(plot.bottom);
	});

	it('below zero leaves zero to be seen', () => {
		const { ticks } = place([datum(2010, -4), datum(2011, -2)]);
		expect(ticks.filter(({ zero }) => zero)).toHaveLength(1);
	});

	it('says in its label the year it ends in, if the years shown go on', () => {
		const lines = [
			line([datum(2010, 1), datum(2020, 2)]),
			line([datum(2017, 9)], { id: 'UZB', name: 'Uzbekistan', role: 'series' })
		];
		const said = (yearTo: number) =>
			layout(lines, { ...OPTIONS, yearTo }, 640).labels.map((label) =>
				label.lines.map(({ name, value }) => `${name} ${value}`).join(' ')
			);
		expect(said(2020)).toEqual(['Uzbekistan 9.0 (2017)', 'Kazakhstan 2.0']);
		expect(said(2022)).toEqual(['Uzbekistan 9.0 (2017)', 'Kazakhstan 2.0 (2020)']);
	});

	it.each(['median', 'reference'] as const)('of a %s stands for no country', (role) => {
		const { points: dots } = layout([line([datum(2010, 1)], { role })], OPTIONS, 640);
		expect(dots[0]?.country).toBeNull();
	});
});

describe('impossible data', () => {
	it('is refused', () => {
		expect(() => place([datum(2010, NaN)])).toThrow(RangeError);
		expect(() => place([datum(2010.5, 1)])).toThrow(RangeError);
		expect(() => place([datum(2010, 1), datum(2010, 1)])).toThrow(RangeError);
		expect(() => place([], { yearFrom: 2021 })).toThrow(RangeError);
		expect(() => place([], {}, NaN)).toThrow(RangeError);
		expect(() => layout([line([]), line([])], OPTIONS, 640)).toThrow(/KAZ twice/);
		expect(() => layout([line([], { colour: 6 as Colour })], OPTIONS, 640)).toThrow(RangeError);
	});

	it('is higher on a wide screen, up to a point, unless its height is given', () => {
		const points = [datum(2010, 20), datum(2020, 10)];
		const height = (width: number, options: Partial<TrendOptions> = {}) => place(points, options, width).height;
		expect([320, 640, 800].map((width) => height(width))).toEqual([340, 340, 340]);
		expect(height(1000)).toBe(420);
		expect(height(2000)).toBe(460);
		expect(height(1000, { height: 260 })).toBe(260);
	});

	it('is not: nothing to show', () => {
		expect(place([])).toMatchObject({ points: [], lines: [], labels: [], navigationPoints: [] });
	});
});

describe('the rule of a target', () => {
	const points = [datum(2010, 20), datum(2020, 10)];

	it('lies at its value within the plot, and the axis holds it', () => {
		for (const value of [9, 80]) {
			const { target, plot, ticks } = place(points, { target: rule(value) });
			expect(target?.value).toBe(value);
			expect(target?.y).toBeGreaterThanOrEqual(plot.top);
			expect(target?.y).toBeLessThanOrEqual(plot.bottom);
			expect(Math.max(...ticks.map(({ text }) => Number(text)))).toBeGreaterThanOrEqual(value === 80 ? 80 : 20);
		}
	});

	it('is named at its end, after the years', () => {
		const { labels, plot } = place(points, { target: rule(15) });
		const named = labels.find(({ role }) => role === 'target');
		expect(named?.lines.map(({ name }) => name).join(' ')).toBe('Target: below 9%');
		expect(named?.box.x).toBeGreaterThan(plot.right);
		expect(place(points, { target: rule(15), labels: false }).labels).toEqual([]);
	});

	it('is not there without a target, nor without a value beside it', () => {
		expect(place(points).target).toBeNull();
		expect(place([], { target: rule() }).target).toBeNull();
	});
});
