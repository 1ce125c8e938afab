/**
 * Dead code of a WebAssembly module: functions that no export, no table and no live function can reach. DuckDB's was linked
 * for extensions, each of which might have asked for any name by its export; without these exports a tenth of it is dead.
 */
import { changeSections, KIND, SECTION, unsigned, WasmReader } from './wasm-format.server';

/** Instructions by how many numbers follow them: first, last, numbers. */
const RANGES: readonly (readonly [first: number, last: number, numbers: number])[] = [
	[0x00, 0x01, 0], // unreachable, nop
	[0x02, 0x04, 1], // block, loop, if
	[0x05, 0x05, 0], // else
	[0x06, 0x09, 1], // try, catch, throw, rethrow
	[0x0b, 0x0b, 0], // end
	[0x0c, 0x0d, 1], // br, br_if
	[0x0f, 0x0f, 0], // return
	[0x10, 0x10, 1], // call
	[0x11, 0x11, 2], // call_indirect
	[0x18, 0x18, 1], // delegate
	[0x19, 0x1b, 0], // catch_all, drop, select
	[0x20, 0x26, 1], // locals, globals, tables
	[0x28, 0x3e, 2], // loads and stores
	[0x3f, 0x42, 1], // memory.size, memory.grow, i32.const, i64.const
	[0x45, 0xc4, 0], // comparisons and arithmetic
	[0xd0, 0xd0, 1], // ref.null
	[0xd2, 0xd2, 1] // ref.func
];
const NUMBERS = new Map(
	RANGES.flatMap(([first, last, numbers]) =>
		Array.from({ length: last - first + 1 }, (_, nth) => [first + nth, numbers] as const)
	)
);
const OPENS = new Set([0x02, 0x03, 0x04, 0x06]);
const END = 0x0b;
const DELEGATE = 0x18;
const BRANCH_TABLE = 0x0e;
const CALL = 0x10;
const FUNCTION_REFERENCE = 0xd2;
const BYTES = new Map([
	[0x43, 4], // f32.const
	[0x44, 8] // f64.const
]);

/** A body without locals that traps: its length, no locals, unreachable, end. */
const TRAP = Uint8Array.of(3, 0, 0x00, END);

/**
 * The functions that instructions name, up to the end of their expression.
 * @throws {RangeError} at an instruction that is not known here: what it names would be taken for dead
 */
function* named(reader: WasmReader): Generator<number> {
	for (let depth = 1; depth > 0;) {
		const code = reader.byte();
		if (OPENS.has(code)) depth++;
		else if (code === END || code === DELEGATE) depth--;
		const bytes = BYTES.get(code);
		const numbers = NUMBERS.get(code);
		if (code === CALL || code === FUNCTION_REFERENCE) yield reader.unsigned();
		else if (code === BRANCH_TABLE) reader.skipNumbers(reader.unsigned() + 1);
		else if (bytes !== undefined) reader.at += bytes;
		else if (numbers !== undefined) reader.skipNumbers(numbers);
		else throw new RangeError(`unknown instruction 0x${code.toString(16)} at byte ${reader.at - 1}`);
	}
}

/** How many functions a module imports: they are numbered first. */
function importedFunctions(content: Uint8Array): number {
	const reader = new WasmReader(content);
	let functions = 0;
	reader.times(() => {
		reader.vector();
		reader.vector();
		const kind = reader.byte();
		if (kind === KIND.function) functions++;
		// A global is a type and whether it changes, a tag an attribute and a type.
		if (kind === KIND.global || kind === KIND.tag || kind === KIND.table) reader.skipNumbers();
		if (kind === KIND.function || kind === KIND.global || kind === KIND.tag) reader.skipNumbers();
		else reader.skipNumbers(reader.unsigned() & 1 ? 2 : 1);
	});
	return functions;
}

/** The functions that a section other than that of code names. */
function rootsOf(id: number, content: Uint8Array): number[] {
	const reader = new WasmReader(content);
	const roots: number[] = [];
	if (id === SECTION.start) roots.push(reader.unsigned());
	if (id === SECTION.export)
		reader.times(() => {
			reader.vector();
			const kind = reader.byte();
			const index = reader.unsigned();
			if (kind === KIND.function) roots.push(index);
		});
	if (id === SECTION.global)
		reader.times(() => {
			reader.at += 2;
			roots.push(...named(reader));
		});
	if (id === SECTION.element)
		reader.times(() => {
			const form = reader.unsigned();
			if (form !== 0) throw new RangeError(`unknown form of elements ${form}`);
			roots.push(...named(reader));
			reader.times(() => roots.push(reader.unsigned()));
		});
	return roots;
}

/** The bodies of functions, each with its length before it. */
function bodies(content: Uint8Array): Uint8Array[] {
	const reader = new WasmReader(content);
	const found: Uint8Array[] = [];
	reader.times(() => {
		const start = reader.at;
		reader.vector();
		found.push(content.subarray(start, reader.at));
	});
	return found;
}

function namedIn(body: Uint8Array): Generator<number> {
	const reader = new WasmReader(body);
	reader.skipNumbers();
	reader.times(() => reader.skipNumbers(2));
	return named(reader);
}

/**
 * The module with a trap in the place of each dead function: numbers of functions, and so all else, stay as they are.
 * @throws {RangeError} where it has instructions or elements that are not known here
 */
export function withoutDeadCode(wasm: Uint8Array): Uint8Array {
	let imported = 0;
	let functions: Uint8Array[] = [];
	const waiting: number[] = [];
	changeSections(wasm, (id, content) => {
		if (id === SECTION.import) imported = importedFunctions(content);
		if (id === SECTION.code) functions = bodies(content);
		for (const root of rootsOf(id, content)) waiting.push(root);
		return null;
	});
	const live = new Set<number>();
	for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
		const body = functions[index - imported];
		if (live.has(index)) continue;
		live.add(index);
		if (body) waiting.push(...namedIn(body));
	}
	return changeSections(wasm, (id) =>
		id === SECTION.code
			? Buffer.concat([
					unsigned(functions.length),
					...functions.map((body, nth) => (live.has(imported + nth) ? body : TRAP))
				])
			: null
	);
}
