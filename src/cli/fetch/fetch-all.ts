/** All answers of a publisher, page by page, as files for the importers; one that cannot be had, and there are none. */
import type { GivenFile, Say } from '../import-files';
import { download, DownloadFault, type Limits } from './download';
import { AnswerFault, type Publisher, type SeriesRequest } from './publisher';
import type { RawFiles } from './raw-files';

/** More pages than any series of 58 countries and 40 years has. */
const MOST_PAGES = 100;

/** @returns null where an answer could not be had or read, which is said */
export async function fetchAll(
	publisher: Publisher,
	requests: readonly SeriesRequest[],
	base: string,
	files: RawFiles,
	limits: Limits,
	day: string,
	say: Say
): Promise<GivenFile[] | null> {
	const texts = new Map<string, string>();
	for (const [index, first] of requests.entries()) {
		for (let request: SeriesRequest | null = first; request !== null;) {
			const place = `[${index + 1}/${requests.length}] ${request.series}${request.page > 1 ? `, page ${request.page}` : ''}`;
			try {
				const answer = await answerTo(request, publisher, base, files, limits, day, say);
				if (answer.kind === 'none') {
					if (request.page > 1) throw new AnswerFault(answer.reason);
					say(`${place}: ${answer.reason}; left out`);
					break;
				}
				say(`${place}: ${answer.values} values${answer.isSame ? ', unchanged since they were kept' : ''}`);
				texts.set(request.file, joined(texts.get(request.file), answer.csv));
				request = answer.next;
				if (request !== null && request.page > MOST_PAGES) throw new AnswerFault(`more than ${MOST_PAGES} pages`);
			} catch (error) {
				if (!(error instanceof DownloadFault || error instanceof AnswerFault)) throw error;
				say(`${place}: ${error.message}`);
				return null;
			}
		}
	}
	const filled = [...texts].filter(([, text]) => text.trimEnd().includes('\n'));
	return filled.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

async function answerTo(
	request: SeriesRequest,
	publisher: Publisher,
	base: string,
	files: RawFiles,
	limits: Limits,
	day: string,
	say: Say
) {
	const address = new URL(request.path, base).href;
	const file = `${request.series.replace(/[^\w.@-]/g, '_')}-${request.page}.${request.form}`;
	const kept = files.kept(file, address);
	const got = await download(address, request.form, kept, limits, say);
	if (got.kind === 'not_found') return { kind: 'none', reason: 'the publisher knows no such series' } as const;
	const bytes = got.kind === 'new' ? got.bytes : (kept?.bytes ?? new Uint8Array());
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new AnswerFault('the answer is no UTF-8');
	}
	const answer = publisher.read(request, text);
	if (got.kind === 'new' && answer.kind === 'values') files.add(file, address, bytes, got, day);
	return { ...answer, isSame: got.kind === 'same' };
}

/** A page after the first brings its header again. */
const joined = (before: string | undefined, csv: string): string =>
	before === undefined ? csv : before + csv.slice(csv.indexOf('\n') + 1);
