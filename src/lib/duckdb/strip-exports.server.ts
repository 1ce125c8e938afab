/**
 * DuckDB's wasm exports 75,000 names, for extensions that are linked to it while it runs. None is loaded here, and a browser
 * makes each export an object before the first query: without them the engine opens in half the time.
 */
import { createHash } from 'node:crypto';

const EXPORT_SECTION = 7;
/** What an export can be, as the format numbers it; tables and memories are few, and always kept. */
const FUNCTION = 0;
const GLOBAL = 3;

/** The wasm this was measured with: `duckdb-eh.wasm` of 1.32.0. */
const MEASURED = '4c221bfa59c11f24dbd750e70c90b9252eca6eec5633936e6a2ec766e55fd879';

/**
 * The engine with the exports its worker can ask for: each whose name is a word of the worker's text, and those whose names
 * the worker puts together from the types of a call.
 * @param stock bytes of a WebAssembly module
 * @param glue the text of the worker that runs it
 * @throws if the module is another than the one this was measured with
 */
export function leanEngine(stock: Uint8Array, glue: string, measured = MEASURED): Uint8Array {
	const digest = createHash('sha256').update(stock).digest('hex');
	if (digest !== measured)
		throw new Error(
			`DuckDB's wasm is another one (SHA-256 ${digest}): run the browser's tests on it, measure it and write its digest ` +
				'here, or build with DUCKDB_WASM=stock, which changes nothing of it.'
		);
	const words = new Set(glue.match(/[\w$]+/g));
	return stripExports(stock, (name) => words.has(name) || words.has(`_${name}`) || name.startsWith('dynCall_'));
}

/**
 * A WebAssembly module without some of the functions and globals it exports; all else is byte for byte the same.
 * https://webassembly.github.io/spec/core/binary/modules.html
 */
export function stripExports(wasm: Uint8Array, isNeeded: (name: string) => boolean): Uint8Array {
	const parts: Uint8Array[] = [wasm.subarray(0, 8)];
	for (let at = 8; at < wasm.length;) {
		const start = at;
		const id = wasm[at++];
		const size = unsigned(wasm, at);
		const end = size.end + size.value;
		parts.push(
			id === EXPORT_SECTION ? exportSection(wasm.subarray(size.end, end), isNeeded) : wasm.subarray(start, end)
		);
		at = end;
	}
	return Buffer.concat(parts);
}

function exportSection(content: Uint8Array, isNeeded: (name: string) => boolean): Uint8Array {
	const text = new TextDecoder();
	const count = unsigned(content, 0);
	const kept: Uint8Array[] = [];
	let at = count.end;
	for (let n = 0; n < count.value; n++) {
		const start = at;
		const length = unsigned(content, at);
		const name = text.decode(content.subarray(length.end, length.end + length.value));
		const kind = content[length.end + length.value];
		at = unsigned(content, length.end + length.value + 1).end;
		const isName = kind === FUNCTION || kind === GLOBAL;
		if (!isName || isNeeded(name)) kept.push(content.subarray(start, at));
	}
	const body = Buffer.concat([encoded(kept.length), ...kept]);
	return Buffer.concat([Uint8Array.of(EXPORT_SECTION), encoded(body.length), body]);
}

/** A number as the format writes it: seven bits a byte, the lowest first (LEB128). */
function unsigned(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } {
	let value = 0;
	for (let at = from, factor = 1; ; at++, factor *= 128) {
		const byte = bytes[at];
		if (byte === undefined) throw new RangeError(`no number at byte ${from}`);
		value += (byte & 127) * factor;
		if (byte < 128) return { value, end: at + 1 };
	}
}

function encoded(value: number): Uint8Array {
	const bytes: number[] = [];
	for (let left = value; ; left = Math.floor(left / 128)) {
		if (left < 128) return Uint8Array.from([...bytes, left]);
		bytes.push((left % 128) + 128);
	}
}
