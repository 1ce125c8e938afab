/** Values of all partners on several indicators -> strips with their words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Strip } from '$lib/charts/strip/layout';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { ObsStatus } from '$lib/domain/observation';
import { median } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { statusName } from '$lib/ui/terms';

export interface Headline extends IndicatorFacts {
	readonly year: number;
	readonly values: readonly { readonly country: string; readonly value: number; readonly status: ObsStatus }[];
}

const say = (facts: IndicatorFacts, value: number) =>
	formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());

export const stripsOf = (headlines: readonly Headline[], nameOf: (country: string) => string): Strip[] =>
	headlines.map((headline) => {
		const middle = median(headline.values.map(({ value }) => value));
		return {
			id: headline.indicator,
			name: headline.name,
			note: m.headline_note({
				year: String(headline.year),
				median: middle === null ? '—' : say(headline, middle),
				count: headline.values.length
			}),
			year: headline.year,
			dots: headline.values.map(({ country, value, status }) => ({
				country,
				name: nameOf(country),
				value,
				estimate: status === 'E',
				tip: [
					nameOf(country),
					`${headline.name}: ${say(headline, value)} (${headline.year})`,
					...(status === 'A' ? [] : [statusName(status)])
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
