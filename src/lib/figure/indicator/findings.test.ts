/** What findings say and when they are silent, by the rules of docs/findings.md; expected values worked out by hand. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Note } from '$lib/domain/notes';
import type { Observation } from '$lib/domain/observation';
import { pairs } from '$lib/domain/pairs';
import { byRole } from '$lib/domain/tolerance';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES, type Language } from '$lib/i18n/languages';
import { figureReference } from '../reference';
import { compare } from './benchmark/benchmark';
import { benchmarkFinding } from './benchmark/finding';
import { changes } from './change/change';
import { changeFinding } from './change/finding';
import { gaps } from './dumbbell/dumbbell';
import { dumbbellFinding } from './dumbbell/finding';
import { isComparable } from './finding';
import { facts, place, places, plain, same, seen, selected } from './fixtures.testing';
import { rankFinding } from './rank/finding';
import { rankCorrelation, scatterFinding } from './scatter/finding';
import { profileFinding } from './strip/finding';
import { trendFinding } from './trend/finding';

const inLanguage = (language: Language, say: () => string): string => {
	askLanguageOf(() => language);
	return plain(say());
};
afterEach(() => askLanguageOf(() => 'en'));

/** Said in each language. */
const expectSaid = (say: () => string, expected: Readonly<Record<Language, string>>) => {
	for (const language of LANGUAGES) expect(inLanguage(language, say), language).toBe(expected[language]);
};
const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
const everywhere = [...CODES.map((code) => place(code)), place('EUU', 'aggregate')];
/** Values of A, B, C … in 2020. */
const valued = (...values: readonly number[]) => values.map((value, at) => seen(CODES[at] ?? '', value));
const ofYear = (observations: readonly Observation[]) => {
	const found = byRole(observations, everywhere);
	return found.countries.map((observation) => ({ observation, requestedYear: 2020 }));
};
const note = (more: Partial<Note>): Note => ({
	note: 'n',
	kind: 'comparability',
	indicator: 'neet_rate',
	country: null,
	yearFrom: null,
	yearTo: null,
	text: 'A doubt.',
	...more
});

