import { footnotesOf } from '$lib/domain/footnotes';
import { placesIn } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { reportTypeList, roundList, stageList, stakeholderTypeList } from '$lib/duckdb/queries/rounds';
import { themeList } from '$lib/duckdb/queries/themes';
import { ROLES } from '$lib/tables/process';
import { METHODS } from '$lib/tables/statistics';
import { LANGUAGES, type Language } from '$lib/i18n/languages';

/** The names of what a file may be about: its codes are found in the browser, and nothing of the file comes here. */
export async function load({ params }: { readonly params: { readonly lang: Language } }) {
	const names = await namesIn(params.lang);
	const english = await namesIn('en');
	const places = await placesIn(params.lang);
	const engine = await published();
	const rounds = (await ask(engine, roundList, {})).map(({ round }) => round);
	/** What forms let choose. */
	const codes: Readonly<Record<string, readonly string[]>> = {
		round: rounds,
		stage: (await ask(engine, stageList, {})).map(({ round, stage }) => `${round}.${stage}`),
		theme: (await ask(engine, themeList, {})).map(({ theme }) => theme),
		region: [...new Set(places.map(({ region }) => region))],
		report_type: (await ask(engine, reportTypeList, {})).map(({ reportType }) => reportType),
		unit: [...new Set((await allIndicators()).map(({ unit }) => unit))],
		stakeholder_type: (await ask(engine, stakeholderTypeList, {})).map(({ stakeholderType }) => stakeholderType),
		role: ROLES,
		/** Of findings. */
		method: METHODS
	};
	/** Their footnotes stand under the page, because a file may name any of them. */
	const partners = places.filter(({ role }) => role === 'partner');
	return {
		places: places.map(({ country, role, name }) => ({ country, role, name })),
		indicators: (await allIndicators()).map((row) => {
			const { indicator, name, unitShort, decimals, age } = describe(row, names);
			return { indicator, name, english: english.of('indicator', indicator), unitShort, decimals, age };
		}),
		rounds,
		/** What a body may be called in a file. */
		bodies: await Promise.all(
			(codes.stakeholder_type ?? []).map(async (type) => ({
				type,
				names: await Promise.all(LANGUAGES.map(async (lang) => (await namesIn(lang)).of('stakeholder_type', type)))
			}))
		),
		names: Object.fromEntries(
			Object.entries(codes).flatMap(([subject, all]) =>
				all.map((code) => [`${subject} ${code}`, names.of(subject, code)])
			)
		),
		footnotes: footnotesOf(
			names,
			partners.map(({ country }) => country)
		)
	};
}

export type YourData = Awaited<ReturnType<typeof load>>;
