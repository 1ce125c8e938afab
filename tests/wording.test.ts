/** Marks, grammar and words of the catalogues and labels, as far as a rule can hold them. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/lib/i18n/languages';
import { catalogues, textsIn, breaking, sources, wordingsOf } from './catalogues';

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

	it('no Russian sentence ends with a distance, which may end with the stop of an abbreviation', () => {
		expect(wordingsOf(catalogues.ru.words_distance_worse)).toContainEqual(expect.stringMatching(/п\.\sп\.$/));
		expect(breaking('ru', /\{(distance|points)\}\./)).toEqual([]);
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

	it('no French “du” stands before the date of a release, which may be a month', () => {
		expect(breaking('fr', /édition du \{date\}/)).toEqual([]);
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
		['ar', 'الأطراف المعنية for stakeholders', /(أصحاب|صاحب) المصلحة/u],
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
		['en', 'responsible, not answering', /answers? for (the|this|which|it\b|a delivery)|could answer/iu]
	] as const)('%s: %s', (language, _, other) => {
		expect(breaking(language, other)).toEqual([]);
	});
});
