/** Values of several indicators in several countries -> one strip an indicator, with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Strip } from '$lib/charts/strip/layout';
import type { Valued } from '$lib/domain/benchmark';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { median } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName, statusName } from '$lib/ui/terms';
import type { NameOf } from '../trend/trend';

/** One indicator of the profile; `year`: the one asked, `observations`: at most one a country, each with its own year. */
export interface ProfileRow {
	readonly facts: IndicatorFacts;
	readonly year: number;
	readonly observations: readonly Valued[];
}

const say = (facts: IndicatorFacts, value: number) =>
	formatWithUnit(value, facts.decimals, facts.unitShort, currentLanguage());
const middleOf = ({ facts, observations }: ProfileRow): string => {
	const middle = median(observations.map(({ value }) => value));
	return middle === null ? '—' : say(facts, middle);
};

export const profileStrips = (rows: readonly ProfileRow[], nameOf: NameOf): Strip[] =>
	rows.map((row) => ({
		id: row.facts.indicator,
		name: row.facts.name,
		note: m.headline_note({ year: String(row.year), median: middleOf(row), count: row.observations.length }),
		year: row.year,
		dots: row.observations.map(({ country, year, value, status }) => ({
			country,
			name: nameOf(country),
			year,
			value,
			estimate: status === 'E',
			tip: [
				nameOf(country),
				`${row.facts.name}: ${say(row.facts, value)} (${year})`,
				...(status === 'A' ? [] : [statusName(status)])
			]
		}))
	}));

/** Where the first country stands against the middle, indicator by indicator. */
export const profileSummary = (rows: readonly ProfileRow[], nameOf: NameOf): string =>
	rows
		.flatMap((row) => {
			const [first] = row.observations;
			return first
				? [
						m.compare_profile_summary({
							country: nameOf(first.country),
							indicator: row.facts.name,
							value: say(row.facts, first.value),
							year: String(first.year),
							count: String(row.observations.length),
							median: middleOf(row)
						})
					]
				: [];
		})
		.join(' ');

/** One row per dot. */
export const profileTable = (rows: readonly ProfileRow[], nameOf: NameOf, sourceOf: NameOf): ChartTable => ({
	caption: m.compare_profile_title(),
	columns: [
		{ key: 'country', label: m.term_country(), header: true },
		{ key: 'indicator', label: m.term_indicator() },
		{ key: 'year', label: m.term_year(), numeric: true },
		{ key: 'value', label: m.term_value(), numeric: true },
		{ key: 'unit', label: m.term_unit() },
		{ key: 'median', label: m.term_median(), numeric: true },
		{ key: 'count', label: m.term_countries_behind(), numeric: true },
		{ key: 'sex', label: m.term_sex() },
		{ key: 'status', label: m.term_status() },
		{ key: 'source', label: m.term_source() }
	],
	rows: rows.flatMap((row) =>
		row.observations.map(({ country, year, value, sex, status, source }) => ({
			country: { text: nameOf(country), value: country },
			indicator: { text: row.facts.name, value: row.facts.indicator },
			year: { text: String(year), value: year },
			value: { text: formatNumber(value, row.facts.decimals, currentLanguage()), value },
			unit: { text: row.facts.unit },
			median: { text: middleOf(row) },
			count: { text: String(row.observations.length), value: row.observations.length },
			sex: { text: sexName(sex), value: sex },
			status: { text: statusName(status), value: status },
			source: { text: sourceOf(source), value: source, lang: 'en' }
		}))
	)
});
