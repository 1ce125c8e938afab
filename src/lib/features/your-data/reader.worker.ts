/** The worker in which files are read: it answers one request after the other and keeps what it knows. Ended to cancel. */
import { fetchJson } from '$lib/state/fetch-file';
import { readFile, type Known, type ReadMessage, type ReadRequest } from './reading';
import { asPackedReferences, unpackReferences } from './references';

let known: Promise<Known> | null = null;

function learn(address: string): Promise<Known> {
	known ??= fetchJson(address, asPackedReferences).then(unpackReferences);
	known.catch(() => (known = null));
	return known;
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	void readFile(data, learn, (message: ReadMessage) => postMessage(message));
});
