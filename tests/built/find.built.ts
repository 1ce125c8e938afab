/** The ready questions of `/find/` can be read without a script, in every language. */
import { expect, test } from 'vitest';
import { partners } from '../e2e/support/tables';
import { all, one, pageAt, wordsOf } from './page';

const QUESTIONS = ['neet_vet', 'jobs', 'moved', 'adults', 'graduates', 'women', 'spending', 'missing'];

test.each(['en', 'fr', 'ru', 'ar'])('eight questions with their conditions, answers and values: %s', (language) => {
	const page = pageAt(`/${language}/find/`);
	expect(all(page, '[data-question]').map((question) => question.dataset.question)).toEqual(QUESTIONS);
	for (const question of QUESTIONS) {
		const article = one(page, `[data-question="${question}"]`);
		expect(wordsOf(one(article, 'h3'))).toMatch(/[?؟]$/);
		expect(all(article, 'li').length).toBeGreaterThan(0);
		const rows = all(article, 'tbody tr');
		expect(rows.map((row) => row.querySelector('th')?.getAttribute('data-value')).sort()).toEqual(
			[...partners()].sort()
		);
		const results = rows.map((row) => row.querySelector('[data-column="result"]')?.getAttribute('data-value'));
		expect(results.filter((result) => result === 'true').length, question).toBeGreaterThan(0);
		// Nobody is left without a result.
		expect(results.filter((result) => !['true', 'false', 'undecided'].includes(String(result)))).toEqual([]);
	}
});
