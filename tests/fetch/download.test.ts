import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { download, DownloadFault, type Limits, type Validators } from '../../src/cli/fetch/download';
import { json, localPublisher, quickLimits, type Handler, type LocalPublisher } from './server';

let server: LocalPublisher | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

async function ask(handler: Handler, limits: Limits = quickLimits(), kept: Validators | null = null) {
	server = await localPublisher(handler);
	const said: string[] = [];
	const answer = await download(`${server.base}data`, 'json', kept, limits, (line) => said.push(line)).catch(
		(error: unknown) => {
			if (error instanceof DownloadFault) return error.message;
			throw error;
		}
	);
	return { answer, said, asked: server.asked.length, headers: server.headers };
}

const text = (answer: unknown): string =>
	typeof answer === 'object' && answer !== null && 'bytes' in answer && answer.bytes instanceof Uint8Array
		? new TextDecoder().decode(answer.bytes)
		: String(answer);

describe('an answer is fetched again', () => {
	it('after 429, as long afterwards as Retry-After says', async () => {
		const limits = quickLimits();
		const { answer, said } = await ask((_, response, count) => {
			if (count > 1) return json(response, [1]);
			response.writeHead(429, { 'retry-after': '7' }).end();
		}, limits);
		expect(text(answer)).toBe('[1]');
		expect(limits.waits).toEqual([7000]);
		expect(said.join()).toContain('429 Too Many Requests; again in 7 s (try 2 of 3)');
	});

	it('after 429 with the date of the next try', async () => {
		const limits = quickLimits();
		await ask((_, response, count) => {
			if (count > 1) return json(response, [1]);
			response.writeHead(429, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end();
		}, limits);
		expect(limits.waits[0]).toBeGreaterThan(50_000);
		expect(limits.waits[0]).toBeLessThanOrEqual(60_000);
	});

	it('after 503, after waits that double', async () => {
		const limits = quickLimits();
		const { answer } = await ask((_, response, count) => {
			if (count > 2) return json(response, [1]);
			response.writeHead(503).end();
		}, limits);
		expect(text(answer)).toBe('[1]');
		expect(limits.waits).toEqual([1000, 2000]);
	});

	it('after a connection that was reset', async () => {
		const { answer } = await ask((request, response, count) => {
			if (count > 1) return json(response, [1]);
			request.socket.resetAndDestroy();
		});
		expect(text(answer)).toBe('[1]');
	});
});

const half = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
	response.writeHead(200, { 'content-type': 'application/json', ...headers });
	response.write('[1, 2,');
};

describe('an answer that cannot be had ends in words', () => {
	it.each<[string, string, number, Handler]>([
		[
			'reset every time',
			'the connection broke before the answer was whole (ECONNRESET) (3 tries)',
			3,
			(request) => {
				request.socket.resetAndDestroy();
			}
		],
		[
			'shorter than announced',
			'the connection broke before the answer was whole',
			3,
			(request, response) => {
				half(response, { 'content-length': '1000' });
				setTimeout(() => request.socket.destroy(), 20);
			}
		],
		[
			'cut off between chunks',
			'the connection broke before the answer was whole',
			3,
			(request, response) => {
				half(response, {});
				setTimeout(() => request.socket.destroy(), 20);
			}
		],
		[
			'cut off without a sign of it',
			'the answer was cut off',
			3,
			(request) => {
				request.socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n[1, 2,');
			}
		],
		[
			'503 every time',
			'the publisher answers 503 Service Unavailable (3 tries)',
			3,
			(_, response) => {
				response.writeHead(503).end();
			}
		],
		[
			'patience without end',
			'the publisher asks to come back in 3600 s',
			1,
			(_, response) => {
				response.writeHead(429, { 'retry-after': '3600' }).end();
			}
		],
		[
			'a page of HTML',
			'the answer is text/html; charset=utf-8, not JSON',
			1,
			(_, response) => {
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html>');
			}
		],
		[
			'HTML that calls itself data',
			'is a page of HTML or XML',
			1,
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json' }).end(' <html></html>');
			}
		],
		[
			'larger than the limit, as announced',
			'the answer is larger than 1000 bytes',
			1,
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json', 'content-length': '2000' }).end(' '.repeat(2000));
			}
		],
		[
			'larger than the limit, unannounced',
			'the answer is larger than 1000 bytes',
			1,
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/json' });
				for (let part = 0; part < 20; part++) response.write(' '.repeat(100));
				response.end();
			}
		],
		[
			'a refusal with its reason',
			'the publisher answers 400 Bad Request: {"message":"Too much data requested"}',
			1,
			(_, response) => {
				response.writeHead(400, { 'content-type': 'application/json' }).end('{"message":"Too much data requested"}');
			}
		]
	])('%s', async (_, words, tries, handler) => {
		const { answer, asked } = await ask(handler, quickLimits({ size: 1000 }));
		expect(answer).toContain(words);
		expect(asked).toBe(tries);
	});

	it('a line that falls silent', async () => {
		const { answer } = await ask((_, response) => half(response, {}), quickLimits({ stall: 60, attempts: 2 }));
		expect(answer).toContain('nothing came for 1 s (2 tries)');
	});

	it('a line that drips for too long', async () => {
		const { answer } = await ask(
			(_, response) => {
				half(response, {});
				const drip = setInterval(() => response.write(' '), 20);
				response.on('close', () => clearInterval(drip));
			},
			quickLimits({ stall: 2000, whole: 150, attempts: 2 })
		);
		expect(answer).toContain('the answer takes longer than 1 s (2 tries)');
	});
});

describe('an answer that is kept', () => {
	const kept = { etag: '"v1"', lastModified: 'Wed, 07 Oct 2026 00:00:00 GMT' };

	it('is asked for on condition that it has changed', async () => {
		const { answer, headers } = await ask((_, response) => void response.writeHead(304).end(), quickLimits(), kept);
		expect(answer).toEqual({ kind: 'same' });
		expect(headers[0]).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': kept.lastModified });
	});

	it('is replaced, with what is said of the new one', async () => {
		const { answer } = await ask((_, response) => json(response, [2], { etag: '"v2"' }), quickLimits(), kept);
		expect(answer).toMatchObject({ kind: 'new', etag: '"v2"', lastModified: null });
	});

	it('is not taken for an answer nobody kept', async () => {
		const { answer } = await ask((_, response) => void response.writeHead(304).end());
		expect(answer).toBe('the publisher answers 304 Not Modified');
	});
});
