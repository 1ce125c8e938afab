/** Selected values of one year and a benchmark -> the model of their distances and what its chart draws. */
import type { BenchmarkOptions, BenchmarkRow } from '$lib/charts/benchmark/rows';
import { currentLanguage } from '$lib/i18n/current';
import { formatNumber } from '$lib/i18n/formats';
import { TRAITS } from '$lib/i18n/languages';
import { marksOf } from '$lib/i18n/marks';
import * as m from '$lib/i18n/paraglide/messages';
import { directionName } from '$lib/ui/terms';
import { signed } from '../../difference';
import type { FigureModel } from '../../model';
import { countCountries, namesOf, organisationsOf } from '../../naming';
import type { FigureReference } from '../../reference';
import { subtitleOf } from '../../subtitle';
import { requestedYearText } from '../../summary';
import { indicatorFigure } from '../indicator-figure';
import { emptyReason } from '../trend/trend';
import type { YearFigure } from '../year-figure';
import { benchmarkAbsences, benchmarkRows, benchmarkSummary, benchmarkTable, betterOf, compare } from './benchmark';
import { benchmarkFinding } from './finding';

/** What a chart of distances is made from. */
export interface BenchmarkValues extends Omit<YearFigure, 'level' | 'busy' | 'hovered'> {
	/** Null: none is published, which is said in the drawing's place. */
	benchmark: FigureReference | null;
}

export interface BenchmarkDrawing {
	readonly model: FigureModel;
	readonly rows: readonly BenchmarkRow[];
	readonly options: Omit<BenchmarkOptions, 'tip'>;
}

export function benchmarkFigure({
	facts,
	selection,
	countries,
	benchmark,
	sex,
	year,
	sources,
	notes = [],
	title = facts.name,
	highlight = null
}: BenchmarkValues): BenchmarkDrawing {
	const language = currentLanguage();
	const nameOf = namesOf(countries);
	/** Stands for one that is missing: the chart has no rows then. */
	const line = benchmark ?? { name: '', value: 0, year, countries: 0 };
	const rows = benchmark ? compare(facts, selection.countries, benchmark, nameOf) : [];
	const aggregates = benchmark ? compare(facts, selection.references, benchmark, nameOf) : [];
	const drawn = [...rows, ...aggregates];
	const subtitle = [
		subtitleOf(facts, sex, requestedYearText(selection.countries, year)),
		...(benchmark ? [m.figure_benchmark_subtitle({ benchmark: benchmark.name, year: String(benchmark.year) })] : []),
		directionName(facts.direction)
	].join('. ');
	const nothing = () =>
		benchmark
			? emptyReason(facts, sex, countries, m.chart_rank_none({ year: String(year) }))
			: m.figure_benchmark_none();
	const model = indicatorFigure(
		{
			kind: 'benchmark',
			title,
			subtitle,
			summary:
				benchmark && drawn.length
					? benchmarkSummary(facts, rows, selection, benchmark, countCountries(countries), year)
					: nothing(),
			finding: benchmark ? benchmarkFinding(facts, rows, benchmark, year) : '',
			period: String(year),
			table: benchmarkTable(facts, drawn, line, nameOf, organisationsOf(sources), `${title}. ${subtitle}`),
			fileName: `${facts.indicator}_${year}_benchmark`,
			rows: 'table'
		},
		{
			facts: [facts],
			observations: drawn,
			counted: [rows.length, countCountries(countries)],
			// The values behind what is compared with.
			referenceMembers: drawn.length && benchmark ? benchmark.sources.map((source) => ({ source })) : [],
			absences: benchmarkAbsences(drawn, selection, benchmark, countries),
			sources,
			notes,
			nameOf
		}
	);
	return {
		model,
		rows: benchmarkRows(facts, rows, aggregates, nameOf),
		options: {
			benchmark: { ...line, colon: marksOf(language).colon },
			better: betterOf(facts),
			year,
			dir: TRAITS[language].dir,
			format: (value) => formatNumber(value, facts.decimals, language),
			formatDistance: (distance) => signed(facts, distance),
			formatTick: (distance, decimals) => signed({ decimals }, distance),
			sort: 'given',
			highlight
		}
	};
}
