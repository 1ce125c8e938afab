import { describe, expect, it } from 'vitest';
import { saidLast, standingOf, type RoundOfCountry } from './status';

interface Step {
	event: string;
	dateStart: string | null;
	dateEnd: string | null;
}
const part = (participated: string, reportTypes = '') => ({ participated, certainty: 'documented', reportTypes });
const step = (event: string, dateEnd: string | null): Step => ({ event, dateStart: dateEnd, dateEnd });
const round = (code: string, participation: ReturnType<typeof part>[], events: Step[] = []): RoundOfCountry<Step> => ({
	round: code,
	participation,
	events
});

describe('where a country stands', () => {
	it('is the latest round it took part in, its reports and the step that ended last', () => {
		const rounds = [
			round('TRP1', [part('yes', 'country_report')], [step('E9', '2030-01-01')]),
			round(
				'TRP2',
				[part('yes', 'a~b'), part('partly', 'b')],
				[step('E1', '2012-01-01'), step('E2', null), step('E3', '2013-01-01')]
			),
			round('TRP3', [])
		];
		expect(standingOf(rounds)).toEqual({
			round: 'TRP2',
			reportTypes: ['a', 'b'],
			last: step('E3', '2013-01-01'),
			named: null
		});
	});
	it('says that a later round only names the country', () => {
		expect(standingOf([round('TRP1', [part('yes')]), round('TRP2', [part('listed')])])).toMatchObject({
			round: 'TRP1',
			named: 'TRP2',
			last: null
		});
	});
	it('is nowhere without participation', () => {
		expect(standingOf([round('TRP1', [part('no')]), round('TRP2', [part('associated')])])).toMatchObject({
			round: null,
			named: null
		});
	});
});

describe('what was said last', () => {
	const said = (theme: string, kind: string, dateEnd: string | null, sourceTitle = 's', certainty = 'documented') => ({
		theme,
		kind,
		dateStart: dateEnd,
		dateEnd,
		sourceTitle,
		certainty
	});
	it('comes from the newest source alone', () => {
		const found = saidLast([
			said('a', 'strength', '2023-12-31'),
			said('b', 'strength', '2024-12-31'),
			said('c', 'gap', '2024-12-31'),
			said('d', 'weakness', '2024-12-31'),
			said('e', 'gap', '2024-12-31', 'z')
		]);
		expect([found?.strong, found?.weak]).toEqual([['b'], ['c', 'd']]);
	});
	it('leaves out developments, what is uncertain and what has no date', () => {
		expect(
			saidLast([
				said('a', 'development', '2024-01-01'),
				said('b', 'gap', '2024-01-01', 's', 'uncertain'),
				said('c', 'gap', null)
			])
		).toBeNull();
	});
});
