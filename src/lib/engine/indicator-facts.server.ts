/** What a page says of an indicator, in the page's language. */
import type { Direction, IndicatorFacts } from '../domain/indicator';
import type { Names } from '../domain/names';
import { SEXES } from '../domain/observation';
import type { IndicatorRow } from './words.server';

export const describe = (row: IndicatorRow, names: Names): IndicatorFacts => ({
	indicator: row.indicator,
	name: names.of('indicator', row.indicator),
	definition: names.of('indicator', row.indicator, 'definition'),
	theme: row.theme,
	themeName: names.of('theme', row.theme),
	unitCode: row.unit,
	unit: names.of('unit', row.unit),
	unitShort: names.of('unit', row.unit, 'short'),
	direction: row.direction as Direction,
	decimals: row.decimals,
	age: row.age,
	sexes: SEXES.filter((sex) => row.sexes.split('~').includes(sex)),
	organisation: row.sourceOrganisation,
	series: row.sourceSeries,
	licence: row.licence
});
