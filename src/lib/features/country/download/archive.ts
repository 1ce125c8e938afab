/** The tables of a country's archive, from what came with its page. */
import type { CountryTable } from '$lib/exports/country-files';
import type { CountryData } from '../data.server';

const list = (codes: readonly { readonly code: string }[]): string => codes.map(({ code }) => code).join(';');

export const tablesOf = ({
	country,
	rounds,
	statements,
	responsibilities,
	gaps
}: Pick<CountryData, 'country' | 'rounds' | 'statements' | 'responsibilities' | 'gaps'>): CountryTable[] => [
	{
		name: 'participation',
		rows: rounds.flatMap(({ participation }) =>
			participation.map((row) => ({
				round: row.round,
				country,
				edition: row.edition,
				participated: row.participated,
				report_types: list(row.reports),
				report_wording: row.reportWording,
				certainty: row.certainty,
				certainty_note: row.english.certaintyNote,
				source_url: row.sourceUrl
			}))
		)
	},
	{
		name: 'progress_events',
		rows: rounds.flatMap(({ events }) =>
			events.map((row) => ({
				event: row.event,
				round: row.round,
				scope: row.scope,
				stage: row.stage,
				date_start: row.dateStart,
				date_end: row.dateEnd,
				date_precision: row.datePrecision,
				date_basis: row.dateBasis,
				certainty: row.certainty,
				certainty_note: row.english.certaintyNote,
				description: row.english.text,
				shared_with: list(row.shared),
				stakeholders: list(row.bodies),
				source_title: row.sourceTitle,
				source_url: row.sourceUrl
			}))
		)
	},
	{
		name: 'developments',
		rows: statements.map((row) => ({
			development: row.development,
			country,
			theme: row.theme,
			kind: row.kind,
			date_start: row.dateStart,
			date_end: row.dateEnd,
			date_precision: row.datePrecision,
			certainty: row.certainty,
			certainty_note: row.english.certaintyNote,
			summary: row.english.text,
			source_title: row.sourceTitle,
			source_url: row.sourceUrl
		}))
	},
	{
		name: 'data_responsibilities',
		rows: responsibilities.map((row) => ({
			responsibility: row.responsibility,
			round: row.round,
			country,
			role: row.role,
			delivers: row.english.delivers,
			status: row.status,
			stakeholders: list(row.bodies),
			certainty: row.certainty,
			certainty_note: row.english.certaintyNote,
			source_url: row.sourceUrl
		}))
	},
	{
		name: 'gaps',
		rows: gaps.map((row) => ({
			country,
			indicator: row.indicator.indicator,
			name: row.indicator.name,
			reason: row.reason,
			last_year: row.year,
			basis: row.who.basis,
			suggested_body: row.who.bodies.join('; ')
		}))
	}
];
