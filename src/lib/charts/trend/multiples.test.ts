import {
	expectApart,
	expectFinite,
	expectInside,
	identified,
	names,
	observed,
	textBox,
	widths
} from '../frame/generators';
import { multiples, type MultiplesMarks, columns } from './multiples';
import type { TrendOptions, TrendSeries } from './series';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const OPTIONS: TrendOptions = {
	yearFrom: 2015,
	yearTo: 2020,
	format: (value) => value.toFixed(1),
	formatTick: (value, decimals) => value.toFixed(decimals),
	tip: ({ name }) => [name],
	zero: true
};
const points = fc.uniqueArray(observed, { selector: ({ year }) => year, maxLength: 6 });
const many = fc
	.array(fc.record({ name: names, points }), { maxLength: 14 })
	.map((all): TrendSeries[] => identified(all).map((one) => ({ ...one, role: 'series', colour: 0 })));

const nameBoxes = ({ panels, rtl }: MultiplesMarks) =>
	panels.flatMap(({ x, y, name }) =>
		name.map((line) =>
			textBox({ x: x + line.x, y: y + line.y, anchor: 'start', text: line.text }, rtl ? 'rtl' : 'ltr', {
				size: 14,
				bold: true
			})
		)
	);

const endBoxes = ({ panels, rtl }: MultiplesMarks) =>
	panels.flatMap(({ x, y, end }) =>
		end ? [textBox({ ...end, x: x + end.x, y: y + end.y }, rtl ? 'rtl' : 'ltr', { size: 13 })] : []
	);

describe('small multiples', () => {
	it('are finite, inside the box, apart, in the order given, at every width', () => {
		fc.assert(
			fc.property(many, widths, (series, width) => {
				const all = multiples(series, OPTIONS, width);
				const panels = all.panels.map(({ x, y, top, marks }) => ({
					left: x,
					right: x + marks.width,
					top: y,
					bottom: y + top + marks.height
				}));
				expectFinite([all.panels, all.navigationPoints, all.height]);
				expectInside([...panels, ...nameBoxes(all)], width, all.height);
				expectApart(panels);
				expectApart(nameBoxes(all));
				expectInside(endBoxes(all), width, all.height);
				expectApart([...nameBoxes(all), ...endBoxes(all)]);
				expect(all.panels.map(({ id }) => id)).toEqual(series.map(({ id }) => id));
			})
		);
	});

	it('are walked in one go: years to the side, panels up and down, at the same year', () => {
		const at = (value: number) => [2015, 2017, 2020].map((year) => ({ year, value, status: 'A' as const }));
		const series = ['A', 'B', 'C', 'D'].map((id): TrendSeries => ({
			id,
			name: id,
			role: 'series',
			colour: 0,
			points: at(3)
		}));
		const { navigationPoints, navigate } = multiples(series, OPTIONS, 640);
		expect(navigate(navigationPoints, 'A 2015', 'ArrowRight')?.id).toBe('A 2017');
		expect(navigate(navigationPoints, 'A 2017', 'ArrowDown')?.id).toBe('B 2017');
		expect(navigate(navigationPoints, 'D 2020', 'ArrowUp')?.id).toBe('C 2020');
		expect(navigate(navigationPoints, 'B 2015', 'End')?.id).toBe('B 2020');
		expect(navigate(navigationPoints, null, 'Home')?.id).toBe('A 2015');
	});

	const panelOf = (series: TrendSeries[], options: Partial<TrendOptions> = {}, width = 640) =>
		multiples(series, { ...OPTIONS, ...options }, width).panels;
	const line = (id: string, values: readonly number[], more: Partial<TrendSeries> = {}): TrendSeries => ({
		id,
		name: id,
		role: 'series',
		colour: 0,
		points: values.map((value, at) => ({ year: 2015 + at, value, status: 'A' })),
		...more
	});

	it('share a scale fitted to the data, not to zero', () => {
		const [first, second] = panelOf([line('A', [50, 60]), line('B', [70, 80])]);
		expect(first?.marks.ticks).toEqual(second?.marks.ticks);
		expect(first?.marks.ticks.some(({ zero }) => zero)).toBe(false);
	});

	it('end where the data do, to the next round number: no two steps of twenty where ten would do', () => {
		const [one] = panelOf([line('A', [5, 41])]);
		const [lowest, highest] = [one?.marks.points[0]?.y ?? NaN, one?.marks.points.at(-1)?.y ?? NaN];
		const { top, bottom } = one?.marks.plot ?? { top: NaN, bottom: NaN };
		// From 0 to 50.
		expect((bottom - lowest) / (bottom - top)).toBeCloseTo(5 / 50, 1);
		expect((bottom - highest) / (bottom - top)).toBeCloseTo(41 / 50, 1);
	});

	it('say the last value with its year', () => {
		const [one] = panelOf([line('A', [50, 60])]);
		expect(one?.end?.text).toBe('60.0 (2016)');
	});

	it('draw what lies behind as lines alone, reference values in every panel and in their own', () => {
		const behind = new Map([['A', [line('G', [20, 30])]]]);
		const [a, b, eu] = panelOf(
			[line('A', [50, 60]), line('B', [70, 80]), line('EU', [10, 12], { role: 'reference' })],
			{
				behind
			}
		);
		expect(a?.marks.lines.map(({ id, role }) => [id, role])).toEqual([
			['A G', 'context'],
			['A EU', 'reference'],
			['A', 'series']
		]);
		expect(b?.marks.lines.map(({ role }) => role)).toEqual(['reference', 'series']);
		expect(eu?.marks.lines.map(({ role }) => role)).toEqual(['reference']);
		expect(a?.marks.points.map(({ id }) => id)).toEqual(['A', 'A']);
		expect(a?.marks.navigationPoints.map(({ series }) => series)).toEqual(['A', 'A']);
	});

	it('refuse a series twice', () => {
		const one: TrendSeries = { id: 'A', name: 'A', role: 'series', colour: 0, points: [] };
		expect(() => multiples([one, one], OPTIONS, 640)).toThrow(/A twice/);
	});
});

