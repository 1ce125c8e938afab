/** Facts of a country -> sentences in plain words, every number leading to its row. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import { currentLanguage } from '$lib/i18n/current';
import { eventDateText } from '$lib/i18n/event-date';
import { formatCount, formatList } from '$lib/i18n/formats';
import { joinByComma } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { filled, withinSentence, type Part } from '$lib/i18n/sentence';
import type { CountryStatus, LatestStatements } from '../status';
import { changeItem, doubtPart, regionParts, rowOf, valueText, type NumberFacts } from './change-text';
import type { Change } from './comparison';
import { DIRECTED, VET_SHARE } from './outcomes';
import type { CountryChanges } from './selection';

/** What kind of fact a sentence tells. */
export type SentenceKind =
	'stands' | 'vet' | 'improved' | 'worsened' | 'changed' | 'unchanged' | 'region' | 'said' | 'missing';
export interface Sentence {
	readonly kind: SentenceKind;
	readonly parts: readonly Part[];
}

export interface SentenceFacts {
	readonly name: string;
	readonly status: CountryStatus;
	readonly rounds: readonly {
		readonly round: string;
		readonly name: string;
		readonly short: string;
		/** A source says that the country took part. */
		readonly documented: boolean;
	}[];
	readonly changes: CountryChanges;
	readonly said: LatestStatements<Statement> | null;
	readonly themes: Readonly<Record<string, string>>;
	readonly figures: readonly (NumberFacts & Pick<IndicatorFacts, 'indicator'>)[];
	readonly gaps: readonly { readonly year: number | null }[];
}

interface Statement {
	readonly theme: string;
	readonly kind: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly datePrecision: string | null;
	readonly certainty: string;
	readonly sourceTitle: string;
}

/** Names of themes hold an “and” themselves. */
const names = (texts: readonly string[]) => joinByComma(texts, currentLanguage());
const join = (texts: readonly string[]) => formatList(texts, currentLanguage());
/** Parts that follow one another as they stand. */
const run = (texts: readonly string[]) => texts.join('');

function stands({ name, status, rounds }: SentenceFacts): Sentence {
	const linked = (code: string | null, text: 'name' | 'short'): Part => {
		const round = rounds.find((one) => one.round === code);
		return round ? { text: round[text], href: `#${round.round}`, value: round.round } : { text: '' };
	};
	const isDocumented = rounds.some(({ round, documented }) => round === status.round && documented);
	const doubt = isDocumented ? [] : [{ text: ` (${m.term_certainty_uncertain()})` }];
	const slots = {
		country: { text: name },
		round: [linked(status.round, 'name'), ...doubt],
		coming: linked(status.listed, 'short')
	};
	const say = status.round
		? status.listed
			? m.words_stands_listed
			: m.words_stands
		: status.listed
			? m.words_stands_never_listed
			: m.words_stands_never;
	return { kind: 'stands', parts: filled(say, slots, run) };
}

function vet({ changes, figures }: SentenceFacts): Sentence {
	const newest = changes.vet;
	const facts = figures.find(({ indicator }) => indicator === newest?.indicator);
	if (!newest || !facts) return { kind: 'vet', parts: [{ text: m.words_vet_none() }] };
	const { indicator, latest, change } = newest;
	const number = (value: number): Part => ({ text: valueText(facts, value), href: `#${rowOf(indicator)}`, value });
	const slots = { value: number(latest.value), year: { text: String(latest.year) } };
	const share = indicator === VET_SHARE;
	if (!change)
		return { kind: 'vet', parts: filled(share ? m.words_vet_share : m.words_vet_participation, slots, join) };
	const say = share ? m.words_vet_share_change : m.words_vet_participation_change;
	const then = { from: number(change.from.value), fromYear: { text: String(change.from.year) } };
	return { kind: 'vet', parts: filled(say, { ...slots, ...then, doubt: doubtPart(change) }, join) };
}

const LISTS = { improved: m.words_improved, worsened: m.words_worsened, changed: m.words_changed };

function list(kind: keyof typeof LISTS, { changes, figures }: SentenceFacts): Sentence[] {
	const factsOf = (change: Change) => figures.find(({ indicator }) => indicator === change.indicator);
	const items = changes[kind].flatMap((change) => {
		const facts = factsOf(change);
		return facts ? [changeItem(change, facts)] : [];
	});
	const [first, second] = items;
	if (!first) return [];
	const parts = second ? filled(m.words_two_items, { first, second }, run) : first;
	return [{ kind, parts: filled(LISTS[kind], { items: parts }, run) }];
}

/** How many outcomes could be compared, where none improved or none worsened. */
function unchanged({ changes }: SentenceFacts): Sentence[] {
	const { improved, worsened, compared } = changes;
	if (improved.length && worsened.length) return [];
	const count = { count: compared };
	const text = !compared
		? m.words_none_compared({ outcomes: formatCount(DIRECTED.length, currentLanguage()) })
		: improved.length
			? m.words_none_worsened(count)
			: worsened.length
				? m.words_none_improved(count)
				: m.words_none_moved(count);
	return [{ kind: 'unchanged', parts: [{ text }] }];
}

function region({ changes, figures }: SentenceFacts): Sentence[] {
	const facts = figures.find(({ indicator }) => indicator === changes.region?.indicator);
	return changes.region && facts ? [{ kind: 'region', parts: regionParts(changes.region, facts) }] : [];
}

function said({ said: found, themes }: SentenceFacts): Sentence[] {
	if (!found) return [];
	const date = { text: eventDateText({ ...found.of, dateBasis: 'event' }) };
	const linked = (codes: readonly string[]): Part[] =>
		codes.map((theme) => ({ text: withinSentence(themes[theme] ?? theme), href: `#theme-${theme}`, value: theme }));
	const [strong, weak] = [linked(found.strong), linked(found.weak)];
	const parts = !weak.length
		? filled(m.words_said_strong, { date, strong }, names)
		: !strong.length
			? filled(m.words_said_weak, { date, weak }, names)
			: filled(m.words_said, { date, strong, weak }, names);
	return [{ kind: 'said', parts }];
}

function missing({ gaps, figures }: SentenceFacts): Sentence {
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

/** Four to eight sentences; where the data does not bear one, the reason stands in its place. */
export const plainWords = (of: SentenceFacts): Sentence[] => [
	stands(of),
	vet(of),
	...list('improved', of),
	...list('worsened', of),
	...list('changed', of),
	...unchanged(of),
	...region(of),
	...said(of),
	missing(of)
];
