import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { component, examples } from './example';
import { lanesOf } from './lanes';
import { layout } from './layout';
import type { CountryEvent, TimelineData, TimelineMarks, TimelineOptions, TimelineRow, WideEvent } from './marks';
import { dateText, dayOf, domainOf, isoOf, ticksOf, type Precision } from './time';

const options: TimelineOptions = { labels: false, dir: 'ltr', none: 'nothing dated' };
const event = (id: string, start: string, precision: Precision = 'day', end = start): CountryEvent => ({
	event: id,
	country: 'KAZ',
	stage: 'draft',
	label: `Step ${id}`,
	start,
	end,
	precision,
	certain: true,
	tip: [id]
});
const row = (code: string, events: readonly CountryEvent[]): TimelineRow => ({
	row: code,
	name: `Country ${code}`,
	events
});
const wide = (id: string, start: string, rows?: readonly string[]): WideEvent => ({
	...event(id, start),
	...(rows && { rows })
});
const draw = (data: Partial<TimelineData>, more: Partial<TimelineOptions> = {}, width = 640): TimelineMarks =>
	layout({ rows: [], wide: [], periods: [], ...data }, { ...options, ...more }, width);

const year = event('y', '2016-01-01', 'year', '2016-12-31');
const month = event('m', '2016-06-01', 'month', '2016-06-30');
const day = event('d', '2016-06-08');

const anyEvent = fc
	.record({
		start: fc.integer({ min: dayOf('2009-06-01'), max: dayOf('2026-01-01') }),
		days: fc.integer({ min: 0, max: 400 }),
		precision: fc.constantFrom<Precision>('day', 'month', 'year'),
		label: fc.constantFrom(
			'Draft',
			'Региональные и межстрановой отчёты',
			'التقارير الإقليمية والتقرير المشترك بين البلدان'
		)
	})
	.map(({ start, days, precision, label }) => ({ ...event('', isoOf(start), precision, isoOf(start + days)), label }));
const anyData = fc
	.record({
		rows: fc.array(fc.array(anyEvent, { maxLength: 6 }), { maxLength: 5 }),
		wide: fc.array(anyEvent, { maxLength: 3 })
	})
	.map(({ rows, wide: all }) => ({
		rows: rows.map((events, at) =>
			row(
				String(at),
				events.map((one, index) => ({ ...one, event: `${at}.${index}` }))
			)
		),
		wide: all.map((one, index) => ({ ...one, event: `w${index}` }))
	}));

