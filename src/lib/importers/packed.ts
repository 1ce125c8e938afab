/** Files as publishers pack them: a folder of files (ZIP), or one file (gzip). */
import { unzipSync } from 'fflate';
import { checksumOf, Damaged, listOf, type Listed } from './zip-list';

/** A file within another; unpacked when it is asked for. */
export interface PackedFile {
	/** Its path within the folder. */
	readonly name: string;
	/** @throws {RangeError} of more than `most` bytes; @throws {Damaged} where it is not what was packed; @throws {Error} where it cannot be unpacked */
	readonly open: (most: number) => Promise<Uint8Array>;
}

const GZIP = [0x1f, 0x8b];
const TABLE = /\.(?:csv|tsv|tab|txt|xlsx|parquet)$/i;
/** What a system leaves in folders it packs. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.)/;

/**
 * The tables within a packed file, the largest first: the values before what is said about them. None where it is damaged.
 * @param file its name
 */
export function packedFiles(file: string, bytes: Uint8Array): PackedFile[] {
	if (GZIP.every((byte, at) => bytes[at] === byte))
		return [{ name: file.replace(/\.gz(?:ip)?$/i, ''), open: (most) => gunzip(bytes, most) }];
	return tablesIn(bytes)
		.sort((a, b) => b.size - a.size)
		.map(({ place, name, size, listed }) => ({
			name,
			open: async (most) => {
				if (size > most) throw new RangeError(`${name} holds ${size} bytes`);
				if (listed?.isLocked === true) throw new Error(`${name} needs a password`);
				let at = 0;
				const [found] = Object.values(unzipSync(bytes, { filter: () => at++ === place }));
				if (found === undefined || listed === undefined || checksumOf(found) !== listed.checksum)
					throw new Damaged(`${name} is damaged`);
				return found;
			}
		}));
}

interface Table {
	/** In the list of the archive. */
	readonly place: number;
	readonly name: string;
	readonly size: number;
	readonly listed: Listed | undefined;
}

function tablesIn(zip: Uint8Array): Table[] {
	const list = listOf(zip);
	const found: Table[] = [];
	let place = 0;
	try {
		unzipSync(zip, {
			filter: ({ name: read, originalSize: size }) => {
				const listed = list[place];
				const name = listed?.name ?? read;
				if (TABLE.test(name) && !LEFT_BEHIND.test(name)) found.push({ place, name, size, listed });
				place++;
				return false;
			}
		});
	} catch {
		return [];
	}
	return found;
}

async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
	const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
	const pieces: Uint8Array[] = [];
	let size = 0;
	for (const reader = unpacked.getReader(); ;) {
		const { value, done } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > most) {
			await reader.cancel();
			throw new RangeError(`it holds more than ${most} bytes`);
		}
		pieces.push(value);
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
