/** Selected values of one year -> the model of their ranking and what its chart draws. */
import type { RankOptions, RankRow } from '$lib/charts/rank/rows';
import type { TargetRule } from '$lib/domain/targets/target';
import { countriesPart, fileName } from '$lib/exports/file-name';
import { currentLanguage } from '$lib/i18n/current';
import { TRAITS } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import type { Absence, FigureModel } from '../../model';
import { absentFrom, countCountries, namesOf, organisationsOf } from '../../naming';
import type { FigureReference } from '../../reference';
import { subtitleOf } from '../../subtitle';
import { numberFormats, requestedYearText, sentences, targetText } from '../../summary';
import { indicatorFigure } from '../indicator-figure';
import { emptyReason } from '../trend/trend';
import type { YearFigure } from '../year-figure';
import { rankFinding } from './finding';
import { ranking, rankRows, rankSummary, rankTable } from './rank';

type Reference = Pick<FigureReference, 'name' | 'rule' | 'value'> & Partial<Pick<FigureReference, 'year' | 'sources'>>;

/** What a ranking is made from. */
export interface RankValues extends Omit<YearFigure, 'level' | 'busy' | 'hovered'> {
	/** The line all rows are compared with; it is not ranked. */
	benchmark?: Reference | null;
	/** More such lines. */
	references?: readonly Reference[];
	/** Asked for, but of too few countries. */
	unavailable?: readonly Absence[];
	/** A target to draw across the rows. */
	target?: TargetRule | null;
	/** Series colours of countries in a chart beside this one. */
	colours?: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5>;
	/** Best first, or by name. */
	sort?: 'value' | 'name';
}

export interface RankDrawing {
	readonly model: FigureModel;
	readonly rows: readonly RankRow[];
	readonly options: Omit<RankOptions, 'tip'>;
}

export function rankFigure({
	facts,
	selection,
	countries,
	benchmark = null,
	references = [],
	unavailable = [],
	target = null,
	colours,
	sex,
	year,
	sort = 'value',
	sources,
	notes = [],
	title = facts.name,
	highlight = null
}: RankValues): RankDrawing {
	const nameOf = namesOf(countries);
	const rows = ranking(facts, selection.countries, nameOf, sort);
	const compared = [...(benchmark ? [benchmark] : []), ...references];
	const drawn = [...rows, ...selection.references.map(({ observation }) => observation)];
	const subtitle = subtitleOf(facts, sex, requestedYearText(selection.countries, year));
	const model = indicatorFigure(
		{
			kind: 'rank',
			title,
			subtitle,
			summary: drawn.length
				? sentences(rankSummary(facts, selection, countCountries(countries), year, nameOf), targetText(target))
				: emptyReason(facts, sex, countries, m.chart_rank_none({ year: String(year) })),
			finding: rankFinding(facts, selection.countries, year, nameOf, { lead: highlight, reference: benchmark }),
			period: String(year),
			table: rankTable(facts, rows, selection, nameOf, organisationsOf(sources), `${title}. ${subtitle}`),
			fileName: fileName(facts.indicator, countriesPart(drawn.map(({ country }) => country)), String(year))
		},
		{
			facts: [facts],
			observations: drawn,
			counted: [rows.length, countCountries(countries)],
			referenceMembers: compared.flatMap(({ sources = [] }) => sources.map((source) => ({ source }))),
			absences: [...absentFrom(drawn, countries), ...unavailable],
			sources,
			notes,
			nameOf
		}
	);
	return {
		model,
		rows: rankRows(rows, selection.references, nameOf, colours),
		options: {
			year,
			dir: TRAITS[currentLanguage()].dir,
			...numberFormats(facts),
			highlight,
			target,
			references: compared.map((one) => ({
				kind: one.rule,
				name: one.name,
				value: one.value,
				year: one.year ?? year
			}))
		}
	};
}
