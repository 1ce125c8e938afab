/** The findings of figures about the process, by `docs/findings.md`: small cases by hand in four languages. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/lib/domain/coverage';
import { coverageFinding, coverageSummary } from '../../src/lib/figure/gaps/coverage';
import { announcement } from '../../src/lib/figure/model';
import { roundsFinding, tookPartFinding } from '../../src/lib/figure/rounds/finding';
import { activityFinding } from '../../src/lib/features/progress/activity/text';
import { boardOf, type EventRow } from '../../src/lib/features/progress/board/text';
import { movementFinding } from '../../src/lib/features/progress/movement/text';
import { everyRoundFinding } from '../../src/lib/features/progress/participation/text';
import { involvedFinding } from '../../src/lib/features/progress/stakeholders/text';
import { scoresFinding, type ScoreRow } from '../../src/lib/features/theme/scores-text';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { LANGUAGES, type Language } from '../../src/lib/i18n/languages';

afterEach(() => askLanguageOf(() => 'en'));
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2066-\u2069]/g, '');
/** Said in each language. */
const expectSaid = (say: () => string, expected: Readonly<Record<Language, string>>) => {
	for (const language of LANGUAGES) {
		askLanguageOf(() => language);
		expect(plain(say()), language).toBe(expected[language]);
	}
};

const round = (code: string, took: number) => ({ round: code, short: code, took });

describe('rounds', () => {
	it('say how many took part in the latest with results and in the fullest', () => {
		expectSaid(() => roundsFinding([round('2012', 25), round('2024', 20), round('2025', 0)]), {
			en: 'Documented countries: 20 in 2024, the latest round with results; 25 in 2012, the most of all rounds',
			fr: 'Pays dont la participation est attestée : 20 pour 2024, dernier cycle avec résultats ; 25 pour 2012, le maximum',
			ru: 'Стран с подтверждённым участием: 20 в последнем цикле с результатами (2024), больше всего, 25, — в цикле 2012',
			ar: 'البلدان الموثقة مشاركتها: 20 في آخر جولة ذات نتائج (2024)، وأكثرها 25 في جولة 2012'
		});
		expect(roundsFinding([round('2012', 20), round('2024', 20)])).toBe('');
	});

	it('say as tiles how many of the partner countries took part in the latest', () => {
		const partners = ['A', 'A', 'B'].map((lastRound) => ({ lastRound }));
		expectSaid(() => tookPartFinding(partners, { round: 'A', short: '2024' }), {
			en: 'Documented as taking part in 2024: 2 of 3 countries',
			fr: 'Participation attestée pour le cycle 2024 : 2 pays sur 3',
			ru: 'Участие в цикле 2024 подтверждено: 2 из 3 стран',
			ar: 'المشاركة في جولة 2024 موثقة في 2 من أصل 3 بلدان'
		});
	});
});

it('a board says the last step documented for anybody; an uncertain one does not count', () => {
	const event = (country: string, stage: string, certainty: 'documented' | 'uncertain'): EventRow => ({
		event: `${country} ${stage}`,
		country,
		stage,
		round: 'TRP4',
		dateStart: '2016-06-08',
		dateEnd: '2016-06-08',
		datePrecision: 'day',
		dateBasis: 'event',
		stakeholders: '',
		certainty,
		certaintyNote: null,
		description: 'A meeting.',
		lang: 'en',
		sourceTitle: 'A page',
		sourceUrl: null
	});
	const board = () =>
		boardOf(
			{
				name: '2016',
				stages: ['Launch', 'Draft', 'Final report'].map((name) => ({ stage: name, name })),
				countries: ['A', 'B', 'C'].map((country) => ({ country, name: country, region: 'CA' })),
				events: [event('A', 'Draft', 'documented'), event('B', 'Final report', 'uncertain')],
				participation: [{ country: 'C', participated: 'no' }]
			},
			null,
			() => undefined
		).finding;
	expectSaid(board, {
		en: 'Furthest documented step: draft, in 1 of 2 countries',
		fr: 'Étape attestée la plus avancée : draft, dans 1 pays sur 2',
		ru: 'Последний по порядку подтверждённый этап: draft, в 1 из 2 стран',
		ar: 'أكثر المراحل الموثقة تقدمًا: draft، في 1 من أصل بلدين'
	});
});

