/** The worker in which files are read: it answers one request after the other and keeps what it knows. Ended to cancel. */
import { fetchJson } from '$lib/state/fetch-file';
import { readFile, type Known, type ReadMessage, type ReadRequest } from './reading';
import { asPackedReferences, unpackReferences } from './references';

const say = (message: ReadMessage): void => postMessage(message);

let known: Promise<Known> | null = null;

/**
 * Read once; after a failure, again with the next file. From this host alone, whoever asks: the policy of a page does not
 * hold in its workers.
 */
function learn(address: string): Promise<Known> {
	if (new URL(address, location.href).origin !== location.origin)
		return Promise.reject(new TypeError(`${address}: not on this host`));
	known ??= fetchJson(address, asPackedReferences).then(unpackReferences);
	known.catch(() => (known = null));
	return known;
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	void readFile(data, learn, say);
});

/** What nobody foresaw is said, too: otherwise the page would wait for ever. */
addEventListener('unhandledrejection', ({ reason }) => {
	say({ kind: 'failed', reason: 'broken', message: reason instanceof Error ? reason.message : String(reason) });
});
