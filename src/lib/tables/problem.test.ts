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
