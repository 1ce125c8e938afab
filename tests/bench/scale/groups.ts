/**
 * `npx tsx tests/bench/scale/groups.ts 1000000`: generated observations of 2,000 indicators, written in groups as the build writes
 * them, and the answers pages take from all of them: how long, how much memory, how many bytes a view fetches. Prints.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGroups } from '../../../src/lib/duckdb/groups.server';
import { coverage } from '../../../src/lib/duckdb/queries/coverage';
import { createTable } from '../../../src/lib/tables/duckdb';
import { observations } from '../../../src/lib/tables/statistics';
import { countries } from '../../../src/lib/tables/places';
import { INDICATORS, writeObservations } from './tables';

const COUNTRIES = 'data/tables/countries.csv';

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
	const start = performance.now();
	const result = await work();
	console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return result;
}

async function coverageOf(csv: string): Promise<number> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(createTable(observations, csv));
	await connection.run(createTable(countries, COUNTRIES));
	const { length } = (await connection.runAndReadAll(coverage.sql)).getRowObjects();
	connection.closeSync();
	instance.closeSync();
	return length;
}

async function main(wanted: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	const csv = join(folder, 'observations.csv');
	try {
		const rows = await writeObservations(folder, wanted);
		console.log(`${rows} rows of ${INDICATORS} indicators, ${statSync(csv).size} bytes of CSV`);
		const groups = await timed('groups', () => writeGroups(csv, () => undefined));
		const sizes = groups.map(({ bytes }) => bytes).sort((a, b) => a - b);
		console.log(`${groups.length} groups, ${sizes[sizes.length >> 1]} bytes in the middle, ${sizes.at(-1)} at most`);
		console.log(`a view fetches at most, of one indicator ${sizes.at(-1)}, of five ${sum(sizes.slice(-5))} bytes`);
		const cells = await timed('coverage and newest values of all', () => coverageOf(csv));
		console.log(`${cells} cells; at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

await main(Number(process.argv[2] ?? 1_000_000));
