import { roundsIn } from '../rounds.server';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
	const { rounds, regions, footnotes, partners, countries } = await roundsIn(params.lang);
	return {
		rounds: rounds.map(({ round, name, short, dateStart, dateEnd, stages, countries, events }) => ({
			round,
			name,
			short,
			dateStart,
			dateEnd,
			stages: stages.map(({ stage, name }) => ({ stage, name })),
			countries,
			events,
			participation: []
		})),
		regions,
		footnotes,
		partners,
		countries
	};
}

export type ActivityData = Awaited<ReturnType<typeof load>>;
