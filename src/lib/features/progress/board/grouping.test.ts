import { describe, expect, it } from 'vitest';
import { grouped, NOTHING, type Grouped } from './grouping';

const orders = {
	region: ['SEET', 'CA'],
	report: ['self', 'nrf', 'assessment'],
	stakeholder: ['ministry', 'employers']
};
const part = (country: string, reportTypes: string) => ({
	round: 'TRP4',
	country,
	participated: 'yes',
	reportTypes,
	certainty: 'documented'
});
const event = (country: string | null, stage: string, stakeholders = '') => ({ country, stage, stakeholders });
const round: Grouped = {
	countries: [
		{ country: 'ALB', region: 'SEET' },
		{ country: 'KAZ', region: 'CA' },
		{ country: 'UZB', region: 'CA' }
	],
	stages: [{ stage: 'wg' }, { stage: 'draft' }, { stage: 'final' }],
	events: [
		event('KAZ', 'draft', 'employers~ministry'),
		event('KAZ', 'wg', 'employers'),
		event('ALB', 'wg', 'ministry'),
		event(null, 'final', 'employers')
	],
	participation: [part('KAZ', 'self'), part('ALB', 'assessment'), part('ALB', 'nrf')]
};
const groups = (by: 'region' | 'report' | 'stakeholder' | 'step') =>
	grouped(by, round, orders).map(({ code, countries }) => [code, countries.join()]);

describe('grouping a board', () => {
	it('by region, in the order of the regions', () => {
		expect(groups('region')).toEqual([
			['SEET', 'ALB'],
			['CA', 'KAZ,UZB']
		]);
	});

	it('by all types of report of a country together', () => {
		expect(groups('report')).toEqual([
			['self', 'KAZ'],
			['nrf~assessment', 'ALB'],
			[NOTHING, 'UZB']
		]);
	});

	it('by type of stakeholder, a country in each of its types', () => {
		expect(groups('stakeholder')).toEqual([
			['ministry', 'ALB,KAZ'],
			['employers', 'KAZ'],
			[NOTHING, 'UZB']
		]);
	});

	it('by the furthest documented step, in the usual order', () => {
		expect(groups('step')).toEqual([
			['wg', 'ALB'],
			['draft', 'KAZ'],
			[NOTHING, 'UZB']
		]);
	});

	it('leaves no country out', () => {
		for (const by of ['region', 'report', 'stakeholder', 'step'] as const)
			expect(new Set(grouped(by, round, orders).flatMap(({ countries }) => countries)).size).toBe(3);
	});
});