describe('the columns of small multiples', () => {
	it('are one on a phone, three at the prerendered width, four on a wide screen', () => {
		expect([columns(328, 12), columns(640, 12), columns(1200, 12)].map(({ count }) => count)).toEqual([1, 3, 4]);
	});

	it('are no more than it takes for the same number of rows: five panels are three and two', () => {
		expect([1, 2, 4, 5, 6, 7, 9].map((panels) => columns(1200, panels).count)).toEqual([2, 2, 4, 3, 3, 4, 3]);
	});

	it('fit beside each other at every width', () => {
		fc.assert(
			fc.property(fc.integer({ min: 240, max: 2000 }), fc.nat(30), (width, panels) => {
				const { count, width: panel } = columns(width, panels);
				expect(count * panel + (count - 1) * 16 <= width && panel >= 200).toBe(true);
			})
		);
	});

	describe('with the reader’s own values', () => {
		const series = ['ALB', 'KAZ'].map((id): TrendSeries => ({
			id,
			name: id,
			role: 'series',
			colour: 0,
			points: id === 'KAZ' ? [{ year: 2016, value: 10, status: 'A' }] : []
		}));
		const own: TrendSeries = {
			id: 'own KAZ',
			country: null,
			name: 'KAZ (your data)',
			role: 'series',
			colour: 3,
			points: [
				{ year: 2016, value: 10, status: 'A' },
				{ year: 2017, value: 42, status: 'A' }
			]
		};
		const withOwn = (one: Partial<TrendOptions> = {}) =>
			multiples(
				series,
				{ ...OPTIONS, own: { series: new Map([['KAZ', own]]), end: (value) => `yours: ${value}` }, ...one },
				700
			);
		const [without, drawn] = [multiples(series, OPTIONS, 700), withOwn()];

		it('draw them in the panel of their country alone, on the scale of all', () => {
			expect(drawn.panels.map(({ marks }) => marks.lines.map(({ id }) => id))).toEqual([[], ['own KAZ']]);
			const [published, first] = drawn.panels[1]?.marks.points.filter(({ year }) => year === 2016) ?? [];
			expect([published?.id, first?.id].sort()).toEqual(['KAZ', 'own KAZ']);
			expect([published?.x, published?.y]).toEqual([first?.x, first?.y]);
			const { points, plot } = drawn.panels[1]?.marks ?? {};
			expect(Math.min(...(points ?? []).map(({ y }) => y))).toBeGreaterThanOrEqual(plot?.top ?? Infinity);
		});

		it('write the last of them on a line of its own, and leave the last published one as it is', () => {
			expect(drawn.panels.map(({ ownEnd }) => ownEnd?.text)).toEqual([undefined, 'yours: 42.0 (2017)']);
			expect(drawn.panels.map(({ end }) => end?.text)).toEqual(without.panels.map(({ end }) => end?.text));
			const { ownEnd, end, top } = drawn.panels[1] ?? {};
			expect(ownEnd?.y).toBeGreaterThanOrEqual((end?.y ?? 0) + 18);
			expect(top).toBeGreaterThan(ownEnd?.y ?? Infinity);
		});

		it('lead the keyboard to them', () => {
			expect(drawn.navigationPoints.filter(({ series: id }) => id === 'own KAZ')).toHaveLength(2);
		});
	});
});
