/** What a request to the site is for, and so how the service worker answers it. */

/**
 * `page`: HTML, from the network first. `immutable`: its name changes with what it holds, so any copy serves. `file`: data,
 * the engine, icons: of one release. `view`: what Kit asks for a page it goes to by itself; the page's HTML holds the same.
 */
export type RequestKind = 'page' | 'immutable' | 'file' | 'view';

/** Files a page is shown with. What a reader takes away whole (ZIP, Parquet, XLSX) is in the reader's own folder then. */
const FILE = /\.(?:json|csv|duckdb|js|css|svg|png|zst|html)$/;

/**
 * @param address absolute
 * @param scope absolute address of the folder the site stands in, with its slash
 * @returns null for what the browser fetches as if there were no service worker
 */
export function kindOf(address: string, scope: string): RequestKind | null {
	const { origin, pathname } = new URL(address);
	const home = new URL(scope);
	if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null;
	const path = pathname.slice(home.pathname.length);
	if (path.startsWith('_app/immutable/')) return 'immutable';
	if (path.startsWith('_app/') || path === 'service-worker.js') return null;
	if (path.endsWith('/__data.json') || path === '__data.json') return 'view';
	if (path === '' || path.endsWith('/') || path.endsWith('/index.html')) return 'page';
	return FILE.test(path) ? 'file' : null;
}

/** What a page with the engine open was opened with besides: its worker asks for this by itself. */
export const withEngine = (addresses: readonly string[], scope: string): readonly string[] =>
	['tables', 'groups'].some((of) => addresses.some((address) => address.startsWith(`${scope}data/${of}/`)))
		? [...addresses, `${scope}engine/worker.js`, `${scope}engine/duckdb-eh.wasm.zst`]
		: addresses;

/** A page is the same whatever its address asks of its scripts. */
export function pageAddress(address: string): string {
	const { origin, pathname } = new URL(address);
	return origin + pathname.replace(/\/index\.html$/, '/');
}

/** The release a page says it is of; null for HTML that is none of our pages. */
export const releaseOfPage = (html: string): string | null =>
	/<html\b[^>]*\sdata-release="([\w.-]+)"/.exec(html.slice(0, 1000))?.[1] ?? null;
