/** Serve the built site as a plain static host would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor, rulesOf } from './headers.mjs';
import { flag, isCommand, InvalidParam, root, run } from './setup.mjs';

/** How many further ports are tried when one is taken. */
const attempts = 20;

/**
 * @param {{ dir?: string, port?: number, host?: string, next?: boolean }} options
 *   port 0 = any free one; next = go on to the next port when this one is taken
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir = join(root, 'build'), port = 4173, host = '127.0.0.1', next = false } = {}) {
	const answer = answerFrom(resolve(dir));
	for (let attempt = port; ; attempt++) {
		const server = createServer(answer);
		try {
			await new Promise((listening, failed) => {
				server.once('error', failed).listen(attempt, host, () => listening(undefined));
			});
		} catch (error) {
			const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!taken) throw error;
			if (next && attempt < port + attempts) continue;
			throw new InvalidParam(`Port ${attempt} is taken. Choose another one with --port.`);
		}
		const address = server.address();
		const at = typeof address === 'object' && address ? address.port : attempt;
		return {
			url: `http://${host.includes(':') ? `[${host}]` : host}:${at}/`,
			close: () =>
				new Promise((closed) => {
					server.close(() => closed());
					server.closeAllConnections();
				})
		};
	}
}

/**
 * @param {string} dir
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom(dir) {
	if (!existsSync(dir)) throw new InvalidParam(`There is no ${dir}: build the site first, with npm run build.`);
	const notFound = join(dir, '404.html');
	const given = join(dir, '_headers');
	const rules = existsSync(given) ? rulesOf(readFileSync(given, 'utf8')) : [];
	const files = sirv(dir, {
		brotli: true,
		gzip: true,
		etag: true,
		extensions: ['html'],
		setHeaders(response, pathname) {
			if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
			// Text is UTF-8 here; sirv says so of HTML only.
			const text = textTypes.find(([ending]) => pathname.endsWith(ending));
			if (text) response.setHeader('Content-Type', `${text[1]}; charset=utf-8`);
		}
	});
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const { pathname, search } = addressOf(request.url);
		if (pathname === undefined) {
			response.writeHead(400).end();
			return;
		}
		for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
		// A page is a folder: its relative links need the slash at the end.
		if (!pathname.endsWith('/') && isFolder(join(dir, pathname)) && pathname === join('/', pathname)) {
			response.writeHead(307, { Location: `./${encodeURI(basename(pathname))}/${search}` }).end();
			return;
		}
		// sirv reads an end of 0 as none and calls the whole file a part of it: a server may leave a range unheeded.
		if (request.headers.range === 'bytes=0-0') delete request.headers.range;
		files(request, response, () => {
			const page = existsSync(notFound) ? readFileSync(notFound) : 'Not found';
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
		});
	};
}

/** @type {[ending: string, type: string][]} */
const textTypes = [
	['.csv', 'text/csv'],
	['.txt', 'text/plain'],
	['.js', 'text/javascript'],
	['.css', 'text/css'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml']
];

/**
 * @param {string | undefined} url
 * @returns {{ pathname?: string, search: string }} no pathname if it cannot be read
 */
function addressOf(url = '/') {
	const [pathname = '/', ...search] = url.split('?');
	try {
		return { pathname: decodeURI(pathname), search: search.length > 0 ? `?${search.join('?')}` : '' };
	} catch {
		return { search: '' };
	}
}

/** @param {string} path */
function isFolder(path) {
	return existsSync(join(path, 'index.html')) && statSync(path).isDirectory();
}

/**
 * `--port` and `--host` as they stand on the command line.
 * @returns {{ port?: number, host?: string }}
 */
export function whereToListen() {
	const port = flag('port') ?? process.env.PORT;
	const host = flag('host');
	if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65536)) {
		throw new InvalidParam(`--port ${port}: a port is a number from 0 to 65535.`);
	}
	return { ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) };
}

if (isCommand(import.meta.url)) {
	await run(async () => {
		const dir = flag('dir');
		const { url } = await serve({ ...whereToListen(), ...(dir === undefined ? {} : { dir }) });
		console.log(url);
	});
}
