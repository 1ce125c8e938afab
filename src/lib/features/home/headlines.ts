/** Values of all partners on several indicators -> strips with their words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import { commentLines } from '$lib/charts/frame/status';
import type { Strip } from '$lib/charts/strip/layout';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { ObsStatus, Valued } from '$lib/domain/observation';
import { ofCommonMethod } from '$lib/domain/methods';
import { shown } from '$lib/domain/shown';
import { median } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatWithUnit } from '$lib/i18n/formats';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { withDoubts } from '$lib/figure/cells';
import { citationsOf, type FigureModel, publishedValues, type Release } from '$lib/figure/model';
import { noteTexts } from '$lib/figure/note-text';
import { betterEnd } from '$lib/figure/row-strip/strip';
import type { StripCountry } from '$lib/figure/indicator/strip/strip';
import { type Note, withComments } from '$lib/domain/notes';
import { statusName } from '$lib/ui/terms';

export interface Headline extends IndicatorFacts {
	readonly year: number;
	readonly values: readonly {
		readonly country: string;
		readonly value: number;
		readonly status: ObsStatus;
		/** Row of `sources`. */
		readonly source: string;
	}[];
}

interface Known {
	readonly headlines: readonly Headline[];
	readonly sources: readonly Release[];
	readonly notes: readonly Note[];
}

const say = (facts: IndicatorFacts, value: number) =>
	formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());

/** The values of one headline, each with the doubts about it. */
const observationsOf = ({ indicator, year, values }: Headline, notes: readonly Note[]): Valued[] =>
	withComments(
		values.map((one) => ({ ...one, indicator, year, sex: 'T' as const })),
		notes
	);

/** The median with the number of countries it is made of, and of how many where others are measured otherwise. */
function noteOf(headline: Headline, middle: number | null, count: number, all: number): string {
	const words = { year: String(headline.year), median: middle === null ? '—' : say(headline, middle) };
	return count < all
		? m.headline_note_some({ ...words, count: String(count), all: String(all) })
		: m.headline_note({ ...words, count });
}

/** @param countries with their regions, which give the dots their hues */
export const stripsOf = (
	{ headlines, notes }: Known,
	countries: readonly StripCountry[],
	nameOf: (country: string) => string
): Strip[] =>
	headlines.map((headline) => {
		const observations = observationsOf(headline, notes);
		const comparable = ofCommonMethod(observations, (one) => one);
		const middle = median(comparable.map(({ value }) => value));
		return {
			id: headline.indicator,
			name: headline.name,
			note: noteOf(headline, middle, comparable.length, observations.length),
			year: headline.year,
			median: middle,
			better: betterEnd(headline.direction),
			dots: observations.map(({ country, value, status, comment, method }) => ({
				country,
				name: nameOf(country),
				value,
				estimate: status === 'E',
				group: countries.find((one) => one.country === country)?.region,
				tip: [
					nameOf(country),
					`${headline.name}${marksOf(currentLanguage()).colon} ${say(headline, value)} (${headline.year})`,
					...(status === 'A' ? [] : [statusName(status)]),
					...commentLines([{ comment, method }])
				]
			}))
		};
	});

/** One row per dot. */
export const headlinesTable = (headlines: readonly Headline[], nameOf: (country: string) => string): ChartTable => ({
	caption: m.headline_title(),
	columns: [
		{ key: 'indicator', label: m.term_indicator(), header: true },
		{ key: 'country', label: m.term_country() },
		{ key: 'year', label: m.term_year(), numeric: true },
		{ key: 'value', label: m.term_value(), numeric: true },
		{ key: 'unit', label: m.term_unit() },
		{ key: 'status', label: m.term_status() }
	],
	rows: headlines.flatMap((headline) =>
		headline.values.map(({ country, value, status }) => ({
			indicator: { text: headline.name, value: headline.indicator },
			country: { text: nameOf(country), value: country },
			year: { text: String(headline.year), value: headline.year },
			value: { text: formatNumber(value, headline.decimals, currentLanguage()), value },
			unit: { text: headline.unit },
			status: { text: statusName(status), value: status }
		}))
	)
});

/** The indicator of which the finding says from where to where it runs, in words of its own. */
const FOUND = 'neet_rate';
/** The one of which the summary does. */
const WORDED = 'youth_unemployment_rate';

/** The lowest and the highest value of one headline, written; null without two that nobody shares. */
function endsOf({ headlines, notes }: Known, indicator: string, nameOf: (country: string) => string) {
	const headline = headlines.find((one) => one.indicator === indicator);
	if (!headline) return null;
	const sorted = observationsOf(headline, notes).sort((a, b) => a.value - b.value);
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	const at = (one: Valued | undefined) => (one ? shown(one.value, headline.decimals) : NaN);
	if (!lowest || !highest || lowest === highest) return null;
	if (at(lowest) === at(sorted[1]) || at(highest) === at(sorted.at(-2))) return null;
	return {
		/** Neither is an estimate, after a break or doubted: both may be named above all others. */
		isSound: [lowest, highest].every(({ status, comment }) => status === 'A' && comment === undefined),
		name: headline.name,
		texts: {
			year: String(headline.year),
			lowest: nameOf(lowest.country),
			lowestValue: say(headline, lowest.value),
			highest: nameOf(highest.country),
			highestValue: say(headline, highest.value)
		}
	};
}

/** The figure of all headlines: its sources and notes are those of exactly the values drawn. */
export function headlinesModel(known: Known, nameOf: (country: string) => string): FigureModel {
	const { headlines, sources, notes } = known;
	const [found, worded] = [endsOf(known, FOUND, nameOf), endsOf(known, WORDED, nameOf)];
	const observations = headlines.flatMap((headline) => observationsOf(headline, notes));
	const published = publishedValues(headlines, observations, notes, nameOf);
	return {
		kind: 'strip',
		finding: found?.isSound ? m.headline_finding(found.texts) : '',
		coverage: '',
		period: '',
		title: m.headline_title(),
		subtitle: m.headline_subtitle(),
		summary: worded ? m.headline_summary({ ...worded.texts, widest: worded.name }) : '',
		table: withDoubts(
			headlinesTable(headlines, nameOf),
			observations.map((one) => [one])
		),
		notes: noteTexts(published),
		absences: [],
		sources: citationsOf(observations, sources),
		series: '',
		published,
		fileName: 'headline-indicators',
		rows: 'observations'
	};
}
