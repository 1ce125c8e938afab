/** The tables as Arquero reads them: another reader and another way of calculating than the ones under test. */
import { fromCSV, type ColumnTable } from 'arquero';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../data/tables');

const NUMBERS = ['TIME_PERIOD', 'OBS_VALUE', 'position', 'decimals', 'edition', 'year_from', 'year_to'];

/** A row of any table; an empty cell is null. */
export interface Row {
	readonly [column: string]: string | number | null;
}

const read = new Map<string, ColumnTable>();

/** A table of `data/tables`: text, but for the columns of numbers. */
export function table(name: string): ColumnTable {
	const found = read.get(name) ?? readTable(name);
	read.set(name, found);
	return found;
}

function readTable(name: string): ColumnTable {
	const number = (cell: string) => (cell === '' ? null : Number(cell));
	return fromCSV(readFileSync(join(FOLDER, `${name}.csv`), 'utf8'), {
		autoType: false,
		parse: Object.fromEntries(NUMBERS.map((column) => [column, number]))
	});
}

/** What a value was measured by, by the table of methods; '' where its indicator is measured in one way. */
export const methodOf = (indicator: string, country: string, year: number): string =>
	(table('methods').objects() as Row[])
		.filter(
			(row) =>
				row.indicator === indicator &&
				['', country].includes(String(row.country ?? '')) &&
				Number(row.year_from ?? 0) <= year &&
				year <= Number(row.year_to ?? 9999)
		)
		.map(({ method }) => method)
		.join();
