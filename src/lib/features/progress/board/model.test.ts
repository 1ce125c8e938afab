import { describe, expect, it } from 'vitest';
import { board, countriesOfRound, knownOn, type BoardEvent } from './model';

const event = (country: string | null, stage: string, more: Partial<BoardEvent> = {}): BoardEvent => ({
	event: 'E0001',
	country,
	stage,
	dateStart: '2016-06-08',
	certainty: 'documented',
	...more
});
const states = (events: BoardEvent[], absent = new Set<string>()) =>
	Object.fromEntries(
		board(['KAZ', 'SYR'], ['wg', 'draft'], events, absent).map((cell) => [`${cell.country} ${cell.stage}`, cell.state])
	);

describe('the board of a round', () => {
	it('tells a step that is documented from one of which nothing is known', () => {
		expect(states([event('KAZ', 'draft')])).toEqual({
			'KAZ wg': 'unknown',
			'KAZ draft': 'dated',
			'SYR wg': 'unknown',
			'SYR draft': 'unknown'
		});
	});

	it('tells a documented step without a date, and one that is only inferred', () => {
		const found = states([event('KAZ', 'wg', { dateStart: null }), event('KAZ', 'draft', { certainty: 'inferred' })]);
		expect(found).toMatchObject({ 'KAZ wg': 'undated', 'KAZ draft': 'uncertain' });
	});

	it('lets the best documented report of a step count', () => {
		expect(states([event('KAZ', 'wg', { certainty: 'uncertain' }), event('KAZ', 'wg')])['KAZ wg']).toBe('dated');
	});

	it('says where a country was not in the round', () => {
		expect(states([], new Set(['SYR']))).toMatchObject({ 'SYR wg': 'not_applicable', 'KAZ wg': 'unknown' });
	});

	it('credits no country with an event of a whole region', () => {
		expect(Object.values(states([event(null, 'draft')]))).not.toContain('dated');
	});

	it('shows countries that are partners no longer where they are documented', () => {
		expect(countriesOfRound(['ALB', 'KAZ'], ['KAZ', 'HRV'])).toEqual(['ALB', 'KAZ', 'HRV']);
	});
});

describe('what is known on a day', () => {
	const dated = (name: string, dateEnd: string | null) => ({ name, dateEnd });
	const events = [
		dated('8 June 2016', '2016-06-08'),
		dated('June 2016', '2016-06-30'),
		dated('2016', '2016-12-31'),
		dated('no date', null)
	];
	const on = (day: string) => knownOn(events, day).map(({ name }) => name);

	it('is what a day says on that day, not before', () => {
		expect(on('2016-06-07')).toEqual([]);
		expect(on('2016-06-08')).toEqual(['8 June 2016']);
	});

	it('is what a month or a year says once it is over, and nothing without a date', () => {
		expect(on('2016-06-30')).toEqual(['8 June 2016', 'June 2016']);
		expect(on('2026-11-28')).toEqual(['8 June 2016', 'June 2016', '2016']);
	});
});
