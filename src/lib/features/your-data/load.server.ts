import { footnotesOf } from '$lib/domain/footnotes';
import { placesIn } from '$lib/duckdb/published/choices.server';
import { allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import type { Language } from '$lib/i18n/languages';

/** The names of what a file may be about: its codes are found in the browser, and nothing of the file comes here. */
export async function load({ params }: { readonly params: { readonly lang: Language } }) {
	const names = await namesIn(params.lang);
	const places = await placesIn(params.lang);
	/** Their footnotes stand under the page, because a file may name any of them. */
	const partners = places.filter(({ role }) => role === 'partner');
	return {
		places: places.map(({ country, role, name }) => ({ country, role, name })),
		indicators: (await allIndicators()).map((row) => {
			const { indicator, name, unitShort, decimals, age } = describe(row, names);
			return { indicator, name, unitShort, decimals, age };
		}),
		footnotes: footnotesOf(
			names,
			partners.map(({ country }) => country)
		)
	};
}

export type YourData = Awaited<ReturnType<typeof load>>;
