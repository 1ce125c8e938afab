/** Answers of a publisher that are wrong, late, too long or broken off end in a message and change nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json, quickLimits, WORLD_BANK_UNKNOWN, worldBankPage, type Handler } from './server';
import { NEET, NEET_ROWS, newWorkspaces, read, worldBank } from './workspace';

const at = newWorkspaces();
const { tablesIn, fetchFrom } = at;

/** Answers the first request rightly, then one wrongly. */
const then =
	(wrong: Handler): Handler =>
	(request, response, count) =>
		count === 1 ? worldBank(request, response, count) : wrong(request, response, count);

describe('whatever is wrong changes nothing', () => {
	const page = (
		response: Parameters<Handler>[1],
		change: (answer: [Record<string, unknown>, unknown[]]) => unknown
	) => {
		const answer = worldBankPage('SL.UEM.TEST.ZS', NEET_ROWS['SL.UEM.TEST.ZS'] ?? [], 2, 4);
		json(response, change(answer as [Record<string, unknown>, unknown[]]));
	};
	it.each<[string, string, Handler]>([
		[
			'503 every time',
			'page 2: the publisher answers 503 Service Unavailable (3 tries)',
			(_, response) => {
				response.writeHead(503).end();
			}
		],
		[
			'a page of HTML',
			'the answer is text/html, not JSON',
			(_, response) => {
				response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
			}
		],
		[
			'too large',
			'larger than 5000 bytes',
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json' }).end(' '.repeat(6000));
			}
		],
		[
			'a connection reset',
			'the connection broke before the answer was whole',
			(request) => {
				request.socket.resetAndDestroy();
			}
		],
		[
			'no JSON',
			'the answer is no JSON, or was cut off',
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json' }).end('[{"page": 2');
			}
		],
		[
			'another page than asked',
			'the answer is not page 2',
			(_, response) => {
				page(response, ([head, rows]) => [{ ...head, page: 1 }, rows]);
			}
		],
		[
			'a page without all its rows',
			'page 2 of 2 has not all its rows',
			(_, response) => {
				page(response, ([head, rows]) => [head, rows.slice(1)]);
			}
		],
		[
			'an update between pages',
			'the series was updated between two pages',
			(_, response) => {
				page(response, ([head, rows]) => [{ ...head, lastupdated: '2026-11-28' }, rows]);
			}
		],
		[
			'a refusal after the first page',
			'page 2: The provided parameter value is not valid',
			(_, response) => {
				json(response, WORLD_BANK_UNKNOWN);
			}
		],
		[
			'rows of another series',
			'a row is of SL.OTHER',
			(_, response) => {
				page(response, ([head, rows]) => [
					head,
					rows.map((row) => ({ ...(row as object), indicator: { id: 'SL.OTHER' } }))
				]);
			}
		],
		[
			'a value out of range',
			'Outside 0 to 100',
			(_, response) => {
				page(response, ([head, rows]) => [
					head,
					rows.map((row) => ({ ...(row as object), value: 650, obs_status: '' }))
				]);
			}
		]
	])('%s', async (_, words, wrong) => {
		const tables = tablesIn('tables', NEET);
		const before = [read(tables), read(tables, 'sources')];
		const { code, said } = await fetchFrom(
			tables,
			(request, response, count) =>
				request.url?.includes('.FE.') || request.url?.includes('.MA.')
					? worldBank(request, response, count)
					: then(wrong)(request, response, count),
			['world_bank'],
			quickLimits({ size: 5000 })
		);
		expect(said).toContain(words);
		expect(said).toMatch(/nothing was written/i);
		expect(code).toBe(1);
		expect([read(tables), read(tables, 'sources')]).toEqual(before);
	});

	it('nor are answers kept of a run that broke off', async () => {
		const tables = tablesIn('tables', NEET);
		await fetchFrom(
			tables,
			then((_, response) => void response.writeHead(503).end()),
			['world_bank']
		);
		expect(existsSync(join(at.folder, 'raw'))).toBe(false);
	});

	it('a release that is not in the table of sources', async () => {
		const { code, said } = await fetchFrom(tablesIn('tables', NEET), worldBank, ['world_bank', '--source', 'ilo_2062']);
		expect(code).toBe(1);
		expect(said).toContain('did you mean "ilo_2026"?');
		expect(at.server?.asked).toEqual([]);
	});
});
