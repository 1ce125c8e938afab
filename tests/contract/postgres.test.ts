/** PostgreSQL (PGlite: the same server as WebAssembly) holds the tables as files do, and answers every question as DuckDB does. */
import { PGlite } from '@electric-sql/pglite';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	beginReading,
	checkColumns,
	connect,
	isAddress,
	loadTables,
	postgresEngine,
	tableText
} from '../../src/lib/duckdb/postgres.server';
import { TABLES } from '../../src/lib/tables';
import { readTables } from '../../src/lib/tables/read.server';
import { answerOf } from './native-answers';
import { differences, transcript, transcriptOf } from './transcript';

const { tables } = readTables('data/tables');
let database: PGlite;

beforeAll(async () => {
	database = await PGlite.create();
	await loadTables(database, tables, false);
});
afterAll(() => database.close());

/** What reading comes to, undone. */
async function reading<T>(work: () => Promise<T>): Promise<T> {
	try {
		await beginReading(database);
		return await work();
	} finally {
		await database.query('ROLLBACK');
	}
}

describe('tables loaded into PostgreSQL', () => {
	it('are saved as the files they were loaded from, byte for byte', async () => {
		await reading(async () => {
			for (const table of TABLES)
				expect(await tableText(database, table)).toBe(readFileSync(`data/tables/${table.name}.csv`, 'utf8'));
		});
	});

	it('answer every question as native DuckDB does', async () => {
		const there = await reading(() => transcript(postgresEngine(database)));
		const here = await transcriptOf(answerOf);
		expect(here.flatMap(({ error }) => error ?? [])).toEqual([]);
		expect(differences(here, there)).toEqual([]);
	});

	it('are not overwritten unless told so', async () => {
		await expect(loadTables(database, tables, false)).rejects.toThrow(/^holds regions, countries, .*add --replace$/);
	});

	it('stay as they were when loading fails half way', async () => {
		const broken = new Map(tables);
		broken.delete('contacts');
		// Few rows are loaded as soon as many are undone.
		for (const [name, table] of broken) broken.set(name, { ...table, rows: table.rows.slice(0, 100) });
		await expect(loadTables(database, broken, true)).rejects.toThrow('Table contacts was not read');
		const { rows } = await database.query('SELECT CAST(count(*) AS integer) AS rows FROM observations');
		expect(rows).toEqual([{ rows: tables.get('observations')?.rows.length }]);
	});

	it('can only be read once reading has begun', async () => {
		await expect(reading(() => database.query('DELETE FROM stages'))).rejects.toThrow('read-only');
	});

	it.each([
		['DROP TABLE stages', 'table stages: is missing'],
		['ALTER TABLE rounds DROP COLUMN certainty', 'table rounds, column certainty: is missing'],
		[
			'ALTER TABLE observations ALTER "OBS_VALUE" TYPE numeric',
			'table observations, column OBS_VALUE: is numeric, not double precision'
		],
		[
			'ALTER TABLE sources ALTER source TYPE text COLLATE unicode',
			'table sources, column source: is in the order of unicode, not of bytes (COLLATE "C")'
		]
	])('are not read after %s', async (change, problem) => {
		await database.query('BEGIN');
		try {
			await database.query(change);
			await expect(checkColumns(database)).rejects.toThrow(
				new Error(`${problem}\nnpm run data:load makes the tables as they are declared`)
			);
		} finally {
			await database.query('ROLLBACK');
		}
	});
});

describe('a connection', () => {
	it('is made to an address of PostgreSQL alone', async () => {
		expect(['postgres://host/base', 'postgresql://u:p@host:1/base?sslmode=require'].map(isAddress)).toEqual([
			true,
			true
		]);
		expect(['data/tables', 'mysql://host/base', 'postgres://host', 'postgres://'].map(isAddress)).toEqual(
			Array(4).fill(false)
		);
		await expect(connect('data/tables')).rejects.toThrow(/^not an address of PostgreSQL/);
	});

	it('that fails says where, and no password', async () => {
		const failed = connect('postgres://reader:secret@127.0.0.1:1/torino');
		await expect(failed).rejects.toThrow(/^127\.0\.0\.1:1\/torino: connect ECONNREFUSED/);
		await expect(failed).rejects.not.toThrow('secret');
	});

	describe('that is lost', () => {
		let server: Server;
		beforeAll(() => {
			// Greets as a server does, and hangs up when it is asked.
			const authenticated = [0x52, 0, 0, 0, 8, 0, 0, 0, 0];
			const ready = [0x5a, 0, 0, 0, 5, 0x49];
			server = createServer((socket) => {
				socket.once('data', () => {
					socket.write(Uint8Array.from([...authenticated, ...ready]));
					socket.once('data', () => socket.destroy());
				});
			}).listen(0, '127.0.0.1');
			return new Promise<void>((done) => server.once('listening', done));
		});
		afterAll(() => server.close());

		it('ends what was asked and whatever is asked after, with an error', async () => {
			const { port } = server.address() as AddressInfo;
			const connection = await connect(`postgres://reader@127.0.0.1:${port}/torino`);
			const engine = postgresEngine(connection);
			await expect(engine.run('SELECT 1', [])).rejects.toThrow('Connection terminated unexpectedly');
			await expect(engine.run('SELECT 1', [])).rejects.toThrow('not queryable');
		});
	});
});
