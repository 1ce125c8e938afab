import { footnotesOf } from '$lib/domain/footnotes';
import { allCountries, namesIn } from '$lib/engine/words.server';
import { LANGUAGES } from '$lib/i18n/languages';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page links here: it is for those who work on the charts. */
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	return {
		footnotes: footnotesOf(
			await namesIn(params.lang),
			partners.map(({ country }) => country)
		)
	};
};
