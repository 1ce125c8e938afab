/** A publisher on this machine: answers as a test tells it to, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LIMITS, type Limits } from '../../src/cli/fetch/download';

export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface LocalPublisher {
	readonly base: string;
	/** Paths with their queries, decoded, in order. */
	readonly asked: string[];
	readonly headers: IncomingMessage['headers'][];
	close(): Promise<void>;
}

export async function localPublisher(handler: Handler): Promise<LocalPublisher> {
	const asked: string[] = [];
	const headers: IncomingMessage['headers'][] = [];
	const server = createServer((request, response) => {
		asked.push(decodeURIComponent(request.url ?? ''));
		headers.push(request.headers);
		handler(request, response, asked.length);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		base: `http://127.0.0.1:${port}/`,
		asked,
		headers,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			})
	};
}

/** Limits under which a test need not wait; `waits` holds the pauses that would have been made, in ms. */
export function quickLimits(more: Partial<Limits> = {}): Limits & { readonly waits: number[] } {
	const waits: number[] = [];
	const sleep = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
	return { ...LIMITS, attempts: 3, firstWait: 1000, stall: 60_000, whole: 60_000, sleep, waits, ...more };
}

export const json = (response: ServerResponse, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
	response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers });
	response.end(JSON.stringify(body));
};

export const csv = (response: ServerResponse, lines: readonly string[], type = 'text/csv'): void => {
	response.writeHead(200, { 'content-type': type });
	response.end(`${lines.join('\r\n')}\r\n`);
};

/** A row of the World Bank: country, year, value, status. */
export type WorldBankRow = readonly [country: string, year: number, value: number | null, status?: string];

/** A page of the Indicators API: its head, then its rows. */
export function worldBankPage(series: string, rows: readonly WorldBankRow[], page: number, perPage: number): unknown {
	const head = {
		page,
		pages: Math.ceil(rows.length / perPage),
		per_page: perPage,
		total: rows.length,
		sourceid: '2',
		lastupdated: '2026-10-07'
	};
	const shown = rows.slice((page - 1) * perPage, page * perPage).map(([country, year, value, status = '']) => ({
		indicator: { id: series, value: 'Name of the series' },
		country: { id: country.slice(0, 2), value: 'Name of the country' },
		countryiso3code: country,
		date: String(year),
		value,
		unit: '',
		obs_status: status,
		decimal: 1
	}));
	return [head, shown];
}

export const WORLD_BANK_UNKNOWN = [
	{ message: [{ id: '120', key: 'Invalid value', value: 'The provided parameter value is not valid' }] }
];
