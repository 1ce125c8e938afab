import type { PageServerLoad } from './$types';
import { roundsIn } from '../rounds.server';

export const load: PageServerLoad = async ({ params }) => {
	const { rounds, regions, reportTypes, countries, footnotes, partners } = await roundsIn(params.lang);
	return {
		rounds: rounds.map(({ round, name, short }) => ({ round, name, short })),
		rows: rounds.flatMap(({ participation }) => participation),
		/** `COUNTRY ROUND` of every dated or undated step of one country. */
		steps: rounds.flatMap(({ events }) =>
			events.flatMap(({ country, round }) => (country ? [`${country} ${round}`] : []))
		),
		regions,
		reportTypes,
		countries,
		footnotes,
		partners
	};
};
