import { published } from '$lib/duckdb/published/database.server';
import { ask } from '$lib/duckdb/queries/query';
import { responsibilityList } from '$lib/duckdb/queries/events';
import { roundsIn } from '../rounds.server';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
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
}

export type StakeholdersData = Awaited<ReturnType<typeof load>>;
