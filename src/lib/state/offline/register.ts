/** The page's side of the service worker, which is told what the page was opened with. */
import { dev, version } from '$app/environment';
import { asset } from '$app/paths';
import type { Visit } from './service-worker';

export async function registerServiceWorker(): Promise<void> {
	if (dev || !('serviceWorker' in navigator)) return;
	const isUnseen = navigator.serviceWorker.controller === null;
	try {
		await navigator.serviceWorker.register(asset('/service-worker.js'));
	} catch {
		// A host may lack the file, a browser may refuse: the site works as well without.
		return;
	}
	if (isUnseen) tell([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
}

/** The reader has come to this page without its HTML having been asked for. */
export function tellVisit(): void {
	if (!dev && 'serviceWorker' in navigator && !savesData()) tell([location.href]);
}

function tell(addresses: readonly string[]): void {
	const visit: Visit = { release: version, addresses };
	void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(visit));
}

/** Not in every browser: whether the reader has asked for less to be loaded. */
const savesData = (): boolean =>
	'connection' in navigator &&
	typeof navigator.connection === 'object' &&
	navigator.connection !== null &&
	'saveData' in navigator.connection &&
	navigator.connection.saveData === true;
