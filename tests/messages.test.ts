/** The four catalogues say the same things, each completely and in its own language. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, TRAITS, type Language } from '../src/lib/i18n/languages';
import {
	catalogues,
	keys,
	others,
	sources,
	variantsOf,
	wordingsOf,
	parametersIn,
	inputsOf,
	type Message
} from './catalogues';

/** Names, and words that French and English spell alike. */
const SAME_IN_FRENCH = new Set([
	'about_participation',
	'data_kind_code',
	'data_kind_date',
	'data_table',
	'find_condition',
	'find_kind_position',
	'frame_source',
	'import_unit_millions',
	'measure_points_short',
	'progress_part',
	'progress_view_participation',
	'shell_menu',
	'term_date',
	'term_licence',
	'term_notes',
	'term_source',
	'theme_section',
	'themes_scores'
]);

/** The categories counting things in this language can ask for, from none to just under a million. */
function categoriesOf(language: Language): string[] {
	const rules = new Intl.PluralRules(TRAITS[language].locale);
	const counts = [...Array(1000).keys(), 1000, 1001, 1002, 10_000, 100_000, 999_999];
	return [...new Set(counts.map((count) => rules.select(count)))].sort();
}

it('every message is said somewhere', () => {
	const said = new Set(
		sources('src').flatMap((text) => Array.from(text.matchAll(/\bm\.(\w+)/g), ([, key = '']) => key))
	);
	expect(keys.filter((key) => !said.has(key))).toEqual([]);
});

describe.each(others)('the catalogue in %s', (language) => {
	const own = catalogues[language];

	it('has the messages of the English one, no more and no fewer', () => {
		expect(Object.keys(own).sort()).toEqual([...keys].sort());
	});

	it('takes the same parameters', () => {
		const differing = keys.filter((key) => inputsOf(own[key]).join() !== inputsOf(catalogues.en[key]).join());
		expect(differing).toEqual([]);
	});

	it('counts where the English one counts', () => {
		const kindOf = (message: Message | undefined) => variantsOf(message).map(({ selectors }) => selectors);
		expect(keys.filter((key) => kindOf(own[key]).join() !== kindOf(catalogues.en[key]).join())).toEqual([]);
	});

	it('words nothing as English does, but what is the same word', () => {
		const same = keys.filter((key) => JSON.stringify(own[key]) === JSON.stringify(catalogues.en[key]));
		// A wording of signs and parameters alone says nothing in any language.
		const wordless = (key: string) =>
			wordingsOf(own[key]).every((wording) => !/\p{L}/u.test(wording.replace(/\{\w+\}/g, '')));
		const allowed = keys.filter(
			(key) => (same.includes(key) && wordless(key)) || (language === 'fr' && SAME_IN_FRENCH.has(key))
		);
		expect(same).toEqual(allowed);
	});

	it('has no English sentence within a text', () => {
		const english = /\b(the|of|and|is|are|this|that|with|for|from|not|no)\b/i;
		const foreign: Partial<Record<Language, RegExp>> = {
			ru: english,
			ar: english,
			fr: /\b(the|of|and|is|are|this|with)\b/i
		};
		const left = keys.filter((key) =>
			wordingsOf(own[key]).some((wording) => foreign[language]?.test(wording.replace(/\{\w+\}/g, '')))
		);
		expect(left).toEqual([]);
	});
});

describe.each(LANGUAGES)('every message in %s', (language) => {
	const own = catalogues[language];

	it('says something, without blanks at its ends', () => {
		const empty = Object.keys(own).filter((key) => {
			const wordings = wordingsOf(own[key]);
			return wordings.length === 0 || wordings.some((wording) => wording.trim() === '' || wording !== wording.trim());
		});
		expect(empty).toEqual([]);
	});

	it('names no parameter that is not given', () => {
		const unknown = Object.keys(own).filter((key) => {
			const given = new Set(inputsOf(own[key]));
			return parametersIn(wordingsOf(own[key])).some((name) => !given.has(name));
		});
		expect(unknown).toEqual([]);
	});

	it('has a wording for every number it may count', () => {
		const needed = categoriesOf(language);
		const incomplete = Object.entries(own).flatMap(([key, message]) =>
			variantsOf(message).flatMap(({ selectors, match }) =>
				selectors.flatMap((selector) => {
					const worded = Object.keys(match).flatMap((condition) => {
						const [name, category = ''] = condition.split('=');
						return name?.trim() === selector ? [category.trim()] : [];
					});
					return needed.filter((category) => !worded.includes(category)).map((category) => `${key}: ${category}`);
				})
			)
		);
		expect(incomplete).toEqual([]);
	});

	it('chooses its wording by a plural of this language', () => {
		const odd = Object.entries(own).flatMap(([key, message]) =>
			variantsOf(message).flatMap(({ declarations, selectors }) =>
				selectors
					.filter(
						(selector) => !declarations.some((line) => new RegExp(`^local ${selector} = \\w+: plural`).test(line))
					)
					.map((selector) => `${key}: ${selector}`)
			)
		);
		expect(odd).toEqual([]);
	});
});
