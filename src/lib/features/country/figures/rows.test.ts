import { afterEach, describe, expect, it } from 'vitest';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES } from '$lib/i18n/languages';
import { facts, plain } from '$lib/figure/indicator/fixtures.testing';
import { rowOf } from './rows';
import { compareWithPeers, type Point } from './peer-comparison';

afterEach(() => askLanguageOf(() => 'en'));

/** What the row of a country says of its place and its region, by the values of one year. */
function said(points: readonly Point[]): string[] {
	const [own] = points;
	if (!own) return [];
	const around = {
		partners: ['ALB', 'BIH', 'SRB', 'TUR', 'GEO'],
		others: ['BIH', 'SRB', 'TUR'],
		members: [],
		aggregate: 'EUU'
	};
	const measure = { indicator: 'learning', unitCode: 'percent', direction: 'higher_is_better', decimals: 1 } as const;
	const comparison = compareWithPeers(points, 'ALB', 2022, measure, around);
	const latest = { year: 2022, sex: 'T', value: own.value, status: 'A', source: 's' };
	const input = { latest, comparison, points: [], sexes: null, evidence: [] };
	return LANGUAGES.map((language) => {
		askLanguageOf(() => language);
		return plain(
			rowOf(input, { ...facts, direction: 'higher_is_better' }, { region: 'R', union: 'EU' }, [2005, 2024]).said
		);
	});
}
const of = (values: Readonly<Record<string, number>>, method: string | null): Point[] =>
	Object.entries(values).map(([country, value]) => ({ country, year: 2022, value, method }));

describe('the row of a figure', () => {
	it('says that only values measured in the same way are compared, where others are not', () => {
		// All three others of the region have a value for 2022, two of them by another method.
		const mixed = said([...of({ ALB: 0.8, BIH: 2.2, GEO: 2 }, 'unknown'), ...of({ SRB: 6.5, TUR: 8 }, 'four_weeks')]);
		expect(
			mixed.map((text) =>
				text
					.split(/(?<=[^.]\.) /)
					.slice(0, 2)
					.join(' ')
			)
		).toEqual([
			'Place 3 of 3 partner countries (1 is best), of those measured in the same way, 0.8% to 2.2%. No median: other countries of the region (R) with a value for 2022 measured in the same way: 1.',
			'Rang 3 sur 3 pays partenaires (1 = le meilleur), parmi ceux mesurés de la même façon, de 0,8 % à 2,2 %. Pas de médiane : autres pays de la région (R) ayant pour 2022 une valeur mesurée de la même façon : 1.',
			'Место 3 среди 3 стран-партнёров (1 — лучшее), среди измеренных тем же методом, значения: 0,8 % … 2,2 %. Медианы нет: других стран региона (R), где значение за 2022 год измерено тем же методом: 1.',
			'المرتبة 3 من أصل 3 بلدان شريكة (1 الأفضل)، من بين ما قيس بالمنهجية نفسها، والقيم من 0.8% إلى 2.2%. لا وسيط: عدد البلدان الأخرى في المنطقة (R) التي قيست قيمها لعام 2022 بالمنهجية نفسها: 1.'
		]);
	});

	it('compares with the median of the others, and says of how many', () => {
		const [english] = said(of({ ALB: 1, BIH: 2, SRB: 3, TUR: 4 }, null));
		expect(english).toMatch(/\(countries: 3\): 3\.0% in 2022/);
	});

	it('gives the ends of the range as the values themselves are written: what is not zero is not called zero', () => {
		const [english] = said(of({ ALB: 0.03, BIH: 2.2, GEO: 7.68 }, null));
		expect(english).toContain('Place 3 of 3 partner countries (1 is best), <0.1% to 7.7%.');
		expect(english).toContain('No median: 1 other country of the region (R) has a value for 2022.');
	});
});
