import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/engine/published.server';
import { allCountries, namesIn } from '$lib/engine/words.server';
import { ask } from '$lib/queries/query';
import { roundList } from '$lib/queries/round-list';
import { termList } from '$lib/queries/term-list';
import { sourceList } from '$lib/queries/source-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const engine = await published();
	const names = await namesIn(params.lang);
	const english = await namesIn('en');
	const countries = (await allCountries()).map(({ country }) => country);
	const rounds = (await ask(engine, roundList, {})).map((round) => ({
		...round,
		name: names.of('round', round.round),
		short: names.of('round', round.round, 'short')
	}));
	return {
		sources: await ask(engine, sourceList, {}),
		terms: (await ask(engine, termList, {})).map(({ term }) => ({
			term,
			name: names.of('term', term),
			english: english.of('term', term),
			definition: names.of('term', term, 'definition')
		})),
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
};
