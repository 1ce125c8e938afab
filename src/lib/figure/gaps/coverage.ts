/** What is published -> the matrix of completeness with its words: tips, key, the table behind it, the summary. */
import type { CoverageData, CoverageWords } from '$lib/charts/coverage/layout';
import type { ChartTable } from '$lib/charts/frame/contract';
import {
	AGE_CLASSES,
	ageClass,
	CELL_STATES,
	OUTDATED,
	yearsOfClass,
	type AgeClass,
	type CellState
} from '$lib/domain/absence';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatList } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { withinSentence } from '$lib/i18n/sentence';
import { cellsOf, missingMost, type Coverage } from '$lib/domain/coverage';
import { gapsOf, type GapReason } from '$lib/domain/gaps';
import { frameWords } from '../frame-text';
import { yearsText } from '../subtitle';

const STATES: Record<CellState, () => string> = {
	published: m.gaps_state_published,
	not_published: m.gaps_state_not_published,
	not_collected: m.gaps_state_not_collected,
	not_looked_up: m.gaps_state_not_looked_up,
	not_applicable: m.gaps_state_not_applicable
};

const REASONS: Record<GapReason, () => string> = {
	not_published: m.gaps_state_not_published,
	whole_release: m.gaps_reason_whole_release,
	outdated: m.gaps_reason_outdated,
	not_looked_up: m.gaps_state_not_looked_up
};
export const reasonName = (reason: GapReason): string => REASONS[reason]();

const ageName = (age: AgeClass, newest: number): string => {
	const { from, to } = yearsOfClass(age, newest);
	return from === null ? m.gaps_years_before({ year: String(to) }) : yearsText(from, to);
};

export interface Grouping {
	readonly themes: CoverageData['themes'];
	readonly regions: CoverageData['regions'];
}

/**
 * @param coverage what was chosen, in the order chosen
 * @param grouping empty lists for an ungrouped matrix
 * @param hrefOf address of an indicator's page
 */
export const matrixData = (
	coverage: Coverage,
	{ themes, regions }: Grouping,
	hrefOf: (indicator: string) => string
): CoverageData => ({
	indicators: coverage.indicators.map(({ indicator, name, theme }) => ({
		indicator,
		name,
		theme,
		href: hrefOf(indicator)
	})),
	countries: coverage.countries,
	themes,
	regions,
	cells: cellsOf(coverage)
});

/**
 * @param coverage all of it: a reason is derived from more than is shown
 * @param organisationOf whom an indicator comes from
 * @param seriesOf address of an indicator's page that shows a country
 */
export function coverageWords(
	coverage: Coverage,
	organisationOf: (indicator: string) => string,
	seriesOf: (indicator: string, country: string) => string
): CoverageWords {
	const indicators = new Map(coverage.indicators.map((one) => [one.indicator, one]));
	const places = new Map(coverage.countries.map((one, at) => [one.country, { ...one, at }]));
	return {
		...frameWords(),
		showChart: m.gaps_show_matrix(),
		keys: m.gaps_matrix_keys(),
		states: Object.fromEntries(CELL_STATES.map((state) => [state, STATES[state]()])) as Record<CellState, string>,
		ages: AGE_CLASSES.map((age) => ageName(age, coverage.newest)) as unknown as CoverageWords['ages'],
		indicator: m.term_indicator(),
		missing: m.gaps_missing(),
		newest: m.gaps_key({ short: String(coverage.newest).slice(2), year: String(coverage.newest) }),
		codes: m.gaps_codes(),
		link: ({ indicator, country, year }) =>
			year === null ? null : { href: seriesOf(indicator, country), text: m.gaps_series() },
		tip: ({ indicator, country, state, year }) => {
			const row = indicators.get(indicator);
			const place = places.get(country);
			const source = m.gaps_tip_source({ organisation: organisationOf(indicator) });
			const heading = `${place?.name ?? country} · ${row?.name ?? indicator}`;
			if (year !== null && row && place)
				return [
					heading,
					m.gaps_tip_newest({ year: String(year) }),
					m.gaps_tip_years({ years: String(row.years[place.at] ?? 0) }),
					source
				];
			const gap = gapsOf(coverage, country).find((one) => one.indicator.indicator === indicator);
			return [heading, gap ? reasonName(gap.reason) : STATES[state](), source];
		}
	};
}

/** One row for each indicator: who has a value, who has none, who has an old one. */
export function coverageTable(coverage: Coverage, themeName: (theme: string) => string): ChartTable {
	const language = currentLanguage();
	const { countries, newest } = coverage;
	const named = (latest: readonly number[], holds: (year: number) => boolean, withYear: boolean) =>
		formatList(
			countries.flatMap(({ name }, at) => {
				const year = latest[at] ?? 0;
				return holds(year) ? [withYear ? `${name} (${year})` : name] : [];
			}),
			language
		);
	return {
		caption: m.gaps_matrix_title(),
		columns: [
			{ key: 'indicator', label: m.term_indicator(), header: true },
			{ key: 'theme', label: m.term_theme() },
			{ key: 'with', label: m.gaps_table_with(), numeric: true },
			{ key: 'newest', label: m.gaps_table_newest(), numeric: true },
			{ key: 'without', label: m.gaps_table_without() },
			{ key: 'old', label: m.gaps_table_oldest() }
		],
		rows: coverage.indicators.map(({ indicator, name, theme, latest }) => {
			const published = latest.filter((year) => year > 0);
			const last = Math.max(0, ...published);
			return {
				indicator: { text: name, value: indicator },
				theme: { text: themeName(theme), value: theme },
				with: { text: formatCount(published.length, language), value: published.length },
				newest: { text: last ? String(last) : '', value: last || null },
				without: { text: named(latest, (year) => year === 0, false) },
				old: { text: named(latest, (year) => year > 0 && ageClass(year, newest) === OUTDATED, true) }
			};
		})
	};
}

/** How many figures there are and are missing, and the one indicator missing in most countries; null: several are. */
function missingOf(coverage: Coverage) {
	const [most, next, ...others] = missingMost(coverage, []);
	const all = coverage.indicators.length * coverage.countries.length;
	return {
		all,
		missing: [most, next, ...others].reduce((sum, row) => sum + (row?.missing ?? 0), 0),
		most:
			most && most.missing > (next?.missing ?? 0)
				? {
						indicator: most.indicator.name,
						most: String(most.missing),
						countries: String(coverage.countries.length)
					}
				: null
	};
}

export function coverageSummary(coverage: Coverage): string {
	const language = currentLanguage();
	const { all, missing } = missingOf(coverage);
	if (missing === 0) return m.gaps_matrix_complete({ all: formatCount(all, language) });
	return m.gaps_matrix_summary({
		all: formatCount(all, language),
		published: formatCount(all - missing, language),
		missing: formatCount(missing, language)
	});
}

/** How many figures are missing, and of which indicator most, unless that is several; '' where none is. */
export function coverageFinding(coverage: Coverage): string {
	const { all, missing, most } = missingOf(coverage);
	if (missing === 0) return '';
	const language = currentLanguage();
	const counted = { missing: formatCount(missing, language), all: formatCount(all, language) };
	return most
		? m.finding_missing({ ...counted, ...most, indicator: withinSentence(most.indicator) })
		: m.finding_missing_only(counted);
}

/** How much a country lacks: no value at all, or none of the last ten years. */
export function countryGapsSummary(country: string, missing: number, outdated: number, all: number): string {
	const said = { country, missing: String(missing), all: String(all) };
	return outdated === 0
		? m.gaps_country_summary_recent(said)
		: m.gaps_country_summary({ ...said, outdated: String(outdated) });
}
