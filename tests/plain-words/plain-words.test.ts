/** Every sentence in plain words as the site makes it, without a build, against a second working-out from the files. */
import { afterAll, describe, expect, it } from 'vitest';
import { countryDataOf } from '../../src/lib/features/country/data.server';
import { plainWords } from '../../src/lib/features/country/plain-words/text';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { spoken } from '../../src/lib/i18n/sentence';
import { partners, type Language } from '../e2e/support/tables';
import { expectedSentences } from './sentences';

const LANGUAGES: readonly Language[] = ['en', 'fr', 'ru', 'ar'];
/** The built pages are held against all four: here each country speaks one. */
const cases = partners().map((country, at) => [country, LANGUAGES[at % LANGUAGES.length] ?? 'en'] as const);

describe('the sentences of a country’s page', () => {
	afterAll(() => askLanguageOf(() => 'en'));

	it.each(cases)('%s in %s are those worked out from the files', async (country, lang) => {
		askLanguageOf(() => lang);
		const said = plainWords(await countryDataOf({ lang, country }));
		expect(said.map(({ kind, parts }) => ({ kind, text: spoken(parts) }))).toEqual(expectedSentences(country, lang));
	});

	it('tell two doubts with one warning, and names without a capital that no abbreviation asks for', () => {
		const textsOf = (country: string, language: Language) =>
			expectedSentences(country, language).map(({ text }) => text.replaceAll(/[\u00A0\u202F]/g, ' '));
		expect(textsOf('BLR', 'en')).toContain(
			'Improved most: participation in education and training, 25–54, 3.0% (2016) → 17.6% (2022) (with care: unexplained jump 2018–2019; break in the series in 2019).'
		);
		expect(textsOf('BLR', 'ru').join()).toContain(
			'(с оговоркой: необъяснённый скачок в 2018–2019 годах; разрыв ряда в 2019 году)'
		);
		expect(textsOf('ALB', 'fr')).toContain(
			'Ce qui s’est le plus amélioré : taux de NEET (15-24 ans), 31,0 % (2013) → 23,2 % (2023) ; adultes ayant au moins achevé le deuxième cycle du secondaire, 45,3 % (2012) → 53,3 % (2022).'
		);
		expect(textsOf('AZE', 'ru').join()).toContain('доступ к обучению, данные и доказательная база, «зелёный» переход');
		expect(textsOf('SRB', 'en').join()).toContain('; NEET rate (15–24), 21.0%');
	});

	it('say that Russia’s part in its last round is uncertain, as its row does', async () => {
		const said: string[] = [];
		for (const lang of LANGUAGES) {
			askLanguageOf(() => lang);
			const [stands] = plainWords(await countryDataOf({ lang, country: 'RUS' }));
			said.push(spoken(stands?.parts ?? []).replace(/[\u00A0\u202F]/g, ' '));
		}
		expect(said).toEqual([
			'Russia last took part in the Torino Process 2016–17 (uncertain).',
			'Russie : dernière participation au Processus de Turin 2016-2017 (incertain).',
			'Россия: последнее участие — Туринский процесс 2016–2017 годов (не вполне достоверно).',
			'روسيا: آخر مشاركة في عملية تورينو 2016-2017 (غير مؤكد).'
		]);
	});

	it('read as the issue asks for Kazakhstan, and tell the largest event of Central Asia with its doubt', () => {
		const textsOf = (country: string) =>
			expectedSentences(country, 'en')
				.map(({ text }) => text)
				.join(' ');
		for (const words of [
			'last took part in the Torino Process 2022–24 and is on the list for 2025',
			'17.9% of 15–24-year-olds (2024)',
			'91.2% (2011) → 97.6% (2019)',
			'42.9% (2012) → 36.3% (2022)',
			'40.9% (2009) → 21.8% (2019)'
		])
			expect(textsOf('KAZ')).toContain(words);
		expect(textsOf('UZB')).toMatch(
			/6\.0% of 15–24-year-olds \(2024\), against 24\.3% in 2014 \(with care: .*2019–2020\)/
		);
	});
});
