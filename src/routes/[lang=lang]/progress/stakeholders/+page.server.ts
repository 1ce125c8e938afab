import { published } from '$lib/engine/published.server';
import { ask } from '$lib/queries/query';
import { responsibilityList } from '$lib/queries/responsibility-list';
import type { PageServerLoad } from './$types';
import { roundsIn } from '../rounds.server';

export const load: PageServerLoad = async ({ params }) => {
	const { rounds, regions, stakeholderTypes, footnotes, partners, start } = await roundsIn(params.lang);
	const responsibilities = await ask(await published(), responsibilityList, {});
	return {
		rounds: rounds.map(({ round, name, short, stages, countries, events }) => ({
			round,
			name,
			short,
			stages: stages.map(({ stage, name }) => ({ stage, name })),
			countries,
			events: events.map(({ country, stage, stakeholders }) => ({ country, stage, stakeholders })),
			answers: responsibilities
				.filter((row) => row.round === round)
				.map(({ country, stakeholders }) => ({ country, stakeholders }))
		})),
		regions,
		stakeholderTypes,
		footnotes,
		partners,
		start
	};
};
