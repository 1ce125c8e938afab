import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/engine/published.server';
import { allCountries, allIndicators, namesIn } from '$lib/engine/words.server';
import { coverage } from '$lib/queries/coverage';
import { participationList } from '$lib/queries/participation-list';
import { ask } from '$lib/queries/query';
import { roundList } from '$lib/queries/round-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const engine = await published();
	const names = await namesIn(params.lang);
	const partners = (await allCountries()).filter(({ role }) => role === 'partner');
	const participation = await ask(engine, participationList, {});
	const covered = await ask(engine, coverage, {});
	return {
		indicators: (await allIndicators()).length,
		rounds: (await ask(engine, roundList, {})).map(({ round }) => ({
			round,
			short: names.of('round', round, 'short')
		})),
		countries: partners.map(({ country, region }) => ({
			country,
			name: names.of('country', country),
			region: names.of('region', region),
			publishes: covered.filter((row) => row.country === country).length,
			latest: Math.max(...covered.filter((row) => row.country === country).map(({ latestYear }) => latestYear)),
			rounds: [
				...new Set(
					participation
						.filter((row) => row.country === country && (row.participated === 'yes' || row.participated === 'partly'))
						.map(({ round }) => round)
				)
			]
		})),
		footnotes: footnotesOf(
			names,
			partners.map(({ country }) => country)
		)
	};
};
