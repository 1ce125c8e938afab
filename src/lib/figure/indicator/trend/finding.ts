/** What is to be seen in lines over the years; '' where nothing stands out. */
import { group, max } from 'd3';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Note } from '$lib/domain/notes';
import type { CountryObservation, Observation, Valued } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { verdict } from '$lib/domain/statistics';
import { byRole, NEAR } from '$lib/domain/tolerance';
import * as m from '$lib/i18n/paraglide/messages';
import { countedText } from '../../coverage-text';
import { difference, distanceWords } from '../../difference';
import type { FigureCountry, NameOf } from '../../naming';
import { valueText } from '../../summary';
import { COMPARISONS, mostFrequent, withEstimates } from '../finding';
import { rangeFinding } from '../rank/finding';

/** Of the years between the two values stated: fewer are no trend. */
const SHORTEST = 3;
/** So many parts of the earlier value a change has to be to stand out. */
const SMALLEST_PART = 0.1;
/** More lines than this are stated by counting. */
const MAX_TOLD = 5;

/** The first and the last value of one line. */
interface Span {
	readonly first: Valued;
	readonly last: Valued;
	/** One series throughout, without a doubt at its ends: its ends may be compared. */
	readonly sound: boolean;
}

/**
 * How the first country went between its first and its last value, and on which side of the reference value it was then
 * and is now; of more than five lines, whether most end higher or lower than they start. Where that cannot be said, the
 * lowest and the highest value of the newest year most lines have in common.
 * @param observations by country in the order chosen, then by year
 * @param notes every known doubt
 */
export function trendFinding(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	countries: readonly FigureCountry[],
	notes: readonly Note[],
	nameOf: NameOf
): string {
	const { countries: published, aggregates } = byRole(observations, countries);
	const spans = [...group(published, ({ country }) => country).values()].flatMap((own) => spanOf(own, notes) ?? []);
	return (
		(spans.length > MAX_TOLD ? linesText(facts, spans) : leadText(facts, spans, published, aggregates, nameOf)) ||
		commonYearText(facts, published, nameOf)
	);
}

function leadText(
	facts: IndicatorFacts,
	spans: readonly Span[],
	published: readonly Valued[],
	aggregates: readonly Valued[],
	nameOf: NameOf
): string {
	const lead = published[0]?.country;
	const span = spans.find(({ first }) => first.country === lead);
	if (!span?.sound) return '';
	const [reference] = group(aggregates, ({ country }) => country).values();
	return withEstimates(
		(reference ? crossingText(facts, span, reference, nameOf) : '') || courseText(facts, span, nameOf),
		[span.first, span.last]
	);
}

function spanOf(own: readonly Valued[], notes: readonly Note[]): Span | null {
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last || last.year - first.year < SHORTEST) return null;
	const later = own.slice(1);
	const isBroken =
		later.some(({ status, joined }) => status === 'B' || joined === false) ||
		new Set(own.map(({ source }) => source)).size > 1 ||
		notes.some(
			({ kind, country, yearFrom, yearTo, ...note }) =>
				kind === 'large_change' &&
				note.indicator === first.indicator &&
				country === first.country &&
				yearFrom !== null &&
				yearTo !== null &&
				first.year <= yearFrom &&
				yearTo <= last.year
		);
	return { first, last, sound: !isBroken && first.comment === undefined && last.comment === undefined };
}

/** `Kazakhstan: 13.8% in 2010, 9.5% in 2023, better by 4.3 points` */
function courseText(facts: IndicatorFacts, { first, last }: Span, nameOf: NameOf): string {
	const distance = difference(facts, last.value, first.value);
	const before = Math.abs(shown(first.value, facts.decimals));
	if (distance === 0 || Math.abs(distance) < SMALLEST_PART * before) return '';
	return m.finding_course({
		country: nameOf(first.country),
		from: valueText(facts, first.value),
		fromYear: String(first.year),
		to: valueText(facts, last.value),
		toYear: String(last.year),
		change: distanceWords(facts, { distance, verdict: verdict(distance, facts.direction) })
	});
}

/** The two lines change sides between the ends of the first, in years that both have. */
function crossingText(facts: IndicatorFacts, span: Span, reference: readonly Valued[], nameOf: NameOf): string {
	const of = (year: number) => reference.find((one) => one.year === year);
	const [then, now] = [of(span.first.year), of(span.last.year)];
	if (!then || !now || [then, now].some(({ comment }) => comment !== undefined)) return '';
	const before = difference(facts, span.first.value, then.value);
	const after = difference(facts, span.last.value, now.value);
	if (before * after >= 0) return '';
	return m.finding_crossed({
		country: nameOf(span.first.country),
		reference: nameOf(now.country),
		before: COMPARISONS[before > 0 ? 'higher' : 'lower'](),
		fromYear: String(span.first.year),
		after: COMPARISONS[after > 0 ? 'higher' : 'lower'](),
		toYear: String(span.last.year),
		value: valueText(facts, span.last.value),
		referenceValue: valueText(facts, now.value)
	});
}

/** From the lowest to the highest in the newest year of which most lines have a value, if that is one of the newest drawn. */
function commonYearText(facts: IndicatorFacts, published: readonly CountryObservation[], nameOf: NameOf): string {
	const lines = group(published, ({ country }) => country).size;
	const ofYear = group(published, ({ year }) => year);
	const newest = max(published, ({ year }) => year) ?? 0;
	const common = max(
		[...ofYear].filter(([, own]) => 3 * own.length >= 2 * lines),
		([year]) => year
	);
	if (common === undefined || newest - common > NEAR) return '';
	const selected = (ofYear.get(common) ?? []).map((observation) => ({ observation, requestedYear: common }));
	return rangeFinding(facts, selected, common, nameOf);
}

function linesText(facts: IndicatorFacts, spans: readonly Span[]): string {
	const most = mostFrequent(
		spans.map(({ first, last, sound }) => ({
			verdict: verdict(difference(facts, last.value, first.value), 'neutral'),
			sound
		}))
	);
	if (!most) return '';
	return withEstimates(
		m.finding_lines({ counted: countedText(most.count, spans.length), comparison: COMPARISONS[most.verdict]() }),
		spans.flatMap(({ first, last }) => [first, last])
	);
}
