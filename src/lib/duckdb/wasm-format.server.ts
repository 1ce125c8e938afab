/** The binary format of WebAssembly modules, as far as it is read and written here: https://webassembly.github.io/spec/core/binary/ */

/** What a module is made of, as the format numbers it. */
export const SECTION = { import: 2, global: 6, export: 7, start: 8, element: 9, code: 10 } as const;
/** What is imported or exported, as the format numbers it. */
export const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 } as const;

/** Reads bytes in order. */
export class WasmReader {
	constructor(
		readonly bytes: Uint8Array,
		public at = 0
	) {}

	get ended(): boolean {
		return this.at >= this.bytes.length;
	}

	byte(): number {
		const byte = this.bytes[this.at];
		if (byte === undefined) throw new RangeError(`no byte ${this.at}`);
		this.at++;
		return byte;
	}

	/** Seven bits a byte, the lowest first (LEB128). */
	unsigned(): number {
		for (let value = 0, factor = 1; ; factor *= 128) {
			const byte = this.byte();
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	}

	/** Passes over numbers in LEB128, with or without a sign. */
	skipNumbers(count = 1): void {
		for (let left = count; left > 0; left--) while (this.byte() > 127);
	}

	/** A length, and as many bytes. */
	vector(): Uint8Array {
		const length = this.unsigned();
		const start = this.at;
		this.at += length;
		if (this.at > this.bytes.length) throw new RangeError(`no ${length} bytes at ${start}`);
		return this.bytes.subarray(start, this.at);
	}

	/** A length, and as many of what is read. */
	times(read: (nth: number) => void): void {
		for (let nth = 0, count = this.unsigned(); nth < count; nth++) read(nth);
	}
}

/** A number in LEB128. */
export function unsigned(value: number): Uint8Array {
	const bytes: number[] = [];
	for (let left = value; ; left = Math.floor(left / 128)) {
		if (left < 128) return Uint8Array.from([...bytes, left]);
		bytes.push((left % 128) + 128);
	}
}

/**
 * A module, each section of which is given in full, or exchanged for what is returned for it.
 * @param change of a section's number and content: other content, or none for the same
 */
export function changeSections(
	wasm: Uint8Array,
	change: (id: number, content: Uint8Array) => Uint8Array | null
): Uint8Array {
	const parts: Uint8Array[] = [wasm.subarray(0, 8)];
	for (const reader = new WasmReader(wasm, 8); !reader.ended;) {
		const start = reader.at;
		const id = reader.byte();
		const changed = change(id, reader.vector());
		if (changed === null) parts.push(wasm.subarray(start, reader.at));
		else parts.push(Uint8Array.of(id), unsigned(changed.length), changed);
	}
	return Buffer.concat(parts);
}
