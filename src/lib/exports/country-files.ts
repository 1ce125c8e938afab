/** What the archive of one country holds: a CSV file per table, each with the rows that concern the country. */
import { toCsv, type CsvValue } from './csv';
import type { TextFile } from './zip';

/** Rows of one table as a page has them. */
export interface CountryTable {
	/** Of the file, without its ending. */
	readonly name: string;
	readonly rows: readonly Readonly<Record<string, CsvValue>>[];
}

/** A table without a row has no file. */
export const countryFiles = (
	country: string,
	tables: readonly CountryTable[],
	observations: string,
	readme: string
): TextFile[] => [
	{ name: `${country}/README.txt`, text: readme },
	{ name: `${country}/observations.csv`, text: observations },
	...tables.flatMap(({ name, rows }) => {
		const [first] = rows;
		if (!first) return [];
		const columns = Object.keys(first);
		return [
			{
				name: `${country}/${name}.csv`,
				text: toCsv(
					columns,
					rows.map((row) => columns.map((column) => row[column] ?? null))
				)
			}
		];
	})
];
