/** Answers as they came, in a folder that git ignores, with what they are: address, SHA-256, validators, day. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Validators } from './download';
import { isRecord } from './publisher';

export interface RawFile extends Validators {
	readonly file: string;
	readonly address: string;
	readonly sha256: string;
	readonly bytes: number;
	/** Day on which it came. */
	readonly retrieved: string;
}

/** The list that stands beside the files. */
const LIST = 'files.json';

export class RawFiles {
	readonly #files: Map<string, RawFile>;
	readonly #new = new Map<string, Uint8Array>();

	constructor(private readonly folder: string) {
		this.#files = readList(path.join(folder, LIST));
	}

	/** The answer of an address, if it is kept and still what it was. */
	kept(file: string, address: string): (Validators & { readonly bytes: Uint8Array }) | null {
		const known = this.#files.get(file);
		if (known === undefined || known.address !== address) return null;
		if (known.etag === null && known.lastModified === null) return null;
		try {
			const bytes = readFileSync(path.join(this.folder, file));
			return sha256(bytes) === known.sha256 ? { ...known, bytes } : null;
		} catch {
			return null;
		}
	}

	/** Nothing is written before `save`. */
	add(file: string, address: string, bytes: Uint8Array, { etag, lastModified }: Validators, retrieved: string): void {
		this.#new.set(file, bytes);
		const entry = { file, address, sha256: sha256(bytes), bytes: bytes.length, etag, lastModified, retrieved };
		this.#files.set(file, entry);
	}

	save(): void {
		mkdirSync(this.folder, { recursive: true });
		for (const [file, bytes] of this.#new) writeWhole(path.join(this.folder, file), bytes);
		const list = [...this.#files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
		writeWhole(path.join(this.folder, LIST), `${JSON.stringify(list, null, '\t')}\n`);
		this.#new.clear();
	}
}

/** An interrupted run leaves the old file or the new one, never half of one. */
function writeWhole(file: string, content: Uint8Array | string): void {
	writeFileSync(`${file}.part`, content);
	renameSync(`${file}.part`, file);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A list that nobody can read is as good as none: everything is fetched anew. */
function readList(file: string): Map<string, RawFile> {
	try {
		const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return new Map(Array.isArray(list) ? list.filter(isRawFile).map((one) => [one.file, one]) : []);
	} catch {
		return new Map();
	}
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isRawFile(value: unknown): value is RawFile {
	return (
		isRecord(value) &&
		[value.file, value.address, value.sha256, value.retrieved].every((text) => typeof text === 'string') &&
		typeof value.bytes === 'number' &&
		isTextOrNull(value.etag) &&
		isTextOrNull(value.lastModified)
	);
}
