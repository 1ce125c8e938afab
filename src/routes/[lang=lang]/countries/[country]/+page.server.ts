import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/engine/published.server';
import { allCountries, allIndicators, namesIn } from '$lib/engine/words.server';
import { isLanguage, LANGUAGES } from '$lib/i18n/languages';
import { eventList } from '$lib/queries/event-list';
import { toldEvent, toldResponsibility, toldStatement } from '$lib/engine/told.server';
import { latestValues } from '$lib/queries/latest-values';
import { noteList } from '$lib/queries/note-list';
import { participationList } from '$lib/queries/participation-list';
import { ask } from '$lib/queries/query';
import { responsibilityList } from '$lib/queries/responsibility-list';
import { roundList } from '$lib/queries/round-list';
import { sourceList } from '$lib/queries/source-list';
import { statementsOf } from '$lib/queries/statements-of';
import { error } from '@sveltejs/kit';
import { describe } from '$lib/engine/indicator-facts.server';
import type { EntryGenerator, PageServerLoad } from './$types';

const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');

export const entries: EntryGenerator = async () =>
	(await partners()).flatMap(({ country }) => LANGUAGES.map((lang) => ({ lang, country })));

export const load: PageServerLoad = async ({ params }) => {
	const place = (await partners()).find(({ country }) => country === params.country);
	if (!place || !isLanguage(params.lang)) error(404);
	const { country, region } = place;
	const engine = await published();
	const names = await namesIn(params.lang);
	const participation = (await ask(engine, participationList, {})).filter((row) => row.country === country);
	const events = (await ask(engine, eventList, { round: '' })).filter((event) => event.country === country);
	const values = new Map((await ask(engine, latestValues, { country })).map((row) => [row.indicator, row]));
	const notes = (await ask(engine, noteList, {})).filter(
		(note) => note.country === country && note.kind !== 'large_change'
	);
	const named = (subject: string) => (code: string) => ({ code, name: names.of(subject, code) });
	return {
		country,
		name: names.of('country', country),
		region: names.of('region', region),
		footnotes: footnotesOf(names, [country]),
		rounds: (await ask(engine, roundList, {})).map((round) => ({
			round: round.round,
			name: names.of('round', round.round),
			short: names.of('round', round.round, 'short'),
			nameThen: names.find('round_country', `${round.round}.${country}`) ?? null,
			participation: participation
				.filter((row) => row.round === round.round)
				.map((row) => ({ ...row, reports: row.reportTypes.split('~').filter(Boolean).map(named('report_type')) })),
			events: events
				.filter((event) => event.round === round.round)
				.map((event) => ({
					...toldEvent(event, names),
					stageName: names.of('stage', `${event.round}.${event.stage}`),
					bodies: event.stakeholders.split('~').filter(Boolean).map(named('stakeholder_type'))
				}))
		})),
		responsibilities: (await ask(engine, responsibilityList, {}))
			.filter((row) => row.country === country)
			.map((row) => ({
				...toldResponsibility(row, names),
				roundName: names.of('round', row.round, 'short'),
				roleName: names.of('role', row.role),
				bodies: row.stakeholders.split('~').filter(Boolean).map(named('stakeholder_type'))
			})),
		statements: (await ask(engine, statementsOf, { country })).map((row) => ({
			...toldStatement(row, names),
			themeName: names.of('theme', row.theme)
		})),
		figures: (await allIndicators()).map((row) => ({
			...describe(row, names),
			latest: values.get(row.indicator) ?? null,
			notes: notes
				.filter(({ indicator }) => indicator === row.indicator)
				.map(({ note, yearFrom, yearTo }) => ({ note, yearFrom, yearTo, text: names.of('note', note, 'text') }))
		})),
		sources: (await ask(engine, sourceList, {})).map(({ source, organisation, vintage, url, licence }) => ({
			source,
			organisation,
			vintage,
			url,
			licence
		}))
	};
};
