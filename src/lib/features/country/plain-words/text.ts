/** Facts of a country -> sentences in plain words, every number leading to its row. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Verdict } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatList, formatNumber, formatWithUnit, isolated } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { Move, Moves, RegionMove } from './changes';
import type { Said, Standing } from '../status';
import { filled, type Part } from '$lib/ui/slots';
import { eventDateText, type Dated } from '$lib/i18n/event-date';

/** What kind of fact a sentence tells; `words-KIND` is the address of its row. */
export type WordsKind = 'stands' | 'named' | 'improved' | 'worsened' | 'region' | 'said' | 'missing';
export interface Sentence {
	readonly kind: WordsKind;
	readonly parts: readonly Part[];
}

export type MoveKind = 'improved' | 'worsened' | 'region';
export const rowOf = (kind: MoveKind): string => `words-${kind}`;

type Facts = Pick<IndicatorFacts, 'indicator' | 'name' | 'unitShort' | 'decimals'>;

export interface WordsOf {
	readonly name: string;
	readonly standing: Standing<
		Dated & { readonly dateBasis: string; readonly event: string; readonly stageName: string }
	>;
	readonly rounds: readonly { readonly round: string; readonly name: string }[];
	readonly reportTypes: Readonly<Record<string, string>>;
	readonly moves: Moves;
	readonly said: Said<Saying> | null;
	readonly themes: Readonly<Record<string, string>>;
	readonly figures: readonly Facts[];
	readonly gaps: readonly { readonly year: number | null }[];
}

interface Saying {
	readonly theme: string;
	readonly kind: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly datePrecision: string | null;
	readonly certainty: string;
	readonly sourceTitle: string;
}

const join = (texts: readonly string[]) => formatList(texts, currentLanguage());

function stands({ name, standing, rounds, reportTypes }: WordsOf): Sentence {
	const round = rounds.find((one) => one.round === standing.round);
	const country = { text: name };
	if (!round) return { kind: 'stands', parts: filled(m.words_stands_never, { country }, join) };
	const reports = standing.reportTypes.map((type) => reportTypes[type] ?? type);
	const parts = {
		country,
		round: { text: round.name, href: `#${round.round}`, value: round.round },
		reports: { text: reports.length ? join(reports) : m.words_no_report() }
	};
	const { last } = standing;
	if (!last) return { kind: 'stands', parts: filled(m.words_stands_undated, parts, join) };
	const step = {
		stage: { text: last.stageName },
		date: { text: eventDateText(last), href: `#${last.event}`, value: last.event }
	};
	return { kind: 'stands', parts: filled(m.words_stands, { ...parts, ...step }, join) };
}

/** A number and its unit. */
export const valueText = (facts: Facts, value: number): string =>
	formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());

/** A change with its sign, which stays on its side in Arabic too: a bare number of a rate, per cent of an amount. */
export const changeText = (move: Move, facts: Facts): string => {
	const language = currentLanguage();
	const number = move.rate
		? formatNumber(move.difference, facts.decimals, language)
		: formatWithUnit(move.difference, 0, '%', language);
	return isolated(move.difference > 0 ? `+${number}` : number);
};

const WORDS = {
	improved: { points: m.words_improved_points, percent: m.words_improved_percent },
	worsened: { points: m.words_worsened_points, percent: m.words_worsened_percent }
};

function moved(kind: 'improved' | 'worsened', move: Move, facts: Facts): Sentence {
	const href = `#${rowOf(kind)}`;
	const link = (text: string, value: number): Part => ({ text, href, value });
	const say = move.rate ? WORDS[kind].points : WORDS[kind].percent;
	return {
		kind,
		parts: filled(
			say,
			{
				indicator: { text: facts.name },
				from: link(valueText(facts, move.from.value), move.from.value),
				fromYear: { text: String(move.from.year) },
				to: link(valueText(facts, move.to.value), move.to.value),
				toYear: { text: String(move.to.year) },
				difference: link(changeText(move, facts), move.difference)
			},
			join
		)
	};
}

const DISTANCES = {
	better: m.words_distance_better,
	worse: m.words_distance_worse,
	higher: m.words_distance_higher,
	lower: m.words_distance_lower
};

/** How a value lies to another, in words that know the direction. */
export function distanceText(distance: number, verdict: Verdict, decimals: number): string {
	if (verdict === 'same') return m.words_distance_same();
	// As shown: a distance of 1.96 that reads 2.0 takes the plural of 2.0.
	const points = Number(Math.abs(distance).toFixed(decimals));
	return DISTANCES[verdict]({ count: points, points: formatNumber(points, decimals, currentLanguage()) });
}

function againstRegion(move: RegionMove, facts: Facts): Sentence {
	const href = `#${rowOf('region')}`;
	const count = move.countries.length;
	return {
		kind: 'region',
		parts: filled(
			(slots) => m.words_region({ ...slots, count }),
			{
				others: { text: formatCount(count, currentLanguage()), href, value: count },
				indicator: { text: facts.name },
				fromYear: { text: String(move.from.year) },
				distanceFrom: {
					text: distanceText(move.distanceFrom, move.verdictFrom, facts.decimals),
					href,
					value: move.distanceFrom
				},
				toYear: { text: String(move.to.year) },
				distanceTo: {
					text: distanceText(move.distanceTo, move.verdictTo, facts.decimals),
					href,
					value: move.distanceTo
				}
			},
			join
		)
	};
}

function said({ said: found, themes }: WordsOf): Sentence[] {
	if (!found) return [];
	const date = { text: eventDateText({ ...found.of, dateBasis: 'event' }) };
	const list = (codes: readonly string[]): Part[] =>
		codes.map((theme) => ({ text: themes[theme] ?? theme, href: `#theme-${theme}`, value: theme }));
	const [strong, weak] = [list(found.strong), list(found.weak)];
	const parts = !weak.length
		? filled(m.words_said_strong, { date, strong }, join)
		: !strong.length
			? filled(m.words_said_weak, { date, weak }, join)
			: filled(m.words_said, { date, strong, weak }, join);
	return [{ kind: 'said', parts }];
}

function missing({ gaps, figures }: WordsOf): Sentence {
	const count = (value: number): Part => ({
		text: formatCount(value, currentLanguage()),
		href: '#missing',
		value
	});
	const without = gaps.filter(({ year }) => year === null).length;
	const all = count(figures.length);
	const outdated = gaps.length - without;
	const parts = !gaps.length
		? filled(m.words_missing_none, { all }, join)
		: outdated
			? filled(m.words_missing, { all, missing: count(without), outdated: count(outdated) }, join)
			: filled(m.words_missing_only, { all, missing: count(without) }, join);
	return { kind: 'missing', parts };
}

/** No page says more. */
const MOST = 6;

/** Three to six sentences; silent on what the data does not bear. */
export function plainWords(of: WordsOf): Sentence[] {
	const factsOf = (move: Move) => of.figures.find(({ indicator }) => indicator === move.indicator) as Facts;
	const { improved, worsened, region } = of.moves;
	const named = of.rounds.find(({ round }) => round === of.standing.named);
	const localize: Sentence[] = [
		stands(of),
		...(improved ? [moved('improved', improved, factsOf(improved))] : []),
		...(worsened ? [moved('worsened', worsened, factsOf(worsened))] : []),
		...(region ? [againstRegion(region, factsOf(region))] : []),
		...said(of),
		missing(of)
	];
	if (named && localize.length < MOST) {
		const round = { text: named.name, href: `#${named.round}`, value: named.round };
		localize.splice(1, 0, { kind: 'named', parts: filled(m.words_named, { round }, join) });
	}
	return localize;
}
