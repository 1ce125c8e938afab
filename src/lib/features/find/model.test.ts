import { describe, expect, it } from 'vitest';
import type { Observation } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import { parseParams, serializeParams } from '$lib/state/params';
import { conditionFrom, conditionsField, conditionText } from './address';
import { mostAlike, PROFILE } from './alike';
import { sideOf, towards, without } from './fields';
import { answer, joined, normalized, verdictOf, type Condition, type Given } from './model';
import { QUESTIONS } from './questions';

const value = (country: string, year: number, of: number, more: Partial<Observation> = {}): Observation => ({
	indicator: 'neet_rate',
	country,
	year,
	sex: 'T',
	value: of,
	status: 'A',
	source: 'one',
	...more
});
const place = (country: string, role = 'partner'): Place => ({
	country,
	region: role === 'partner' ? 'CA' : 'EU',
	role
});
const given = (observations: readonly Observation[], more: Partial<Given> = {}): Given => ({
	observations,
	places: ['A', 'B', 'C', 'D'].map((code) => place(code)),
	targets: [],
	decimals: () => 1,
	newest: 2024,
	...more
});
const of = { indicator: 'neet_rate', sex: 'T' } as const;
const first = (condition: Condition, data: Given) =>
	answer({ join: 'and', conditions: [condition] }, data).find(({ country }) => country === 'A')?.cells[0];

describe('conditions together', () => {
	it.each([
		['and', [true, true], true],
		['and', [true, null], null],
		['and', [false, null], false],
		['or', [true, null], true],
		['or', [false, null], null],
		['or', [false, false], false]
	] as const)('%s of %j is %j', (join, verdicts, expected) => expect(joined(verdicts, join)).toBe(expected));
});

describe('alternatives', () => {
	const value = (at: number, or = false): Condition => ({
		...of,
		kind: 'value',
		side: 'above',
		value: at,
		...(or && { or: true as const })
	});
	const mixed = { join: 'and', conditions: [value(1), value(2, true), value(3)] } as const;
	it.each([
		[[true, false, true], true],
		[[false, true, true], true],
		[[true, true, false], false],
		[[false, false, true], false],
		[[false, null, true], null],
		[[true, null, true], true],
		[[null, false, false], false]
	] as const)('(a or b) and c of %j is %j', (verdicts, expected) => expect(verdictOf(mixed, verdicts)).toBe(expected));
	it('throughout are the same as any, and the first is an alternative to nothing', () => {
		expect(normalized({ join: 'and', conditions: [value(1, true), value(2, true)] })).toEqual({
			join: 'or',
			conditions: [value(1), value(2)]
		});
		expect(normalized({ join: 'or', conditions: [value(1)] })).toEqual({ join: 'and', conditions: [value(1)] });
		expect(normalized(mixed)).toEqual(mixed);
		for (const { join, conditions } of QUESTIONS)
			expect(normalized({ join, conditions })).toEqual({ join, conditions });
	});
	it('to a condition that is taken away become none to those before it', () => {
		const all = [value(1), value(2), value(3, true), value(4, true)];
		// a and (b or c or d), without b: a and (c or d).
		expect(without(all, 1)).toEqual([value(1), value(3), value(4, true)]);
		expect(without(all, 2)).toEqual([value(1), value(2), value(4, true)]);
		expect(without(all, 3)).toEqual(all.slice(0, 3));
		expect(without(all, 0)).toEqual(all.slice(1));
		// (a or b) and c, without a: b and c.
		expect(without([value(1), value(2, true), value(3)], 0)).toEqual([value(2), value(3)]);
	});
});

describe('a value', () => {
	const above = (limit: number): Condition => ({ ...of, kind: 'value', side: 'above', value: limit });
	it('is compared as shown, and the same is neither above nor below', () => {
		const data = given([value('A', 2023, 10.04)]);
		expect(first(above(9.9), data)).toMatchObject({ verdict: true, value: 10.04, year: 2023, other: 9.9 });
		expect(first(above(10), data)?.verdict).toBe(false);
		expect(first({ ...of, kind: 'value', side: 'below', value: 10 }, data)?.verdict).toBe(false);
	});
	it('that is missing or older than six years decides nothing', () => {
		expect(first(above(9), given([]))).toMatchObject({ verdict: null, reason: 'none' });
		expect(first(above(9), given([value('A', 2017, 10)]))).toMatchObject({ verdict: null, reason: 'old', year: 2017 });
		expect(first(above(9), given([value('A', 2018, 10)]))?.verdict).toBe(true);
	});
	it('of the gap is women less men of one year and source', () => {
		const both = (women: number, men: number, source = 'one') =>
			given([value('A', 2023, women, { sex: 'F' }), value('A', 2023, men, { sex: 'M', source })]);
		const gap: Condition = { ...of, sex: 'gap', kind: 'value', side: 'above', value: 5 };
		expect(first(gap, both(20, 12))).toMatchObject({ verdict: true, value: 8 });
		expect(first(gap, both(20, 12, 'two'))).toMatchObject({ verdict: null, reason: 'none' });
	});
});

