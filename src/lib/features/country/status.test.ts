import { describe, expect, it } from 'vitest';
import { latestStatements, statusOf, type RoundOfCountry } from './status';

const round = (code: string, ...participated: readonly string[]): RoundOfCountry => ({
	round: code,
	participation: participated.map((one) => ({ participated: one }))
});

describe('where a country stands', () => {
	it('is the latest round it took part in, wholly or partly', () => {
		expect(statusOf([round('TRP1', 'yes'), round('TRP2', 'no', 'partly'), round('TRP3')]).round).toBe('TRP2');
	});
	it('says that a later round names the country in advance, whether it took part before or not', () => {
		expect(statusOf([round('TRP1', 'yes'), round('TRP2', 'listed')])).toEqual({ round: 'TRP1', listed: 'TRP2' });
		expect(statusOf([round('TRP1', 'no'), round('TRP2', 'listed')])).toEqual({ round: null, listed: 'TRP2' });
	});
	it('says nothing of a list for a round before', () => {
		expect(statusOf([round('TRP1', 'listed'), round('TRP2', 'yes')])).toEqual({ round: 'TRP2', listed: null });
	});
	it('is nowhere without participation', () => {
		expect(statusOf([round('TRP1', 'no'), round('TRP2', 'associated')])).toEqual({ round: null, listed: null });
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
		const found = latestStatements([
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
			latestStatements([
				said('a', 'development', '2024-01-01'),
				said('b', 'gap', '2024-01-01', 's', 'uncertain'),
				said('c', 'gap', null)
			])
		).toBeNull();
	});
});
