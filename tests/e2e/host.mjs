/**
 * The built site on the hosts the tests run on: `E2E_HOST=sub-folder npm run test:e2e`, or `plain`; without it, the site
 * is served by itself at `/`, as `npm start` does.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerFrom } from '../../src/cli/serve.mjs';

/** Where the site lies on each. */
const PLACES = { '': '/', 'sub-folder': '/a/b/', plain: '/' };

/** @typedef {keyof typeof PLACES} Host */

/** @returns {Host} what the environment asks for */
export function chosenHost() {
	const name = process.env.E2E_HOST ?? '';
	const known = /** @type {Host | undefined} */ (Object.keys(PLACES).find((one) => one === name));
	if (known === undefined) throw new Error(`E2E_HOST=${name}: it may be ${Object.keys(PLACES).join(' or ')}`);
	return known;
}

/** @param {number} port */
export const addressOf = (port) => `http://127.0.0.1:${port}${PLACES[chosenHost()]}`;

/**
 * @param {string} dir the built site
 * @returns {import('node:http').RequestListener}
 */
function answerOf(dir) {
	const host = chosenHost();
	if (host === 'plain') return plain(dir);
	const [answer, place] = [answerFrom(dir), PLACES[host]];
	return (request, response) => {
		if (!request.url?.startsWith(place)) return void response.writeHead(404).end('Nothing of this site lies here.');
		request.url = request.url.slice(place.length - 1);
		answer(request, response);
	};
}

/** What a server of files knows that was set up before there was WebAssembly. */
const TYPES = new Map([
	['.html', 'text/html'],
	['.css', 'text/css'],
	['.js', 'text/javascript'],
	['.json', 'application/json'],
	['.svg', 'image/svg+xml'],
	['.png', 'image/png'],
	['.txt', 'text/plain'],
	['.csv', 'text/csv']
]);

/**
 * Files, and nothing else: no compressed copies, no header but a type and a length, a folder's page with its slash and
 * without.
 * @param {string} dir
 * @returns {import('node:http').RequestListener}
 */
const plain = (dir) => (request, response) => {
	const asked = join(dir, decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
	const file = [asked, join(asked, 'index.html')].find((one) => existsSync(one) && statSync(one).isFile());
	const sent = file ?? join(dir, '404.html');
	response.writeHead(file === undefined ? 404 : 200, {
		'Content-Type': TYPES.get(extname(sent)) ?? 'application/octet-stream',
		'Content-Length': statSync(sent).size
	});
	if (request.method === 'HEAD') response.end();
	else createReadStream(sent).pipe(response);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	createServer(answerOf(resolve('build'))).listen(Number(process.env.E2E_PORT), '127.0.0.1');
