import { expect, it } from 'vitest';
import { allIndicators, describe as factsOf, namesIn } from '$lib/duckdb/published/names.server';
import { LANGUAGES } from '$lib/i18n/languages';
import { namesAge } from './subtitle';

it.each([
	['NEET rate (15–24)', 'Y15T24', true],
	['Taux d’activité (15 ans et plus)', 'Y_GE15', true],
	['معدل التشغيل (15 سنة فأكثر)', 'Y_GE15', true],
	['Participation in education and training, 25–54', 'Y25T54', true],
	['NEET rate (15–24)', 'Y15T29', false],
	['Poverty headcount at $8.30 a day', 'Y_GE15', false],
	['Employment in services', 'Y_GE15', false],
	['Out-of-school rate, lower secondary age', 'SCHOOL_AGE_2', false],
	['Gini index', '_T', false]
])('whether “%s” says the age %s', (name, age, said) => expect(namesAge(name, age)).toBe(said));

it('a name says its age in every language or in none', async () => {
	const indicators = await allIndicators();
	const english = await namesIn('en');
	for (const language of LANGUAGES) {
		const names = await namesIn(language);
		for (const row of indicators) {
			const [own, other] = [factsOf(row, names), factsOf(row, english)];
			expect(namesAge(own.name, own.age), `${language}: ${own.name}`).toBe(namesAge(other.name, other.age));
		}
	}
});
