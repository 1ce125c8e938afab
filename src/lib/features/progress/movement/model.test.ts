import { describe, expect, it } from 'vitest';
import { crossesScales, inOrder, movements, type Known } from './model';

const part = (round: string, country: string, reportTypes = '', participated = 'yes') => ({
	round,
	country,
	participated,
	reportTypes,
	certainty: 'documented'
});
const known = (participation: Known['participation'], steps: Known['steps'] = []): Known => ({
	rounds: ['A', 'B', 'C'].map((round) => ({ round, stages: ['wg', 'draft', 'final'] })),
	participation,
	steps,
	byCountry: new Set(['self', 'nrf']),
	byEtf: new Set(['etf'])
});
const changeOf = (participation: Known['participation'], from = 'B', to = 'C') =>
	movements(['KAZ'], from, to, known(participation))[0];

describe('movement between two rounds', () => {
	it.each([
		['stayed', [part('B', 'KAZ'), part('C', 'KAZ')]],
		['left', [part('B', 'KAZ'), part('C', 'KAZ', '', 'listed')]],
		['new', [part('C', 'KAZ')]],
		['returned', [part('A', 'KAZ'), part('C', 'KAZ')]],
		['neither', [part('A', 'KAZ')]]
	])('%s', (change, participation) => expect(changeOf(participation)?.change).toBe(change));

	it('does not call new who took part between the two rounds chosen', () => {
		expect(changeOf([part('B', 'KAZ'), part('C', 'KAZ')], 'A', 'C')?.change).toBe('returned');
	});

	it('finds who went from an ETF-drafted report to its own', () => {
		expect(changeOf([part('B', 'KAZ', 'etf'), part('C', 'KAZ', 'nrf~assessment')])?.toSelfAssessment).toBe(true);
		expect(changeOf([part('B', 'KAZ', 'etf'), part('C', 'KAZ', 'assessment')])?.toSelfAssessment).toBe(false);
		expect(changeOf([part('B', 'KAZ', 'self'), part('C', 'KAZ', 'self')])?.toSelfAssessment).toBe(false);
	});

	it('names the furthest documented step in the usual order, not the last written', () => {
		const steps = [
			{ country: 'KAZ', round: 'B', stage: 'draft' },
			{ country: 'KAZ', round: 'B', stage: 'wg' },
			{ country: null, round: 'B', stage: 'final' }
		];
		const [kaz] = movements(['KAZ'], 'B', 'C', known([], steps));
		expect([kaz?.before.step, kaz?.after.step]).toEqual(['draft', null]);
	});

	it('knows which rounds stand on different scales', () => {
		const order = ['TRP4', 'TRP5', 'TRP6', 'TRP2025'];
		expect(crossesScales(order, 'TRP5', 'TRP6')).toBe(true);
		expect(crossesScales(order, 'TRP4', 'TRP5')).toBe(false);
		expect(crossesScales(order, 'TRP6', 'TRP2025')).toBe(false);
	});

	it('puts two rounds in order, and one with its neighbour', () => {
		const order = ['A', 'B', 'C'];
		expect(inOrder(order, 'C', 'A')).toEqual(['A', 'C']);
		expect(inOrder(order, 'B', 'B')).toEqual(['A', 'B']);
		expect(inOrder(order, 'A', 'A')).toEqual(['A', 'B']);
	});
});
