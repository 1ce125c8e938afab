/** A page of somebody else: another origin, with a frame in it. */
import { createServer } from 'node:http';

export interface Elsewhere {
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** What README tells the holder of a frame to do, and a note of the messages it got. */
const LISTENER = `
	window.messages = [];
	addEventListener('message', ({ data, source }) => {
		const frame = document.querySelector('iframe');
		if (source !== frame.contentWindow || data?.type !== 'torino-process:height') return;
		window.messages.push(data);
		frame.height = data.height;
	});`;

/** @param frame HTML of an iframe */
export function elsewhere(frame: string): Promise<Elsewhere> {
	const body = `<!doctype html><html lang="en"><title>Elsewhere</title><script>${LISTENER}</script><h1>Elsewhere</h1>${frame}</html>`;
	const server = createServer((request, response) => {
		if (request.url !== '/') return void response.writeHead(204).end();
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
	});
	return new Promise((listening, failed) => {
		server.once('error', failed).listen(0, '127.0.0.1', () => {
			const at = server.address();
			listening({
				address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						server.closeAllConnections();
					})
			});
		});
	});
}
