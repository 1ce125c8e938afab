/** Conditions and answers in words; expected texts written by hand. */
import { afterEach, describe, expect, it } from 'vitest';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES, type Language } from '$lib/i18n/languages';
import type { Cell, Condition, Row } from './model';
import { QUESTIONS } from './questions';
import {
	cellText,
	conditionLine,
	conditionLines,
	findFinding,
	findLine,
	findSummary,
	findTable,
	findTiles,
	QUESTION_TITLES
} from './text';

afterEach(() => askLanguageOf(() => 'en'));
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ').replace(/[\u2066-\u2069]/g, '');
const expectSaid = (say: () => string, expected: Readonly<Record<Language, string>>) => {
	for (const language of LANGUAGES) {
		askLanguageOf(() => language);
		expect(plain(say()), language).toBe(expected[language]);
	}
};
const factsOf = (indicator: string) => ({ indicator, name: 'NEET', unitShort: '%', decimals: 1 });
const of = { indicator: 'neet_rate', sex: 'T' } as const;
const above: Condition = { ...of, kind: 'value', side: 'above', value: 12.25 };
const falling: Condition = { ...of, kind: 'change', side: 'below', since: 2015 };
const cell = (more: Partial<Cell>): Cell => ({
	verdict: true,
	value: 13.1,
	year: 2023,
	other: null,
	otherYear: null,
	reason: null,
	...more
});

describe('a condition is a line in words', () => {
	it('of a value, as it was chosen', () =>
		expectSaid(() => conditionLine(above, factsOf), {
			en: 'NEET: above 12.25%',
			fr: 'NEET : au-dessus de 12,25 %',
			ru: 'NEET: выше 12,25 %',
			ar: 'NEET: أعلى من 12.25%'
		}));
	it('of a change', () =>
		expectSaid(() => conditionLine(falling, factsOf), {
			en: 'NEET: down since 2015',
			fr: 'NEET : en baisse depuis 2015',
			ru: 'NEET: ниже, чем в 2015 году',
			ar: 'NEET: انخفاض منذ 2015'
		}));
	it('of women and their position', () =>
		expectSaid(() => conditionLine({ ...of, sex: 'F', kind: 'position', side: 'above', against: 'region' }, factsOf), {
			en: 'NEET (women): above the median of the region',
			fr: 'NEET (femmes) : au-dessus de la médiane de la région',
			ru: 'NEET (женщины): выше медианы региона',
			ar: 'NEET (النساء): أعلى من وسيط المنطقة'
		}));
	it('with its alternatives, and with what has to be met besides', () =>
		expectSaid(() => findLine({ join: 'and', conditions: [above, { ...falling, or: true }, above] }, factsOf), {
			en: 'NEET: above 12.25% or NEET: down since 2015 · and NEET: above 12.25%',
			fr: 'NEET : au-dessus de 12,25 % ou NEET : en baisse depuis 2015 · et NEET : au-dessus de 12,25 %',
			ru: 'NEET: выше 12,25 % или NEET: ниже, чем в 2015 году · и NEET: выше 12,25 %',
			ar: 'NEET: أعلى من 12.25% أو NEET: انخفاض منذ 2015 · وكذلك NEET: أعلى من 12.25%'
		}));
	it('in a line each, as lists and headings of tables and files say them', () => {
		const conditions = [above, { ...falling, or: true as const }, above];
		expectSaid(() => conditionLines({ join: 'and', conditions }, factsOf).join(' | '), {
			en: 'NEET: above 12.25% | or NEET: down since 2015 | and NEET: above 12.25%',
			fr: 'NEET : au-dessus de 12,25 % | ou NEET : en baisse depuis 2015 | et NEET : au-dessus de 12,25 %',
			ru: 'NEET: выше 12,25 % | или NEET: ниже, чем в 2015 году | и NEET: выше 12,25 %',
			ar: 'NEET: أعلى من 12.25% | أو NEET: انخفاض منذ 2015 | وكذلك NEET: أعلى من 12.25%'
		});
		askLanguageOf(() => 'en');
		const headings = findTable([], { join: 'or', conditions }, factsOf, String, String).columns.map(
			({ label }) => label
		);
		expect(headings.slice(2).map((label) => label.split(' ')[0])).toEqual(['NEET:', 'or', 'or']);
	});
	it('every ready question has a title in every language', () => {
		for (const language of LANGUAGES) {
			askLanguageOf(() => language);
			const titles = QUESTIONS.map(({ question }) => QUESTION_TITLES[question]?.());
			expect(new Set(titles).size).toBe(QUESTIONS.length);
			for (const title of titles) expect(title).toMatch(/[?؟]$/);
		}
	});
});

it('a cell shows the numbers behind its verdict, or why there is none', () => {
	const say = (condition: Condition, more: Partial<Cell>) =>
		plain(cellText(cell(more), condition, factsOf('neet_rate')));
	expect(say(above, {})).toBe('13.1% (2023)');
	expect(say(falling, { other: 15, otherYear: 2015 })).toBe('15.0% (2015) → 13.1% (2023)');
	expect(say({ ...of, kind: 'position', side: 'above', against: 'eu' }, { other: 11 })).toBe(
		'13.1% (2023), against 11.0%'
	);
	expect(say({ ...above, sex: 'gap' }, {})).not.toContain('%');
	expect(say(above, { verdict: null, reason: 'old', year: 2015 })).toBe('newest value of 2015');
	expect(say(falling, { verdict: null, reason: 'break' })).toBe('break in the series');
});

describe('the answer', () => {
	const row = (country: string, verdict: Row['verdict']): Row => ({
		country,
		verdict,
		cells: [cell({ verdict, reason: verdict === null ? 'none' : null })]
	});
	const rows = [row('A', false), row('B', null), row('C', true)];
	const same = (country: string) => country;

	it('lists those that meet it, then the undecided, then the others', () => {
		const table = findTable(rows, { join: 'and', conditions: [above] }, factsOf, same, same);
		expect(table.rows.map(({ country, result }) => [country?.value, result?.value])).toEqual([
			['C', 'true'],
			['B', 'undecided'],
			['A', 'false']
		]);
		expect(table.rows[1]?.condition_1?.text).toBe('no value');
	});

	it('counts and names them; who is undecided is in no class of the map', () => {
		expectSaid(() => `${findFinding(rows)}. ${findSummary(rows, same)}`, {
			en: 'Conditions met: 1 of 3 countries. Meets: C. Undecided: B.',
			fr: 'Conditions remplies : 1 pays sur 3. Remplissent : C. Indéterminés : B.',
			ru: 'Условиям отвечают: 1 из 3 стран. Отвечают: C. Не определено: B.',
			ar: 'الشروط مستوفاة في 1 من أصل 3 بلدان. يستوفي: C. غير محسوم: B.'
		});
		expect(findTiles(rows, [above], factsOf, same, same).tiles.map(({ code }) => code)).toEqual([
			'false',
			null,
			'true'
		]);
	});
});
