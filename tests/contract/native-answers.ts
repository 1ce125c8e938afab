/** What native DuckDB answers to each case, asked one after another; the files of tests that run in one process ask once. */
import { openNative } from '../../src/lib/duckdb/native.server';
import type { Engine } from '../../src/lib/duckdb/queries';
import type { Case } from './params';

let opened: Promise<Engine> | undefined;
export const native = (): Promise<Engine> => (opened ??= openNative('data/tables'));

const asked = new Map<Case, ReturnType<Case['answer']>>();
export function answerOf(one: Case): ReturnType<Case['answer']> {
	const found = asked.get(one) ?? native().then((engine) => one.answer(engine));
	asked.set(one, found);
	return found;
}
