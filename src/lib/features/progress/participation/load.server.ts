import { roundsIn } from '../rounds.server';

export async function load({ params }: { readonly params: { readonly lang: string } }) {
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
}

export type ParticipationData = Awaited<ReturnType<typeof load>>;
