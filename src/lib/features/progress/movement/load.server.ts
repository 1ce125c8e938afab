import { roundsIn } from '../rounds.server';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
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
}

export type MovementData = Awaited<ReturnType<typeof load>>;
