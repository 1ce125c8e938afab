import { describe, expect, it } from 'vitest';
import { knownSince, sharedWith } from './story';

const dated = (dateStart: string | null, sourceUrl = 'https://a.example/') => ({
	dateStart,
	dateEnd: dateStart,
	sourceUrl
});
describe('what is known since', () => {
	const said = (theme: string, kind: string, day: string) => ({ ...dated(day), theme, kind });
	const weakness = said('guidance', 'weakness', '2016-06-08');
	it('is what was said later on the same theme, oldest first', () => {
		const later = said('guidance', 'development', '2024-01-01');
		const between = said('guidance', 'development', '2021-01-01');
		const all = [
			later,
			between,
			weakness,
			said('guidance', 'development', '2016-06-08'),
			said('green', 'gap', '2024-01-01')
		];
		expect(knownSince(weakness, all)).toEqual([between, later]);
	});
	it('is asked of weaknesses, gaps and recommendations only', () => {
		const all = [said('guidance', 'strength', '2020-01-01')];
		const asked = (kind: string) => knownSince(said('guidance', kind, '2016-06-08'), all).length;
		expect(['weakness', 'gap', 'recommendation', 'strength', 'development'].map(asked)).toEqual([1, 1, 1, 0, 0]);
	});
});

describe('a meeting with others', () => {
	const event = (country: string | null, more: object = {}) => ({
		...dated('2016-06-01'),
		round: 'TRP4',
		stage: 'peer_online',
		country,
		...more
	});
	it('is shared with those documented at the same step, day and source', () => {
		const all = [
			event('KAZ'),
			event('RUS'),
			event('UKR'),
			event('UKR'),
			event(null),
			event('TJK', { stage: 'regional' }),
			event('ISR', { sourceUrl: 'https://b.example/' })
		];
		expect(sharedWith(event('KAZ'), all)).toEqual(['RUS', 'UKR']);
	});
	it('is not known of what has no date', () => {
		expect(sharedWith({ ...event('KAZ'), dateStart: null }, [event('RUS')])).toEqual([]);
	});
});
