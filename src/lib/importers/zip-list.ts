/** What the list at the end of a ZIP says of its files beyond their sizes: name in its letters, checksum, lock. */

export interface Listed {
	/** null: as whoever unpacks it reads it. */
	readonly name: string | null;
	/** CRC-32 of the file unpacked. */
	readonly checksum: number;
	/** It needs a password. */
	readonly isLocked: boolean;
}

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
	for (let at = view.getUint32(end + 16, true); at + RECORD_LENGTH <= zip.length;) {
		if (view.getUint32(at, true) !== RECORD) break;
		const flags = view.getUint16(at + 8, true);
		const name = zip.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + view.getUint16(at + 28, true));
		found.push({
			name: (flags & IS_UTF8) !== 0 ? null : unmarked(name),
			checksum: view.getUint32(at + 16, true),
			isLocked: (flags & LOCKED) !== 0
		});
		at += RECORD_LENGTH + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return found;
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
