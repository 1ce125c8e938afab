/**
 * The files the reader has chosen, and what was found in them. One worker reads them one after the other; to cancel, it is
 * ended. They stay through the pages of one visit and are gone when a page is loaded anew.
 */
import type { Finding } from '$lib/importers/finding';
import type { Decisions, ImportResult } from '$lib/importers/understand';
import type { ImportedObservation, ObservationRow } from '$lib/importers/observations';
import type { RowFile } from '$lib/importers/row-files';
import { mostBytes, mostRows } from './model';
import type { Compared, ReadFailure, ReadMessage, ReadRequest } from './reading';

export interface FileResult extends ImportResult {
	readonly compared: Compared;
}

export type FileState =
	| { readonly is: 'waiting' }
	| { readonly is: 'reading'; readonly step: string; readonly share: number }
	| { readonly is: 'read'; readonly result: FileResult }
	/** It holds rows of the process, or is a list of gaps. */
	| { readonly is: 'rows'; readonly rows: RowFile }
	/** Too large to be tried; `most` in bytes. */
	| { readonly is: 'refused'; readonly most: number }
	| { readonly is: 'failed'; readonly reason: ReadFailure | 'worker'; readonly message: string };

export interface OwnFile {
	readonly id: number;
	/** Unique among the files. */
	readonly name: string;
	readonly blob: Blob;
	readonly decisions: Decisions;
	readonly state: FileState;
	/** What it held before the reader decided otherwise: shown until it is read anew. */
	readonly last: FileResult | null;
}

interface Pieces {
	observations: ImportedObservation[];
	findings: Finding[];
	added: ImportedObservation[];
	revised: { before: ObservationRow; after: ImportedObservation }[];
	missing: ObservationRow[];
}

/**
 * @param open starts the worker
 * @param references address of the file of references; asked when the first file comes
 */
export function fileReader(open: () => Worker, references: () => string, memory?: number) {
	let files = $state.raw<readonly OwnFile[]>([]);
	let worker: Worker | null = null;
	let running: { readonly id: number; readonly pieces: Pieces } | null = null;
	let ids = 0;

	const change = (id: number, more: Partial<OwnFile>) => {
		files = files.map((file) => (file.id === id ? { ...file, ...more } : file));
	};

	function stop(): void {
		worker?.terminate();
		worker = null;
		running = null;
	}

	function next(): void {
		if (running !== null) return;
		const file = files.find(({ state }) => state.is === 'waiting');
		if (file === undefined) return;
		running = {
			id: file.id,
			pieces: { observations: [], findings: [], added: [], revised: [], missing: [] }
		};
		change(file.id, { state: { is: 'reading', step: 'opening', share: 0 } });
		const { blob, name, decisions } = file;
		const request: ReadRequest = { file: blob, name, decisions, mostRows: mostRows(memory), references: references() };
		try {
			(worker ??= opened()).postMessage(request);
		} catch (cause) {
			failed('worker', cause instanceof Error ? cause.message : String(cause));
		}
	}

	function opened(): Worker {
		const made = open();
		made.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
			if (worker === made) hear(data);
		});
		// A worker that cannot be loaded, or dies of a lack of memory, says so here or nowhere.
		made.addEventListener('error', ({ message }) => {
			if (worker !== made) return;
			stopAfter(message === undefined || message === '' ? 'worker' : 'broken', message ?? '');
		});
		return made;
	}

	function stopAfter(reason: ReadFailure | 'worker', message: string): void {
		const id = running?.id;
		stop();
		if (id !== undefined) change(id, { state: { is: 'failed', reason, message } });
		next();
	}

	function failed(reason: ReadFailure | 'worker', message: string): void {
		const id = running?.id;
		running = null;
		if (id !== undefined) change(id, { state: { is: 'failed', reason, message } });
		next();
	}

	function hear(message: ReadMessage): void {
		if (running === null) return;
		const { id, pieces } = running;
		if (message.kind === 'progress') {
			const { step, share } = message;
			change(id, { state: { is: 'reading', step, share } });
		} else if (message.kind === 'observations') pieces.observations.push(...message.rows);
		else if (message.kind === 'findings') pieces.findings.push(...message.rows);
		else if (message.kind === 'differences') {
			pieces.added.push(...(message.rows.added ?? []));
			pieces.revised.push(...(message.rows.revised ?? []));
			pieces.missing.push(...(message.rows.missing ?? []));
		} else if (message.kind === 'rows') {
			running = null;
			change(id, { state: { is: 'rows', rows: message.rows } });
			next();
		} else if (message.kind === 'failed') failed(message.reason, message.message);
		else {
			const { observations, findings, added, revised, missing } = pieces;
			const compared = { added, revised, missing, same: message.same };
			const result = { ...message.rest, observations, findings, compared };
			running = null;
			change(id, { state: { is: 'read', result }, last: result });
			next();
		}
	}

	const isTaken = (name: string): boolean => files.some((file) => file.name === name);
	function uniqueName(name: string): string {
		if (!isTaken(name)) return name;
		const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
		for (let count = 2; ; count++) {
			const numbered = `${stem} (${count})${ending}`;
			if (!isTaken(numbered)) return numbered;
		}
	}

	return {
		get files(): readonly OwnFile[] {
			return files;
		},
		/** Read them, the last chosen shown first. */
		add(chosen: readonly { readonly name: string; readonly blob: Blob }[]): void {
			const most = mostBytes(memory);
			for (const { name, blob } of chosen) {
				const state: FileState = blob.size > most ? { is: 'refused', most } : { is: 'waiting' };
				files = [{ id: ids++, name: uniqueName(name), blob, decisions: {}, state, last: null }, ...files];
			}
			next();
		},
		/** Read a file again as the reader decided. */
		decide(id: number, decisions: Decisions): void {
			if (running?.id === id) stop();
			change(id, { decisions, state: { is: 'waiting' } });
			next();
		},
		/** Stop reading; a file that was read before keeps what was found then. */
		remove(id: number): void {
			if (running?.id === id) stop();
			files = files.filter((file) => file.id !== id);
			next();
		},
		clear(): void {
			stop();
			files = [];
		}
	};
}

export type FileReader = ReturnType<typeof fileReader>;
