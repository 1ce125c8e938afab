import { describe, expect, it, beforeEach } from 'vitest';
import { EngineError } from '$lib/duckdb/engine-error';
import type { SqlAnswer } from '$lib/duckdb/sql-answer';
import { openNative } from '$lib/duckdb/native.server';
import { Stopped, type Database } from '$lib/figure/database/database.svelte';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import { readCsv } from '$lib/tables/csv';
import { ownTables, tableFile } from './own-tables';
import { runner } from './run.svelte';

const ANSWER: SqlAnswer = { columns: [{ name: 'a', kind: 'number' }], rows: [[1]], isCut: false };

/** A database that answers what and when a test decides; a restart rejects what waits. */
function fakeDatabase() {
	const waiting: { readonly sql: string; resolve: (answer: SqlAnswer) => void; reject: (error: Error) => void }[] = [];
	let restarts = 0;
	const database: Pick<Database, 'ask' | 'restart'> = {
		ask: (query) =>
			query({
				run: async () => [],
				answer: (sql) => new Promise((resolve, reject) => waiting.push({ sql, resolve, reject })),
				died: new Promise<never>(() => {}),
				addRows: async () => {},
				close: () => {}
			}),
		restart() {
			restarts += 1;
			waiting.at(-1)?.reject(new Stopped('called off'));
		}
	};
	let clock = 0;
	const asked = runner(database, { is: 'none' }, () => (clock += 250));
	return { asked, waiting, restarts: () => restarts };
}

describe('a run of SQL', () => {
	it('ends with its rows and the time they took', async () => {
		const { asked, waiting } = fakeDatabase();
		const end = asked.start('SELECT 1');
		expect(asked.run).toEqual({ is: 'running', sql: 'SELECT 1' });
		waiting[0]?.resolve(ANSWER);
		await end;
		expect(asked.run).toEqual({ is: 'answered', sql: 'SELECT 1', answer: ANSWER, ms: 250 });
	});
	it('ends with what is wrong in it', async () => {
		const { asked, waiting } = fakeDatabase();
		const end = asked.start('SELECT x');
		waiting[0]?.reject(new Error('Binder Error: Referenced column "x" not found'));
		await end;
		expect(asked.run).toMatchObject({ is: 'failed', sql: 'SELECT x', error: { mistake: 'name' } });
	});
	it('can be stopped, and says so', async () => {
		const { asked, restarts } = fakeDatabase();
		const end = asked.start('SELECT endless');
		asked.stop();
		await end;
		expect([asked.run, restarts()]).toEqual([{ is: 'stopped', sql: 'SELECT endless' }, 1]);
		asked.stop();
		expect(restarts()).toBe(1);
	});
	it('is stopped by the next one, whose answer alone is shown', async () => {
		const { asked, waiting, restarts } = fakeDatabase();
		const first = asked.start('SELECT 1');
		const second = asked.start('SELECT 2');
		waiting[1]?.resolve(ANSWER);
		await Promise.all([first, second]);
		expect([asked.run, restarts()]).toMatchObject([{ is: 'answered', sql: 'SELECT 2' }, 1]);
	});
	it('is none where the database cannot be opened: the page says that once', async () => {
		const { asked, waiting } = fakeDatabase();
		const end = asked.start('SELECT 1');
		waiting[0]?.reject(new EngineError('memory', 'too little'));
		await end;
		expect(asked.run).toEqual({ is: 'none' });
	});
});

describe('the reader’s own rows', () => {
	const value: OwnObservation = {
		INDICATOR: 'neet_rate',
		REF_AREA: 'KAZ',
		TIME_PERIOD: 2023,
		SEX: 'T',
		AGE: 'Y15T24',
		OBS_VALUE: -6.5,
		OBS_STATUS: 'A',
		SOURCE: '=mine, "best".csv'
	};
	beforeEach(() => ownData.clear());

	it('are tables beside the published ones, with the same columns, cell for cell', () => {
		ownData.put({ name: 'a.csv', tables: { observations: [value] } });
		const [own] = ownTables();
		expect(own?.table.name).toBe('your_observations');
		const file = own && tableFile(own);
		const { header, records } = readCsv(file?.csv ?? new Uint8Array(), 'a.csv');
		expect(header?.cells).toEqual(Object.keys(value));
		expect(records.map(({ cells }) => cells)).toEqual([Object.values(value).map(String)]);
	});
	it('are no tables where there are none', async () => {
		expect(ownTables()).toEqual([]);
		const engine = await openNative('data/tables');
		await expect(engine.run('SELECT * FROM your_observations', [])).rejects.toThrow('does not exist');
	});
});