describe('a ranking', () => {
	const six = ofYear(valued(10, 12, 15, 16, 18, 20));

	it('says where the lead stands, better than at least two of three others', () => {
		expectSaid(() => rankFinding(facts, six, 2020, same, { lead: 'B' }), {
			en: 'B: 12.0%, better than in most other countries (4 of 5); median 15.5%',
			fr: 'B : 12,0 %, une valeur meilleure que dans la plupart des autres pays (4 sur 5) ; médiane : 15,5 %',
			ru: 'B: 12,0 % — лучше, чем в большинстве других стран (4 из 5); медиана: 15,5 %',
			ar: 'B: 12.0%، أفضل مما في معظم البلدان الأخرى (4 من أصل 5)؛ الوسيط: 15.5%'
		});
	});

	it('says without a lead on which side of the benchmark most are', () => {
		const reference = { name: 'EU', value: 11 };
		expectSaid(() => rankFinding(facts, six, 2020, same, { reference }), {
			en: 'In 5 of 6 countries the value is worse than the benchmark, EU: 11.0%',
			fr: 'Dans 5 pays sur 6, la valeur est moins bonne que la référence, EU : 11,0 %',
			ru: 'В 5 из 6 стран значение хуже ориентира — EU: 11,0 %',
			ar: 'القيمة أسوأ من القيمة المرجعية، EU: 11.0%، في 5 من أصل 6 بلدان'
		});
		expect(rankFinding(facts, six, 2020, same, { reference: { ...reference, year: 2019 } })).not.toContain('benchmark');
	});

	it('else says the ends, where the highest is one and a half times the lowest and both stand alone', () => {
		expectSaid(() => rankFinding(facts, six, 2020, same), {
			en: 'In 2020, from 10.0% in A to 20.0% in F',
			fr: 'En 2020, de 10,0 % (A) à 20,0 % (F)',
			ru: '2020: от 10,0 % (A) до 20,0 % (F)',
			ar: 'في عام 2020: من 10.0% (A) إلى 20.0% (F)'
		});
		expect(rankFinding(facts, ofYear(valued(10, 11, 12, 13, 14)), 2020, same)).toBe('');
		expect(rankFinding(facts, ofYear(valued(10, 12, 15, 20.02, 20)), 2020, same), 'two show as 20.0').toBe('');
	});

	it('counts nothing of fewer than five, but says the ends of two', () => {
		const reference = { name: 'EU', value: 11 };
		expect(plain(rankFinding(facts, six.slice(2), 2020, same, { lead: 'F', reference }))).toBe('');
		expect(plain(rankFinding(facts, ofYear(valued(10, 20)), 2020, same, { lead: 'B', reference }))).toBe(
			'In 2020, from 10.0% in A to 20.0% in B'
		);
		expect(rankFinding(facts, ofYear(valued(10)), 2020, same)).toBe('');
		expect(rankFinding(facts, [], 2020, same)).toBe('');
	});

	it('is silent of values carried forward, and does not name a doubted value', () => {
		expect(rankFinding(facts, six, 2021, same)).not.toBe('');
		const carried = six.map((one) => ({ ...one, requestedYear: 2021 }));
		expect(rankFinding(facts, carried, 2021, same)).toBe('');
		const [first, ...others] = six;
		const doubted = [{ ...first!, observation: { ...first!.observation, comment: 'A doubt.' } }, ...others];
		expect(rankFinding(facts, doubted, 2020, same, { lead: 'A' })).toBe('');
	});

	it('says that values are estimates, all or some', () => {
		const estimated = (all: boolean) =>
			ofYear(valued(10, 12, 15, 16, 20).map((one, at) => ({ ...one, status: all || at === 0 ? 'E' : 'A' })));
		expect(plain(rankFinding(facts, estimated(true), 2020, same))).toMatch(/ \(estimates\)$/);
		expect(plain(rankFinding(facts, estimated(false), 2020, same))).toMatch(/ \(partly estimates\)$/);
	});

	it('agrees with the number of countries in Russian and Arabic', () => {
		const many = Array.from({ length: 21 }, (_, at) => ({
			observation: { ...six[0]!.observation, country: `X${at}`, value: 20 + at },
			requestedYear: 2020
		}));
		const say = () => rankFinding(facts, many, 2020, same, { reference: { name: 'EU', value: 11 } });
		expect(inLanguage('ru', say)).toContain('В 21 из 21 страны');
		expect(inLanguage('ar', say)).toContain('في 21 من أصل 21 بلدًا');
	});
});

