import { published } from '$lib/engine/published.server';
import { conflictList } from '$lib/queries/conflict-list';
import { ask } from '$lib/queries/query';
import type { PageServerLoad } from './$types';
import { roundsIn } from './rounds.server';

export const load: PageServerLoad = async ({ params }) => {
	const all = await roundsIn(params.lang);
	const roundOf = (code: string | null) => all.rounds.find(({ round }) => round === code);
	return {
		...all,
		conflicts: (await ask(await published(), conflictList, {})).map((row) => {
			const round = roundOf(row.round);
			return {
				...row,
				roundName: round?.short ?? null,
				countryName:
					round?.countries.find(({ country }) => country === row.country)?.name ??
					all.countries.find(({ country }) => country === row.country)?.name ??
					null,
				stageName: round?.stages.find(({ stage }) => stage === row.stage)?.name ?? null
			};
		})
	};
};
