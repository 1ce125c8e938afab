import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/duckdb/published/database.server';
import { allCountries, namesIn } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { roundList } from '$lib/duckdb/queries/rounds';
import { sourceList } from '$lib/duckdb/queries/names';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const engine = await published();
	const names = await namesIn(params.lang);
	const countries = (await allCountries()).map(({ country }) => country);
	const rounds = (await ask(engine, roundList, {})).map((round) => ({
		...round,
		name: names.of('round', round.round),
		short: names.of('round', round.round, 'short')
	}));
	return {
		sources: await ask(engine, sourceList, {}),
		rounds,
		footnotes: footnotesOf(names, countries),
		formerNames: countries.flatMap((country) => {
			const today = names.of('country', country);
			const former = rounds.flatMap(({ round, short }) => {
				const name = names.find('round_country', `${round}.${country}`);
				// In some languages a country that changed its name is still called the same.
				return name === undefined || name === today ? [] : [{ name, short }];
			});
			return [...new Set(former.map(({ name }) => name))].map((then) => ({
				country,
				today,
				then,
				rounds: former.filter(({ name }) => name === then).map(({ short }) => short)
			}));
		})
	};
}

export type AboutData = Awaited<ReturnType<typeof load>>;