describe('a change', () => {
	const falling: Condition = { ...of, kind: 'change', side: 'below', since: 2015 };
	const since = (...rows: readonly Observation[]) => first(falling, given(rows));
	it('is against the year asked for, or the nearest within two years, the later of two', () => {
		expect(since(value('A', 2015, 12), value('A', 2023, 10))).toMatchObject({
			verdict: true,
			other: 12,
			otherYear: 2015
		});
		expect(since(value('A', 2014, 9), value('A', 2016, 12), value('A', 2023, 10))).toMatchObject({ otherYear: 2016 });
		expect(since(value('A', 2012, 12), value('A', 2023, 10))).toMatchObject({ verdict: null, reason: 'no_earlier' });
	});
	it('across a break, another release or another method cannot be said', () => {
		const start = value('A', 2015, 12);
		expect(since(start, value('A', 2020, 11, { status: 'B' }), value('A', 2023, 10))?.reason).toBe('break');
		expect(since(start, value('A', 2023, 10, { joined: false }))?.reason).toBe('break');
		expect(since(start, value('A', 2023, 10, { source: 'two' }))?.reason).toBe('release');
		expect(since(start, value('A', 2023, 10, { method: { code: 'pisa', name: 'PISA' } }))?.reason).toBe('method');
	});
});

describe('a position', () => {
	const above = (against: 'region' | 'eu'): Condition => ({ ...of, kind: 'position', side: 'above', against });
	it('is to the median of three others at least, of the same year', () => {
		const others = ['B', 'C', 'D'].map((code, at) => value(code, 2023, 10 + at));
		expect(first(above('region'), given([value('A', 2023, 12), ...others]))).toMatchObject({
			verdict: true,
			other: 11
		});
		const fewer = others.map((one, at) => (at ? one : { ...one, year: 2022 }));
		expect(first(above('region'), given([value('A', 2023, 12), ...fewer]))?.reason).toBe('no_reference');
	});
	it('is that of the newest year of the last six in which there is one', () => {
		const others = ['B', 'C', 'D'].flatMap((code, at) => [value(code, 2022, 10 + at), value(code, 2017, 1)]);
		const own = [value('A', 2017, 9), value('A', 2022, 9), value('A', 2023, 12)];
		expect(first(above('region'), given([...own, ...others]))).toMatchObject({
			verdict: false,
			value: 9,
			year: 2022,
			other: 11
		});
		expect(first(above('region'), given([value('A', 2017, 9), value('A', 2023, 12), ...others]))?.reason).toBe(
			'no_reference'
		);
	});
	it('to the European Union is to its aggregate, else to the median of fourteen members', () => {
		const members = Array.from({ length: 14 }, (_, at) => place(`M${at}`, 'member'));
		const places = [place('A'), ...members, place('EUU', 'aggregate')];
		const rows = [value('A', 2023, 12), ...members.map(({ country }) => value(country, 2023, 11))];
		expect(first(above('eu'), given(rows, { places }))).toMatchObject({ verdict: true, other: 11 });
		expect(first(above('eu'), given([...rows, value('EUU', 2023, 13)], { places }))?.verdict).toBe(false);
		expect(first(above('eu'), given(rows.slice(0, -1), { places }))?.reason).toBe('no_reference');
	});
});

it('whether something is published is always decided', () => {
	const since = (holds: boolean): Condition => ({ ...of, kind: 'published', holds, since: 2020 });
	expect(first(since(true), given([value('A', 2020, 1)]))?.verdict).toBe(true);
	expect(first(since(true), given([value('A', 2019, 1)]))?.verdict).toBe(false);
	expect(first(since(false), given([]))?.verdict).toBe(true);
});

