import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { component, examples } from './example';
import {
	directions,
	expectApart,
	expectFinite,
	expectInside,
	shuffled,
	textBox,
	widths,
	type Box
} from '../frame/generators';
import { layout } from './layout';
import type {
	CountryEvent,
	PlacedText,
	TimelineData,
	TimelineMarks,
	TimelineOptions,
	TimelineRow,
	WideEvent
} from './marks';
import { dateText, dayOf, isoOf, type Precision } from './time';

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
const numbered = (events: readonly CountryEvent[], row = 0) =>
	events.map((one, index) => ({ ...one, event: `${row}.${index}` }));
const anyData = fc
	.record({
		rows: fc.array(fc.array(anyEvent, { maxLength: 6 }), { maxLength: 5 }),
		wide: fc.array(anyEvent, { maxLength: 3 })
	})
	.map(({ rows, wide: all }) => ({
		rows: rows.map((events, at) => ({ ...row(String(at), numbered(events, at)), group: `Group ${at % 2}` })),
		wide: all.map((one, index) => ({ ...one, event: `w${index}` }))
	}));

const boxOf = ({ extent }: { extent: { x0: number; x1: number; y0: number; y1: number } }): Box => ({
	left: extent.x0,
	right: extent.x1,
	top: extent.y0,
	bottom: extent.y1
});
const linesOf = ({ x, anchor, lines }: PlacedText): Box[] =>
	lines.map(({ text, y }) => textBox({ x, y, anchor: anchor === 'left' ? 'start' : 'end', text }, 'ltr'));

describe('layout of the timeline', () => {
	it('draws a day as a point, a month and a year as spans of their length', () => {
		const marks = draw({ rows: [row('KAZ', [year, month, day])] }).rows[0]?.marks ?? [];
		const of = (id: string) => marks.find((mark) => mark.event.event === id);
		expect([of('y')?.kind, of('m')?.kind, of('d')?.kind]).toEqual(['span', 'span', 'point']);
		const length = (id: string) => (of(id)?.x1 ?? 0) - (of(id)?.x0 ?? 0);
		expect(length('y') / length('m')).toBeCloseTo(366 / 30, 1);
	});

	it('tells some day of a month or year from a time that lasted as long', () => {
		const lasting = event('l', '2016-01-01', 'month', '2016-06-30');
		const marks = draw({ rows: [row('KAZ', [year, month, day, lasting])] }).rows[0]?.marks ?? [];
		expect(new Map(marks.map(({ event, vague }) => [event.event, vague]))).toEqual(
			new Map([
				['y', true],
				['m', true],
				['d', false],
				['l', false]
			])
		);
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
			fc.property(anyData, widths, fc.boolean(), directions, (data, width, labels, dir) => {
				const marks = draw(data, { labels, dir }, width);
				expectFinite(marks);
				for (const list of [marks.wide, ...marks.rows.map((one) => one.marks)]) {
					expectInside(list.map(boxOf), width, marks.height);
					expectApart(list.map(boxOf));
				}
				for (const [index, one] of marks.rows.entries()) {
					expect(one.y1).toBeLessThanOrEqual(marks.rows[index + 1]?.y0 ?? marks.height);
					for (const { extent } of one.marks) expect(extent.y0 >= one.y0 && extent.y1 <= one.y1).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('writes the names of rows and groups, what is empty, the labels and the years apart', () => {
		fc.assert(
			fc.property(anyData, widths, fc.boolean(), directions, (data, width, labels, dir) => {
				const marks = draw(data, { labels, dir }, width);
				const texts = [
					...marks.groups.flatMap(linesOf),
					...marks.rows.flatMap(({ name, none, marks: own }) =>
						[name, none, ...own.map(({ label }) => label)].flatMap((text) => (text ? linesOf(text) : []))
					),
					...marks.wide.flatMap(({ label }) => (label ? linesOf(label) : []))
				];
				expectInside(texts, width, marks.height);
				expectApart(texts);
				const written = marks.ticks
					.filter(({ labelled }) => labelled)
					.map(({ x, iso }) => ({ x, text: iso.slice(0, 4) }));
				expectApart(written.map(({ x, text }) => textBox({ x, y: 0, anchor: 'start', text }, 'ltr', { size: 12 })));
			}),
			{ numRuns: 60 }
		);
	});

	it('sets the events of a row in the same places in whatever order they come', () => {
		fc.assert(
			fc.property(shuffled(fc.array(anyEvent, { maxLength: 8 }).map(numbered)), widths, ([all, other], width) => {
				const marks = (events: readonly CountryEvent[]) =>
					draw({ rows: [row('KAZ', events)] }, { labels: true }, width);
				expect(marks(other).rows[0]?.marks).toEqual(marks(all).rows[0]?.marks);
			})
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
