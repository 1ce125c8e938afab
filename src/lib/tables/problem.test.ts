import { expect, it } from 'vitest';
import { inReadingOrder, printed, type Problem } from './problem';

const problem: Problem = {
	file: 'data/tables/progress_events.csv',
	line: 17,
	column: 'stage',
	value: 'lanched',
	message: 'not a stage of round TRP4',
	remedy: 'did you mean "launch"?'
};

it('prints file, line, column, value, what is wrong and how to mend it', () => {
	expect(printed(problem)).toBe(
		'data/tables/progress_events.csv:17 stage "lanched": not a stage of round TRP4; did you mean "launch"?'
	);
});

it('prints only what there is', () => {
	expect(printed({ ...problem, column: null, value: null })).toMatch(/^data\/tables\/progress_events\.csv:17: not/);
	expect(printed({ ...problem, line: null, column: null, value: null })).toMatch(/events\.csv: not/);
	expect(printed({ ...problem, value: null })).toMatch(/:17 stage: not/);
	expect(printed({ ...problem, value: '' })).toMatch(/:17 stage "": not/);
});

it('prints a value on one line, short, with unseen white space made visible', () => {
	expect(printed({ ...problem, value: 'a\n"b"\u00a0\u2028c d' })).toContain('stage "a\\n\\"b\\"\\u00a0\\u2028c d":');
	expect(printed({ ...problem, value: 'x'.repeat(500) }).length).toBeLessThan(220);
});

it('prints no control character and no endless line, wherever it comes from', () => {
	const odd = '\u001B[31m\u202E\u200B\0\n';
	const line = printed({ file: odd, line: 1, column: odd, value: odd, message: odd, remedy: odd });
	expect(line).toMatch(/^[ -~]*$/);
	expect(line.startsWith('\\u001b[31m\\u202e\\u200b\\u0000\\u000a:1')).toBe(true);
	const long = 'x'.repeat(100_000);
	expect(printed({ ...problem, column: long, value: long, message: long, remedy: long }).length).toBeLessThan(1300);
});

it('cuts no character in two', () => {
	expect(printed({ ...problem, value: `${'x'.repeat(78)}😀😀` })).toContain(`${'x'.repeat(78)}…"`);
});

it('sorts by file and line, the file as a whole first, and leaves the order within a line', () => {
	const found = [
		{ ...problem, line: 9, column: 'b' },
		{ ...problem, line: 10 },
		{ ...problem, line: 9, column: 'a' },
		{ ...problem, line: null },
		{ ...problem, file: 'a.csv' }
	];
	expect(inReadingOrder(found)).toEqual([found[4], found[3], found[0], found[2], found[1]]);
});
