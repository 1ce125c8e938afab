/** No question goes unasked, and native DuckDB answers each as promised. The browser's DuckDB: `engines.e2e.ts`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '../../src/lib/duckdb/native.server';
import * as queries from '../../src/lib/duckdb/queries';
import type { Engine } from '../../src/lib/duckdb/queries';
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
	let engine: Engine;

	beforeAll(async () => {
		engine = await openNative('data/tables');
	});

	it.each(names)('%s has rows, with the promised columns and no others', async (name) => {
		const cases = CASES.filter(({ question }) => question === name);
		const columns = new Set<string>();
		for (const { answer } of cases) for (const row of await answer(engine)) columns.add(Object.keys(row).sort().join());
		expect([...columns]).toEqual([[...(cases[0]?.columns ?? [])].sort().join()]);
	});

	it.each(CASES.filter(({ impossible }) => impossible))('$question $params has no rows', async ({ answer }) => {
		expect(await answer(engine)).toEqual([]);
	});

	it('is the same when every question is asked at once', async () => {
		const together = await Promise.all(CASES.map(({ answer }) => answer(engine)));
		for (const [at, { answer, question }] of CASES.entries())
			expect(together[at], question).toEqual(await answer(engine));
	});
});
