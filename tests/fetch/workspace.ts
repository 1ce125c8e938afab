/** Tables and a publisher of a test's own: good tables with series of publishers, a local server, what a run said. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { dataFetch } from '../../src/cli/data-fetch';
import { dataImport } from '../../src/cli/data-import';
import {
	json,
	localPublisher,
	quickLimits,
	worldBankPage,
	type Handler,
	type LocalPublisher,
	type WorldBankRow
} from './server';

/** The folder of the test that runs, and the publisher it has opened. To be asked for by each file of tests: hooks are a file's own. */
export function newWorkspaces() {
	let folder = '';
	let server: LocalPublisher | undefined;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'fetch-'));
	});
	afterEach(async () => {
		await server?.close();
		server = undefined;
		rmSync(folder, { recursive: true });
	});

	/** The good tables, with series of publishers. */
	function tablesIn(name: string, series: Readonly<Record<string, string>>): string {
		const tables = join(folder, name);
		cpSync('tests/data/fixtures/good', tables, { recursive: true });
		const file = join(tables, 'indicators.csv');
		const text = readFileSync(file, 'utf8')
			.replace('UNE_DEAP', series.unemployment_rate ?? 'own survey')
			.replace('ENR', series.students ?? 'own survey');
		writeFileSync(file, text);
		return tables;
	}

	/** Fetches from the local publisher, which is opened once in a test. */
	async function fetchFrom(
		tables: string,
		handler: Handler,
		args: readonly string[],
		limits = quickLimits()
	): Promise<{ code: number; said: string }> {
		server ??= await localPublisher(handler);
		const said: string[] = [];
		const code = await dataFetch(args, {
			folder: tables,
			raw: join(folder, 'raw'),
			say: (line) => said.push(line),
			base: server.base,
			limits,
			today: new Date('2026-11-28T12:00:00Z')
		});
		return { code, said: said.join('\n') };
	}

	async function importFrom(tables: string, lines: readonly string[], source: string): Promise<void> {
		const file = join(folder, 'file.csv');
		writeFileSync(file, lines.join('\n'));
		expect(await dataImport([file, '--source', source], tables, () => {})).toBe(0);
	}

	return {
		get folder() {
			return folder;
		},
		get server() {
			return server;
		},
		tablesIn,
		fetchFrom,
		importFrom
	};
}

export const read = (tables: string, table = 'observations'): string[] =>
	readFileSync(join(tables, `${table}.csv`), 'utf8')
		.trimEnd()
		.split('\n');

export const NEET = { unemployment_rate: 'SL.UEM.TEST.ZS / .FE.ZS / .MA.ZS' };
export const NEET_ROWS: Readonly<Record<string, readonly WorldBankRow[]>> = {
	'SL.UEM.TEST.ZS': [
		['KAZ', 2017, 4.9],
		['KAZ', 2016, 0],
		['EUU', 2016, 8.65],
		['HRV', 2017, null],
		['HRV', 2016, 13.123456],
		['KGZ', 2018, 6.5, 'F']
	],
	'SL.UEM.TEST.FE.ZS': [
		['KAZ', 2017, 5.4],
		['XKX', 2016, 31]
	],
	'SL.UEM.TEST.MA.ZS': [['KAZ', 2017, 4.4]]
};

/** Pages of four rows, with an ETag each. */
export const worldBank: Handler = (request, response) => {
	const url = new URL(request.url ?? '', 'http://localhost');
	const series = url.pathname.split('/').at(-1) ?? '';
	const page = Number(url.searchParams.get('page'));
	const etag = `"${series}-${page}"`;
	if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
	json(response, worldBankPage(series, NEET_ROWS[series] ?? [], page, 4), { etag });
};