it('the gap that is published is shown to its decimals, not to whole points', () => {
	const data = given([value('A', 2023, 21, { sex: 'F' }), value('A', 2023, 20.1, { sex: 'M' })]);
	const published: Condition = { ...of, sex: 'gap', kind: 'published', holds: true, since: 2020 };
	expect(first(published, data)).toMatchObject({ verdict: true, value: 0.9, year: 2023 });
});

it('a condition looks another way, and says which', () => {
	for (const { conditions } of QUESTIONS)
		for (const condition of conditions) {
			expect(towards(condition, sideOf(condition))).toEqual(condition);
			const other = condition.kind === 'position' ? 'below:eu' : 'side' in condition ? 'below' : 'no';
			expect(sideOf(towards(condition, other))).toBe(other);
		}
});

describe('the address', () => {
	const indicators = new Set([
		'neet_rate',
		...QUESTIONS.flatMap(({ conditions }) => conditions.map((one) => one.indicator))
	]);
	it('says every condition so that it is read back', () => {
		const all: Condition[] = [
			...QUESTIONS.flatMap(({ conditions }) => conditions),
			{ ...of, sex: 'gap', kind: 'value', side: 'below', value: -2.5 },
			{ ...of, kind: 'target', holds: false }
		];
		for (const condition of all) expect(conditionFrom(conditionText(condition), indicators)).toEqual(condition);
		const fields = { conditions: conditionsField('q', indicators, []) };
		const written = serializeParams(fields, { conditions: all.slice(0, 6) });
		expect(parseParams(fields, written)).toEqual({ view: { conditions: all.slice(0, 6) }, invalid: [] });
	});
	it('takes no number and no year that it could not say again', () => {
		const more = ['9'.repeat(400), `1${'0'.repeat(25)}`, '0.00000001', '1e3', 'Infinity'];
		for (const text of more) expect(conditionFrom(`neet_rate:T:value:above:${text}`, indicators), text).toBeNull();
		for (const text of ['0000', '0999', '99999', '-200'])
			expect(conditionFrom(`neet_rate:T:change:above:${text}`, indicators), text).toBeNull();
		expect(conditionFrom('neet_rate:T:value:above:-12.345678901', indicators)).toMatchObject({ value: -12.345678901 });
	});
	it('says an alternative, and takes none for one whose condition means nothing', () => {
		const field = conditionsField('q', indicators, []);
		const [a, b, c] = ['2015', '2016', '2017'].map((year) => `neet_rate:T:change:below:${year}`);
		const orsIn = (text: string) => field.read(text).value.map(({ or }) => or ?? false);
		expect(orsIn(`${a}~or:${b}~${c}`)).toEqual([false, true, false]);
		expect(field.write(field.read(`${a}~or:${b}~${c}`).value)).toBe(`${a}~or:${b}~${c}`);
		expect(orsIn(`${a}~${b}`)).toEqual([false, false]);
		expect(orsIn(`${a}~nothing~or:${b}`)).toEqual([false, false]);
		expect(orsIn(`${a}~or:nothing~or:${b}`)).toEqual([false, true]);
		expect(field.read(`${a}~or:or:${b}`).invalid).toEqual([`or:or:${b}`]);
	});
	it('reports what it cannot mean and takes the rest', () => {
		const field = conditionsField('q', indicators, []);
		expect(field.read('neet_rate:T:change:below:2015~neet:T:change:below:2015~neet_rate:T:value:above:x')).toEqual({
			value: [{ ...of, kind: 'change', side: 'below', since: 2015 }],
			invalid: ['neet:T:change:below:2015', 'neet_rate:T:value:above:x']
		});
	});
});

it('most alike is the nearest in standard deviations over at least half of the profile', () => {
	const profile = (country: string, ...values: readonly number[]) =>
		values.map((one, at) => ({ indicator: PROFILE[at] ?? '', country, value: one, method: null }));
	// Of four indicators each spread is that of 0, 1, 4: √(13/3).
	const found = mostAlike('A', [
		...profile('A', 0, 0, 0, 0),
		...profile('B', 4, 4, 4, 4),
		...profile('C', 1, 1, 1, 1),
		...profile('D', 1, 1, 1)
	]);
	expect(found.map(({ country, shared }) => [country, shared.length])).toEqual([
		['C', 4],
		['B', 4]
	]);
	const [near, far] = found;
	expect((far?.distance ?? 0) / (near?.distance ?? 1)).toBeCloseTo(4);
});
