import { describe, expect, it } from 'vitest';
import { countThemes } from '../model';
import { balanceOf, byBalance, longestBar, mostTo } from './balance';

const said = (theme: string, kind: string, times: number) =>
	Array.from({ length: times }, (_, at) => ({ theme, kind, country: `C${at}`, region: 'CA', round: null }));
const COUNTS = countThemes(
	[
		...said('adult_learning', 'strength', 3),
		...said('adult_learning', 'weakness', 13),
		...said('adult_learning', 'gap', 5),
		...said('access', 'strength', 12),
		...said('access', 'weakness', 9),
		...said('access', 'gap', 2),
		...said('career_guidance', 'strength', 10),
		...said('career_guidance', 'recommendation', 40)
	],
	['adult_learning', 'access', 'career_guidance'],
	['strength', 'weakness', 'gap', 'development', 'recommendation']
);

describe('themes as diverging bars', () => {
	it('set strengths against gaps and weaknesses, and leave the rest out', () => {
		expect(COUNTS.map(balanceOf).map(({ strengths, weaknesses, gaps }) => [strengths, weaknesses, gaps])).toEqual([
			[3, 13, 5],
			[12, 9, 2],
			[10, 0, 0]
		]);
		expect(longestBar(COUNTS)).toBe(18);
		expect(longestBar([])).toBe(1);
	});

	it('begin with the theme whose strengths outweigh the rest most', () =>
		expect(byBalance(COUNTS).map(({ theme }) => theme)).toEqual(['career_guidance', 'access', 'adult_learning']));

	it('name those with most statements to either side', () => {
		expect(mostTo('weak', COUNTS, 1)).toEqual([{ theme: 'adult_learning', statements: 18 }]);
		expect(mostTo('strong', COUNTS, 2).map(({ theme }) => theme)).toEqual(['access', 'career_guidance']);
		expect(mostTo('weak', [], 2)).toEqual([]);
	});
});
