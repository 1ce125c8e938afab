/** Conditions and their answers in words: a line each, the numbers behind a match, tiles and table. */
import type { ChartTable, TableCell } from '$lib/charts/frame/contract';
import type { Tile, TileClass } from '$lib/charts/tiles/layout';
import type { IndicatorFacts } from '$lib/domain/indicator';
import { currentLanguage } from '$lib/i18n/current';
import { formatList, formatNumber, formatWithUnit } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { countedText } from '$lib/figure/coverage-text';
import { sexName } from '$lib/ui/terms';
import {
	groupsOf,
	REFERENCES,
	SIDES,
	type Cell,
	type Condition,
	type Find,
	type Measured,
	type Reason,
	type Row,
	type Verdict
} from './model';

type Facts = Pick<IndicatorFacts, 'indicator' | 'name' | 'unitShort' | 'decimals'>;
export type FactsOf = (indicator: string) => Facts;

/** Rates differ in points. */
const unitOf = ({ unitShort }: Facts, sex: Measured): string =>
	sex === 'gap' && unitShort === '%' ? m.measure_points_short() : unitShort;
const say = (facts: Facts, sex: Measured, value: number): string =>
	formatWithUnit(value, facts.decimals, unitOf(facts, sex), currentLanguage());
/** A limit is written as it was chosen: not rounded to the decimals of the indicator. */
const limit = (facts: Facts, sex: Measured, value: number): string => {
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return formatWithUnit(value, decimals, unitOf(facts, sex), currentLanguage());
};

export const measuredName = (sex: Measured): string => (sex === 'gap' ? m.find_gap() : sexName(sex));

const POSITIONS = {
	above: { region: m.find_line_above_region, partners: m.find_line_above_partners, eu: m.find_line_above_eu },
	below: { region: m.find_line_below_region, partners: m.find_line_below_partners, eu: m.find_line_below_eu }
};

/** Every position, as the menu lists them. */
export const positions = (): { readonly value: string; readonly label: string }[] =>
	SIDES.flatMap((side) =>
		REFERENCES.map((against) => ({ value: `${side}:${against}`, label: POSITIONS[side][against]() }))
	);

function whatText(condition: Condition, facts: Facts): string {
	switch (condition.kind) {
		case 'value':
			return (condition.side === 'above' ? m.find_line_above : m.find_line_below)({
				value: limit(facts, condition.sex, condition.value)
			});
		case 'change':
			return (condition.side === 'above' ? m.find_line_up : m.find_line_down)({ year: String(condition.since) });
		case 'position':
			return POSITIONS[condition.side][condition.against]();
		case 'target':
			return condition.holds ? m.find_line_target() : m.find_line_no_target();
		case 'published':
			return (condition.holds ? m.find_line_published : m.find_line_unpublished)({ year: String(condition.since) });
	}
}

/** `NEET rate (15–24): above the median of the region` */
export function conditionLine(condition: Condition, factsOf: FactsOf): string {
	const facts = factsOf(condition.indicator);
	const what = whatText(condition, facts);
	return condition.sex === 'T'
		? m.find_line({ indicator: facts.name, what })
		: m.find_line_of({ indicator: facts.name, of: measuredName(condition.sex), what });
}

/** A line each, from the second on with how it is joined to those before: `or VET share: down since 2015`. */
export const conditionLines = (find: Find, factsOf: FactsOf): string[] =>
	groupsOf(find, find.conditions).flatMap((group, at) =>
		group.map((condition, place) =>
			[...(place > 0 ? [m.find_or()] : at > 0 ? [m.find_and()] : []), conditionLine(condition, factsOf)].join(' ')
		)
	);

/** `NEET rate (15–24): above 20% or VET share: down since 2015 · and Youth unemployment: below the EU` */
export const findLine = (find: Find, factsOf: FactsOf): string =>
	groupsOf(find, find.conditions)
		.map((group) => group.map((condition) => conditionLine(condition, factsOf)).join(` ${m.find_or()} `))
		.join(` · ${m.find_and()} `);

const REASONS: Readonly<Record<Reason, (slots: { readonly year: string }) => string>> = {
	none: m.find_reason_none,
	old: m.find_reason_old,
	no_earlier: m.find_reason_no_earlier,
	method: m.find_reason_method,
	release: m.find_reason_release,
	break: m.find_reason_break,
	no_reference: m.find_reason_no_reference,
	no_target: m.find_reason_no_target
};

