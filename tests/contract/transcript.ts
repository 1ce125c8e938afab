/** Answers written down value by value, so that two engines can be compared in another process than they ran in. */
import type { Engine, Value } from '../../src/lib/duckdb/queries';
import { CASES, type Case } from './params';

/** What an engine said to one case: its rows, each as text, or why it gave none. */
export interface Answer {
	readonly rows: readonly string[];
	readonly error: string | null;
}

/** Put every question with each of its sets of parameters to an engine, one after another. */
export const transcript = (engine: Engine): Promise<Answer[]> => transcriptOf(({ answer }) => answer(engine));

/** The same of answers that somebody else gives. */
export async function transcriptOf(answerOf: (asked: Case) => ReturnType<Case['answer']>): Promise<Answer[]> {
	const said: Answer[] = [];
	for (const asked of CASES)
		try {
			said.push({ rows: (await answerOf(asked)).map((row) => written(row, asked.columns)), error: null });
		} catch (error) {
			said.push({ rows: [], error: error instanceof Error ? error.message : String(error) });
		}
	return said;
}

/** JSON keeps text, numbers to the last digit and null apart; the sign of zero and further columns it is told to keep. */
const written = (row: Readonly<Record<string, Value>>, columns: readonly string[]): string =>
	JSON.stringify([
		Object.keys(row).length,
		...columns.map((column) => (Object.is(row[column], -0) ? '-0' : row[column]))
	]);

/** One line for each case that the engines answer differently: the first row that differs. */
export const differences = (one: readonly Answer[], other: readonly Answer[]): string[] =>
	CASES.flatMap((asked, at) => difference(asked, one[at], other[at]) ?? []);

function difference({ question, params }: Case, one: Answer | undefined, other: Answer | undefined): string | null {
	const all = `${question} ${params}`;
	if (one === undefined || other === undefined) return `${all}: not asked`;
	if (one.error !== null || other.error !== null) return `${all}: ${one.error} / ${other.error}`;
	const length = Math.max(one.rows.length, other.rows.length);
	const row = Array.from({ length }, (_, at) => at).find((at) => one.rows[at] !== other.rows[at]);
	return row === undefined ? null : `${all}: row ${row} of ${length}: ${one.rows[row]} / ${other.rows[row]}`;
}
