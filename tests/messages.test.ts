/** The four catalogues say the same things, each completely and in its own language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, TRAITS, type Language } from '../src/lib/i18n/languages';
import { rows } from './data/published-tables';

interface Variants {
	readonly declarations: readonly string[];
	readonly selectors: readonly string[];
	/** By `selector=category`. */
	readonly match: Readonly<Record<string, string>>;
}
type Message = string | readonly Variants[];

const catalogues = Object.fromEntries(
	LANGUAGES.map((language) => [language, JSON.parse(readFileSync(`messages/${language}.json`, 'utf8'))])
) as Record<Language, Record<string, Message>>;
const keys = Object.keys(catalogues.en);
const others = LANGUAGES.filter((language) => language !== 'en');

/** Texts of the labels in one language, each with the row it stands in. */
const labelsIn = (language: Language): { at: string; text: string }[] =>
	rows('labels').map((row) => ({ at: `${row.subject} ${row.code} ${row.property}`, text: row[language] ?? '' }));
/** What a reader may meet in one language: messages and labels, with the code between backticks as one word. */
const textsIn = (language: Language): { at: string; text: string }[] =>
	[
		...Object.entries(catalogues[language]).flatMap(([key, message]) =>
			wordingsOf(message).map((text) => ({ at: key, text }))
		),
		...labelsIn(language)
	].map(({ at, text }) => ({ at, text: text.replace(/`[^`]*`/g, 'CODE') }));
/** Where texts match what they must not. */
const breaking = (language: Language, wrong: RegExp): string[] =>
	textsIn(language).flatMap(({ at, text }) => (wrong.test(text) ? [`${at}: ${text}`] : []));

/** Names, and words that French and English spell alike. */
const SAME_IN_FRENCH = new Set([
	'about_participation',
	'data_kind_code',
	'data_kind_date',
	'data_table',
	'find_condition',
	'find_kind_position',
	'frame_source',
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

/** Code of the site, file by file. */
const sources = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('paraglide'))
		.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

const variantsOf = (message: Message | undefined): readonly Variants[] =>
	message === undefined || typeof message === 'string' ? [] : message;
const wordingsOf = (message: Message | undefined): string[] =>
	typeof message === 'string' ? [message] : variantsOf(message).flatMap(({ match }) => Object.values(match));
const parametersIn = (wordings: readonly string[]): string[] =>
	[
		...new Set(wordings.flatMap((wording) => Array.from(wording.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)))
	].sort();
/** What the caller gives: declared inputs, or what the text names. */
function inputsOf(message: Message | undefined): string[] {
	if (typeof message === 'string') return parametersIn([message]);
	return variantsOf(message)
		.flatMap(({ declarations }) => declarations.flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? []))
		.sort();
}

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

describe('marks', () => {
	it('French has a narrow no-break space before ; : ! ? % and inside « »', () => {
		expect(breaking('fr', /[^\u202f][;:!?»%]|«[^\u202f]/)).toEqual([]);
	});

	it.each(['en', 'ru', 'ar'] as const)('no blank stands before a mark in %s', (language) => {
		expect(breaking(language, /[\s\u00a0\u202f][.,;:!?،؛؟)»”](?![\d.])/)).toEqual([]);
	});

	it.each(LANGUAGES)('no mark is doubled in %s', (language) => {
		expect(breaking(language, /[.,;:،؛][.,;:،؛]|[\s\u00a0]{2}/)).toEqual([]);
	});

	it('Arabic has Arabic commas, semicolons and question marks', () => {
		expect(breaking('ar', /[;?]|,(?!\d{3}(?!\d))/)).toEqual([]);
	});

	it.each(LANGUAGES)('what is opened is closed in %s, with the quotation marks of the language', (language) => {
		const pairs = { '«': '»', '“': '”', '(': ')', '{': '}', '[': ']' };
		const foreign = language === 'en' ? /[«»„"]/ : /[“”„"]/;
		const unbalanced = textsIn(language).filter(({ text }) => {
			const open: string[] = [];
			for (const sign of text) {
				const close = pairs[sign as keyof typeof pairs];
				if (close) open.push(close);
				else if (Object.values(pairs).includes(sign) && open.pop() !== sign) return true;
			}
			return open.length > 0;
		});
		expect(unbalanced).toEqual([]);
		expect(breaking(language, foreign)).toEqual([]);
	});

	it('a Russian dash between words is long and keeps to the word before it', () => {
		expect(breaking('ru', /[^\u00a0]—/)).toEqual([]);
		// The short one parts the name of a page from that of the site in every language.
		expect(breaking('ru', /(?<!^\{title\})[\s\u00a0]–[\s\u00a0]/)).toEqual([]);
	});
});

describe('grammar', () => {
	/** Parameters that stand for a name in the nominative; numbers, years and dates may follow a preposition. */
	const NAMES = 'country|region|indicator|benchmark|round|theme|stage|organisation|type|name|reports';

	it('no name follows a Russian preposition, which would ask for another case', () => {
		const prepositions = 'в|во|на|с|со|от|до|по|для|из|к|ко|о|об|при|за|у|без|между|над|под|перед|против';
		expect(breaking('ru', new RegExp(`(^|[\\s«(])(${prepositions})\\s«?\\{(${NAMES})\\}`, 'iu'))).toEqual([]);
	});

	it('no counted noun that stands in the nominative follows a preposition in Russian or Arabic', () => {
		// Slots filled with the wording of another message: `none: m.progress_countries_count(`.
		const slots = sources('src').flatMap((text) =>
			[...text.matchAll(/(\w+): m\.(\w+_count)\(/g)].flatMap(({ 1: slot = '', index }) => {
				const outer = [...text.slice(0, index).matchAll(/m\.(\w+)\(\{/g)].at(-1)?.[1];
				return outer ? [{ outer, slot }] : [];
			})
		);
		expect(slots).toContainEqual({ outer: 'progress_silent_summary', slot: 'none' });
		const prepositions = {
			ru: 'в|во|на|с|со|от|до|по|для|из|к|ко|о|об|при|за|у|без|между|над|под|перед|против',
			ar: '[وف]?(?:في|من|لدى|عن|على|إلى|بين|مع|عند|بعد|قبل)'
		};
		for (const language of ['ru', 'ar'] as const)
			for (const { outer, slot } of slots)
				for (const wording of wordingsOf(catalogues[language][outer]))
					expect(wording, `${language} ${outer}`).not.toMatch(
						new RegExp(`(^|[\\s«(])(${prepositions[language]})\\s«?\\{${slot}\\}`, 'iu')
					);
	});

	it('French counts a million of nothing: the number is in digits', () => {
		expect(breaking('fr', /\{count\} (de |d’)/)).toEqual([]);
	});

	it('French has one point below two, so a number of points is counted', () => {
		expect(new Intl.PluralRules('fr').select(1.9)).toBe('one');
		const many = /\{\w+\}[\u00a0\u202f ](points|ans)(?!\p{L})/u;
		const wrong = Object.entries(catalogues.fr).filter(([, message]) =>
			typeof message === 'string'
				? many.test(message)
				: message.some(({ match }) =>
						Object.entries(match).some(([when, text]) => /=one(,|$)/.test(when) && many.test(text))
					)
		);
		expect(wrong.map(([key]) => key)).toEqual([]);
	});

	it('Arabic writes its tanwin', () => {
		const bare = 'بلدا|شريكا|معا|حدثا|عضوا|رسميا|جزئيا|دليلا|شيئا|موثقا|مؤرخا|أولا|شهرا|مؤشرا|مسبقا|أيضا';
		expect(breaking('ar', new RegExp(`(?<![\\p{L}\\p{M}])(${bare})(?![\\p{L}\\p{M}])`, 'u'))).toEqual([]);
	});
});

describe('one word for one thing', () => {
	it.each([
		['ru', 'цикл for a round', /раунд/iu],
		['ru', 'этап for a step', /датированн\p{L}+ шаг/iu],
		['fr', 'constat for a statement', /énoncé(?! simple)/iu],
		['fr', 'attesté for documented', /documenté/iu],
		['fr', 'données probantes for evidence', /éléments? probants?/iu],
		['fr', 'auto-évaluation', /autoévaluation/iu],
		['ar', 'one name for the ETF', /مؤسسة التدريب الأوروبية/u],
		['ar', 'الأطراف المعنية for stakeholders', /أصحاب المصلحة/u],
		['ar', 'فجوات for gaps', /ثغر/u],
		['ar', 'المواضيع for themes', /الموضوعات/u],
		['ar', 'مرحلة for a step', /خطوة مؤرخة|الخطوات/u],
		['fr', 'réserve for a doubt about values', /doutes? connu/iu],
		['ru', 'оговорка for a doubt about values', /известн\p{L}+ сомнени/iu],
		['ar', 'تحفظ for a doubt about values', /شكوك/u],
		['fr', 'Turquie', /Türkiye/u],
		['fr', 'proposé for a body suggested', /suggéré/iu],
		['en', 'on the list for a coming round', /named in advance/iu],
		['fr', 'sur la liste', /annoncés?$/iu],
		['ru', 'в списке', /назван\p{L}+ заранее/iu],
		['ar', 'في القائمة', /ذُكرت? مسبقًا/u],
		['ar', 'one reader, not several', /(ملف|ملفات|قيم|بيانات|لدي|حاسوب|متصفح|بلد|استعلام)كم(?!\p{L})|اختارو|أبقوا/u],
		['fr', 'édition for a release', /\{releases\} publications/u],
		['ar', 'رقم قياسي for an index of a base year', /مؤشر قياسي|المؤشر القياسي/u],
		['ar', 'one name for each month', /(شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|كانون|تشرين)/u],
		['en', 'responsible, not answering', /(?<!Who )answers? for (the text|the report|which data)|could answer/iu]
	] as const)('%s: %s', (language, _, other) => {
		expect(breaking(language, other)).toEqual([]);
	});
});
