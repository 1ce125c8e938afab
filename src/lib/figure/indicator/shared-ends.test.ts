/** No country is named as the only lowest, highest or widest where others read the same: digits not shown decide nothing. */
import { afterEach, expect, it } from 'vitest';
import { byRole } from '$lib/domain/tolerance';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES } from '$lib/i18n/languages';
import { dumbbellSummary, gaps } from './dumbbell/dumbbell';
import { facts, place, places, plain, same, seen, selected } from './fixtures.testing';
import { rankSummary } from './rank/rank';
import { trendSummary } from './trend/trend';

afterEach(() => askLanguageOf(() => 'en'));
const inEach = (say: () => string) =>
	LANGUAGES.map((language) => {
		askLanguageOf(() => language);
		return plain(say());
	});

it('a ranking says how many share its lowest value', () => {
	const values = [seen('A', 30), seen('B', 10.01), seen('C', 20), seen('D', 9.99), seen('E', 12)];
	const said = inEach(() => rankSummary(facts, selected(values), 5, 2020, same));
	for (const [at, range] of [
		'From 10.0% (2 of 5 countries) to 30.0% (A). ',
		'De 10,0 % (2 pays sur 5) à 30,0 % (A). ',
		'От 10,0 % (2 из 5 стран) до 30,0 % (A). ',
		'من 10.0% (2 من أصل 5 بلدان) إلى 30.0% (A). '
	].entries())
		expect(said[at]).toContain(range);
});

it('a trend names all who share its highest latest value, each with its year', () => {
	const values = [seen('A', 5), seen('B', 7.02, { year: 2019 }), seen('C', 6.98)];
	const countries = ['A', 'B', 'C'].map((code) => place(code));
	const said = inEach(() => trendSummary(facts, values, countries, same));
	expect(said).toEqual([
		'A: 5.0% in 2020. The latest values run from 5.0% (A, 2020) to 7.0% (B, 2019; C, 2020).',
		'A : 5,0 % en 2020. Les dernières valeurs vont de 5,0 % (A, 2020) à 7,0 % (B, 2019 ; C, 2020).',
		'A: 5,0 % (2020). Последние значения: от 5,0 % (A, 2020) до 7,0 % (B, 2019; C, 2020).',
		'A: 5.0% في 2020. تتراوح أحدث القيم بين 5.0% (A، 2020) و7.0% (B، 2019؛ C، 2020).'
	]);
});

it('women and men: no widest gap is named where another is as wide', () => {
	const both = (code: string, women: number, men: number) => [
		seen(code, women, { sex: 'F' }),
		seen(code, men, { sex: 'M' })
	];
	const shared = gaps(facts, byRole([...both('A', 30, 20), ...both('B', 5, 15)], places).countries, 2020, 0, same);
	expect(plain(dumbbellSummary(facts, shared, 5, 2020, same))).toBe(
		'Values for both women and men in 2020: 2 of 5 countries. Higher among women: 1; higher among men: 1; no difference: 0.'
	);
});
