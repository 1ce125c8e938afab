/** The published tables that rows people add are checked against. */
import { readFileSync } from 'node:fs';
import { NEEDED_TABLES } from '../../src/lib/tables/additions';
import { checkTable } from '../../src/lib/tables/check';
import type { Tables } from '../../src/lib/tables/checked-tables';
import { readCsv } from '../../src/lib/tables/csv';

export const published: Tables = new Map(
	NEEDED_TABLES.map((table) => {
		const file = `data/tables/${table.name}.csv`;
		return [table.name, checkTable(table, file, readCsv(new Uint8Array(readFileSync(file)), file))] as const;
	})
);