/** The numbers behind a verdict, or why there is none. */
export function cellText({ value, year, other, otherYear, reason }: Cell, condition: Condition, facts: Facts): string {
	if (reason !== null) return REASONS[reason]({ year: String(year) });
	if (value === null || year === null) return m.find_reason_none();
	const slots = { value: say(facts, condition.sex, value), year: String(year) };
	if (condition.kind === 'change' && other !== null)
		return m.find_cell_change({ ...slots, from: say(facts, condition.sex, other), fromYear: String(otherYear) });
	if ((condition.kind === 'position' || condition.kind === 'target') && other !== null)
		return m.find_cell_against({ ...slots, other: say(facts, condition.sex, other) });
	return m.find_cell(slots);
}

export const verdictName = (verdict: Verdict): string =>
	verdict === null ? m.find_undecided() : verdict ? m.find_meets() : m.find_fails();

const ORDER: readonly Verdict[] = [true, null, false];

/** Who meets the conditions, who is undecided and who does not, each with the values behind it. */
export function findTable(
	rows: readonly Row[],
	find: Find,
	factsOf: FactsOf,
	nameOf: (country: string) => string,
	hrefOf: (country: string) => string
): ChartTable {
	const { conditions } = find;
	return {
		caption: m.find_caption(),
		columns: [
			{ key: 'country', label: m.term_country(), header: true },
			{ key: 'result', label: m.find_result() },
			...conditionLines(find, factsOf).map((label, at) => ({ key: `condition_${at + 1}`, label }))
		],
		rows: ORDER.flatMap((verdict) =>
			rows
				.filter((row) => row.verdict === verdict)
				.map(({ country, cells }) => ({
					country: { text: nameOf(country), value: country, href: hrefOf(country) },
					result: { text: verdictName(verdict), value: verdict === null ? 'undecided' : String(verdict) },
					...Object.fromEntries(
						conditions.map((condition, at): [string, TableCell] => {
							const cell = cells[at];
							return [
								`condition_${at + 1}`,
								cell
									? { text: cellText(cell, condition, factsOf(condition.indicator)), value: cell.value }
									: { text: '' }
							];
						})
					)
				}))
		)
	};
}

/** `Conditions met: 5 of 29 countries` */
export const findFinding = (rows: readonly Row[]): string =>
	m.find_found({ counted: countedText(rows.filter(({ verdict }) => verdict === true).length, rows.length) });

export function findSummary(rows: readonly Row[], nameOf: (country: string) => string): string {
	const named = (wanted: Verdict) => {
		const names = rows.filter(({ verdict }) => verdict === wanted).map(({ country }) => nameOf(country));
		return names.length ? formatList(names, currentLanguage()) : m.find_nobody();
	};
	return m.find_summary({ meets: named(true), undecided: named(null) });
}

/** The map of tiles: who does not meet them, who is undecided (not known), who does. */
export function findTiles(
	rows: readonly Row[],
	conditions: readonly Condition[],
	factsOf: FactsOf,
	nameOf: (country: string) => string,
	hrefOf: (country: string) => string
): { readonly tiles: Tile[]; readonly classes: TileClass[] } {
	return {
		classes: [
			{ code: 'false', name: m.find_fails(), mark: '–' },
			{ code: 'true', name: m.find_meets(), mark: '✓' }
		],
		tiles: rows.map(({ country, verdict, cells }) => ({
			country,
			name: nameOf(country),
			footnote: nameOf(country).endsWith('*'),
			code: verdict === null ? null : String(verdict),
			value: verdict === null ? null : String(verdict),
			href: hrefOf(country),
			tip: [
				`${nameOf(country)} · ${verdictName(verdict)}`,
				...conditions.flatMap((condition, at) => {
					const cell = cells[at];
					const facts = factsOf(condition.indicator);
					return cell ? [m.find_line({ indicator: facts.name, what: cellText(cell, condition, facts) })] : [];
				})
			]
		}))
	};
}

export const distanceText = (distance: number): string => formatNumber(distance, 2, currentLanguage());

/** The ready questions as a reader would ask them. */
export const QUESTION_TITLES: Readonly<Record<string, () => string>> = {
	neet_vet: m.find_question_neet_vet,
	jobs: m.find_question_jobs,
	moved: m.find_question_moved,
	adults: m.find_question_adults,
	graduates: m.find_question_graduates,
	women: m.find_question_women,
	spending: m.find_question_spending,
	missing: m.find_question_missing
};
