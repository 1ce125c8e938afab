/** A country's line of time: its rounds with steps, meetings, conferences and what was said then. */
import type { Names } from '$lib/domain/names';
import { localizeEvent, localizeParticipation, localizeStatement } from '$lib/duckdb/published/names.server';
import type { eventList } from '$lib/duckdb/queries/events';
import type { participationList, roundList } from '$lib/duckdb/queries/rounds';
import type { Answer } from '$lib/duckdb/queries/query';
import type { statementsOf } from '$lib/duckdb/queries/themes';
import { knownSince, sharedWith } from './story';

type Event = Answer<typeof eventList>;
type Statement = Answer<typeof statementsOf>;
type Round = Answer<typeof roundList>;
type Participation = Answer<typeof participationList>;

interface Found {
	readonly country: string;
	readonly region: string;
	/** Of all countries, rounds and scopes, in order of time. */
	readonly events: readonly Event[];
	readonly statements: readonly Statement[];
	/** The round of each statement; null: of none. */
	readonly statementRounds: ReadonlyMap<string, string | null>;
	readonly rounds: readonly Round[];
	/** Of all countries. */
	readonly participation: readonly Participation[];
	/** Countries that have a page. */
	readonly partners: readonly string[];
}

/** Texts and names of one statement. */
function localizedRow(names: Names, row: Statement) {
	const { summary: text, ...said } = localizeStatement(row, names);
	return {
		...said,
		text,
		english: { text: row.summary, certaintyNote: row.certaintyNote },
		themeName: names.of('theme', row.theme)
	};
}

export function localizedStatements(names: Names, statements: readonly Statement[]) {
	return statements.map((row) => ({
		...localizedRow(names, row),
		since: knownSince(row, statements).map(({ development }) => development)
	}));
}

/** The rounds in order of time; events of all or of the region only where the country took part. */
export function localizedRounds(
	names: Names,
	{ country, region, events, statements, statementRounds, rounds, participation, partners }: Found
) {
	const named = (subject: string) => (code: string) => ({ code, name: names.of(subject, code) });
	return rounds.map((round) => {
		const parts = participation.filter((row) => row.round === round.round && row.country === country);
		const took = parts.some(({ participated }) => participated === 'yes' || participated === 'partly');
		const wide = ({ scope, region: of }: Event) => took && (scope === 'all' || (scope === 'region' && of === region));
		return {
			round: round.round,
			name: names.of('round', round.round),
			short: names.of('round', round.round, 'short'),
			nameThen: names.find('round_country', `${round.round}.${country}`) ?? null,
			took,
			documented: parts.some(
				({ participated, certainty }) =>
					(participated === 'yes' || participated === 'partly') && certainty === 'documented'
			),
			participation: parts.map((row) => ({
				...localizeParticipation(row, names),
				english: { certaintyNote: row.certaintyNote },
				reports: row.reportTypes.split('~').filter(Boolean).map(named('report_type'))
			})),
			events: events
				.filter((event) => event.round === round.round && (event.country === country || wide(event)))
				.map((row) => {
					const { stakeholders, description: text, ...event } = localizeEvent(row, names);
					return {
						...event,
						text,
						english: { text: row.description, certaintyNote: row.certaintyNote },
						stageName: names.of('stage', `${event.round}.${event.stage}`),
						bodies: stakeholders.split('~').filter(Boolean).map(named('stakeholder_type')),
						shared: sharedWith(event, event.country === null ? [] : events).map((code) => ({
							...named('country')(code),
							page: partners.includes(code)
						}))
					};
				}),
			statements: statements
				.filter(({ development }) => statementRounds.get(development) === round.round)
				.map(({ development }) => development)
		};
	});
}
