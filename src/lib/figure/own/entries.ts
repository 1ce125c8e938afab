/** The reader's own rows of the process as a page shows them: what each says, when, how sure it is, and who says so. */
import { dateText, eventDateText } from '$lib/i18n/event-date';
import { formatList } from '$lib/i18n/formats';
import { currentLanguage } from '$lib/i18n/current';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { OwnPart, OwnTables } from '$lib/state/own-data.svelte';
import { certaintyName, deliveryStatusName, kindName } from '$lib/ui/terms';

/** One of the reader's rows, with the bodies that belong to it. */
export interface OwnEntry {
	readonly part: string;
	/** Unique among the rows of all parts. */
	readonly key: string;
	readonly kind: 'step' | 'answer' | 'statement' | 'report';
	/** Code; null: a region, or all countries of the round. */
	readonly country: string | null;
	readonly countryName: string;
	/** Code; null: of none. */
	readonly round: string | null;
	/** Of a step, its code. */
	readonly stage: string | null;
	/** What it is about, in the page's language, and what it says, in that of the tables. */
	readonly subject: string;
	readonly text: string;
	readonly date: string;
	readonly certainty: string;
	readonly note: string | null;
	readonly sourceTitle: string | null;
	readonly sourceUrl: string | null;
	/** The indicator whose code the text names in brackets. */
	readonly indicator: string | null;
}

type Dates = {
	readonly date_start: string | null;
	readonly date_end: string | null;
	readonly date_precision: string | null;
};
const dated = ({ date_start: dateStart, date_end: dateEnd, date_precision: datePrecision }: Dates) => ({
	dateStart,
	dateEnd,
	datePrecision
});
const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

/** Rows of the process among the reader's own, in the order in which they came. */
export const ownEntries = (parts: readonly OwnPart[]): OwnEntry[] => parts.flatMap(entriesOf);

function entriesOf({ name: part, tables, nameOf = (_, code) => code }: OwnPart): OwnEntry[] {
	const placeOf = (country: string | null, region: string | null = null) =>
		country !== null ? nameOf('country', country) : region !== null ? nameOf('region', region) : m.gaps_evidence_all();
	const entry = (kind: OwnEntry['kind'], id: string) => ({ part, kind, key: `${part} ${kind} ${id}` });
	const bodiesOf = (rows: readonly { readonly stakeholder_type: string; readonly wording: string }[]) =>
		formatList(
			rows.map(({ stakeholder_type }) => nameOf('stakeholder_type', stakeholder_type)),
			currentLanguage()
		);
	const doubt = (row: { readonly certainty: string; readonly certainty_note: string | null }) => ({
		certainty: certaintyName(row.certainty),
		note: row.certainty_note
	});
	const { progress_events: events = [], data_responsibilities: answers = [] }: OwnTables = tables;
	const { developments = [], reports = [] }: OwnTables = tables;
	return [
		...events.map((row) => ({
			...entry('step', row.event),
			country: row.country,
			countryName: placeOf(row.country, row.region),
			round: row.round,
			stage: row.stage,
			subject: joined([nameOf('stage', `${row.round}.${row.stage}`), nameOf('round', row.round)]),
			text: row.description,
			date: eventDateText({ ...dated(row), dateBasis: row.date_basis }),
			...doubt(row),
			sourceTitle: row.source_title,
			sourceUrl: row.source_url,
			indicator: null
		})),
		...answers.map((row) => ({
			...entry('answer', row.responsibility),
			country: row.country,
			countryName: placeOf(row.country),
			round: row.round,
			stage: null,
			subject: joined([
				bodiesOf(
					(tables.responsible_stakeholders ?? []).filter(({ responsibility }) => responsibility === row.responsibility)
				),
				nameOf('role', row.role),
				nameOf('round', row.round)
			]),
			text: row.delivers,
			date:
				row.status === null
					? ''
					: joinByComma([deliveryStatusName(row.status), dateText(dated(row))], currentLanguage()),
			...doubt(row),
			sourceTitle: row.source_note,
			sourceUrl: row.source_url,
			indicator: /\((\w+)\)$/.exec(row.delivers)?.[1] ?? null
		})),
		...developments.map((row) => ({
			...entry('statement', row.development),
			country: row.country,
			countryName: placeOf(row.country),
			round: null,
			stage: null,
			subject: joined([nameOf('theme', row.theme), kindName(row.kind)]),
			text: row.summary,
			date: dateText(dated(row)),
			...doubt(row),
			sourceTitle: row.source_title,
			sourceUrl: row.source_url,
			indicator: null
		})),
		...reports.map((row) => ({
			...entry('report', [row.round, row.country, row.edition, row.report_type].join(' ')),
			country: row.country,
			countryName: placeOf(row.country),
			round: row.round,
			stage: null,
			subject: joined([nameOf('report_type', row.report_type), nameOf('round', row.round), String(row.edition ?? '')]),
			text: '',
			date: dateText(dated(row)),
			...doubt(row),
			sourceTitle: null,
			sourceUrl: null,
			indicator: null
		}))
	];
}

/** Which entries a page is about. */
export interface OwnScope {
	/** What it shows, all kinds if left out. */
	readonly kinds?: readonly OwnEntry['kind'][];
	/** Code: of this country, and of all countries of a round; left out: of any. */
	readonly country?: string | undefined;
	readonly round?: string | undefined;
}
export const isWithin =
	({ kinds, country, round }: OwnScope) =>
	(entry: OwnEntry): boolean =>
		(kinds === undefined || kinds.includes(entry.kind)) &&
		(country === undefined || entry.country === country) &&
		(round === undefined || entry.round === round);
