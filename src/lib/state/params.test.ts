import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysSerialized, codes, day, oneOf, optional, parseParams, span, serializeParams, year } from './params';

const fields = {
	countries: codes('c', new Set(['KAZ', 'KGZ', 'TUN', 'ALB']), ['KAZ'], 3),
	form: oneOf('view', ['trend', 'rank'], 'trend'),
	year: year('y', [2010, 2011, 2014], 2014),
	years: span('span', 2005, 2024, { from: 2010, to: 2024 })
};
const read = (query: string) => parseParams(fields, query);

describe('the address of a view', () => {
	it('says nothing of what is as at the start', () => {
		expect(serializeParams(fields, read('').view)).toBe('');
		expect(serializeParams(fields, read('?c=KAZ&view=trend&y=2014&span=2010..2024').view)).toBe('');
	});

	it('keeps the order in which countries were chosen', () => {
		expect(read('c=TUN~ALB').view.countries).toEqual(['TUN', 'ALB']);
	});

	it('falls back where a value means nothing, and names it', () => {
		const { view, refused } = read('c=XXX~KGZ&view=pie&y=2012&span=2024..2010');
		expect(view).toEqual({ countries: ['KGZ'], form: 'trend', year: 2014, years: { from: 2010, to: 2024 } });
		expect(refused).toEqual([
			{ key: 'c', text: 'XXX' },
			{ key: 'view', text: 'pie' },
			{ key: 'y', text: '2012' },
			{ key: 'span', text: '2024..2010' }
		]);
	});

	it('knows the choice of none', () => {
		expect(read('c=')).toEqual({ view: { ...read('').view, countries: [] }, refused: [] });
		expect(serializeParams(fields, read('c=').view)).toBe('?c=');
	});

	it('refuses a list of nothing, a year of no data, a number that is no year and more countries than fit', () => {
		expect(read('c=~')).toEqual({ view: read('').view, refused: [{ key: 'c', text: '~' }] });
		expect(read('y=2012').refused).toHaveLength(1);
		expect(read('y=1e3').refused).toHaveLength(1);
		expect(read('c=KAZ~KGZ~TUN~ALB')).toEqual({
			view: { ...read('').view, countries: ['KAZ', 'KGZ', 'TUN'] },
			refused: [{ key: 'c', text: 'ALB' }]
		});
	});

	it('takes a day of the calendar, and nothing that only looks like one', () => {
		const until = { day: day('to', '2017-06-30') };
		const read = (text: string) => parseParams(until, `?to=${encodeURIComponent(text)}`);
		expect(read('2016-02-29')).toEqual({ view: { day: '2016-02-29' }, refused: [] });
		for (const wrong of ['2017-02-29', '2017-13-01', '2017', 'soon', ''])
			expect(read(wrong)).toEqual({ view: { day: '2017-06-30' }, refused: [{ key: 'to', text: wrong }] });
	});

	it('knows a choice that was not made', () => {
		const field = optional('form', ['map', 'table']);
		expect(field.read('map')).toEqual({ value: 'map', refused: [] });
		expect(field.read('')).toEqual({ value: null, refused: [''] });
		expect(serializeParams({ form: field }, { form: null })).toBe('');
		expect(serializeParams({ form: field }, { form: 'table' })).toBe('?form=table');
	});

	it('writes one year of a span as that year', () => {
		expect(serializeParams(fields, read('span=2015').view)).toBe('?span=2015');
	});

	it('says what starts from the data as soon as it says anything, so that a later start changes no link', () => {
		const linked = { ...fields, countries: alwaysSerialized(fields.countries) };
		const start = parseParams(linked, '').view;
		expect(serializeParams(linked, start)).toBe('');
		expect(serializeParams(linked, { ...start, form: 'rank' })).toBe('?c=KAZ&view=rank');
	});

	it('comes back the same for every view that can be written', () => {
		const views = fc.record({
			countries: fc.shuffledSubarray(['KAZ', 'KGZ', 'TUN', 'ALB'], { maxLength: 3 }),
			form: fc.constantFrom('trend' as const, 'rank' as const),
			year: fc.constantFrom(2010, 2011, 2014),
			years: fc
				.tuple(fc.integer({ min: 2005, max: 2024 }), fc.integer({ min: 2005, max: 2024 }))
				.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
		});
		fc.assert(
			fc.property(views, (view) => {
				expect(read(serializeParams(fields, view))).toEqual({ view, refused: [] });
			})
		);
	});

	it('never throws on any query', () => {
		fc.assert(fc.property(fc.string(), fc.string(), (key, text) => void read(`${key}=${text}&c=${text}&y=${text}`)));
	});
});
