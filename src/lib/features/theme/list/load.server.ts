import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/duckdb/published/database.server';
import { statementsIn } from '$lib/duckdb/published/statements.server';
import { namesIn } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { themeIndicators, themeList } from '$lib/duckdb/queries/themes';
import { choicesIn, partners } from '../choices.server';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const engine = await published();
	const names = await namesIn(params.lang);
	const statements = await statementsIn(params.lang);
	const linked = await ask(engine, themeIndicators, {});
	const countries = (await partners()).map(({ country }) => country);
	const silent = countries.filter((country) => !statements.some((one) => one.country === country));
	return {
		...(await choicesIn(names)),
		/** Those that were spoken of come first. */
		themes: (await ask(engine, themeList, {}))
			.toSorted((a, b) => Number(b.statements > 0) - Number(a.statements > 0))
			.map(({ theme, scores }) => ({
				theme,
				name: names.of('theme', theme),
				indicators: linked.filter((one) => one.theme === theme).length,
				scores
			})),
		statements: statements.map(({ theme, kind, country, region, round }) => ({ theme, kind, country, region, round })),
		partners: countries.length,
		silent: silent.map((country) => names.of('country', country)),
		footnotes: footnotesOf(names, silent)
	};
}

export type ThemesData = Awaited<ReturnType<typeof load>>;
