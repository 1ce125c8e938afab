/** Words of the field are explained where a page uses them: read by hand in the English names and definitions of indicators. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { all, pageAt, wordsOf } from './page';

const termsAt = (address: string): (string | undefined)[] =>
	all(pageAt(address), '[data-term-tips] [popover] a').map((link) => link.getAttribute('href')?.split('#term-')[1]);

test.each([
	['neet_rate', ['neet']],
	['vet_share_upper_secondary', ['vocational_education_and_training']],
	['self_employment', ['entrepreneurial_learning', 'proxy']],
	// "Vet" in a word, or a word of one, is no mention.
	['employment_services', []]
])('the terms that %s is described with, in every language the same', (indicator, terms) => {
	for (const language of LANGUAGES) expect(termsAt(`/${language}/indicators/${indicator}/`)).toEqual(terms);
});

test('a country’s page explains what a round, a stage and a median are, with their definitions', () => {
	expect(termsAt('/en/countries/KAZ/')).toEqual(['round', 'stage', 'median']);
	expect(wordsOf(all(pageAt('/en/countries/KAZ/'), '[data-term-tips] [popover]')[2])).toContain(
		'half are lower, half are higher'
	);
});
