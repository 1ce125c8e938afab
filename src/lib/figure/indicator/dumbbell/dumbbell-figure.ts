/** Values of women and of men of one year -> the model of their figure and what its chart draws. */
import type { DumbbellOptions, DumbbellRow } from '$lib/charts/dumbbell/rows';
import type { Observation, Valued } from '$lib/domain/observation';
import { byRole } from '$lib/domain/tolerance';
import { currentLanguage } from '$lib/i18n/current';
import { TRAITS } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import { sexName } from '$lib/ui/terms';
import type { FigureModel } from '../../model';
import { absentFrom, countCountries, namesOf, organisationsOf } from '../../naming';
import { subtitleOf } from '../../subtitle';
import { numberFormats, requestedYearText } from '../../summary';
import { indicatorFigure } from '../indicator-figure';
import { emptyReason } from '../trend/trend';
import type { YearFigure } from '../year-figure';
import { dumbbellRows, dumbbellSummary, dumbbellTable, gaps, observationsOf } from './dumbbell';
import { dumbbellFinding } from './finding';

/** What a dumbbell is made from. */
export interface DumbbellValues extends Omit<YearFigure, 'sex' | 'selection' | 'level' | 'busy' | 'hovered'> {
	/** Of women and of men, of the requested year and as many before as the tolerance. */
	observations: readonly Observation[];
}

export interface DumbbellDrawing {
	readonly model: FigureModel;
	readonly rows: readonly DumbbellRow[];
	readonly options: Omit<DumbbellOptions, 'tip'>;
}

export function dumbbellFigure({
	facts,
	observations,
	tolerance = 0,
	countries,
	year,
	sources,
	notes = [],
	title = facts.name,
	highlight = null
}: DumbbellValues): DumbbellDrawing {
	const nameOf = namesOf(countries);
	const published = byRole(observations, countries);
	const rows = gaps(facts, published.countries, year, tolerance, nameOf);
	/** Countries, then aggregates, which are not counted. */
	const drawn = [...rows, ...gaps<Valued>(facts, published.aggregates, year, tolerance, nameOf)];
	const values = observationsOf(drawn);
	const selected = values.map((observation) => ({ observation, requestedYear: year }));
	const subtitle = subtitleOf(facts, 'T', requestedYearText(selected, year));
	const apart = facts.sexes.includes('F') || facts.sexes.includes('M');
	const nothing = apart
		? emptyReason(facts, facts.sexes[0] ?? 'T', countries, m.chart_rank_none({ year: String(year) }))
		: m.figure_dumbbell_not();
	const model = indicatorFigure(
		{
			kind: 'dumbbell',
			title,
			subtitle,
			summary: drawn.length ? dumbbellSummary(facts, rows, countCountries(countries), year, nameOf) : nothing,
			finding: dumbbellFinding(facts, rows, nameOf),
			period: String(year),
			table: dumbbellTable(facts, drawn, nameOf, organisationsOf(sources), `${title}. ${subtitle}`),
			fileName: `${facts.indicator}_${year}_women-men`
		},
		{
			facts: [facts],
			observations: values,
			counted: [rows.length, countCountries(countries)],
			absences: absentFrom(drawn, countries),
			sources,
			notes,
			nameOf
		}
	);
	return {
		model,
		rows: dumbbellRows(facts, drawn, nameOf),
		options: {
			year,
			dir: TRAITS[currentLanguage()].dir,
			...numberFormats(facts),
			sexes: { F: sexName('F'), M: sexName('M') },
			sort: 'given',
			zero: facts.unitShort === '%',
			highlight
		}
	};
}
