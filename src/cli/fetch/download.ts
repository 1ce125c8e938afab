/** One answer over HTTP: retried with growing waits, within limits of size and time, asked for only if it has changed. */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Limits {
	/** Requests for one answer, the first included. */
	readonly attempts: number;
	/** Before the second request, in ms; doubled before each further one. */
	readonly firstWait: number;
	/** A publisher that asks for more patience than this, in ms, is asked another day. */
	readonly longestWait: number;
	/** Without a byte, and for the whole answer, in ms. */
	readonly stall: number;
	readonly whole: number;
	/** Bytes of one answer. */
	readonly size: number;
	readonly sleep: (milliseconds: number) => Promise<unknown>;
}

export const LIMITS: Limits = {
	attempts: 5,
	firstWait: 2_000,
	longestWait: 120_000,
	stall: 60_000,
	whole: 600_000,
	size: 50_000_000,
	sleep
};

/** What a publisher said of an answer, to be sent back to ask whether it has changed. */
export interface Validators {
	readonly etag: string | null;
	readonly lastModified: string | null;
}

export type Download =
	| ({ readonly kind: 'new'; readonly bytes: Uint8Array } & Validators)
	/** As it was when the validators were given. */
	| { readonly kind: 'same' }
	| { readonly kind: 'not_found' };

/** Nothing can be had from an address; the message says why, in words for the person at the keyboard. */
export class DownloadFault extends Error {}

/** Another try may help. `wait`: so many ms later, as the publisher asked. */
class Retry extends Error {
	constructor(
		message: string,
		readonly wait: number | null = null
	) {
		super(message);
	}
}

const TYPES = { json: /[/+]json\b/, csv: /csv|^text\/plain|^application\/octet-stream/ } as const;
const ACCEPT = { json: 'application/json', csv: 'text/csv, application/vnd.sdmx.data+csv' } as const;
const TEMPORARY = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * @param kept what was said of the answer that is kept, if one is
 * @throws DownloadFault
 */
export async function download(
	address: string,
	form: keyof typeof TYPES,
	kept: Validators | null,
	limits: Limits,
	say: (line: string) => void
): Promise<Download> {
	let wait = limits.firstWait;
	for (let attempt = 1; ; attempt++) {
		try {
			return await once(address, form, kept, limits);
		} catch (error) {
			if (!(error instanceof Retry)) throw error;
			const pause = error.wait ?? wait;
			if (pause > limits.longestWait)
				throw new DownloadFault(`${error.message}; the publisher asks to come back in ${seconds(pause)}: do so`);
			if (attempt >= limits.attempts) throw new DownloadFault(`${error.message} (${attempt} tries); try again later`);
			say(`  ${error.message}; again in ${seconds(pause)} (try ${attempt + 1} of ${limits.attempts})`);
			await limits.sleep(pause);
			wait *= 2;
		}
	}
}

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

async function once(
	address: string,
	form: keyof typeof TYPES,
	kept: Validators | null,
	limits: Limits
): Promise<Download> {
	const line = new AbortController();
	const whole = setTimeout(
		() => line.abort(new Retry(`the answer takes longer than ${seconds(limits.whole)}`)),
		limits.whole
	);
	let stall: NodeJS.Timeout | undefined;
	const onProgress = () => {
		clearTimeout(stall);
		stall = setTimeout(() => line.abort(new Retry(`nothing came for ${seconds(limits.stall)}`)), limits.stall);
	};
	onProgress();
	try {
		const headers = { accept: ACCEPT[form], 'user-agent': 'torino-process-dashboard data:fetch', ...conditions(kept) };
		const response = await fetch(address, { headers, signal: line.signal });
		return await answerOf(response, form, kept, limits, onProgress);
	} catch (error) {
		if (error instanceof Retry || error instanceof DownloadFault) throw error;
		throw new Retry(`the connection broke before the answer was whole (${causeOf(error)})`);
	} finally {
		clearTimeout(whole);
		clearTimeout(stall);
		line.abort();
	}
}

const conditions = (kept: Validators | null): Record<string, string> => ({
	...(kept === null || kept.etag === null ? {} : { 'if-none-match': kept.etag }),
	...(kept === null || kept.lastModified === null ? {} : { 'if-modified-since': kept.lastModified })
});

async function answerOf(
	response: Response,
	form: keyof typeof TYPES,
	kept: Validators | null,
	limits: Limits,
	onProgress: () => void
): Promise<Download> {
	const { status, headers } = response;
	if (status === 304 && kept !== null) return { kind: 'same' };
	if (status === 404) return { kind: 'not_found' };
	const shown = `${status} ${response.statusText}`.trim();
	if (TEMPORARY.has(status)) throw new Retry(`the publisher answers ${shown}`, retryAfter(headers.get('retry-after')));
	if (status !== 200) throw new DownloadFault(`the publisher answers ${shown}${await reasonOf(response, limits)}`);
	const type = headers.get('content-type') ?? '';
	if (!TYPES[form].test(type))
		throw new DownloadFault(`the answer is ${type === '' ? 'of no type' : type}, not ${form.toUpperCase()}`);
	const bytes = await bytesOf(response, limits.size, onProgress);
	const isFramed = headers.has('content-length') || headers.has('transfer-encoding');
	if (bytes.length > 0 && !isFramed && !/[\n\]}]\s*$/.test(new TextDecoder().decode(bytes.slice(-20))))
		throw new Retry('the answer was cut off');
	if (/^\s*</.test(new TextDecoder().decode(bytes.slice(0, 50))))
		throw new DownloadFault(`the answer calls itself ${type}, but is a page of HTML or XML`);
	return { kind: 'new', bytes, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

async function bytesOf(response: Response, size: number, onProgress: () => void): Promise<Uint8Array> {
	const tooLarge = () => new DownloadFault(`the answer is larger than ${size} bytes, the most that is taken`);
	if (Number(response.headers.get('content-length') ?? 0) > size) throw tooLarge();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of response.body ?? []) {
		onProgress();
		length += chunk.length;
		if (length > size) throw tooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Seconds, or a date. */
function retryAfter(header: string | null): number | null {
	if (header === null) return null;
	const asked = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
	return Number.isFinite(asked) ? Math.max(0, asked) : null;
}

/** The start of what a refusal says, where it is text. */
async function reasonOf(response: Response, limits: Limits): Promise<string> {
	if (/html/.test(response.headers.get('content-type') ?? 'html')) return '';
	const bytes = await bytesOf(response, Math.min(limits.size, 10_000), () => {}).catch(() => new Uint8Array());
	const text = new TextDecoder()
		.decode(bytes)
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return text === '' ? '' : `: ${text.slice(0, 200)}`;
}

function causeOf(error: unknown): string {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	if (!(cause instanceof Error)) return 'no reason given';
	return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
