/** What holds of every layout that has no such test beside it: inside the box, texts apart, the order given is no matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	directions,
	expectApart,
	expectClear,
	expectFinite,
	expectInside,
	expectRefused,
	identified,
	lineBoxes,
	names,
	observed,
	shuffled,
	textBox,
	values,
	widths
} from './frame/generators';
import { layout as dumbbell } from './dumbbell/layout';
import { rule } from './frame/target.testing';
import { layout as rank } from './rank/layout';
import type { RankOptions } from './rank/rows';
import { layout as spark } from './spark/layout';
import { layout as strip, type Strip, type StripOptions } from './strip/layout';
import { layout as tiles, type Tile, type TileClass } from './tiles/layout';
import { TILE_PLACES } from './tiles/places';

const tenths = (value: number): string => value.toFixed(1);

describe('values', () => {
	const observed = (value: number) => ({ value, year: 2020, status: 'A' as const });
	const two = [
		{ id: 'A', name: 'A', ...observed(10) },
		{ id: 'B', name: 'B', ...observed(20) }
	];
	const plain = { year: 2020, format: tenths, formatTick: tenths, tip: () => [''] };
	const charts: Readonly<Record<string, (dir: 'ltr' | 'rtl') => (number | undefined)[]>> = {
		dumbbell: (dir) => {
			const rows = [{ id: 'A', name: 'A', gap: '', F: observed(10), M: observed(20) }];
			const options = { ...plain, dir, sexes: { F: 'women', M: 'men' } };
			const marks = dumbbell(rows, options, 640).rows[0]?.marks ?? [];
			return [...marks].sort((a, b) => a.value - b.value).map(({ x }) => x);
		},
		strip: (dir) =>
			strip(
				[
					{
						id: 'i',
						name: 'i',
						note: '',
						year: 2020,
						median: 15,
						dots: two.map(({ id, value }) => ({ country: id, name: id, value, estimate: false, tip: [''] }))
					}
				],
				{ format: tenths, formatEnd: tenths, dir, highlight: null },
				640
			).rows[0]?.dots.map(({ x }) => x) ?? []
	};

	it.each(Object.keys(charts))('run from left to right in a %s, from right to left writing, too', (chart) => {
		for (const dir of ['ltr', 'rtl'] as const) {
			const [less = 0, more = 0] = charts[chart]?.(dir) ?? [];
			expect(more).toBeGreaterThan(less);
		}
	});

	it('run away from the names in a ranking: bars grow from the side these stand on', () => {
		for (const form of ['bar', 'dot'] as const)
			for (const dir of ['ltr', 'rtl'] as const) {
				const [less, more] = rank(two, { ...plain, dir, form }, 640).rows;
				const away = ({ dot, name }: NonNullable<typeof less>) => Math.abs(dot.x - name.x);
				expect(more && less && away(more) > away(less)).toBe(true);
			}
	});
});

describe('a ranking', () => {
	const rows = fc
		.array(
			fc
				.record({ name: names, own: observed, rank: fc.constantFrom(1, 10, 29) })
				.map(({ name, own, rank: number }) => ({ name, ...own, rank: number })),
			{ maxLength: 20 }
		)
		.map(identified);
	const options = (dir: RankOptions['dir']): RankOptions => ({
		year: 2020,
		dir,
		format: tenths,
		formatTick: (value, decimals) => value.toFixed(decimals),
		tip: ({ name }) => [name],
		highlight: 'S1',
		references: [
			{ kind: 'published', name: 'Европейский союз', year: 2019, value: 12 },
			{ kind: 'median', name: 'Central Asia, median of 4 others', year: 2020, value: 14 },
			{ kind: 'median', name: 'وسيط 28 بلدًا', year: 2020, value: 40 }
		],
		target: rule(9)
	});

	it('has no text upon another, and none outside', () => {
		fc.assert(
			fc.property(rows, directions, widths, (all, dir, width) => {
				const marks = rank(all, options(dir), width);
				const texts = marks.rows.flatMap(({ rank: number, name, label, highlight }) => [
					...lineBoxes(name, dir, highlight),
					...[label, ...(number ? [number] : [])].map((one) => textBox(one, dir, { bold: highlight }))
				]);
				const ticks = marks.ticks.map(({ x, text }) =>
					textBox({ x, y: marks.height - 6, anchor: 'middle', text }, dir, { size: 12 })
				);
				const above = marks.references.flatMap(({ label }) => lineBoxes(label, dir));
				expectFinite(marks);
				expectInside([...texts, ...ticks, ...above], width, marks.height);
				expectApart([...texts, ...ticks, ...above]);
			})
		);
	});

	it('has no line of its axis, of zero or of what it is compared with across a name or a number', () => {
		fc.assert(
			fc.property(rows, directions, widths, (all, dir, width) => {
				const marks = rank(all, options(dir), width);
				const texts = marks.rows.flatMap(({ rank: number, name, label, highlight }) => [
					...lineBoxes(name, dir, highlight),
					...[label, ...(number ? [number] : [])].map((one) => textBox(one, dir, { bold: highlight }))
				]);
				texts.push(...marks.references.flatMap(({ label }) => lineBoxes(label, dir)));
				const lines = [...marks.ticks, marks.zero, ...marks.references].map((line) => line?.path ?? '');
				expectClear(lines, texts);
			})
		);
	});

	it('gives each row the same marks in whatever order they come', () => {
		fc.assert(
			fc.property(shuffled(rows), directions, widths, ([all, other], dir, width) => {
				const across = (given: typeof all) =>
					new Map(
						rank(given, options(dir), width).rows.map(({ id, bar, dot, label, value, status }) => [
							id,
							{ x: bar.x, width: bar.width, dot: dot.x, label: label.text, at: label.x, value, status }
						])
					);
				expect(across(other)).toEqual(across(all));
			})
		);
	});
});

describe('lines of dots', () => {
	const dots = fc
		.array(fc.record({ name: names, value: values, estimate: fc.boolean() }), { maxLength: 20 })
		.map((all): Strip['dots'] => identified(all).map(({ id, ...one }) => ({ ...one, country: id, tip: [id] })));
	const one = (own: Strip['dots']): Strip => ({
		id: 'neet_rate',
		name: 'Доля молодёжи вне занятости, образования и обучения',
		note: 'медиана 22,1',
		year: 2023,
		median: null,
		dots: own
	});

	const options = (dir: 'ltr' | 'rtl', own: Strip['dots']): StripOptions => ({
		format: tenths,
		formatEnd: tenths,
		dir,
		highlight: own.at(-1)?.country ?? null
	});

	it('have no text upon another, name, note, ends and scale, and none outside', () => {
		fc.assert(
			fc.property(dots, dots, directions, widths, (first, second, dir, width) => {
				const marks = strip([one(first), one(second)], options(dir, first), width);
				const texts = marks.rows.flatMap(({ name, note, ends, scale }) => [
					...name.map(({ text, y }) => textBox({ x: 0, y, text, anchor: 'start' }, 'ltr', { size: 14, bold: true })),
					...note.lines.map(({ text, y }) => textBox({ x: note.x, y, text, anchor: 'middle' }, 'ltr')),
					...ends.map(({ x, y, text, anchor, isOwn }) =>
						textBox({ x, y, text, anchor: anchor === 'left' ? 'start' : 'end' }, 'ltr', { bold: isOwn })
					),
					...(scale ?? []).map(({ x, y, text, anchor }) =>
						textBox({ x, y, text, anchor: anchor === 'left' ? 'start' : 'end' }, 'ltr', { size: 12 })
					)
				]);
				expectFinite(marks);
				expectInside(texts, width, marks.height);
				expectApart(texts);
			})
		);
	});

	it('are the same in whatever order the values come', () => {
		fc.assert(
			fc.property(shuffled(dots.map((all) => [...all])), directions, widths, ([all, other], dir, width) => {
				expect(strip([one(other)], options(dir, []), width)).toEqual(strip([one(all)], options(dir, []), width));
			})
		);
	});
});

describe('a small line', () => {
	const points = fc.uniqueArray(observed, { selector: ({ year }) => year, maxLength: 6 });
	const options = { yearFrom: 2015, yearTo: 2020, height: 28 };

	it('is the same in whatever order the years come, inside its box at every width', () => {
		fc.assert(
			fc.property(shuffled(points), widths, ([all, other], width) => {
				const marks = spark(all, options, width);
				expectFinite(marks);
				expectInside(
					marks.dots.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
					width,
					28
				);
				expect(spark(other, options, width)).toEqual(marks);
			})
		);
		expectRefused((value) => spark([{ year: 2015, value, status: 'A' }], options, 120));
	});
});

describe('tiles', () => {
	const classes: readonly TileClass[] = ['a', 'b', 'c'].map((code) => ({ code, name: code, mark: code }));
	const some = fc.subarray(Object.keys(TILE_PLACES)).map((all) =>
		all.map((country, at): Tile => {
			const code = ['a', 'b', 'c', null][at % 4] ?? null;
			return { country, name: country, footnote: false, code, value: code, href: '#', tip: [country] };
		})
	);

	it('stand in the same places in whatever order they come', () => {
		fc.assert(
			fc.property(shuffled(some), widths, ([all, other], width) => {
				const placed = (given: readonly Tile[]) => {
					const { tiles: own, ...rest } = tiles(given, classes, 'none', width);
					return { ...rest, tiles: new Map(own.map((tile) => [tile.tile.country, tile])) };
				};
				expectFinite(placed(all).legend);
				expect(placed(other)).toEqual(placed(all));
			})
		);
	});
});