describe('layout of the timeline', () => {
	it('draws a day as a point, a month and a year as spans of their length', () => {
		const marks = draw({ rows: [row('KAZ', [year, month, day])] }).rows[0]?.marks ?? [];
		const of = (id: string) => marks.find((mark) => mark.event.event === id);
		expect([of('y')?.kind, of('m')?.kind, of('d')?.kind]).toEqual(['span', 'span', 'point']);
		const length = (id: string) => (of(id)?.x1 ?? 0) - (of(id)?.x0 ?? 0);
		expect(length('y') / length('m')).toBeCloseTo(366 / 30, 1);
	});

	it('gives each mark the date at its precision', () => {
		const marks = draw({ rows: [row('KAZ', [year, month, day])] }).rows[0]?.marks ?? [];
		expect(marks.map(({ date }) => date).sort()).toEqual(['2016', '2016-06', '2016-06-08']);
		expect(dateText('2017-06-07', '2017-06-08', 'day')).toBe('2017-06-07/2017-06-08');
	});

	it('runs from left to right in both directions of script; only the names change sides', () => {
		const rows = [row('KAZ', [day, event('later', '2017-03-01')]), row('UZB', [])];
		const [ltr, rtl] = [draw({ rows }), draw({ rows }, { dir: 'rtl' })];
		for (const marks of [ltr, rtl]) {
			const [first, second] = marks.rows[0]?.marks ?? [];
			expect(first?.x ?? 0).toBeLessThan(second?.x ?? 0);
		}
		expect(ltr.x0).toBeGreaterThan(0);
		expect(rtl.x0).toBe(0);
		expect(rtl.rows[0]?.name).toMatchObject({ x: 640, anchor: 'right' });
	});

	it('puts two years in a row in one lane and what overlaps in another', () => {
		const next = event('next', '2017-01-01', 'year', '2017-12-31');
		const marks = draw({ rows: [row('KAZ', [year, next, month])] }).rows[0]?.marks ?? [];
		const y = (id: string) => marks.find((mark) => mark.event.event === id)?.y;
		expect(y('next')).toBe(y('y'));
		expect(y('m')).not.toBe(y('y'));
	});

	it('says so in a row without events', () => {
		const { rows } = draw({ rows: [row('KAZ', [day]), row('TKM', [])] });
		expect(rows.map(({ none }) => none?.lines[0]?.text)).toEqual([undefined, 'nothing dated']);
	});

	it('runs the rule of a region through its rows only', () => {
		const rows = ['A', 'B', 'C', 'D'].map((code) => row(code, [day]));
		const marks = draw({ rows, wide: [wide('all', '2016-07-01'), wide('some', '2016-07-01', ['A', 'B', 'D'])] });
		const runs = (id: string) => marks.wide.find((mark) => mark.event.event === id)?.runs.map(({ y1 }) => y1);
		expect(runs('all')).toEqual([marks.rows[3]?.y1]);
		expect(runs('some')).toEqual([marks.rows[1]?.y1, marks.rows[3]?.y1]);
	});

	it('heads each group once, and not where there is but one row', () => {
		const grouped = ['A', 'B', 'C'].map((code, at) => ({ ...row(code, [day]), group: at < 2 ? 'one' : 'two' }));
		expect(draw({ rows: grouped }).groups.map(({ lines }) => lines[0]?.text)).toEqual(['one', 'two']);
		expect(draw({ rows: grouped.slice(0, 1) }).groups).toEqual([]);
	});

	it('has no axis where nothing is dated', () => {
		expect(draw({})).toMatchObject({ axes: [], ticks: [], rows: [] });
		expect(draw({ rows: [row('KAZ', [])] }).axes).toEqual([]);
	});

	it('is finite, inside the drawing and free of overlaps at every width', () => {
		fc.assert(
			fc.property(
				anyData,
				fc.integer({ min: 280, max: 2000 }),
				fc.boolean(),
				fc.constantFrom('ltr' as const, 'rtl' as const),
				(data, width, labels, dir) => {
					const marks = draw(data, { labels, dir }, width);
					expect(
						JSON.stringify(marks, (_, value: unknown) => (Number.isNaN(value) || value === Infinity ? 'WRONG' : value))
					).not.toContain('WRONG');
					const lists = [marks.wide, ...marks.rows.map((one) => one.marks)];
					for (const list of lists)
						for (const [index, { extent }] of list.entries()) {
							expect(extent.x0).toBeGreaterThanOrEqual(-0.01);
							expect(extent.x1).toBeLessThanOrEqual(width + 0.01);
							expect(extent.y1).toBeLessThanOrEqual(marks.height);
							for (const { extent: other } of list.slice(index + 1))
								expect(
									extent.x1 <= other.x0 || other.x1 <= extent.x0 || extent.y1 <= other.y0 || other.y1 <= extent.y0
								).toBe(true);
						}
					for (const [index, one] of marks.rows.entries()) {
						expect(one.y1).toBeLessThanOrEqual(marks.rows[index + 1]?.y0 ?? marks.height);
						for (const { extent } of one.marks) expect(extent.y0 >= one.y0 && extent.y1 <= one.y1).toBe(true);
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	it.each([
		['a day that is none', { rows: [row('KAZ', [event('x', '2016-02-30')])] }, /"2016-02-30"/],
		[
			'an end before its start',
			{ rows: [row('KAZ', [event('x', '2016-02-02', 'day', '2016-02-01')])] },
			/before it starts/
		],
		['two rows of one code', { rows: [row('KAZ', []), row('KAZ', [])] }, /two rows/],
		['a wide event of a row that is not drawn', { wide: [wide('x', '2016-02-02', ['XXX'])] }, /"XXX"/]
	] satisfies [string, Partial<TimelineData>, RegExp][])('refuses %s', (_, wrong, message) => {
		expect(() => draw(wrong)).toThrow(RangeError);
		expect(() => draw(wrong)).toThrow(message);
	});
});

describe('the axis of time', () => {
	it('covers whole years, or whole quarters within three years', () => {
		expect(domainOf(dayOf('2010-04-01'), dayOf('2024-12-31')).map(isoOf)).toEqual(['2010-01-01', '2025-01-01']);
		expect(domainOf(dayOf('2016-02-10'), dayOf('2017-06-08')).map(isoOf)).toEqual(['2016-01-01', '2017-07-01']);
	});

	it('thins the years until they have room, and adds quarters where they fit', () => {
		const [from, to] = [dayOf('2010-01-01'), dayOf('2025-01-01')];
		expect(ticksOf(from, to, 640).map(({ iso }) => iso.slice(0, 4))).toHaveLength(15);
		expect(ticksOf(from, to, 280).map(({ iso }) => iso.slice(0, 4))).toEqual(['2010', '2015', '2020']);
		expect(ticksOf(dayOf('2016-01-01'), dayOf('2017-01-01'), 640).map(({ kind }) => kind)).toEqual([
			'year',
			'month',
			'month',
			'month'
		]);
	});
});

describe('lanes', () => {
	it('uses the first lane with room', () => {
		expect(
			lanesOf(
				[
					{ x0: 0, x1: 10 },
					{ x0: 5, x1: 15 },
					{ x0: 20, x1: 30 }
				],
				4
			)
		).toEqual([0, 1, 0]);
	});
});

describe('the prerendered timeline', () => {
	it.each(examples.map(({ name, props }) => [name, props] as const))(
		'%s: every event is a mark, without inline styles',
		(_, props) => {
			const { body } = render(component, { props });
			const events = props.data.rows.flatMap((one) => one.events).length + props.data.wide.length;
			expect(body.match(/data-date=/g)?.length ?? 0).toBe(events);
			expect(body).not.toMatch(/\sstyle=/);
		}
	);
});
