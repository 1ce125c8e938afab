/** No question goes unasked, and native DuckDB answers each as promised. The browser's DuckDB: `engines.e2e.ts`. */
import { describe, expect, it } from 'vitest';
import * as queries from '../../src/lib/duckdb/queries';
import { answerOf, native } from './native-answers';
import { CASES } from './params';

/** What is exported beside the questions themselves. */
const NO_QUESTION = ['ask'];

const questions = Object.entries(queries).filter(([exported]) => !NO_QUESTION.includes(exported));
const names = questions.map(([, question]) => ('name' in question ? question.name : ''));
const asked = [...new Set(CASES.map(({ question }) => question))];

describe('the list of questions', () => {
	it('has parameters for each exported question', () => {
		expect(asked.sort()).toEqual([...names].sort());
	});

	it('exports each question under its name in camel case', () => {
		const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
		expect(questions.map(([exported]) => exported)).toEqual(names.map(camel));
	});
});

describe('an answer of native DuckDB', () => {
	it.each(names)('%s has rows, with the promised columns and no others', async (name) => {
		const cases = CASES.filter(({ question }) => question === name);
		const columns = new Set<string>();
		for (const asked of cases) for (const row of await answerOf(asked)) columns.add(Object.keys(row).sort().join());
		expect([...columns]).toEqual([[...(cases[0]?.columns ?? [])].sort().join()]);
	});

	it.each(CASES.filter(({ impossible }) => impossible))('$question $params has no rows', async (asked) => {
		expect(await answerOf(asked)).toEqual([]);
	});

	it('is the same when every question is asked at once', async () => {
		const engine = await native();
		const together = await Promise.all(CASES.map(({ answer }) => answer(engine)));
		for (const [at, asked] of CASES.entries()) expect(together[at], asked.question).toEqual(await answerOf(asked));
	});
});
