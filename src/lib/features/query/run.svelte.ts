/** One run of SQL at a time: what was asked, and what came of it. The latest run counts; one that runs can be stopped. */
import { EngineError } from '$lib/duckdb/engine-error';
import type { SqlAnswer } from '$lib/duckdb/sql-answer';
import { Stopped, type Database } from '$lib/figure/database/database.svelte';
import { understood, type SqlError } from './sql-error';

export type Run =
	| { readonly is: 'none' }
	| { readonly is: 'running' | 'stopped'; readonly sql: string }
	/** `ms` null: answered when the site was built. */
	| { readonly is: 'answered'; readonly sql: string; readonly answer: SqlAnswer; readonly ms: number | null }
	| { readonly is: 'failed'; readonly sql: string; readonly error: SqlError };

export interface Runner {
	readonly run: Run;
	/** Ask, opening the database first; what runs already is stopped. */
	start(sql: string): Promise<void>;
	stop(): void;
	/** Show nothing. */
	clear(): void;
}

export function runner(
	database: Pick<Database, 'ask' | 'restart'>,
	initial: Run,
	now = () => performance.now()
): Runner {
	let run = $state.raw<Run>(initial);

	function stop() {
		if (run.is !== 'running') return;
		run = { is: 'stopped', sql: run.sql };
		database.restart();
	}

	async function start(sql: string): Promise<void> {
		stop();
		const mine: Run = { is: 'running', sql };
		run = mine;
		try {
			const answered = await database.ask(async (engine) => {
				const begin = now();
				const answer = await engine.answer(sql);
				return { answer, ms: now() - begin };
			});
			if (run === mine) run = { is: 'answered', sql, ...answered };
		} catch (cause) {
			if (run !== mine) return;
			if (cause instanceof Stopped) run = { is: 'stopped', sql };
			// That the database is not there is said once, by the page.
			else if (cause instanceof EngineError) run = { is: 'none' };
			else run = { is: 'failed', sql, error: understood(cause instanceof Error ? cause.message : String(cause), sql) };
		}
	}

	return {
		get run() {
			return run;
		},
		start,
		stop,
		clear() {
			stop();
			run = { is: 'none' };
		}
	};
}
