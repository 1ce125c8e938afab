/** Units, statuses, methods and countries among what was found: in the reader’s words, as the tables label them, not in codes. */
import { afterEach, describe, expect, it } from 'vitest';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { findingsCsv } from '../../src/lib/importers/report';
import { finding } from '../../src/lib/importers/finding';
import { findingText } from '../../src/lib/importers/words';

/** Of the labels of the tables, by hand. */
const NAMES = {
	en: {
		percent: 'per cent',
		persons: 'persons',
		pisa: 'PISA, level 2 or above',
		timss: 'TIMSS in grade 8, intermediate benchmark',
		ALB: 'Albania',
		GEO: 'Georgia'
	},
	fr: {
		percent: 'pour cent',
		persons: 'personnes',
		pisa: 'PISA, niveau 2 ou plus',
		timss: 'TIMSS en huitième année, seuil intermédiaire',
		ALB: 'Albanie',
		GEO: 'Géorgie'
	},
	ru: {
		percent: 'в процентах',
		persons: 'человек',
		pisa: 'PISA, уровень 2 и выше',
		timss: 'TIMSS в 8-м классе, средний порог',
		ALB: 'Албания',
		GEO: 'Грузия'
	},
	ar: {
		percent: 'بالنسبة المئوية',
		persons: 'عدد الأشخاص',
		pisa: 'PISA، المستوى 2 فما فوق',
		timss: 'TIMSS في الصف الثامن، العتبة المتوسطة',
		ALB: 'ألبانيا',
		GEO: 'جورجيا'
	}
} as const;
const nameIn = (language: keyof typeof NAMES) => (_: string, code: string) =>
	(NAMES[language] as Readonly<Record<string, string>>)[code] ?? code;

describe('a unit that is not the indicator’s', () => {
	afterEach(() => askLanguageOf(() => 'en'));

	it.each([
		['en', 'thousands (THS)', 'per cent'],
		['fr', 'milliers (THS)', 'pour cent'],
		['ru', 'в тысячах (THS)', 'в процентах'],
		['ar', 'بالآلاف (THS)', 'بالنسبة المئوية']
	] as const)('is named in words in %s, and so is the indicator’s', (language, unit, expected) => {
		askLanguageOf(() => language);
		const { what } = findingText(
			{ rule: 'unit_other', params: { unit: 'THS', expected: 'percent' } },
			nameIn(language)
		);
		expect(what).toContain(unit);
		expect(what).toContain(expected);
	});

	it.each([
		['3', 'persons', 'thousands,'],
		['6', 'persons', 'millions,'],
		['PC', 'persons', 'per cent (PC),'],
		['NR', 'percent', 'number (NR),'],
		['persons', 'percent', 'is persons,'],
		['тыс. чел.', 'persons', 'тыс. чел.,']
	])('%s, the indicator’s being %s, is %s', (unit, expected, shown) => {
		const { what } = findingText({ rule: 'unit_other', params: { unit, expected } }, nameIn('en'));
		expect(what).toContain(shown);
		expect(what).not.toContain('percent');
	});

	it('is named so in the file of findings, too', () => {
		const found = finding('unit_unknown', { line: 2 }, { unit: 'PTS', expected: 'percent' });
		expect(findingsCsv('a.csv', [found], nameIn('en'))).toContain('the indicator’s is per cent');
	});

	it('leaves a published value that is expected a number, written as in the language', () => {
		askLanguageOf(() => 'ru');
		const { what } = findingText({ rule: 'unit_factor', params: { factor: 100, expected: 24.9 } }, nameIn('ru'));
		expect(what).toContain('24,9');
	});
});

describe('other codes', () => {
	afterEach(() => askLanguageOf(() => 'en'));

	it.each([
		['en', 'B', '“break in series”'],
		['en', 'E', '“estimate”'],
		['fr', 'P', 'valeur provisoire'],
		['fr', 'A', 'valeur normale'],
		['ru', 'E', '«оценка»'],
		['ru', 'B', '«разрыв ряда»'],
		['ar', 'P', '«قيمة أولية»'],
		['ar', 'B', '«انقطاع في السلسلة»']
	] as const)('in %s, the status %s is %s', (language, status, shown) => {
		askLanguageOf(() => language);
		const { what } = findingText({ rule: 'status_lost', params: { status } });
		expect(what).toContain(shown);
		expect(what).not.toMatch(/ [ABEP]\./);
	});

	it.each(['en', 'fr', 'ru', 'ar'] as const)('in %s, methods and countries are called by their names', (language) => {
		askLanguageOf(() => language);
		const mixed = findingText({ rule: 'methods_mixed', params: { methods: 'timss, pisa' } }, nameIn(language)).what;
		const conflict = findingText(
			{ rule: 'area_conflict', params: { code: 'ALB', name: 'GEO' } },
			nameIn(language)
		).what;
		const { pisa, timss, ALB, GEO } = NAMES[language];
		for (const name of [pisa, timss]) expect(mixed).toContain(name);
		for (const name of [ALB, GEO]) expect(conflict).toContain(name);
		expect(mixed).not.toMatch(/pisa|timss/);
		expect(conflict).not.toMatch(/ALB|GEO/);
	});

	it('what is left out is called as the file has it', () => {
		const { what } = findingText({ rule: 'breakdown_other', params: { name: 'GEO' } }, nameIn('en'));
		expect(what).toContain('GEO');
	});
});
