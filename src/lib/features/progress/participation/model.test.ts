import { describe, expect, it } from 'vitest';
import { authorsOf, everyRoundFirst, participationThrough, reportCounts, type TookPart } from './model';

const row = (round: string, country: string, participated = 'yes', more: Partial<TookPart> = {}): TookPart => ({
	round,
	country,
	participated,
	reportTypes: '',
	certainty: 'documented',
	...more
});
const ROUNDS = ['A', 'B', 'C', 'D'];
const through = (rows: TookPart[], countries = ['KAZ', 'TUR']) => participationThrough(countries, ROUNDS, rows);

describe('participation through the rounds', () => {
	it('tells a country of which nothing is known from one that did not take part', () => {
		const [kaz] = through([row('A', 'KAZ', 'no')]);
		expect(kaz?.cells.map(({ kind }) => kind)).toEqual(['no', 'unknown', 'unknown', 'unknown']);
	});

	it('marks a break only between two rounds the country took part in', () => {
		const [kaz, tur] = through([row('A', 'KAZ'), row('D', 'KAZ', 'partly'), row('C', 'TUR')]);
		expect(kaz?.cells.map(({ gap }) => gap)).toEqual([false, true, true, false]);
		expect(tur?.cells.some(({ gap }) => gap)).toBe(false);
	});

	it('does not count another review as a break, nor as taking part', () => {
		const [kaz] = through([row('A', 'KAZ'), row('B', 'KAZ', 'associated'), row('C', 'KAZ'), row('B', 'TUR')]);
		expect(kaz?.cells[1]).toMatchObject({ kind: 'associated', gap: false });
		expect(kaz).toMatchObject({ took: 2, every: false });
	});

	it('asks of "every round" only those with results', () => {
		const [kaz] = through([row('A', 'KAZ'), row('B', 'KAZ'), row('C', 'KAZ'), row('D', 'KAZ', 'listed')]);
		expect(kaz).toMatchObject({ took: 3, every: true });
	});

	it('lets the fullest of several editions count, and names each report once', () => {
		const [kaz] = through([
			row('A', 'KAZ', 'listed', { reportTypes: 'x' }),
			row('A', 'KAZ', 'yes', { reportTypes: 'x~y', certainty: 'uncertain' })
		]);
		expect(kaz?.cells[0]).toMatchObject({ kind: 'yes', certain: false, reports: ['x', 'y'] });
	});

	it('puts those who were in every round first, on request, and keeps the order among equals', () => {
		const rows = through([row('A', 'TUR'), row('B', 'TUR'), row('A', 'ALB'), row('B', 'KAZ')], ['ALB', 'KAZ', 'TUR']);
		expect(everyRoundFirst(rows).map(({ country }) => country)).toEqual(['TUR', 'ALB', 'KAZ']);
	});

	it('counts countries, not reports', () => {
		const counts = reportCounts(
			ROUNDS,
			[row('A', 'KAZ', 'yes', { reportTypes: 'x' }), row('A', 'KAZ', 'yes', { reportTypes: 'x' })],
			['x']
		);
		expect(counts).toEqual([{ type: 'x', counts: [1, 0, 0, 0] }]);
	});
});

describe('who answers for reports', () => {
	const types = [
		{ code: 'nrf', author: 'country' },
		{ code: 'national', author: 'country' },
		{ code: 'assessment', author: 'etf' },
		{ code: 'report', author: 'not_stated' }
	];

	it('is said once for several reports, the country first', () => {
		expect(authorsOf(['assessment', 'nrf', 'national'], types)).toEqual(['country', 'etf']);
	});

	it('is not stated where the source does not say, and nobody without a report', () => {
		expect(authorsOf(['report'], types)).toEqual(['not_stated']);
		expect(authorsOf([], types)).toEqual([]);
	});
});
