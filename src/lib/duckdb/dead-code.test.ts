import { describe, expect, it } from 'vitest';
import { withoutDeadCode } from './dead-code.server';

const section = (id: number, ...content: number[]) => [id, content.length, ...content];
const named = (name: string) => [name.length, ...Buffer.from(name)];
const body = (...instructions: number[]) => [instructions.length + 2, 0, ...instructions, 0x0b];
const TRAP = body(0x00);
/** i32.const n */
const answer = (n: number) => body(0x41, n);
/** call n */
const call = (n: number) => [0x10, n];

/**
 * A module with functions of type () → i32, of which number 0 is imported, 1 is exported as "run", and 2 stands in the table.
 * @param functions bodies from number 1 on
 * @param elementForm how the elements of its table are written
 * @param others imports before that of the function
 */
const moduleOf = (functions: number[][], elementForm = 0, others: number[][] = []) =>
	Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, 1, 0x60, 0, 1, 0x7f),
		...section(
			2,
			others.length + 1,
			...[...others, [0, 0]].flatMap((one) => [...named('env'), ...named('given'), ...one])
		),
		...section(3, functions.length, ...functions.map(() => 0)),
		...section(4, 1, 0x70, 0, 1),
		...section(5, 1, 0, 1),
		...section(7, 1, ...named('run'), 0, 1),
		...section(9, 1, elementForm, 0x41, 0, 0x0b, 1, 2),
		...section(10, functions.length, ...functions.flat())
	]);

const run = (module: Uint8Array): unknown => {
	const instance = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(module)), {
		env: { given: () => 7 }
	});
	return (instance.exports['run'] as () => unknown)();
};

/** Drops what a function has called. */
const DROP = 0x1a;

describe('withoutDeadCode', () => {
	it('leaves a trap where no export, table or live function leads, and nothing else changes', () => {
		const functions = [body(...call(3)), answer(20), body(...call(0)), body(...call(5)), answer(50)];
		const lean = withoutDeadCode(moduleOf(functions));
		expect([...lean]).toEqual([...moduleOf([...functions.slice(0, 3), TRAP, TRAP])]);
		expect(run(lean)).toBe(7);
	});

	it('keeps functions that call each other', () => {
		const functions = [body(0x41, 0, 0x04, 0x7f, ...call(3), 0x05, 0x41, 9, 0x0b), answer(0), body(...call(1))];
		expect([...withoutDeadCode(moduleOf(functions))]).toEqual([...moduleOf(functions)]);
	});

	it.each([
		['numbers of several bytes', [0x41, 0xff, 0xff, 0x10, DROP, 0x42, 0x80, 0x90, 0x7f, DROP]],
		[
			'numbers of four and eight bytes',
			[0x43, 0x10, 4, 0x10, 4, DROP, 0x44, ...[0x10, 4, 0x10, 4, 0x10, 4, 0x10, 4], DROP]
		],
		['blocks, and branches to several of them', [0x02, 0x40, 0x03, 0x40, 0x41, 0, 0x0e, 1, 1, 0x10, 0x0b, 0x0b]],
		['loads and stores', [0x41, 0, 0x41, 0, 0x28, 2, 0x10, 0x36, 2, 0x10]],
		['calls by the table', [0x41, 0, 0x11, 0, 0, DROP]],
		['what is caught', [0x06, 0x40, 0x19, 0x09, 0, 0x0b]],
		['what is delegated', [0x06, 0x40, 0x18, 0]],
		['comparison, choice and size', [0x41, 1, 0x41, 2, 0x46, DROP, 0x3f, 0, DROP]]
	])('reads over %s to the call behind them', (_, instructions) => {
		// Where they hold 0x10, 4, that is no call of function 4.
		const functions = [body(...instructions, ...call(3)), answer(0), answer(30), answer(40)];
		const lean = withoutDeadCode(moduleOf(functions));
		expect([...lean]).toEqual([...moduleOf([...functions.slice(0, 3), TRAP])]);
	});

	it.each([
		[
			'a table, with the most it may hold and without',
			[
				[1, 0x70, 1, 1, 9],
				[1, 0x70, 0, 1]
			]
		],
		[
			'a memory, with the most it may hold and without',
			[
				[2, 1, 1, 9],
				[2, 0, 1]
			]
		],
		['a global', [[3, 0x7f, 1]]],
		['a tag', [[4, 0, 0]]]
	])('numbers functions behind those imported, past %s', (_, others) => {
		const functions = [body(...call(3)), answer(20), answer(30), answer(40)];
		const lean = withoutDeadCode(moduleOf(functions, 0, others));
		expect([...lean]).toEqual([...moduleOf([...functions.slice(0, 3), TRAP], 0, others)]);
	});

	it('refuses instructions and elements that it does not know', () => {
		expect(() => withoutDeadCode(moduleOf([body(0xfd, 0x0c), answer(0)]))).toThrow('unknown instruction 0xfd');
		expect(() => withoutDeadCode(moduleOf([answer(1), answer(0)], 1))).toThrow('unknown form of elements 1');
	});

	it('does not read past the end', () => {
		const whole = moduleOf([answer(1), answer(0)]);
		expect(() => withoutDeadCode(whole.slice(0, -3))).toThrow(RangeError);
	});
});
