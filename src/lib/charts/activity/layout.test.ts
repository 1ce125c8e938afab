import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	directions,
	expectApart,
	expectFinite,
	expectInside,
	lineBoxes,
	names,
	sentences,
	shuffled,
	textBox,
	widths
} from '../frame/generators';
import { layout, type ActivityRow } from './layout';

const years = (count: number) => `${count} years`;
const row = (country: string, months: ActivityRow['months'], more: Partial<ActivityRow> = {}): ActivityRow => ({
	country,
	name: country,
	months,
	label: months ? String(months.least) : 'never',
	last: '',
	highlight: false,
	tip: [country],
	...more
});
const of = (least: number, most = least) => ({ least, most });

describe('months since the last news', () => {
	it('are a bar from zero: twice as many months, twice as long', () => {
		const { rows } = layout([row('A', of(60)), row('B', of(120))], { dir: 'ltr', years }, 800);
		const [a, b] = rows.map(({ bar }) => bar?.width ?? 0);
		expect(b).toBeCloseTo(2 * (a ?? 0), 1);
		expect(rows[0]?.bar?.x).toBe(rows[1]?.bar?.x);
	});

	it('grow from the side of the names: in Arabic all is the mirror image', () => {
		const all = [row('A', of(60, 80)), row('B', null)];
		const [there, here] = (['ltr', 'rtl'] as const).map((dir) => layout(all, { dir, years }, 800));
		const [a, b] = there?.rows ?? [];
		const [mirrored, unknown] = here?.rows ?? [];
		expect(mirrored?.bar?.x).toBeCloseTo(800 - (a?.bar?.x ?? NaN) - (a?.bar?.width ?? NaN), 1);
		expect(mirrored?.perhaps?.x).toBeCloseTo(800 - (a?.perhaps?.x ?? NaN) - (a?.perhaps?.width ?? NaN), 1);
		expect(mirrored?.label.x).toBeCloseTo(800 - (a?.label.x ?? NaN), 1);
		expect(unknown?.label.x).toBeCloseTo(800 - (b?.label.x ?? NaN), 1);
		expect(here?.ticks[1]?.x).toBeCloseTo(800 - (there?.ticks[1]?.x ?? NaN), 1);
	});

	it('reach on to what is possible where only a month or year is known', () => {
		const [one] = layout([row('A', of(12, 24))], { dir: 'ltr', years }, 800).rows;
		expect(one?.perhaps?.x).toBeCloseTo((one?.bar?.x ?? 0) + (one?.bar?.width ?? 0), 1);
		expect(one?.perhaps?.width).toBeCloseTo(one?.bar?.width ?? 0, 1);
	});

	it('have no bar, and are not zero, where nothing is known', () => {
		const { rows } = layout([row('A', null), row('B', of(0))], { dir: 'ltr', years }, 800);
		expect(rows.map(({ bar }) => bar?.width ?? null)).toEqual([null, 0]);
	});

	it('have what happened last beside them, in them where they leave no room for it, and nowhere where neither holds it', () => {
		const last = 'Regional report and event';
		const all = [
			row('A', of(12), { last }),
			row('B', of(120), { last }),
			row('C', of(119), { last: `${last} `.repeat(9) })
		];
		for (const dir of ['ltr', 'rtl'] as const) {
			const [short, long, wordy] = layout(all, { dir, years }, 640).rows;
			const bar = long?.bar;
			expect(short?.last?.inside).toBe(false);
			expect(long?.last?.inside).toBe(true);
			const box = textBox({ x: 0, y: 0, anchor: 'start', ...long?.last, text: last }, dir);
			expect(box.left).toBeGreaterThan(bar?.x ?? NaN);
			expect(box.right).toBeLessThan((bar?.x ?? NaN) + (bar?.width ?? NaN));
			expect(wordy?.last).toBeNull();
		}
	});

	it('are, where none are known, one line on a phone too, where bars stand below names', () => {
		const all = [
			row('LBY', null, { name: 'Libya', label: 'no dated step known' }),
			row('BIH', of(125, 126), { name: 'Bosnia and Herzegovina' })
		];
		for (const dir of ['ltr', 'rtl'] as const) {
			const marks = layout(all, { dir, years }, 290);
			const [unknown, known] = marks.rows;
			expect(unknown?.label.y).toBe(unknown?.name.y);
			expect(known?.label.y).toBeGreaterThan((known?.name.y ?? Infinity) + 8);
			expect((known?.rule ?? NaN) - (unknown?.rule ?? NaN)).toBeLessThan(marks.height - (known?.rule ?? NaN) - 12);
		}
		const [narrow] = layout(all, { dir: 'ltr', years }, 150).rows;
		expect(narrow?.label.y).toBeGreaterThan((narrow?.name.y ?? Infinity) + 8);
	});

	it('refuse a country twice and months that run backwards', () => {
		expect(() => layout([row('A', null), row('A', of(1))], { dir: 'ltr', years }, 800)).toThrow(RangeError);
		expect(() => layout([row('A', of(2, 1))], { dir: 'ltr', years }, 800)).toThrow(RangeError);
		expect(() => layout([row('A', of(Number.NaN))], { dir: 'ltr', years }, 800)).toThrow(RangeError);
	});

	const rows = fc
		.array(
			fc.record({
				name: names,
				last: sentences,
				highlight: fc.boolean(),
				months: fc.option(
					fc.tuple(fc.nat(200), fc.nat(24)).map(([least, more]) => of(least, least + more)),
					{ nil: null }
				)
			}),
			{ maxLength: 20 }
		)
		.map((all) =>
			all.map((own, at) =>
				row(`C${at}`, own.months, { ...own, ...(own.months === null && { label: 'датированных этапов не известно' }) })
			)
		);

	it('stand inside the drawing, no text upon another, at every width', () => {
		fc.assert(
			fc.property(rows, directions, widths, (all, dir, width) => {
				const marks = layout(all, { dir, years }, width);
				const texts = marks.rows.flatMap(({ row, name, label, last }) => [
					...lineBoxes(name, dir, row.highlight),
					textBox({ ...label, text: row.label }, dir, { bold: row.months !== null }),
					...(last ? [textBox({ ...last, text: row.last }, dir)] : [])
				]);
				const ticks = marks.ticks.map(({ x, text }) =>
					textBox({ x, y: 12, anchor: 'middle', text }, dir, { size: 12 })
				);
				expectFinite(marks);
				expectInside([...texts, ...ticks], width, marks.height);
				expectApart([...texts, ...ticks]);
			})
		);
	});

	it('are the same in whatever order the rows come', () => {
		fc.assert(
			fc.property(shuffled(rows), directions, widths, ([all, other], dir, width) => {
				const bars = (given: readonly ActivityRow[]) =>
					new Map(layout(given, { dir, years }, width).rows.map(({ row, bar }) => [row.country, bar?.width]));
				expect(bars(other)).toEqual(bars(all));
			})
		);
	});
});
