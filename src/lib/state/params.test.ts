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
	it('says nothing of what is as by default', () => {
		expect(serializeParams(fields, read('').view)).toBe('');
		expect(serializeParams(fields, read('?c=KAZ&view=trend&y=2014&span=2010..2024').view)).toBe('');
	});

	it('keeps the order in which countries were chosen', () => {
		expect(read('c=TUN~ALB').view.countries).toEqual(['TUN', 'ALB']);
	});

	it('falls back where a value means nothing, and names it', () => {
		const { view, invalid } = read('c=XXX~KGZ&view=pie&y=2012&span=2024..2010');
		expect(view).toEqual({ countries: ['KGZ'], form: 'trend', year: 2014, years: { from: 2010, to: 2024 } });
		expect(invalid).toEqual([
			{ key: 'c', text: 'XXX' },
			{ key: 'view', text: 'pie' },
			{ key: 'y', text: '2012' },
			{ key: 'span', text: '2024..2010' }
		]);
	});

	it('knows the choice of none', () => {
		expect(read('c=')).toEqual({ view: { ...read('').view, countries: [] }, invalid: [] });
		expect(serializeParams(fields, read('c=').view)).toBe('?c=');
	});

	it('refuses a list of nothing, a year of no data, a number that is no year and more countries than fit', () => {
		expect(read('c=~')).toEqual({ view: read('').view, invalid: [{ key: 'c', text: '~' }] });
		expect(read('y=2012').invalid).toHaveLength(1);
		expect(read('y=1e3').invalid).toHaveLength(1);
		expect(read('c=KAZ~KGZ~TUN~ALB')).toEqual({
			view: { ...read('').view, countries: ['KAZ', 'KGZ', 'TUN'] },
			invalid: [{ key: 'c', text: 'ALB', most: 3 }]
		});
	});

	it('tells what is one too many from what means nothing', () => {
		expect(read('c=KAZ~XXX~KGZ~TUN~ALB').invalid).toEqual([
			{ key: 'c', text: 'XXX' },
			{ key: 'c', text: 'ALB', most: 3 }
		]);
	});

	it('takes a day of the calendar, and nothing that only looks like one', () => {
		const until = { day: day('to', '2017-06-30') };
		const read = (text: string) => parseParams(until, `?to=${encodeURIComponent(text)}`);
		expect(read('2016-02-29')).toEqual({ view: { day: '2016-02-29' }, invalid: [] });
		for (const wrong of ['2017-02-29', '2017-13-01', '2017', 'soon', ''])
			expect(read(wrong)).toEqual({ view: { day: '2017-06-30' }, invalid: [{ key: 'to', text: wrong }] });
	});

	it('knows a choice that was not made', () => {
		const field = optional('form', ['map', 'table']);
		expect(field.read('map')).toEqual({ value: 'map', invalid: [] });
		expect(field.read('')).toEqual({ value: null, invalid: [''] });
		expect(serializeParams({ form: field }, { form: null })).toBe('');
		expect(serializeParams({ form: field }, { form: 'table' })).toBe('?form=table');
	});

	it('writes one year of a span as that year', () => {
		expect(serializeParams(fields, read('span=2015').view)).toBe('?span=2015');
	});

	it('says what comes from the data as soon as it says anything, so that a later default changes no link', () => {
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
				expect(read(serializeParams(fields, view))).toEqual({ view, invalid: [] });
			})
		);
	});

	it('never throws on any query', () => {
		fc.assert(fc.property(fc.string(), fc.string(), (key, text) => void read(`${key}=${text}&c=${text}&y=${text}`)));
	});
});

describe('an address that was nearly right', () => {
	it.each([
		['view=rank&amp;c=TUN~ALB&amp;y=2011', { form: 'rank', countries: ['TUN', 'ALB'], year: 2011 }],
		['c=KAZ&c=KGZ', { countries: ['KAZ', 'KGZ'] }],
		['c=KAZ~TUN&c=TUN', { countries: ['KAZ', 'TUN'] }],
		['C=kaz~Tun&VIEW=Rank', { countries: ['KAZ', 'TUN'], form: 'rank' }],
		['c=KAZ,TUN', { countries: ['KAZ', 'TUN'] }],
		['c=KAZ%20TUN', { countries: ['KAZ', 'TUN'] }],
		['??y=2011', { year: 2011 }],
		['y=2011&y=2011', { year: 2011 }],
		['span=2011-2014', { years: { from: 2011, to: 2014 } }],
		['span=2011–2014', { years: { from: 2011, to: 2014 } }]
	])('%s is understood', (query, meant) => {
		expect(read(query)).toEqual({ view: { ...read('').view, ...meant }, invalid: [] });
	});

	it.each([
		['y=2011&y=2014', { key: 'y', text: '2014' }],
		['y=1066&y=2011', { key: 'y', text: '1066' }],
		['veiw=rank', { key: 'veiw', text: 'rank' }],
		['viewrank', { key: 'viewrank', text: '' }],
		['vi&ew=rank', { key: 'vi', text: '' }],
		['cSRB', { key: 'cSRB', text: '' }],
		['=KAZ', { key: '', text: 'KAZ' }]
	])('what of %s is not understood is said', (query, part) => {
		expect(read(query).invalid).toContainEqual(part);
	});

	it('takes the first of two that means something', () => expect(read('y=1066&y=2011').view.year).toBe(2011));

	it.each(['utm_source=mail&fbclid=1', 'constructor=1', '&=&&', 'lang=en'])(
		'%s belongs to whoever links here, and nothing is said of it',
		(query) => expect(read(query)).toEqual({ view: read('').view, invalid: [] })
	);

	it('never loses a choice in silence when one letter of it is changed, left out, added or exchanged', () => {
		const view = {
			countries: ['TUN', 'ALB'],
			form: 'rank' as const,
			year: 2011,
			years: { from: 2012, to: 2020 }
		};
		const address = serializeParams(fields, view).slice(1);
		const letters = fc.constantFrom(...'aAcC1290.~&=-_? %;,xyz');
		const places = fc.nat({ max: address.length - 1 });
		const edits = fc.oneof(
			fc.tuple(places, letters).map(([at, letter]) => address.slice(0, at) + letter + address.slice(at + 1)),
			fc.tuple(places, letters).map(([at, letter]) => address.slice(0, at) + letter + address.slice(at)),
			places.map((at) => address.slice(0, at) + address.slice(at + 1)),
			places.map((at) => address.slice(0, at) + (address[at + 1] ?? '') + (address[at] ?? '') + address.slice(at + 2))
		);
		const start = read('').view;
		fc.assert(
			fc.property(edits, (edited) => {
				const reading = read(edited);
				if (reading.invalid.length > 0) return;
				expect(reading.view.form).not.toBe(start.form);
				expect(reading.view.countries).not.toEqual(start.countries);
				expect(reading.view.countries.length).toBeGreaterThanOrEqual(2);
				expect(reading.view.year === start.year).toBe(/y=2014/i.test(edited));
				expect(reading.view.years).not.toEqual(start.years);
			}),
			{ numRuns: 5000 }
		);
	});
});

describe('codes of a list', () => {
	it('repeated in an address are taken once, in their first place', () => {
		const countries = codes('c', new Set(['KAZ', 'KGZ']), [], 5);
		expect(countries.read('KGZ~KAZ~KGZ~KAZ')).toEqual({ value: ['KGZ', 'KAZ'], invalid: [] });
	});
});
