/** The search finds countries, indicators and themes as people type them. In a browser: `tests/e2e/search.e2e.ts`. */
import { expect, test } from 'vitest';
import { findByKind, type SearchIndex } from '../../src/lib/ui/search/search';
import { textOf } from '../e2e/support/built';
import { labelOf, type Language } from '../e2e/support/tables';

const indexOf = (language: Language) => JSON.parse(textOf(`${language}/search.json`)) as SearchIndex;

test.each([
	{ language: 'fr', typed: 'georgie', kind: 'country', code: 'GEO' },
	{ language: 'fr', typed: 'bosnie herze', kind: 'country', code: 'BIH' },
	{ language: 'fr', typed: 'taux de chomage des jeunes', kind: 'indicator', code: 'youth_unemployment_rate' },
	{ language: 'ru', typed: 'казах', kind: 'country', code: 'KAZ' },
	{ language: 'ru', typed: 'черног', kind: 'country', code: 'MNE' },
	{ language: 'ru', typed: 'доля молодежи', kind: 'indicator', code: 'neet_rate' },
	{ language: 'ar', typed: 'اردن', kind: 'country', code: 'JOR' },
	{ language: 'ar', typed: 'كازاخستان', kind: 'country', code: 'KAZ' },
	{ language: 'ar', typed: 'البانيا', kind: 'country', code: 'ALB' },
	{ language: 'en', typed: 'turkiye', kind: 'country', code: 'TUR' },
	{ language: 'en', typed: 'neet', kind: 'indicator', code: 'neet_rate' }
] as const)('in $language “$typed” finds $code without accents', ({ language, typed, kind, code }) => {
	const [best] = findByKind(indexOf(language).entries, typed);
	expect(best?.kind).toBe(kind);
	const found = best?.entries.find((entry) => entry.code === code);
	expect(found?.name).toBe(labelOf(kind, code, language));
	expect(found?.path).toBe(`${kind === 'country' ? 'countries' : 'indicators'}/${code}/`);
});
