/**
 * `npx tsx tests/bench/scale.ts 1000000`: generated observations of 2,000 indicators, written in groups as the build writes
 * them, and the answers pages take from all of them: how long, how much memory, how many bytes a view fetches. Prints.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGroups } from '../../src/lib/duckdb/groups.server';
import { coverage } from '../../src/lib/duckdb/queries/coverage';
import { parseCsv } from '../../src/lib/tables/csv';
import { createTable } from '../../src/lib/tables/duckdb';
import { observations } from '../../src/lib/tables/statistics';
import { countries } from '../../src/lib/tables/places';

const INDICATORS = 2_000;
const LAST_YEAR = 2024;
const COUNTRIES = 'data/tables/countries.csv';

/** A generator of numbers from 0 to 1, the same each time (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Rows in the order of the table: of few years for both sexes together, or of many for each. */
function* lines(wanted: number): Generator<string> {
	const places = parseCsv(readFileSync(COUNTRIES, 'utf8'), COUNTRIES).records.map(({ cells }) => cells[0] ?? '');
	const sexes = wanted > 3_000_000 ? ['F', 'M', 'T'] : ['T'];
	const years = Math.ceil(wanted / INDICATORS / places.length / sexes.length);
	const next = random(1);
	yield `${Object.keys(observations.columns).join(',')}\n`;
	for (let indicator = 1; indicator <= INDICATORS; indicator++) {
		const code = `indicator_${String(indicator).padStart(4, '0')}`;
		for (const place of places) {
			let level = 15 + 55 * next();
			for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
				level += 2.5 * (next() - 0.5);
				for (const sex of sexes)
					yield `${code},${place},${year},${sex},Y15T24,${Number((level + next()).toFixed(1))},A,release_${indicator % 7}\n`;
			}
		}
	}
}

async function generate(file: string, wanted: number): Promise<number> {
	const out = createWriteStream(file, { highWaterMark: 1 << 20 });
	let rows = -1;
	let text = '';
	for (const line of lines(wanted)) {
		text += line;
		rows++;
		if (text.length < 1 << 18) continue;
		if (!out.write(text)) await once(out, 'drain');
		text = '';
	}
	out.end(text);
	await once(out, 'finish');
	return rows;
}

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
		const rows = await generate(csv, wanted);
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
