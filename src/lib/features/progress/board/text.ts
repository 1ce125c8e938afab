/** A round's countries and steps -> the board with its words: what each cell says, the table of the same, the summary. */
import { marksOf } from '$lib/i18n/marks';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { BoardCell, BoardData, Fact, StagesWords } from '$lib/charts/stages/layout';
import { STAGE_STATES, type Certainty, type StageState } from '$lib/domain/stage-state';
import { currentLanguage } from '$lib/i18n/current';
import { collate, formatDateInFigures, formatShortDate, type Precision } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { withinSentence } from '$lib/i18n/sentence';
import { board, type BoardEvent } from './model';
import { eventDateText, type Dated } from '$lib/i18n/event-date';
import { certaintyName, stateName } from '$lib/ui/terms';
import { countedText } from '$lib/figure/coverage-text';
import { frameWords } from '$lib/figure/frame-text';
import { linked, type CountryLink } from '$lib/ui/addresses';

/** A dated event as its page has it. */
export interface EventRow extends BoardEvent, Dated {
	readonly round: string;
	readonly dateBasis: string;
	/** Types joined with `~`; '': none documented. */
	readonly stakeholders: string;
	readonly dateStart: string | null;
	readonly certainty: Certainty;
	readonly certaintyNote: string | null;
	readonly description: string;
	/** Language of description and note. */
	readonly lang: string;
	readonly sourceTitle: string;
	readonly sourceUrl: string | null;
}

export interface RoundRow {
	readonly name: string;
	readonly stages: readonly { readonly stage: string; readonly name: string; readonly definition?: string }[];
	readonly countries: readonly { readonly country: string; readonly name: string; readonly region: string }[];
	readonly events: readonly EventRow[];
	readonly participation: readonly { readonly country: string; readonly participated: string }[];
}

const factOf = (event: EventRow): Fact => ({
	when: eventDateText(event),
	certainty: certaintyName(event.certainty),
	description: event.description,
	lang: event.lang,
	...(event.certaintyNote !== null && { note: event.certaintyNote }),
	source: { title: event.sourceTitle, ...(event.sourceUrl !== null && { href: event.sourceUrl }) }
});

/** The date of the latest dated event, in words and in figures. */
const dateOf = (events: readonly EventRow[]): Pick<BoardCell, 'text' | 'figures'> => {
	const latest = events.findLast(({ dateStart }) => dateStart !== null);
	if (!latest || latest.dateEnd === null || latest.dateStart === null) return {};
	const [start, end, precision] = [latest.dateStart, latest.dateEnd, latest.datePrecision as Precision];
	return {
		text: formatShortDate(start, end, precision, currentLanguage()),
		figures: formatDateInFigures(start, end, precision)
	};
};

type Cell = ReturnType<typeof board<EventRow>>[number];

/** The countries of a board put together, and what by. */
export interface BoardGroups {
	/** What the groups are: `Region`. */
	readonly label: string;
	readonly groups: readonly { readonly code: string; readonly name: string; readonly countries: readonly string[] }[];
	/** Whether an event of a country of a group is shown there. */
	readonly holds: (code: string, event: EventRow) => boolean;
}

/**
 * @param grouping null: one list
 * @param hrefOf address of a country's page
 */
export function boardOf(
	round: RoundRow,
	grouping: BoardGroups | null,
	hrefOf: CountryLink
): { data: BoardData; table: ChartTable; summary: string; finding: string } {
	const byName = [...round.countries].sort((a, b) => collate(currentLanguage())(a.name, b.name));
	const absent = new Set(
		round.participation.filter(({ participated }) => participated === 'no').map(({ country }) => country)
	);
	const cellsOf = (countries: readonly { readonly country: string }[], events: readonly EventRow[]) =>
		board(
			countries.map(({ country }) => country),
			round.stages.map(({ stage }) => stage),
			events,
			absent
		);
	const textOf = ({ country, stage, state, events }: Cell): BoardCell => ({
		country,
		stage,
		state,
		facts: events.map(factOf),
		...dateOf(events)
	});
	const cells = cellsOf(byName, round.events);
	const placed = grouping
		? grouping.groups.flatMap(({ code, countries }) =>
				byName.filter(({ country }) => countries.includes(country)).map((one) => ({ ...one, region: code }))
			)
		: byName;
	const data: BoardData = {
		steps: round.stages,
		countries: placed.map(({ country, name, region }) => ({ country, name, region, ...linked(hrefOf(country)) })),
		regions: grouping ? grouping.groups.map(({ code, name }) => ({ region: code, name })) : [],
		cells: grouping
			? grouping.groups.flatMap(({ code, countries }) =>
					cellsOf(
						byName.filter(({ country }) => countries.includes(country)),
						round.events.filter((event) => grouping.holds(code, event))
					).map((cell) => ({ ...textOf(cell), region: code }))
				)
			: cells.map(textOf)
	};
	const listed = round.participation.filter(({ participated }) => participated === 'listed').length;
	const known = cells.filter(({ events }) => events.length > 0);
	return {
		data,
		table: tableOf(round, data, grouping),
		finding: boardFinding(round, cells),
		summary:
			round.stages.length === 0
				? m.progress_listed_only({ count: listed })
				: m.progress_summary({
						count: new Set(known.map(({ country }) => country)).size,
						cells: String(known.length),
						steps: String(cells.filter(({ state }) => state !== 'not_applicable').length)
					})
	};
}

