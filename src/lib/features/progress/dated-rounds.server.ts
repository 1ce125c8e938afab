/** What the views of time are made of: rounds with their dated events. */
import { roundsIn } from './rounds.server';

interface Event {
	readonly params: { readonly lang: string };
}

const dated = (rounds: Awaited<ReturnType<typeof roundsIn>>['rounds']) =>
	rounds.map(({ round, name, short, dateStart, dateEnd, stages, countries, events }) => ({
		round,
		name,
		short,
		dateStart,
		dateEnd,
		stages: stages.map(({ stage, name }) => ({ stage, name })),
		countries,
		events,
		participation: []
	}));

export async function loadTimeline({ params }: Event) {
	const { rounds, regions, footnotes, start } = await roundsIn(params.lang);
	return { rounds: dated(rounds), regions, footnotes, start };
}

export async function loadActivity({ params }: Event) {
	const { rounds, regions, footnotes, partners, countries } = await roundsIn(params.lang);
	return { rounds: dated(rounds), regions, footnotes, partners, countries };
}

export type TimelineData = Awaited<ReturnType<typeof loadTimeline>>;
export type ActivityData = Awaited<ReturnType<typeof loadActivity>>;
