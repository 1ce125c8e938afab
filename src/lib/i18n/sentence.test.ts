import { afterEach, expect, it } from 'vitest';
import { askLanguageOf } from './current';
import type { Language } from './languages';
import { filled, spoken, withinSentence } from './sentence';

afterEach(() => askLanguageOf(() => 'en'));

const join = (texts: readonly string[]) => texts.join(' and ');

it('puts each part where the sentence has its slot, in whatever order', () => {
	const parts = filled(({ a, b }) => `${b} before ${a}.`, { a: { text: 'A', href: '#a' }, b: { text: 'B' } }, join);
	expect(parts).toEqual([{ text: 'B' }, { text: ' before ' }, { text: 'A', href: '#a' }, { text: '.' }]);
});

it('joins a list as the language does, each part still its own', () => {
	const parts = filled(({ all }) => `of ${all}`, { all: [{ text: 'x', value: 1 }, { text: 'y' }] }, join);
	expect(spoken(parts)).toBe('of x and y');
	expect(parts[1]).toEqual({ text: 'x', value: 1 });
});

it('leaves out what is empty', () => {
	expect(filled(() => 'nothing', {}, join)).toEqual([{ text: 'nothing' }]);
});

it('ends an abbreviation at the end with one full stop', () => {
	expect(spoken(filled(({ unit }) => `by ${unit}.`, { unit: { text: '2 п. п.' } }, join))).toBe('by 2 п. п.');
});

it.each<[Language, string, string]>([
	['en', 'Adult learning', 'adult learning'],
	['en', 'NEET rate (15–24)', 'NEET rate (15–24)'],
	['en', 'VET share of upper secondary students', 'VET share of upper secondary students'],
	['en', 'Gini index', 'Gini index'],
	['en', 'European Training Foundation', 'European Training Foundation'],
	['fr', 'Fondation européenne pour la formation', 'Fondation européenne pour la formation'],
	['ru', 'Европейский фонд образования', 'Европейский фонд образования'],
	['fr', 'Élèves par enseignant', 'élèves par enseignant'],
	['fr', 'PIB par habitant', 'PIB par habitant'],
	['ru', 'Доля молодёжи NEET', 'доля молодёжи NEET'],
	['ru', 'ВВП на душу населения', 'ВВП на душу населения'],
	['ru', '«Зелёный» переход', '«зелёный» переход'],
	['ar', 'تعلم الكبار', 'تعلم الكبار']
])('in %s “%s” stands within a sentence as “%s”', (language, name, within) => {
	askLanguageOf(() => language);
	expect(withinSentence(name)).toBe(within);
});