/** A step among the reader's own rows, in the columns of its table. */
interface OwnStep {
	readonly country: string | null;
	readonly stage: string;
	readonly date_start: string | null;
	readonly date_end: string | null;
	readonly date_precision: string | null;
	readonly date_basis: string;
	readonly description: string;
}

/** The board with the reader's own steps as marks of their cells: neither states nor counts change. */
export function markOwn(data: BoardData, own: readonly OwnStep[]): BoardData {
	const marks = marksOf(currentLanguage());
	const textOf = (row: OwnStep) => {
		const { date_start: dateStart, date_end: dateEnd, date_precision: datePrecision, date_basis: dateBasis } = row;
		return `${m.own_rows_mark()}${marks.colon} ${eventDateText({ dateStart, dateEnd, datePrecision, dateBasis })}${marks.comma} ${row.description}`;
	};
	const cells = data.cells.map((cell) => {
		const rows = own.filter(({ country, stage }) => country === cell.country && stage === cell.stage);
		return rows.length === 0 ? cell : { ...cell, own: rows.map(textOf) };
	});
	return { ...data, cells };
}

/** The board with the reader's own country set apart. */
export function markMine(data: BoardData, mine: string | null): BoardData {
	if (mine === null) return data;
	const distinguished = m.countries_mine();
	return { ...data, countries: data.countries.map((one) => (one.country === mine ? { ...one, distinguished } : one)) };
}

/** The last step of the round that is documented for anybody, and for how many; uncertain facts do not count. */
function boardFinding({ stages }: RoundRow, cells: readonly Cell[]): string {
	const reached = (stage: string) =>
		cells.filter((cell) => cell.stage === stage && (cell.state === 'dated' || cell.state === 'undated')).length;
	const furthest = stages.findLast(({ stage }) => reached(stage) > 0);
	if (!furthest) return '';
	return m.finding_board({
		step: withinSentence(furthest.name),
		counted: countedText(
			reached(furthest.stage),
			cells.filter(({ stage, state }) => stage === furthest.stage && state !== 'not_applicable').length
		)
	});
}

/** One row per fact of a cell; a cell of which nothing is known is a row, too. In a group as on the board. */
function tableOf(
	round: RoundRow,
	{ countries, regions, steps, cells }: BoardData,
	grouping: BoardGroups | null
): ChartTable {
	const stepOf = new Map(steps.map(({ stage, name }) => [stage, name]));
	const groupOf = new Map(regions.map(({ region, name }) => [region, name]));
	return {
		caption: m.progress_board_title({ round: round.name }),
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			...(grouping ? [{ key: 'group', label: grouping.label }] : []),
			{ key: 'step', label: m.term_step() },
			{ key: 'state', label: m.term_status() },
			{ key: 'date', label: m.term_date() },
			{ key: 'certainty', label: m.term_certainty() },
			{ key: 'what', label: m.term_what() },
			{ key: 'source', label: m.term_source() }
		],
		rows: countries.flatMap(({ country, name, region }) =>
			cells
				.filter((cell) => cell.country === country && (!grouping || cell.region === region))
				.flatMap(({ stage, state, facts }) => {
					const cell = {
						country: { text: name, value: country },
						...(grouping && { group: { text: groupOf.get(region) ?? region, value: region } }),
						step: { text: stepOf.get(stage) ?? stage, value: stage },
						state: { text: stateName(state), value: state }
					};
					if (facts.length === 0) return [cell];
					return facts.map(({ when, certainty, description, lang, note, source }) => ({
						...cell,
						date: { text: when },
						certainty: { text: certainty },
						what: { text: note ? `${description}\u00A0— ${note}` : description, lang },
						source: { text: source.title, lang: 'en', ...(source.href !== undefined && { href: source.href }) }
					}));
				})
		)
	};
}

export const stagesWords = (): StagesWords => ({
	...frameWords(),
	states: Object.fromEntries(STAGE_STATES.map((state) => [state, stateName(state)])) as Record<StageState, string>,
	country: m.term_country(),
	known: (known, applicable) => m.progress_known({ known: String(known), applicable: String(applicable) }),
	of: (known, applicable) => m.progress_took_of({ took: String(known), rounds: String(applicable) }),
	steps: m.progress_steps_head(),
	countries: m.progress_with_countries(),
	inCountries: (known, applicable) => m.progress_in_countries({ known: String(known), applicable: String(applicable) }),
	span: (first, last) => m.progress_strip_span({ first, last }),
	tap: m.progress_strip_tap(),
	counts: m.progress_counts(),
	close: m.progress_close(),
	choose: m.progress_choose_cell(),
	previous: m.progress_previous_step(),
	next: m.progress_next_step(),
	toCountry: (country) => m.progress_to_country({ country })
});
