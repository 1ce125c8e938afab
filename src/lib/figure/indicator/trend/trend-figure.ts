/** Observations of one indicator over the years -> the model of their figure and what its chart draws. */
import type { TrendOptions, TrendSeries } from '$lib/charts/trend/series';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Note } from '$lib/domain/notes';
import { isValued, type Observation, type Sex } from '$lib/domain/observation';
import type { TargetRule } from '$lib/domain/targets/target';
import { countriesPart, fileName, yearsPart } from '$lib/exports/file-name';
import { currentLanguage } from '$lib/i18n/current';
import { collate } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import type { FigureModel } from '../../model';
import { absentFrom, namesOf, organisationsOf, type FigureCountry, type NameOf } from '../../naming';
import type { MedianLine } from '../../reference';
import type { SourceRow } from '../../Sources.svelte';
import { subtitleOf, yearsText } from '../../subtitle';
import { numberFormats, sentences, targetText } from '../../summary';
import { indicatorFigure } from '../indicator-figure';
import { trendFinding } from './finding';
import { medianAbsences, medianSeriesOf, mediansInWords, withMedians } from './medians';
import { emptyReason, linesBehind, trendSeries, trendSummary, trendTable } from './trend';

/** What a trend is made from. */
export interface TrendValues {
	/** A target to draw across the years. */
	readonly target?: TargetRule | null;
	readonly facts: IndicatorFacts;
	/** By country in the order chosen, then by year. */
	readonly observations: readonly Observation[];
	/** As chosen, with the newest year each has a value for; more than five get a drawing each. */
	readonly countries: readonly FigureCountry[];
	readonly sex: Sex;
	/** Beside the lines of few countries. */
	readonly medians?: readonly MedianLine[];
	/** A drawing for each country, however few there are. */
	readonly multiples?: boolean;
	/** Rows behind each of the small drawings, by its country: of the others of its region. */
	readonly behind?: ReadonlyMap<string, readonly Observation[]> | undefined;
	/** Of countries not chosen: grey lines without marks behind a few lines. */
	readonly others?: { readonly observations: readonly Observation[]; readonly nameOf: NameOf } | undefined;
	/** Of a drawing of a few lines that is wide enough, px. */
	readonly height?: number | undefined;
	/** Of the small drawings. */
	readonly scale?: 'shared' | 'own';
	readonly from: number;
	readonly to: number;
	readonly sources: readonly SourceRow[];
	/** Every known doubt; the figure shows those of its values. */
	readonly notes?: readonly Note[];
	readonly title?: string;
}

export interface TrendDrawing {
	readonly model: FigureModel;
	/** Each country has a drawing of its own. */
	readonly apart: boolean;
	readonly series: readonly TrendSeries[];
	readonly options: Omit<TrendOptions, 'tip'>;
}

/** More lines than this cannot be told apart, so each gets a drawing of its own. */
const MAX_LINES = 5;

/** @param canBeApart whether there is a form that draws each country by itself */
export function trendFigure(
	{
		target = null,
		facts,
		observations: given,
		countries,
		sex,
		medians = [],
		multiples = false,
		behind = new Map(),
		others,
		height,
		scale = 'shared',
		from,
		to,
		sources,
		notes = [],
		title = facts.name
	}: TrendValues,
	canBeApart: boolean
): TrendDrawing {
	const language = currentLanguage();
	const nameOf = namesOf(countries);
	const subtitle = subtitleOf(facts, sex, yearsText(from, to));
	const apart = canBeApart && (multiples || trendSeries(given, countries).length > MAX_LINES);
	/** Small drawings stand in the reader's alphabet. */
	const observations = apart
		? [...given].sort((a, b) => collate(language)(nameOf(a.country), nameOf(b.country)))
		: given;
	const valuesOfOthers = others ? others.observations.filter(isValued) : [];
	const context = others
		? [...new Set(valuesOfOthers.map(({ country }) => country))].map((country) => ({
				id: country,
				name: others.nameOf(country),
				points: valuesOfOthers.filter((one) => one.country === country)
			}))
		: [];
	const lines = apart ? [] : medians.filter(({ points }) => points.length > 0);
	const sourceOf = organisationsOf(sources);
	const model = indicatorFigure(
		{
			kind: 'trend',
			title,
			subtitle,
			finding: trendFinding(facts, given, countries, notes, nameOf),
			period: yearsText(from, to),
			summary:
				observations.length + lines.length
					? sentences(trendSummary(facts, given, countries, nameOf, mediansInWords(facts, lines)), targetText(target))
					: emptyReason(facts, sex, countries, m.chart_trend_none()),
			table: withMedians(
				trendTable(facts, observations, nameOf, sourceOf, `${title}. ${subtitle}`),
				lines,
				facts,
				sex,
				sourceOf
			),
			fileName: fileName(
				facts.indicator,
				countriesPart(observations.map(({ country }) => country)),
				yearsPart(from, to)
			)
		},
		{
			facts: [facts],
			observations,
			referenceMembers: [
				...lines.flatMap((line) => line.sources.map((source) => ({ source }))),
				...(apart ? [] : valuesOfOthers),
				...(apart ? [...behind.values()].flat().filter(({ value }) => value !== null) : [])
			],
			referenceRows: lines.length > 0,
			absences: [...absentFrom(observations, countries), ...(apart ? [] : medianAbsences(medians))],
			sources,
			notes,
			nameOf
		}
	);
	return {
		model,
		apart,
		series: trendSeries(observations, countries, medianSeriesOf(lines)),
		options: {
			yearFrom: from,
			yearTo: to,
			scale,
			...(apart && { behind: linesBehind(behind), behindLabel: m.figure_behind_region() }),
			...(!apart && { context, contextLabel: m.figure_context_others(), ...(height !== undefined && { height }) }),
			target,
			zero: facts.unitShort === '%',
			...numberFormats(facts)
		}
	};
}