describe('a trend', () => {
	const line = (code: string, ...values: readonly (readonly [number, number])[]) =>
		values.map(([year, value]) => seen(code, value, { year }));
	const of = (observations: readonly Observation[], notes: readonly Note[] = []) =>
		trendFinding(facts, observations, places, notes, same);
	const falling = line('A', [2010, 13.8], [2015, 12], [2020, 9.5]);

	it('says how far the lead came', () => {
		expectSaid(() => of([...falling, ...line('B', [2010, 1], [2020, 9])]), {
			en: 'A: 13.8% in 2010, 9.5% in 2020, better by 4.3 points',
			fr: 'A : 13,8 % en 2010, 9,5 % en 2020, soit 4,3 points de mieux',
			ru: 'A: 13,8 % в 2010 году, 9,5 % в 2020 году, лучше на 4,3 п. п.',
			ar: 'A: 13.8% في عام 2010، و9.5% في عام 2020، أفضل بمقدار 4.3 نقطة مئوية'
		});
	});

	it('says that it changed sides with the line of a reference value', () => {
		expectSaid(() => of([...falling, ...line('EUU', [2010, 12], [2020, 10])]), {
			en: 'A against EUU: higher in 2010, lower in 2020 (9.5% against 10.0%)',
			fr: 'A : valeur plus élevée en 2010, plus basse en 2020 que la référence (9,5 % ; EUU : 10,0 %)',
			ru: 'A: выше ориентира в 2010 году, ниже — в 2020 году (9,5 %; EUU: 10,0 %)',
			ar: 'A: أعلى من القيمة المرجعية في عام 2010، وأدنى منها في عام 2020 (9.5%؛ EUU: 10.0%)'
		});
	});

	it('says the lowest and the highest of the newest year most lines have in common where nothing is said of the lead', () => {
		const broken = falling.map((one) => ({ ...one, status: one.year === 2015 ? ('B' as const) : one.status }));
		const two = [...broken, ...line('B', [2018, 1], [2020, 19], [2022, 20])];
		expectSaid(() => of(two), {
			en: 'In 2020, from 9.5% in A to 19.0% in B',
			fr: 'En 2020, de 9,5 % (A) à 19,0 % (B)',
			ru: '2020: от 9,5 % (A) до 19,0 % (B)',
			ar: 'في عام 2020: من 9.5% (A) إلى 19.0% (B)'
		});
		expect(inLanguage('en', () => of([...two, ...line('EUU', [2020, 50])]))).toBe(
			'In 2020, from 9.5% in A to 19.0% in B'
		);
		// Of three lines two have a value, of four with two more elsewhere no longer most; three years later one has gone on.
		expect(of([...two, ...line('C', [2019, 30])])).toBe('In 2020, from 9.5% in A to 19.0% in B');
		expect(of([...two, ...line('C', [2018, 30]), ...line('D', [2019, 30])])).toBe('');
		expect(of([...two, ...line('B', [2023, 20])])).toBe('');
		expect(of([...broken, ...line('B', [2020, 10])])).toBe('');
	});

	it('is silent of small changes, short spans, breaks, two sources and unusual changes', () => {
		expect(of(line('A', [2010, 10], [2020, 10.9]))).toBe('');
		expect(of(line('A', [2018, 10], [2020, 20]))).toBe('');
		expect(of(falling.map((one) => ({ ...one, status: one.year === 2015 ? 'B' : 'A' })))).toBe('');
		expect(of(falling.map((one) => ({ ...one, source: String(one.year) })))).toBe('');
		const change = note({ kind: 'large_change', country: 'A', yearFrom: 2015, yearTo: 2020, text: null });
		expect(of(falling, [change])).toBe('');
		expect(of(falling, [{ ...change, country: 'B' }])).not.toBe('');
	});

	it('counts where there are more than five lines', () => {
		const six = CODES.slice(0, 6).flatMap((code, at) => line(code, [2010, 10], [2020, at < 4 ? 12 : 9]));
		expectSaid(() => trendFinding(facts, six, everywhere, [], same), {
			en: 'In 4 of 6 countries the last value shown is higher than the first',
			fr: 'Dans 4 pays sur 6, la dernière valeur présentée est plus élevée que la première',
			ru: 'В 4 из 6 стран последнее показанное значение выше первого',
			ar: 'آخر قيمة معروضة أعلى من أول قيمة في 4 من أصل 6 بلدان'
		});
	});
});

describe('women and men', () => {
	const of = (...both: readonly (readonly [women: number, men: number])[]) => {
		const observations = both.flatMap(([women, men], at) => [
			seen(CODES[at] ?? '', women, { sex: 'F' }),
			seen(CODES[at] ?? '', men, { sex: 'M' })
		]);
		return dumbbellFinding(facts, gaps(facts, byRole(observations, everywhere).countries, 2020, 0, same), same);
	};

	it('says for whom the value is higher in most countries, with the widest gap of that side', () => {
		expectSaid(() => of([20, 10], [12, 11], [13, 12], [9, 8], [5, 30]), {
			en: 'In 4 of 5 countries the value is higher for women than for men; widest gap: A, 20.0% and 10.0%',
			fr: 'Dans 4 pays sur 5, la valeur est plus élevée chez les femmes que chez les hommes ; écart le plus grand : A, 20,0 % et 10,0 %',
			ru: 'В 4 из 5 стран значение у женщин выше, чем у мужчин; наибольший разрыв: A, 20,0 % и 10,0 %',
			ar: 'القيمة لدى النساء أعلى منها لدى الرجال في 4 من أصل 5 بلدان؛ أوسع فجوة: A، 20.0% و10.0%'
		});
	});

	it('is silent where neither is higher in two of three, and of what shows as equal', () => {
		expect(of([20, 10], [12, 11], [13, 12], [8, 9], [5, 30])).toBe('');
		expect(of([10.04, 10], [12.04, 12], [13, 12], [9, 8], [30, 5])).toBe('');
	});
});

