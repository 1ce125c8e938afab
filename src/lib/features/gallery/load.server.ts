import { footnotesOf } from '$lib/domain/footnotes';
import { allCountries, namesIn } from '$lib/duckdb/published/names.server';
import { LANGUAGES } from '$lib/i18n/languages';

/** No page links here: it is for those who work on the charts. */
export const entries = () => LANGUAGES.map((lang) => ({ lang }));

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	return {
		footnotes: footnotesOf(
			await namesIn(params.lang),
			partners.map(({ country }) => country)
		)
	};
}

export type GalleryData = Awaited<ReturnType<typeof load>>;
