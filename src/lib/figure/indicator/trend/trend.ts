/** Observations -> a trend with its words: the summary, the table and the named absent. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation, Sex } from '$lib/domain/observation';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName, statusName } from '$lib/ui/terms';

export type NameOf = (country: string) => string;

/** Why nothing is drawn, and what would be. */
export function emptyReason(facts: IndicatorFacts, sex: Sex, countries: readonly unknown[], otherwise: string): string {
	if (countries.length === 0) return m.chart_nobody_chosen();
	return facts.sexes.includes(sex) ? otherwise : m.chart_not_for_sex({ sexes: facts.sexes.map(sexName).join(' / ') });
}

/** One or two sentences: how the first country went, and who stands highest and lowest at the end. */
export function trendSummary(facts: IndicatorFacts, observations: readonly Observation[], nameOf: NameOf): string {
	const say = (value: number) => formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());
	const published = observations.filter((one): one is Observation & { value: number } => one.value !== null);
	const leading = published[0]?.country;
	const own = published.filter(({ country }) => country === leading);
	const [first, last] = [own[0], own.at(-1)];
	if (!leading || !first || !last) return m.chart_trend_none();
	const sentences = [
		first.year === last.year
			? m.chart_trend_one({ country: nameOf(leading), value: say(first.value), year: String(first.year) })
			: m.chart_trend_course({
					country: nameOf(leading),
					from: say(first.value),
					fromYear: String(first.year),
					to: say(last.value),
					toYear: String(last.year)
				})
	];
	const latest = [...new Map(published.map((one) => [one.country, one])).values()].sort((a, b) => b.value - a.value);
	const [highest, lowest] = [latest[0], latest.at(-1)];
	if (latest.length > 1 && highest && lowest)
		sentences.push(
			m.chart_trend_range({
				highest: nameOf(highest.country),
				highestValue: say(highest.value),
				highestYear: String(highest.year),
				lowest: nameOf(lowest.country),
				lowestValue: say(lowest.value),
				lowestYear: String(lowest.year)
			})
		);
	return sentences.join(' ');
}

/** One row per observation drawn, in the order drawn. */
export function trendTable(
	facts: IndicatorFacts,
	observations: readonly Observation[],
	nameOf: NameOf,
	sourceOf: NameOf,
	caption: string
): ChartTable {
	return {
		caption,
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'year', label: m.term_year(), numeric: true },
			{ key: 'value', label: facts.unit, numeric: true },
			{ key: 'sex', label: m.term_sex() },
			{ key: 'status', label: m.term_status() },
			{ key: 'source', label: m.term_source() }
		],
		rows: observations.map(({ country, year, value, sex, status, source }) => ({
			country: { text: nameOf(country), value: country },
			year: { text: String(year), value: year },
			value: {
				text: value === null ? m.term_no_value() : formatNumber(value, facts.decimals, currentLanguage()),
				value
			},
			sex: { text: sexName(sex), value: sex },
			status: { text: statusName(status), value: status },
			source: { text: sourceOf(source), value: source, lang: 'en' }
		}))
	};
}
