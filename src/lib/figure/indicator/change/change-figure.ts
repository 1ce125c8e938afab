/** Selected values of two years -> the model of how far each country has come and what its chart draws. */
import { currentLanguage } from '$lib/i18n/current';
import { TRAITS } from '$lib/i18n/languages';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import type { Valued } from '$lib/domain/observation';
import { pairs } from '$lib/domain/pairs';
import type { Selection } from '$lib/domain/tolerance';
import { directionName } from '$lib/ui/terms';
import { signed } from '../../difference';
import { countCountries, namesOf, organisationsOf } from '../../naming';
import { subtitleOf, yearsText } from '../../subtitle';
import { betterOf } from '../benchmark/benchmark';
import type { BenchmarkDrawing } from '../benchmark/benchmark-figure';
import { indicatorFigure } from '../indicator-figure';
import { emptyReason } from '../trend/trend';
import type { YearFigure } from '../year-figure';
import { changeAbsences, changeRows, changes, changeSummary, changeTable, observationsOf } from './change';
import { changeFinding } from './finding';

/** What a chart of changes is made from. */
export interface ChangeValues extends Omit<YearFigure, 'title' | 'level' | 'busy' | 'hovered'> {
	/** The same of the earlier year. */
	before: Selection;
	earlier: number;
	sort?: 'value' | 'name';
}

export function changeFigure({
	facts,
	selection,
	before,
	countries,
	sex,
	year,
	earlier,
	sort = 'value',
	sources,
	notes = [],
	highlight = null
}: ChangeValues): BenchmarkDrawing {
	const language = currentLanguage();
	const nameOf = namesOf(countries);
	const rows = changes(facts, pairs(selection.countries, before.countries), nameOf, sort);
	/** Countries, then aggregates, which are not counted. */
	const drawn = [...rows, ...changes<Valued>(facts, pairs(selection.references, before.references), nameOf, sort)];
	const subtitle = [
		subtitleOf(facts, sex, String(year)),
		m.figure_change_subtitle({ earlier: String(earlier) }),
		directionName(facts.direction)
	].join('. ');
	const nothing = () =>
		emptyReason(facts, sex, countries, m.figure_change_none({ year: String(year), earlier: String(earlier) }));
	const model = indicatorFigure(
		{
			kind: 'benchmark',
			title: facts.name,
			subtitle,
			summary: drawn.length ? changeSummary(facts, rows, countCountries(countries), year, earlier) : nothing(),
			finding: changeFinding(facts, rows, notes, nameOf),
			period: yearsText(earlier, year),
			table: changeTable(facts, drawn, nameOf, organisationsOf(sources), `${facts.name}. ${subtitle}`),
			fileName: `${facts.indicator}_${earlier}-${year}_change`,
			rows: 'table'
		},
		{
			facts: [facts],
			observations: observationsOf(drawn),
			counted: [rows.length, countCountries(countries)],
			absences: changeAbsences(drawn, selection, before, countries, earlier),
			sources,
			notes,
			nameOf
		}
	);
	return {
		model,
		rows: changeRows(facts, drawn, nameOf),
		options: {
			benchmark: { name: m.figure_change_own(), value: 0, year: earlier, colon: marksOf(language).colon },
			better: betterOf(facts),
			year,
			dir: TRAITS[language].dir,
			format: (value) => signed(facts, value),
			formatDistance: (distance) => signed(facts, distance),
			formatTick: (distance, decimals) => signed({ decimals }, distance),
			sort: 'given',
			highlight
		}
	};
}
