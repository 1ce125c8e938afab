/** The rounds with their steps, countries, events and participation, named in one language: what every view starts from. */
import { error } from '@sveltejs/kit';
import { footnotesOf } from '$lib/domain/footnotes';
import type { Certainty } from '$lib/domain/stage-state';
import { published } from '$lib/duckdb/published/database.server';
import {
	allCountries,
	localizeEvent,
	localizeParticipation,
	localizeRound,
	namesIn
} from '$lib/duckdb/published/names.server';
import { eventList } from '$lib/duckdb/queries/events';
import {
	participationList,
	reportTypeList,
	roundList,
	stageList,
	stakeholderTypeList
} from '$lib/duckdb/queries/rounds';
import { byName } from '$lib/i18n/formats';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { ask } from '$lib/duckdb/queries/query';
import { countriesOfRound } from './board/model';

/** The round shown before one is chosen: the one with the most dated steps. */
export const START = 'TRP4';

/** Figures to embed, which no page links to: named to the prerendering in every language. */
export const entries = () => LANGUAGES.map((lang) => ({ lang }));

/** Countries in the reader's alphabet. */
export async function roundsIn(language: string) {
	if (!isLanguage(language)) error(404);
	const engine = await published();
	const names = await namesIn(language);
	const countries = await allCountries();
	const partners = countries.filter(({ role }) => role === 'partner').map(({ country }) => country);
	const regionOf = new Map(countries.map(({ country, region }) => [country, region]));
	const events = await ask(engine, eventList, { round: '' });
	const participation = await ask(engine, participationList, {});
	const stages = await ask(engine, stageList, {});
	const rounds = (await ask(engine, roundList, {})).map((round) => {
		const documented = participation.filter((row) => row.round === round.round);
		const involved = countriesOfRound(partners, [...new Set(documented.map(({ country }) => country))]);
		return {
			...localizeRound(round, names),
			name: names.of('round', round.round),
			short: names.of('round', round.round, 'short'),
			stages: stages
				.filter((stage) => stage.round === round.round)
				.map(({ stage, basis }) => ({
					stage,
					basis,
					name: names.of('stage', `${round.round}.${stage}`),
					definition: names.of('stage', `${round.round}.${stage}`, 'definition')
				})),
			countries: byName(
				involved.map((country) => ({
					country,
					name: names.find('round_country', `${round.round}.${country}`) ?? names.of('country', country),
					region: regionOf.get(country) as string
				})),
				language
			),
			events: events
				.filter((event) => event.round === round.round)
				.map((event) => ({ ...localizeEvent(event, names), certainty: event.certainty as Certainty })),
			participation: documented.map((row) => localizeParticipation(row, names))
		};
	});
	return {
		rounds,
		regions: [...new Set(countries.map(({ region }) => region))].map((region) => ({
			region,
			name: names.of('region', region)
		})),
		reportTypes: (await ask(engine, reportTypeList, {})).map(({ reportType, author }) => ({
			code: reportType,
			author,
			name: names.of('report_type', reportType)
		})),
		stakeholderTypes: (await ask(engine, stakeholderTypeList, {})).map(({ stakeholderType }) => ({
			code: stakeholderType,
			name: names.of('stakeholder_type', stakeholderType)
		})),
		/** Countries that have a page of their own. */
		partners,
		/** Every country of any round, called as today. */
		countries: byName(
			countriesOfRound(partners, [...new Set(participation.map(({ country }) => country))]).map((country) => ({
				country,
				name: names.of('country', country),
				region: regionOf.get(country) as string
			})),
			language
		),
		footnotes: footnotesOf(names, partners),
		start: START
	};
}

export type Progress = Awaited<ReturnType<typeof roundsIn>>;
