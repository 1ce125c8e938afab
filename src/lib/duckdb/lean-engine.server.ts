/**
 * DuckDB's wasm exports 75,000 names, for extensions that are linked to it while it runs. None is loaded here, and a browser
 * makes each export an object before the first query: without them the engine opens in half the time.
 */
import { createHash } from 'node:crypto';
import { withoutDeadCode } from './dead-code.server';
import { changeSections, KIND, SECTION, unsigned, WasmReader } from './wasm-format.server';

/** The wasm this was measured with: `duckdb-eh.wasm` of 1.32.0. */
const MEASURED = '4c221bfa59c11f24dbd750e70c90b9252eca6eec5633936e6a2ec766e55fd879';

/**
 * The engine with the exports its worker can ask for: each whose name is a word of the worker's text, and those whose names
 * the worker puts together from the types of a call; and without the functions that only other exports led to.
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
	return withoutDeadCode(
		stripExports(stock, (name) => words.has(name) || words.has(`_${name}`) || name.startsWith('dynCall_'))
	);
}

/** A WebAssembly module without some of the functions and globals it exports; all else is byte for byte the same. */
export const stripExports = (wasm: Uint8Array, isNeeded: (name: string) => boolean): Uint8Array =>
	changeSections(wasm, (id, content) => (id === SECTION.export ? exportSection(content, isNeeded) : null));

function exportSection(content: Uint8Array, isNeeded: (name: string) => boolean): Uint8Array {
	const text = new TextDecoder();
	const reader = new WasmReader(content);
	const kept: Uint8Array[] = [];
	reader.times(() => {
		const start = reader.at;
		const name = text.decode(reader.vector());
		const kind = reader.byte();
		reader.skipNumbers();
		// Tables and memories are few, and always kept.
		const isName = kind === KIND.function || kind === KIND.global;
		if (!isName || isNeeded(name)) kept.push(content.subarray(start, reader.at));
	});
	return Buffer.concat([unsigned(kept.length), ...kept]);
}
