/**
 * The site with generated tables: pages and data are rendered when first asked for, by the server that `npm run build` has
 * left in `.svelte-kit`, and sent from memory after that, compressed; scripts and the engine are those of `build/`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor, rulesOf } from '../../../src/cli/headers.mjs';
import { writeTables } from './tables';

const [rows, port] = [Number(process.env['ROWS']), Number(process.env['SCALE_PORT'])];
/** None are asked for: the project's own. */
const folder = rows ? join('.cache', 'scale', String(rows)) : 'data';
const server = join(process.cwd(), '.svelte-kit', 'output', 'server');

interface Kit {
	init(options: { env: Record<string, string> }): Promise<void>;
	respond(request: Request, options: { getClientAddress: () => string }): Promise<Response>;
}
interface Sent {
	readonly status: number;
	readonly headers: Record<string, string>;
	readonly body: Buffer;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css',
	'.json': 'application/json',
	'.csv': 'text/csv',
	'.svg': 'image/svg+xml'
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const imported = (file: string): Promise<unknown> => import(pathToFileURL(join(server, file)).href);

async function kit(): Promise<Kit> {
	process.env['DATA_FOLDER'] = folder;
	// As when pages are prerendered.
	((await imported('internal.js')) as { set_building: () => void }).set_building();
	const { Server } = (await imported('index.js')) as { Server: new (manifest: unknown) => Kit };
	const made = new Server(((await imported('manifest-full.js')) as { manifest: unknown }).manifest);
	await made.init({ env: {} });
	return made;
}

/** As the compressed copies of a build. */
function packed(path: string, status: number, body: Buffer, headers: Record<string, string>): Sent {
	if (/\.(?:zst|zip|parquet|png)$/.test(path)) return { status, headers, body };
	const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
	return { status, headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(body, { params }) };
}

const rules = rulesOf(readFileSync('build/_headers', 'utf8'));

function builtFile(path: string): Sent | null {
	const file = join('build', path);
	if (!/^\/(?:_app|engine)\/|\.svg$|noscript\.css$/.test(path) || !existsSync(file)) return null;
	const type = TYPES[extname(path)] ?? 'application/octet-stream';
	const headers = Object.fromEntries(headersFor(rules, path).filter(([name]) => name !== 'X-Frame-Options'));
	return packed(path, 200, readFileSync(file), { ...headers, 'content-type': type });
}

async function rendered(from: Kit, path: string): Promise<Sent> {
	const answer = await from.respond(new Request(`http://127.0.0.1:${port}${path}`), {
		getClientAddress: () => '127.0.0.1'
	});
	const body = Buffer.from(await answer.arrayBuffer());
	return packed(path, answer.status, body, Object.fromEntries(answer.headers));
}

let start = performance.now();
if (rows) console.log(`${await writeTables(join(folder, 'tables'), rows)} rows written in ${seconds(start)}`);
start = performance.now();
const pages = await kit();
const memory = new Map<string, Promise<Sent>>();
function sent(path: string): Promise<Sent> {
	const known = memory.get(path) ?? Promise.resolve(builtFile(path) ?? rendered(pages, path));
	memory.set(path, known);
	return known;
}
const { status, body } = await sent('/en/compare/');
console.log(
	`Compare's page: ${status}, ${body.length} bytes, rendered with all its tables in ${seconds(start)}, ` +
		`${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory at most`
);

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://site');
	sent(pathname).then(
		({ status, headers, body }) =>
			response.writeHead(status, { ...headers, 'cache-control': 'no-cache', 'content-length': body.length }).end(body),
		(error: unknown) => response.writeHead(500).end(String(error))
	);
}).listen(port, '127.0.0.1');
