/** The rounds and the partners through them -> tile map and timeline with their words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Tile, TileClass, TilesWords } from '$lib/charts/tiles/layout';
import type { TimelineWords } from '$lib/charts/timeline/layout';
import { currentLanguage } from '$lib/i18n/current';
import { formatDate, formatMonth, type Precision } from '$lib/i18n/formats';
import { joinByComma, marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { frameWords } from '../frame-text';

export interface RoundDates {
	readonly round: string;
	readonly name: string;
	readonly short: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly datePrecision: string | null;
	/** Countries documented as taking part, and those of which it is inferred, uncertain or in conflict. */
	readonly took: number;
	readonly uncertain: number;
	readonly listed: number;
	readonly associated: number;
	readonly events: number;
	readonly sourceTitle: string | null;
	readonly sourceUrl: string | null;
}

export const roundDates = ({ dateStart, dateEnd, datePrecision }: RoundDates): string =>
	dateStart === null || dateEnd === null || datePrecision === null
		? m.term_date_unknown()
		: formatDate(dateStart, dateEnd, datePrecision as Precision, currentLanguage());

/** What is documented, and of how many more countries it is not certain. */
export const withUncertain = (documented: string, { uncertain }: RoundDates): string =>
	joinByComma([documented, ...(uncertain > 0 ? [m.rounds_uncertain({ count: uncertain })] : [])], currentLanguage());

/** One row per round: dates, countries documented, events. */
export const roundsTable = (rounds: readonly RoundDates[]): ChartTable => ({
	caption: m.rounds_caption(),
	columns: [
		{ key: 'round', label: m.term_round(), header: true },
		{ key: 'dates', label: m.term_date() },
		{ key: 'took', label: m.rounds_took(), numeric: true },
		{ key: 'events', label: m.rounds_events(), numeric: true },
		{ key: 'source', label: m.term_source() }
	],
	rows: rounds.map((round) => ({
		round: { text: round.name, value: round.round },
		dates: { text: roundDates(round) },
		took: {
			text:
				round.took + round.uncertain > 0 || round.listed === 0
					? withUncertain(String(round.took), round)
					: m.rounds_listed({ count: String(round.listed) }),
			value: round.took
		},
		events: { text: String(round.events), value: round.events },
		source:
			round.sourceUrl === null
				? { text: '' }
				: { text: round.sourceTitle ?? m.term_source(), lang: 'en', href: round.sourceUrl }
	}))
});

export const timelineWords = (): TimelineWords => ({
	...frameWords(),
	none: m.rounds_none_dated(),
	point: m.rounds_key_point(),
	span: m.rounds_key_span(),
	vague: m.rounds_key_vague(),
	unsure: m.rounds_key_unsure(),
	wide: m.rounds_key_wide(),
	month: (iso) => formatMonth(iso, currentLanguage())
});

export const tilesWords = (): TilesWords => ({ ...frameWords(), unknown: m.tiles_unknown(), key: m.tiles_key() });

interface Partner {
	readonly country: string;
	readonly name: string;
	/** Name of its region. */
	readonly group: string;
	readonly lastRound: string | null;
}

/** Tiles coloured by the latest round a partner is documented in; rounds nobody ends with make no class. */
export function partnerTiles(
	partners: readonly Partner[],
	rounds: readonly RoundDates[],
	footnoted: ReadonlySet<string>,
	hrefOf: (country: string) => string
): { tiles: Tile[]; classes: TileClass[]; table: ChartTable } {
	const shortOf = new Map(rounds.map(({ round, short }) => [round, short]));
	const latest = ({ lastRound }: Partner) =>
		lastRound === null ? m.tiles_unknown() : (shortOf.get(lastRound) ?? lastRound);
	return {
		classes: rounds
			.filter(({ round }) => partners.some(({ lastRound }) => lastRound === round))
			.map(({ round, short }) => ({ code: round, name: short, mark: `’${short.match(/\d{4}/)?.[0].slice(2) ?? ''}` })),
		tiles: partners.map((partner) => ({
			country: partner.country,
			name: partner.name,
			footnote: footnoted.has(partner.country),
			code: partner.lastRound,
			value: partner.lastRound,
			href: hrefOf(partner.country),
			tip: [partner.name, `${m.tiles_latest()}${marksOf(currentLanguage()).colon} ${latest(partner)}`]
		})),
		table: {
			caption: m.tiles_title(),
			columns: [
				{ key: 'country', label: m.term_country(), header: true },
				{ key: 'region', label: m.term_region() },
				{ key: 'round', label: m.tiles_latest() }
			],
			rows: partners.map((partner) => ({
				country: { text: partner.name, value: partner.country, href: hrefOf(partner.country) },
				region: { text: partner.group },
				round: { text: latest(partner), value: partner.lastRound }
			}))
		}
	};
}
