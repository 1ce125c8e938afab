import { describe, expect, it } from 'vitest';
import { homeTiles } from './tiles';

const round = (code: string, took: number, dateStart: string | null = null) => ({
	round: code,
	short: code,
	took,
	dateStart
});
const tiles = homeTiles({
	partners: Array.from({ length: 29 }, () => ({ lastRound: null })),
	rounds: [round('2010', 22, '2010-06-01'), round('2022_24', 20), round('2025', 0)],
	indicatorCount: 75,
	newestYear: 2024,
	figures: 2175,
	missing: 403
});

describe('the answers of the start page', () => {
	it('are numbers with what they are of', () => {
		expect(tiles.map(({ label, value, of }) => `${label}: ${value} ${of}`)).toEqual([
			'Took part in 2022_24: 20 of 29 countries',
			'Rounds: 3 since 2010',
			'Indicators: 75 newest year 2024',
			'Figures missing: 403 of 2,175'
		]);
	});

	it('lead to the page that says more, the latest round to itself', () => {
		expect(tiles.map(({ href }) => href.replace(/^.*\/en\//, ''))).toEqual([
			'progress/?round=2022_24',
			'progress/',
			'indicators/',
			'gaps/'
		]);
	});
});