it('months since the last news name who is longest without, of several all', () => {
	const known = (name: string, least: number, most = least) => ({
		country: { country: name, name },
		event: {} as never,
		age: { least, most }
	});
	expectSaid(() => activityFinding([known('A', 12), known('B', 120), known('C', 120)] as never), {
		en: 'Longest without news: B and C, for 120 months',
		fr: 'Le plus longtemps sans nouvelles : B et C, depuis 120 mois',
		ru: 'Дольше всего без новостей: B и C, 120 месяцев',
		ar: 'الأطول انقطاعًا: B وC، منذ 120 شهرًا'
	});
	expect(activityFinding([])).toBe('');
});

it('completeness says how many figures are missing and of which indicator most', () => {
	const coverage: Coverage = {
		newest: 2024,
		indicators: [
			{ indicator: 'a', name: 'First', theme: 't', source: 's', latest: [2020, 0], years: [1, 0] },
			{ indicator: 'b', name: 'Second', theme: 't', source: 's', latest: [0, 0], years: [0, 0] }
		],
		countries: ['A', 'B'].map((country) => ({ country, name: country, region: 'CA' }))
	};
	expectSaid(() => coverageFinding(coverage), {
		en: '3 of 4 figures are missing; most often: second, in 2 of the 2 countries shown',
		fr: '3 chiffres sur 4 manquent ; le plus souvent : second, dans 2 des 2 pays présentés',
		ru: 'Нет значений: 3 из 4; чаще всего: second (стран: 2 из 2)',
		ar: 'أرقام غير متوافرة: 3 من أصل 4؛ والأكثر غيابًا: second (البلدان: 2 من 2)'
	});
	// Of one country each missing figure is missing in “most” countries: none is named.
	const one = {
		...coverage,
		indicators: coverage.indicators.map((indicator) => ({ ...indicator, latest: [0], years: [0] })),
		countries: coverage.countries.slice(0, 1)
	};
	expectSaid(() => coverageFinding(one), {
		en: '2 of 2 figures are missing',
		fr: '2 chiffres sur 2 manquent',
		ru: 'Нет значений: 2 из 2',
		ar: 'أرقام غير متوافرة: 2 من أصل 2'
	});
	askLanguageOf(() => 'en');
	expect(coverageSummary(one)).toBe(
		'Of 2 figures, one for each indicator and country, 0 have a value for at least one year and 2 have none.'
	);
});

it('scores say whose rose and whose fell since the first, with how much', () => {
	const score = (place: string, year: number, value: number): ScoreRow => ({
		score: `${place} ${year}`,
		country: place,
		place,
		placeName: place,
		dimension: 'Pupils',
		edition: String(year),
		method: 'comparable',
		yearTo: year,
		qualifier: null,
		value,
		scaleMin: 0,
		scaleMax: null,
		certainty: 'documented',
		certaintyNote: null,
		sourceUrl: 'https://example.org/',
		sourceNote: null
	});
	const line = (place: string, first: number, last: number) => [score(place, 2018, first), score(place, 2020, last)];
	expectSaid(() => scoresFinding([...line('A', 40, 50), ...line('C', 40, 30)]), {
		en: 'Risen since the first score: A (+10); fallen: C (−10)',
		fr: 'En hausse depuis la première note : A (+10) ; en baisse : C (−10)',
		ru: 'Выросли по сравнению с первой оценкой: A (+10); снизились: C (−10)',
		ar: 'ارتفعت منذ الدرجة الأولى: A (\u200e+10)؛ انخفضت: C (\u200e−10)'
	});
	expect(scoresFinding(line('A', 40, 40))).toBe('');
});

