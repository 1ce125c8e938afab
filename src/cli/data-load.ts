/**
 * `npm run data:load -- postgres://…`: writes the checked tables into a database that speaks PostgreSQL's protocol, all or
 * none of them. `npm run data:save -- postgres://… FOLDER`: the other way round.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beginReading, connect, isAddress, loadTables, placeOf, tableText } from '../lib/duckdb/postgres.server';
import { rowsOf } from '../lib/tables/checked-tables';
import { dataPackageText } from '../lib/tables/data-package';
import { TABLES } from '../lib/tables/index';
import { printed } from '../lib/tables/problem';
import { readTables } from '../lib/tables/read.server';
import { sources } from '../lib/tables/statistics';

const USAGE = `npm run data:load -- postgres://user@host:port/database [--replace]
npm run data:save -- postgres://user@host:port/database FOLDER
  --replace   drop the tables of these names first
  The password may stand in PGPASSWORD instead of the address.`;

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { save: { type: 'boolean', default: false }, replace: { type: 'boolean', default: false } }
	});
	const [address = '', folder] = positionals;
	if (!isAddress(address) || (folder !== undefined) !== values.save) {
		console.error(USAGE);
		return 2;
	}
	return folder === undefined ? load(address, values.replace) : save(address, folder);
}

async function load(address: string, replace: boolean): Promise<number> {
	const { tables, problems } = readTables('data/tables');
	for (const problem of problems.slice(0, 20)) console.error(printed(problem));
	if (problems.length > 0) {
		console.error('The tables have problems (npm run data:check): nothing was loaded.');
		return 1;
	}
	await withConnection(address, (connection) => loadTables(connection, tables, replace));
	const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
	console.log(`${placeOf(address)}: ${tables.size} tables, ${rows} rows loaded`);
	return 0;
}

/** Writes `tables/` and `datapackage.json`, as `data/` has them. */
async function save(address: string, folder: string): Promise<number> {
	mkdirSync(join(folder, 'tables'), { recursive: true });
	await withConnection(address, async (connection) => {
		await beginReading(connection);
		for (const table of TABLES)
			writeFileSync(join(folder, 'tables', `${table.name}.csv`), await tableText(connection, table));
	});
	const { tables } = readTables(join(folder, 'tables'));
	writeFileSync(join(folder, 'datapackage.json'), dataPackageText(TABLES, rowsOf(sources, tables)));
	console.log(`${placeOf(address)}: ${TABLES.length} tables saved in ${folder}`);
	return 0;
}

async function withConnection(
	address: string,
	work: (connection: Awaited<ReturnType<typeof connect>>) => Promise<void>
): Promise<void> {
	const connection = await connect(address);
	try {
		await work(connection);
	} catch (cause) {
		throw new Error(`${placeOf(address)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	} finally {
		await connection.end().catch(() => undefined);
	}
}