describe('distance, change, correlation and profile', () => {
	it('a benchmark is better or worse than most countries', () => {
		const selection = selected([seen('EUU', 11), ...valued(10, 12, 15, 16, 18)]);
		const reference = figureReference({ kind: 'eu' }, selection, places, same, same)!;
		const rows = compare(facts, selection.countries, reference, same);
		expect(plain(benchmarkFinding(facts, rows, reference, 2020))).toBe(
			'In 4 of 5 countries the value is worse than the benchmark, EUU: 11.0%'
		);
		expect(benchmarkFinding(facts, rows, reference, 2021), 'of another year').toBe('');
	});

	const then = valued(10, 10, 10, 10, 10, 10).map((one) => ({ ...one, year: 2015 }));
	const changed = (now: readonly Observation[]) => {
		const earlier = byRole(then, everywhere).countries.map((observation) => ({ observation, requestedYear: 2015 }));
		return changes(facts, pairs(ofYear(now), earlier), same, 'value');
	};

	it('most countries went one way, and who furthest', () => {
		const rows = changed(valued(8, 9, 4, 6, 12));
		expectSaid(() => changeFinding(facts, rows, [], same), {
			en: 'In 4 of 5 countries the value is better in 2020 than in 2015; the largest change: C, from 10.0% to 4.0%',
			fr: 'Dans 4 pays sur 5, la valeur est meilleure en 2020 qu’en 2015 ; plus grand changement : C, de 10,0 % à 4,0 %',
			ru: 'В 4 из 5 стран значение за 2020 год лучше, чем за 2015 год; наибольшее изменение: C, с 10,0 % до 4,0 %',
			ar: 'القيمة في عام 2020 أفضل منها في عام 2015 في 4 من أصل 5 بلدان؛ أكبر تغير: C، من 10.0% إلى 4.0%'
		});
	});

	it('names nobody whose series breaks between the two years', () => {
		const broken = note({ kind: 'break', country: 'C', yearFrom: 2018 });
		expect(plain(changeFinding(facts, changed(valued(8, 9, 4, 6, 7, 7)), [broken], same))).toBe(
			'In 6 of 6 countries the value is better in 2020 than in 2015'
		);
	});

	it('two indicators go together only where ten countries or more say so clearly', () => {
		expect(rankCorrelation([1, 2, 3, 4], [1, 2, 3, 4])).toBeCloseTo(1);
		// Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: products of differences from 2.5: 2.25 + 0 + 0 + 2.25, spreads 4.5 and 5.
		expect(rankCorrelation([1, 2, 2, 9], [0, 7, 5, 8])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5));
		expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
		const ten = CODES.slice(0, 10).map((country, at) => ({
			country,
			x: ofYear([seen(country, at)])[0]!,
			y: ofYear([seen(country, at === 0 ? 10 : 10 - at)])[0]!
		}));
		const [x, y] = [
			{ ...facts, name: 'X' },
			{ ...facts, name: 'Y' }
		];
		expectSaid(() => scatterFinding(x, y, ten), {
			en: 'Where “X” is higher, “Y” tends to be lower: rank correlation −1.00, 10 countries',
			fr: 'Là où la valeur de « X » est plus élevée, celle de « Y » tend à être plus basse : corrélation des rangs de −1,00, 10 pays',
			ru: 'Где выше значение «X», там, как правило, ниже значение «Y»: ранговая корреляция −1,00, 10 стран',
			ar: 'حيث تكون قيمة «X» أعلى، تميل قيمة «Y» إلى أن تكون أدنى: ارتباط الرتب ‎−1.00، 10 بلدان'
		});
		expect(scatterFinding(x, y, ten.slice(1)), 'nine').toBe('');
	});

	it('a profile counts the indicators in which one country is better than the median of the others', () => {
		const row = (...values: readonly number[]) => ({ facts, year: 2020, selection: selected(valued(...values)) });
		const rows = [row(1, 2, 3, 4), row(1, 5, 6, 7), row(9, 2, 3, 4)];
		expectSaid(() => profileFinding(rows, 'A', same), {
			en: 'A: better than the median of the others in 2 of 3 indicators',
			fr: 'A : valeur meilleure que la médiane des autres pour 2 indicateurs sur 3',
			ru: 'A: лучше медианы остальных по 2 из 3 показателей',
			ar: 'A: أفضل من وسيط البلدان الأخرى في 2 من أصل 3 مؤشرات'
		});
		expect(profileFinding(rows.slice(1), 'A', same), 'two indicators').toBe('');
	});
});

it('where methods differ between the values shown there is no finding', () => {
	expect(isComparable([note({})])).toBe(false);
	expect(isComparable([note({ country: 'A' }), note({ kind: 'licence' })])).toBe(true);
});
