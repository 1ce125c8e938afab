/**
 * The observations in files of DuckDB, some indicators in each, for pages that need those of a few: what a page fetches grows
 * with what it shows, not with what is published.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTable, identifier } from '../tables/duckdb';
import { observations } from '../tables/statistics';

/** Rows of a group, unless one indicator alone has more. */
const ROWS = 15_000;
/** Some hosts refuse larger files. */
const LARGEST = 20_000_000;
/** Of the file: the smallest there is, because a group is small. */
const BLOCK_BYTES = 16_384;

export interface GroupFile {
	readonly indicators: readonly string[];
	readonly bytes: number;
	readonly sha256: string;
}

/**
 * The same bytes from the same table: one thread writes, rows stand in the order of the table, and no column is packed by
 * FSST, which DuckDB chooses or not after a sample drawn at random.
 * @param csv path of the table of observations, already checked
 * @param write takes each file, by its place in the list
 * @throws {RangeError} if an indicator has more rows than a file may hold
 */
export async function writeGroups(
	csv: string,
	write: (group: number, bytes: Uint8Array) => void
): Promise<GroupFile[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'groups-'));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		await connection.run(createTable(observations, csv));
		await connection.run('SET threads = 1');
		await connection.run("SET disabled_compression_methods = 'fsst,dict_fsst'");
		const counts = await connection.runAndReadAll(
			`SELECT "INDICATOR" AS indicator, CAST(count(*) AS INTEGER) AS rows FROM observations GROUP BY ALL ORDER BY indicator`
		);
		const files: GroupFile[] = [];
		for (const indicators of grouped(counts.getRowObjects() as unknown as Counted[], ROWS)) {
			const file = path.join(folder, 'group.duckdb');
			await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS one (BLOCK_SIZE ${BLOCK_BYTES})`);
			const wanted = indicators.map((_, index) => `$${index + 1}`).join(', ');
			await connection.run(
				`CREATE TABLE one.observations AS SELECT * FROM observations WHERE "INDICATOR" IN (${wanted})
				ORDER BY ${observations.order.map(identifier).join(', ')}`,
				indicators
			);
			await connection.run('DETACH one');
			const bytes = readFileSync(file);
			rmSync(file);
			if (bytes.length > LARGEST) throw new RangeError(`${indicators.join(', ')}: ${bytes.length} bytes in one file`);
			write(files.length, bytes);
			files.push({ indicators, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
		}
		return files;
	} finally {
		connection.closeSync();
		instance.closeSync();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Counted {
	readonly indicator: string;
	readonly rows: number;
}

/** Neighbours together, as long as they have no more rows than `most`. */
export function grouped(counts: readonly Counted[], most: number): string[][] {
	const groups: string[][] = [];
	let left = 0;
	for (const { indicator, rows } of counts) {
		if (rows > left) {
			groups.push([]);
			left = most;
		}
		groups.at(-1)?.push(indicator);
		left -= rows;
	}
	return groups;
}
