/** A round in time -> rows and rules of the timeline with their words, and the table of the same events. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { TimelineData, TimelineEvent } from '$lib/charts/timeline/marks';
import { collate, formatDate, formatList } from '$lib/i18n/formats';
import { currentLanguage } from '$lib/i18n/current';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { busiest, roundInTime, type Dated, type TimedEvent } from './model';
import { certaintyName } from '$lib/ui/terms';
import { eventDateText } from '$lib/i18n/event-date';
import { type EventRow, type RoundRow } from '../board/text';

type Event = EventRow & TimedEvent;
interface Round extends RoundRow {
	readonly round: string;
	readonly short: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly events: readonly Event[];
}
type Region = Readonly<{ region: string; name: string }>;

/** @param region code of the only region shown, or null */
export function timelineOf(
	round: Round,
	regions: readonly Region[],
	region: string | null
): { data: TimelineData; table: ChartTable; finding: string; summary: string; undated: string | null } {
	const language = currentLanguage();
	const nameOfRegion = (code: string) => regions.find((one) => one.region === code)?.name ?? code;
	const stepOf = (stage: string) => round.stages.find((one) => one.stage === stage)?.name ?? stage;
	/** `Launch: the round begins …`, for a tip. */
	const definitionOf = (stage: string): string[] =>
		round.stages.flatMap((one) =>
			one.stage === stage && one.definition ? `${one.name}${marksOf(currentLanguage()).colon} ${one.definition}` : []
		);
	const regionAt = (code: string) => regions.findIndex((one) => one.region === code);
	const countries = [...round.countries].sort(
		(a, b) => regionAt(a.region) - regionAt(b.region) || collate(language)(a.name, b.name)
	);
	const { rows, wide, undated } = roundInTime(countries, round.events, region);

	const markOf = (event: Dated<Event>, who: string, label: string): TimelineEvent => ({
		event: event.event,
		stage: event.stage,
		label,
		start: event.dateStart,
		end: event.dateEnd,
		precision: event.datePrecision,
		certain: event.certainty === 'documented',
		tip: [
			`${who} · ${stepOf(event.stage)}`,
			event.certainty === 'documented'
				? eventDateText(event)
				: `${eventDateText(event)} (${certaintyName(event.certainty)})`,
			event.description,
			...definitionOf(event.stage),
			m.progress_tip_source({ source: event.sourceTitle })
		]
	});
	const scopeOf = ({ region }: Event) => (region === null ? m.progress_all_countries() : nameOfRegion(region));
	const listed = [
		...wide.map(({ event }) => ({ event, who: scopeOf(event), code: event.region ?? 'all' })),
		...rows.flatMap(({ country, events }) =>
			events.map((event) => ({ event, who: country.name, code: country.country }))
		)
	];
	const count = rows.reduce((sum, { events }) => sum + events.length, 0);
	return {
		data: {
			rows: rows.map(({ country, events }) => ({
				row: country.country,
				name: country.name,
				group: nameOfRegion(country.region),
				events: events.map((event) => ({
					...markOf(event, country.name, stepOf(event.stage)),
					country: country.country
				}))
			})),
			wide: wide.map(({ event, rows }) => ({
				...markOf(event, scopeOf(event), `${stepOf(event.stage)}${marksOf(language).colon} ${scopeOf(event)}`),
				...(rows !== null && { rows })
			})),
			periods:
				round.dateStart === null || round.dateEnd === null
					? []
					: [{ period: round.round, name: round.short, start: round.dateStart, end: round.dateEnd }]
		},
		table: {
			caption: m.progress_time_chart({ round: round.name }),
			columns: [
				{ key: 'who', label: m.progress_scope(), header: true },
				{ key: 'step', label: m.term_step() },
				{ key: 'date', label: m.term_date() },
				{ key: 'certainty', label: m.term_certainty() },
				{ key: 'what', label: m.term_what() },
				{ key: 'source', label: m.term_source() }
			],
			rows: listed.map(({ event, who, code }) => ({
				who: { text: who, value: code },
				step: { text: stepOf(event.stage), value: event.stage },
				date: { text: eventDateText(event), value: dateOf(event) },
				certainty: { text: certaintyName(event.certainty), value: event.certainty },
				what: {
					text: event.certaintyNote ? `${event.description}\u00A0— ${event.certaintyNote}` : event.description,
					lang: event.lang
				},
				source: { text: event.sourceTitle, lang: 'en', ...(event.sourceUrl !== null && { href: event.sourceUrl }) }
			}))
		},
		finding: findingOf(rows.flatMap(({ events }) => events)),
		summary: m.progress_time_summary({
			count,
			countries: m.progress_countries_count({ count: rows.length }),
			wide: m.progress_events_count({ count: wide.length })
		}),
		undated: undated.length
			? m.progress_undated({
					countries: formatList(
						undated.map(({ name }) => name),
						language
					)
				})
			: null
	};
}

/** In which month or two most of the steps fall; '' where none stands out. */
function findingOf(steps: readonly Dated<Event>[]): string {
	const found = busiest(steps);
	if (found === null || found.months.length > 2) return '';
	const [first = '', second] = found.months.map((day) => formatDate(day, day, 'month', currentLanguage()));
	const counts = { count: found.count, all: steps.length };
	return second === undefined
		? m.progress_time_busiest({ month: first, ...counts })
		: m.progress_time_busiest_two({ first, second, ...counts });
}

/** `2016-06-08`, `2016-06`, `2016`, or two joined with a slash: an event's date at its precision. */
function dateOf({ dateStart, dateEnd, datePrecision }: Dated<Event>): string {
	const length = { day: 10, month: 7, year: 4 }[datePrecision];
	const [from, to] = [dateStart.slice(0, length), dateEnd.slice(0, length)];
	return from === to ? from : `${from}/${to}`;
}
