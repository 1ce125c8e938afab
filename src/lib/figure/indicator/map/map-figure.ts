/** Selected values of one year -> the model of their map, or of their tiles, and what its chart draws. */
import type { MapCountry } from '$lib/charts/map/layout';
import { currentLanguage } from '$lib/i18n/current';
import { formatList } from '$lib/i18n/formats';
import * as m from '$lib/i18n/paraglide/messages';
import { myCountry } from '$lib/state/my-country.svelte';
import { frameWords } from '../../frame-text';
import type { FigureModel } from '../../model';
import { absentFrom, countCountries, namesOf, organisationsOf } from '../../naming';
import { subtitleOf } from '../../subtitle';
import { requestedYearText } from '../../summary';
import { indicatorFigure } from '../indicator-figure';
import { rankFinding } from '../rank/finding';
import { carriedList, ranking, rankSummary, rankTable } from '../rank/rank';
import { emptyReason } from '../trend/trend';
import type { YearFigure } from '../year-figure';
import { classesOf, mapCountries, type ValueClass } from './map';

/** What a map is made from. */
export type MapValues = Omit<YearFigure, 'level' | 'busy' | 'hovered' | 'highlight'>;

export interface MapDrawing {
	readonly model: FigureModel;
	readonly countries: readonly MapCountry[];
	readonly classes: readonly ValueClass[];
	/** Which values are of another year; '' for none. */
	readonly carried: string;
	/** The reader's own country, where it is among them. */
	readonly mine: string | null;
}

export function mapFigure(
	kind: 'map' | 'tiles',
	{ facts, selection, countries, sex, year, sources, notes = [], title = facts.name }: MapValues
): MapDrawing {
	const nameOf = namesOf(countries);
	const rows = ranking(facts, selection.countries, nameOf);
	const classes = classesOf(
		rows.map(({ value }) => value),
		facts
	);
	const subtitle = subtitleOf(facts, sex, requestedYearText(selection.countries, year));
	const carriedNames = carriedList(selection.countries, nameOf);
	const carried = carriedNames.length ? m.chart_carried({ list: formatList(carriedNames, currentLanguage()) }) : '';
	const model = indicatorFigure(
		{
			kind,
			title,
			subtitle,
			summary: rows.length
				? rankSummary(facts, selection, countCountries(countries), year, nameOf)
				: emptyReason(facts, sex, countries, m.chart_rank_none({ year: String(year) })),
			finding: rankFinding(facts, selection.countries, year, nameOf),
			period: String(year),
			table: rankTable(facts, rows, selection, nameOf, organisationsOf(sources), `${title}. ${subtitle}`),
			fileName: `${facts.indicator}_${year}`
		},
		{
			facts: [facts],
			observations: rows,
			counted: [rows.length, countCountries(countries)],
			absences: absentFrom(rows, countries),
			drawingNotes: kind === 'map' ? [m.figure_map_disclaimer()] : carried ? [carried] : [],
			sources,
			notes,
			nameOf
		}
	);
	return {
		model,
		countries: mapCountries(facts, rows, countries, classes, year),
		classes,
		carried,
		mine: countries.find(({ country }) => country === myCountry.code)?.country ?? null
	};
}

export const mapWords = () => ({
	...frameWords(),
	noValue: m.term_no_value(),
	key: m.figure_map_key(),
	disclaimer: m.figure_map_disclaimer()
});
