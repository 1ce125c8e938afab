import type { PageServerLoad } from './$types';
import { roundsIn } from '../rounds.server';

export const load: PageServerLoad = async ({ params }) => {
	const { rounds, regions, footnotes, start } = await roundsIn(params.lang);
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
		start
	};
};
