/** What the list at the end of a ZIP says of its files beyond their sizes: name in its letters, checksum, lock; whether they are so. */
import { inflateSync, unzipSync } from 'fflate';

export interface Listed {
	/** null: as whoever unpacks it reads it. */
	readonly name: string | null;
	/** CRC-32 of the file unpacked. */
	readonly checksum: number;
	/** It needs a password. */
	readonly isLocked: boolean;
	/** Where its bytes begin; null: the head before them is another file’s. */
	readonly start: number | null;
}

/** What was unpacked is not what was packed. */
export class Damaged extends Error {}

/**
 * A part of a workbook is not what its checksum says, or is called otherwise where it stands than in the list: a changed bit
 * may still unpack, to another number.
 * @throws {Error} where one cannot be unpacked
 */
export function isDamaged(zip: Uint8Array): boolean {
	const list = listOf(zip);
	let [place, damaged] = [0, false];
	unzipSync(zip, {
		filter: ({ name, size, originalSize, compression }) => {
			const listed = list[place++];
			if (damaged || !/\.(?:xml|rels)$/i.test(name)) return false;
			damaged = listed === undefined || listed.start === null;
			if (listed === undefined || listed.start === null) return false;
			const packed = zip.subarray(listed.start, listed.start + size);
			const part = compression === 0 ? packed : inflateSync(packed, { out: new Uint8Array(originalSize) });
			damaged = checksumOf(part) !== listed.checksum;
			return false;
		}
	});
	// A list cut short may hide the part that says how numbers are shown.
	return damaged || place !== list.length;
}

const HEAD = 0x04034b50;
const HEAD_LENGTH = 30;
const LARGE = 0x07064b50;
const LARGE_LENGTH = 20;
const LARGE_END = 0x06064b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 65_535;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const LOCKED = 1;
const IS_UTF8 = 0x800;

/** In the order of the list; shorter than that where the list is of a kind that is not read here. */
export function listOf(zip: Uint8Array): Listed[] {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	let end = zip.length - END_LENGTH;
	const least = Math.max(0, end - LONGEST_REMARK);
	while (end >= least && view.getUint32(end, true) !== END) end--;
	if (end < least) return [];
	const found: Listed[] = [];
	for (let at = listStart(view, end); at + RECORD_LENGTH <= zip.length;) {
		if (view.getUint32(at, true) !== RECORD) break;
		const flags = view.getUint16(at + 8, true);
		const name = zip.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + view.getUint16(at + 28, true));
		found.push({
			name: (flags & IS_UTF8) !== 0 ? null : unmarked(name),
			checksum: view.getUint32(at + 16, true),
			isLocked: (flags & LOCKED) !== 0,
			start: startOf(zip, view, view.getUint32(at + 42, true), name)
		});
		at += RECORD_LENGTH + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return found;
}

/** Large archives say it once more, in more digits. */
function listStart(view: DataView, end: number): number {
	const start = view.getUint32(end + 16, true);
	if (end < LARGE_LENGTH || view.getUint32(end - LARGE_LENGTH, true) !== LARGE) return start;
	const large = view.getUint32(end - 12, true);
	const isThere = large + 52 <= end && view.getUint32(large, true) === LARGE_END;
	return isThere ? view.getUint32(large + 48, true) : start;
}

function startOf(zip: Uint8Array, view: DataView, head: number, name: Uint8Array): number | null {
	if (head + HEAD_LENGTH > zip.length || view.getUint32(head, true) !== HEAD) return null;
	const end = head + HEAD_LENGTH + view.getUint16(head + 26, true);
	const own = zip.subarray(head + HEAD_LENGTH, end);
	const isSame = own.length === name.length && own.every((byte, at) => byte === name[at]);
	return isSame ? end + view.getUint16(head + 28, true) : null;
}

/** Names that do not say in which letters they are: UTF-8 where they are that, of Russian Windows where they look so. */
function unmarked(name: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(name);
	} catch {
		const bytes = String.fromCharCode(...name);
		return /[\x80-\xaf\xe0-\xf1]{3}/.test(bytes) ? new TextDecoder('ibm866').decode(name) : null;
	}
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	return rest;
});

/** CRC-32, as ZIP has it. */
export function checksumOf(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 0xff]!;
	return (rest ^ 0xffffffff) >>> 0;
}
