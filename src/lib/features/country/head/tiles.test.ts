import { describe, expect, it } from 'vitest';
import { askLanguageOf } from '$lib/i18n/current';
import type { Change } from '../plain-words/comparison';
import { tilesOf, type TileFacts, type TileFigure } from './tiles';

const figure = (indicator: string, more: Partial<TileFigure> = {}): TileFigure => ({
	indicator,
	name: indicator,
	unitShort: '%',
	decimals: 1,
	direction: 'lower_is_better',
	latest: null,
	comparison: null,
	change: null,
	...more
});
const change = (from: number, to: number): Change => ({
	indicator: 'neet_rate',
	country: 'KAZ',
	from: { year: 2013, value: from, status: 'A', source: 's', method: null },
	to: { year: 2023, value: to, status: 'A', source: 's', method: null },
	difference: to - from,
	perDecade: to - from,
	withoutSteps: to - from,
	breaks: [],
	jumps: []
});
const value = (year: number, of: number, status = 'A') => ({ year, value: of, status });
const facts = (figures: readonly TileFigure[], more: Partial<TileFacts> = {}): TileFacts => ({
	status: { round: 'TRP6', listed: 'TRP7' },
	rounds: [
		{ round: 'TRP5', short: '2018–20', took: true, documented: true },
		{ round: 'TRP6', short: '2022–24', took: true, documented: true },
		{ round: 'TRP7', short: '2025', took: false, documented: false }
	],
	figures,
	gaps: [{ year: null }, { year: null }, { year: 2010 }],
	...more
});
const tile = (id: string, of: TileFacts) => tilesOf(of).find((one) => one.id === id);

describe('the answers at a glance', () => {
	it('begin with the latest round, out of how many, and the one the country is on the list for', () => {
		expect(tile('round', facts([]))).toMatchObject({
			value: '2022–24',
			href: '#TRP6',
			lines: ['Took part in 2 of 3 rounds', 'On the list for 2025']
		});
		expect(tile('round', facts([], { status: { round: null, listed: null } }))).toMatchObject({
			value: null,
			none: 'No participation documented'
		});
	});

	it.each([
		['en', '1 of them uncertain or inferred'],
		['fr', 'dont incertains ou déduits : 1'],
		['ru', 'из них не вполне достоверно или выведено: 1'],
		['ar', 'غير المؤكدة أو المستنتجة منها: 1']
	] as const)('say of how many rounds it is not certain (%s)', (language, text) => {
		askLanguageOf(() => language);
		const rounds = [
			{ round: 'TRP5', short: '2018–20', took: true, documented: false },
			{ round: 'TRP6', short: '2022–24', took: true, documented: true }
		];
		const lines = tile('round', facts([], { rounds }))?.lines ?? [];
		askLanguageOf(() => 'en');
		expect(lines[1]?.replace(/\u202F/g, ' ')).toBe(text);
	});

	it('give a number with its year, its change in words and its place among n', () => {
		const neet = figure('neet_rate', {
			latest: value(2023, 7),
			comparison: { rank: 2, of: 14, apart: false },
			change: change(10, 7)
		});
		expect(tile('neet', facts([neet]))).toMatchObject({
			value: '7.0%',
			of: '2023',
			href: '#figure-neet_rate',
			change: { arrow: 'down', verdict: 'better', text: '3.0 points better than in 2013 (10.0%).' },
			lines: ['Place 2 of 14 partner countries (1 is best)']
		});
	});

	it.each([
		[3, []],
		[4, ['Place 1 of 4 partner countries (1 is best)']]
	])('say their place only among three others or more: %s countries', (of, lines) => {
		const neet = figure('neet_rate', {
			latest: value(2023, 7),
			comparison: { rank: 1, of, apart: false },
			change: change(10, 7)
		});
		expect(tile('neet', facts([neet]))?.lines).toEqual(lines);
	});

	it('say that nothing is comparable where the change ends in another year', () => {
		const neet = figure('neet_rate', { latest: value(2024, 7, 'E'), change: change(10, 7) });
		expect(tile('neet', facts([neet]))).toMatchObject({ of: '2024, estimate', lines: ['No comparable earlier value'] });
	});

	it('take the next indicator of the kind where the first has no value, and say so where none has', () => {
		const next = figure('neet_rate_15_29', { latest: value(2023, 12) });
		expect(tile('neet', facts([figure('neet_rate'), next]))?.value).toBe('12.0%');
		expect(tile('neet', facts([figure('neet_rate')]))).toMatchObject({ value: null, none: 'No value published' });
	});

	it('end with what is missing', () => {
		expect(tile('missing', facts([figure('a'), figure('b'), figure('c'), figure('d')]))).toMatchObject({
			value: '2',
			of: 'of 4 indicators',
			lines: ['1 more is ten years old or older']
		});
	});
});
