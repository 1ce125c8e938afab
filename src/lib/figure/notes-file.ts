/** Every known doubt in the page's language, fetched once by pages that draw a chart when it is asked for. */
import { resolve } from '$app/paths';
import { unpackNotes, type Note, type PackedNotes } from '$lib/domain/notes';
import { currentLanguage } from '$lib/i18n/current';
import { fetchJson } from '$lib/state/fetch-file';

/** @throws {LoadError} if the file cannot be had or read */
export const fetchNotes = async (signal: AbortSignal): Promise<readonly Note[]> =>
	unpackNotes(
		await fetchJson(
			resolve('/[lang=lang]/notes.json', { lang: currentLanguage() }),
			(json) => (isPackedNotes(json) ? json : null),
			{ signal }
		)
	);

export const isPackedNotes = (json: unknown): json is PackedNotes =>
	typeof json === 'object' &&
	json !== null &&
	'rows' in json &&
	Array.isArray(json.rows) &&
	'texts' in json &&
	typeof json.texts === 'object' &&
	json.texts !== null;
