/** What a theme's page is given, from the published tables. */
import { describe, expect, it } from 'vitest';
import { rows } from '../../../../tests/data/published-tables';
import { load } from './load.server';

describe('the words of the field on a theme’s page', () => {
	const themes = rows('themes').map(({ theme }) => theme ?? '');

	it.each(['en', 'fr', 'ru', 'ar'])('stand in the glossary, with name and meaning (%s)', async (lang) => {
		const glossary = rows('glossary').map(({ term }) => term);
		const given = await Promise.all(themes.map((theme) => load({ params: { lang, theme } })));
		for (const { theme, terms } of given)
			for (const { term, name, definition } of terms) {
				expect(glossary, theme).toContain(term);
				expect(name, theme).not.toBe('');
				expect(definition, theme).not.toBe('');
			}
	});

	it('include the word that is called as the theme is', async () => {
		const glossary = new Set(rows('glossary').map(({ term }) => term));
		for (const theme of themes.filter((one) => glossary.has(one))) {
			const { terms } = await load({ params: { lang: 'en', theme } });
			expect(
				terms.map(({ term }) => term),
				theme
			).toContain(theme);
		}
	});
});