describe('participation, movement and stakeholders', () => {
	it('say who took part in every round with results', () => {
		expectSaid(
			() =>
				everyRoundFinding(
					[true, true, false].map((every) => ({ every, documented: every })),
					6
				),
			{
				en: 'Documented as taking part in all 6 rounds with results: 2 of 3 countries',
				fr: 'Participation attestée aux 6 cycles ayant donné des résultats : 2 pays sur 3',
				ru: 'Участие во всех циклах с результатами (6) подтверждено: 2 из 3 стран',
				ar: 'المشاركة في كل الجولات ذات النتائج (6) موثقة في 2 من أصل 3 بلدان'
			}
		);
		expectSaid(
			() =>
				everyRoundFinding(
					[true, false, false].map((documented) => ({ every: true, documented })),
					6
				),
			{
				en: 'Documented as taking part in all 6 rounds with results: 1 of 3 countries; 3 with uncertain or inferred rounds counted too',
				fr: 'Participation attestée aux 6 cycles ayant donné des résultats : 1 pays sur 3 ; 3 en comptant les participations incertaines ou déduites',
				ru: 'Участие во всех циклах с результатами (6) подтверждено: 1 из 3 стран; с учётом не вполне достоверного и выведенного — 3',
				ar: 'المشاركة في كل الجولات ذات النتائج (6) موثقة في 1 من أصل 3 بلدان؛ و3 مع احتساب غير المؤكد والمستنتج'
			}
		);
		expect(everyRoundFinding([{ every: false, documented: false }], 6)).toBe('');
	});

	it('say whether more came than left, or more left', () => {
		const moved = (...changes: ('new' | 'returned' | 'left' | 'stayed')[]) =>
			movementFinding(
				changes.map((change) => ({ change })),
				'2020',
				'2024'
			);
		expectSaid(() => moved('new', 'returned', 'left', 'stayed'), {
			en: '2020 to 2024: more countries joined or came back (2) than left (1)',
			fr: 'De 2020 à 2024 : plus d’arrivées et de retours (2) que de départs (1)',
			ru: '2020 → 2024: новых и вернувшихся стран больше (2), чем выбывших (1)',
			ar: 'من 2020 إلى 2024: البلدان الجديدة والعائدة (2) أكثر من المغادرة (1)'
		});
		expectSaid(() => moved('left', 'stayed'), {
			en: '2020 to 2024: more countries left (1) than joined or came back (0)',
			fr: 'De 2020 à 2024 : plus de départs (1) que d’arrivées et de retours (0)',
			ru: '2020 → 2024: выбывших стран больше (1), чем новых и вернувшихся (0)',
			ar: 'من 2020 إلى 2024: البلدان المغادرة (1) أكثر من الجديدة والعائدة (0)'
		});
		expect(moved('new', 'left')).toBe('');
		expect(moved('stayed')).toBe('');
	});

	it('say which named type is documented in most countries, of those with any', () => {
		const here = (...types: string[]) => ({ here: types.map((type) => ({ type, steps: [] })) });
		const say = () =>
			involvedFinding(
				[
					here('Ministry', 'stakeholders_unspecified'),
					here('Ministry', 'Unions'),
					here('stakeholders_unspecified'),
					here()
				],
				(type) => type
			);
		expectSaid(say, {
			en: 'Most often documented: ministry, in 2 of 3 countries',
			fr: 'Le plus souvent : ministry, dans 2 pays sur 3',
			ru: 'Чаще всего подтверждено участие: ministry — 2 из 3 стран',
			ar: 'الأكثر ورودًا: ministry، في 2 من أصل 3 بلدان'
		});
		expect(involvedFinding([here('Ministry'), here('Unions')], (type) => type)).toBe('');
		expect(involvedFinding([here()], (type) => type)).toBe('');
	});
});

it('a live region says the finding, and the summary where there is none', () => {
	expect(announcement({ finding: 'Most are higher', summary: '15 countries.' })).toBe('Most are higher');
	expect(announcement({ finding: '', summary: '15 countries.' })).toBe('15 countries.');
});
