/** One indicator of a country beside region, European Union and peers -> a small trend with its words. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { Colour, TrendSeries } from '$lib/charts/trend/series';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation, ObsStatus } from '$lib/domain/observation';
import { shownDifference } from '$lib/domain/shown';
import { verdict } from '$lib/domain/statistics';
import { currentLanguage } from '$lib/i18n/current';
import { formatCount, formatList, formatNumber } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { withDoubts } from '$lib/figure/cells';
import { coverageText } from '$lib/figure/coverage-text';
import { citationsOf, type FigureModel, type Release } from '$lib/figure/model';
import { noteTexts } from '$lib/figure/note-text';
import { type Note, notesOn, withComments } from '$lib/domain/notes';
import type { Line, Profile } from './model';
import { statusName } from '$lib/ui/terms';
import { capital, distanceText, valueText } from '../plain-words/change-text';

export type ProfileFacts = Pick<
	IndicatorFacts,
	'indicator' | 'name' | 'themeName' | 'unit' | 'unitShort' | 'decimals' | 'direction'
>;

/** A line with the name it goes by. */
export interface NamedLine {
	readonly id: string;
	readonly name: string;
	/** `own` first, then peers; the reference values are medians and the union. */
	readonly role: 'own' | 'peer' | 'reference';
	readonly line: Line;
}

export interface Names {
	readonly country: string;
	readonly name: string;
	readonly region: string;
	readonly union: string;
}

/** The lines there are, the country's own first. */
export function linesOf(profile: Profile, { country, name, region, union }: Names): NamedLine[] {
	const { own, region: median, union: members } = profile;
	return [
		{ id: country, name, role: 'own', line: own },
		...(median
			? [{ id: 'region', name: m.figures_region_median({ region }), role: 'reference' as const, line: median }]
			: []),
		...(members
			? [
					{
						id: 'EUU',
						name: members.counts ? m.figures_union_median() : union,
						role: 'reference' as const,
						line: members
					}
				]
			: [])
	];
}

const pointsIn = ({ years, values, statuses, changes }: Line) =>
	years.map((year, at) => ({
		year,
		value: values[at] as number,
		status: statuses[at] as ObsStatus,
		...(changes?.includes(year) && { joined: false as const })
	}));

/** The values of a line, those of a country or of the union with the doubts about each; a median has none. */
export const pointsOf = (
	{ id, line }: Pick<NamedLine, 'id' | 'line'>,
	indicator: string,
	notes: readonly Note[]
): (ReturnType<typeof pointsIn>[number] & Pick<Observation, 'comment' | 'method'>)[] =>
	line.counts
		? pointsIn(line)
		: withComments(
				pointsIn(line).map((point) => ({ ...point, indicator, country: id })),
				notes
			);

export const seriesOf = (lines: readonly NamedLine[], indicator: string, notes: readonly Note[]): TrendSeries[] => {
	const peers = lines.filter(({ role }) => role === 'peer').map(({ id }) => id);
	return lines.map(({ id, name, role, line }) => ({
		id,
		name,
		role: role === 'own' ? 'highlight' : role === 'peer' ? 'series' : line.counts ? 'median' : 'reference',
		colour: (role === 'peer' ? Math.min(5, peers.indexOf(id) + 2) : 0) as Colour,
		...(role !== 'reference' && { country: id }),
		points: pointsOf({ id, line }, indicator, notes)
	}));
};

const endOf = (line: Line) => pointsIn(line).at(-1);
const PAST = 10;

/** Distances are given where they are percentage points. */
const inPoints = (facts: ProfileFacts): boolean => facts.unitShort === '%';

const distance = (own: number, other: number, facts: ProfileFacts): string => {
	const difference = shownDifference(own, other, facts.decimals);
	return distanceText(difference, verdict(difference, facts.direction), facts.decimals);
};

