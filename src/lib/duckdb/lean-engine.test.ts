import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { leanEngine, stripExports } from './lean-engine.server';

/** (module (memory (export "memory") 1) (func (export "one") (result i32) i32.const 1) (func (export "two") … 2)) */
const MODULE = Uint8Array.from([
	...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
	...[1, 5, 1, 0x60, 0, 1, 0x7f],
	...[3, 3, 2, 0, 0],
	...[5, 3, 1, 0, 1],
	...[7, 22, 3, 6, ...Buffer.from('memory'), 2, 0, 3, ...Buffer.from('one'), 0, 0, 3, ...Buffer.from('two'), 0, 1],
	...[10, 11, 2, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b]
]);

describe('stripExports', () => {
	it('keeps what is needed, which does what it did', () => {
		const stripped = stripExports(MODULE, (name) => name === 'two');
		const module = new WebAssembly.Module(new Uint8Array(stripped));
		expect(WebAssembly.Module.exports(module).map(({ name }) => name)).toEqual(['memory', 'two']);
		const { two } = new WebAssembly.Instance(module).exports;
		expect(typeof two === 'function' && two()).toBe(2);
	});

	it('changes nothing if all is needed', () => {
		expect([...stripExports(MODULE, () => true)]).toEqual([...MODULE]);
	});

	it('writes lengths of several bytes', () => {
		const name = 'n'.repeat(300);
		const section = [1, ...[0xac, 2], ...Buffer.from(name), 0, 0];
		const long = Uint8Array.from([...MODULE.slice(0, 25), 7, 0xb1, 2, ...section, ...MODULE.slice(49)]);
		expect([...stripExports(long, () => true)]).toEqual([...long]);
		expect(() => new WebAssembly.Module(new Uint8Array(stripExports(long, () => false)))).not.toThrow();
	});

	it('does not read past the end', () => {
		expect(() => stripExports(MODULE.slice(0, 27), () => true)).toThrow(/no \d+ bytes at/);
	});
});

describe('leanEngine', () => {
	const resolve = createRequire(import.meta.url).resolve;
	const stock = readFileSync(resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
	const glue = readFileSync(resolve('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'), 'utf8');

	it('is 28 % smaller, of the module that was measured, and valid', () => {
		const lean = leanEngine(stock, glue);
		expect(lean.length).toBeLessThan(stock.length * 0.72);
		expect(WebAssembly.validate(new Uint8Array(lean))).toBe(true);
		expect(Buffer.from(lean).includes('duckdb_web_prepared_run')).toBe(true);
	});

	it('refuses a module that nobody has measured, and says what to do', () => {
		expect(() => leanEngine(MODULE, 'one')).toThrow(/measure it.*DUCKDB_WASM=stock/);
	});
});
