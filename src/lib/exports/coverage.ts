/** The matrix of completeness as rows of a file: one for every cell. */
import type { CellState } from '$lib/domain/absence';
import type { CsvValue } from './csv';

export const COVERAGE_COLUMNS = [
	'INDICATOR',
	'INDICATOR_NAME',
	'REF_AREA',
	'REF_AREA_NAME',
	'STATE',
	'LATEST_YEAR',
	'YEARS'
] as const;

interface Cell {
	readonly indicator: string;
	readonly country: string;
	readonly state: CellState;
	readonly year: number | null;
	readonly years: number;
}

export const coverageRows = (
	cells: readonly Cell[],
	indicatorName: (indicator: string) => string,
	countryName: (country: string) => string
): CsvValue[][] =>
	cells.map(({ indicator, country, state, year, years }) => [
		indicator,
		indicatorName(indicator),
		country,
		countryName(country),
		state,
		year,
		years
	]);
