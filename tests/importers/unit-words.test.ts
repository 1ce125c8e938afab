/** Units among what was found: in the reader’s words, as the labels of the tables have them, not in codes. */
import { afterEach, describe, expect, it } from 'vitest';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { findingsCsv } from '../../src/lib/importers/report';
import { finding } from '../../src/lib/importers/finding';
import { findingText } from '../../src/lib/importers/words';

/** Of the labels of the tables, by hand. */
const NAMES = {
	en: { percent: 'per cent', persons: 'persons' },
	fr: { percent: 'pour cent', persons: 'personnes' },
	ru: { percent: 'в процентах', persons: 'человек' },
	ar: { percent: 'بالنسبة المئوية', persons: 'عدد الأشخاص' }
} as const;
const nameIn = (language: keyof typeof NAMES) => (code: string) =>
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
