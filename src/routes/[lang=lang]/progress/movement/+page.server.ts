import type { PageServerLoad } from './$types';
import { roundsIn } from '../rounds.server';

export const load: PageServerLoad = async ({ params }) => {
	const { rounds, reportTypes, countries, footnotes, partners } = await roundsIn(params.lang);
	return {
		rounds: rounds.map(({ round, name, short, stages, countries, participation }) => ({
			round,
			name,
			short,
			stages: stages.map(({ stage, name }) => ({ stage, name })),
			namesThen: Object.fromEntries(countries.map(({ country, name }) => [country, name])),
			participation: participation.map(({ round, country, participated, reportTypes, certainty }) => ({
				round,
				country,
				participated,
				reportTypes,
				certainty
			}))
		})),
		steps: rounds.flatMap(({ events }) => events.map(({ country, round, stage }) => ({ country, round, stage }))),
		reportTypes,
		countries: countries.map(({ country, name }) => ({ country, name })),
		footnotes,
		partners
	};
};