/** The newest value, against the country's own past, and against each reference value in the same year. */
export function profileSummary(profile: Profile, lines: readonly NamedLine[], facts: ProfileFacts, name: string) {
	const now = endOf(profile.own);
	if (!now) return m.chart_trend_none();
	const sentences: string[] = [
		m.figures_own({ country: name, value: valueText(facts, now.value), year: String(now.year) })
	];
	const before = pointsIn(profile.own).find(({ year }) => year === now.year - PAST);
	const parted = before && profile.own.changes?.some((year) => year > before.year && year <= now.year);
	if (before && !parted && inPoints(facts) && profile.own.sources.length === 1) {
		const year = String(before.year);
		const said = distance(now.value, before.value, facts);
		sentences.push(
			shownDifference(now.value, before.value, facts.decimals) === 0
				? m.figures_same_past({ year })
				: m.figures_past({ distance: capital(said), year, value: valueText(facts, before.value) })
		);
	}
	for (const { name: of, role, line } of lines) {
		const at = role === 'reference' ? line.years.indexOf(now.year) : -1;
		const value = line.values[at];
		if (value === undefined || !inPoints(facts)) continue;
		const words = {
			name: of,
			value: valueText(facts, value),
			year: String(now.year),
			distance: distance(now.value, value, facts)
		};
		const count = line.counts?.[at];
		sentences.push(
			count === undefined
				? m.figures_against(words)
				: m.figures_against_median({ ...words, count: formatCount(count, currentLanguage()) })
		);
	}
	for (const { name: of, line } of lines) if (line.changes) sentences.push(changesText(of, line.changes));
	return sentences.join(' ');
}

/** More years than this are not listed; the table has the number of countries of every year. */
const MOST_YEARS = 4;

const changesText = (name: string, changes: readonly number[]): string =>
	changes.length > MOST_YEARS
		? m.figures_set_changes_often({ name })
		: m.figures_set_changes({ name, years: formatList(changes.map(String), currentLanguage()) });

/** Women and men in the newest year that has both. */
export function sexesText({ sexes }: Pick<Profile, 'sexes'>, facts: ProfileFacts): string | null {
	if (!sexes || !inPoints(facts)) return null;
	const gap = Math.abs(shownDifference(sexes.women, sexes.men, facts.decimals));
	return m.figures_sexes({
		count: gap,
		women: valueText(facts, sexes.women),
		men: valueText(facts, sexes.men),
		year: String(sexes.year),
		gap: formatNumber(gap, facts.decimals, currentLanguage())
	});
}

/** One row per value drawn, in the order drawn. */
export function profileTable(lines: readonly NamedLine[], facts: ProfileFacts, notes: readonly Note[]): ChartTable {
	const language = currentLanguage();
	const table: ChartTable = {
		caption: facts.name,
		columns: [
			{ key: 'country', label: m.figures_who(), header: true },
			{ key: 'year', label: m.term_year(), numeric: true },
			{ key: 'value', label: facts.unit, numeric: true },
			{ key: 'status', label: m.term_status() },
			{ key: 'count', label: m.figures_count(), numeric: true }
		],
		rows: lines.flatMap(({ id, name, line }) =>
			pointsIn(line).map(({ year, value, status }, at) => ({
				country: { text: name, value: id },
				year: { text: String(year), value: year },
				value: { text: formatNumber(value, facts.decimals, language), value },
				status: { text: statusName(status), value: status },
				count: {
					text: line.counts ? formatCount(line.counts[at] as number, language) : '',
					value: line.counts?.[at] ?? null
				}
			}))
		)
	};
	return withDoubts(
		table,
		lines.flatMap((line) => pointsOf(line, facts.indicator, notes).map((point) => [point]))
	);
}

interface Known {
	readonly profile: Profile;
	readonly facts: ProfileFacts;
	readonly names: Names;
	readonly lines: readonly NamedLine[];
	readonly sources: readonly Release[];
	/** Every known doubt; those of the lines are chosen. */
	readonly notes: readonly Note[];
}

/** The figure: its sources are those of the values in or behind each line, its notes those of the countries drawn. */
export function profileModel({ profile, facts, names, lines, sources, notes }: Known): FigureModel {
	const { indicator } = facts;
	const sexes = sexesText(profile, facts);
	const observations = lines
		.filter(({ line }) => line.counts === undefined)
		.flatMap(({ id, line }) => pointsIn(line).map((point) => ({ indicator, country: id, ...point })));
	const behind = lines.flatMap(({ line }) => line.sources.map((source) => ({ source })));
	return {
		kind: 'trend',
		finding: '',
		coverage: coverageText(0, 0, behind, sources),
		period: '',
		id: `figure-${indicator}`,
		title: facts.name,
		subtitle: `${facts.themeName} · ${facts.unit}`,
		summary: [profileSummary(profile, lines, facts, names.name), ...(sexes ? [sexes] : [])].join(' '),
		table: profileTable(lines, facts, notes),
		notes: noteTexts({
			facts: [facts],
			observations,
			notes: notesOn(notes, observations),
			nameOf: (country) => lines.find(({ id }) => id === country)?.name ?? country
		}),
		absences: [],
		sources: citationsOf(behind, sources),
		series: '',
		published: null,
		fileName: `${names.country}_${indicator}`,
		rows: 'table'
	};
}
