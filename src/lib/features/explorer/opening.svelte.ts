/** DuckDB in the browser, opened once and on need. A failed opening is tried again at the next question. */
import { resolve } from '$app/paths';
import { whenIdle } from '$lib/state/idle';
import type { Engine } from '$lib/duckdb/queries/query';

/** What the reader is told of the engine. */
export type EngineState =
	| { readonly is: 'closed' }
	| { readonly is: 'opening'; readonly share: number }
	| { readonly is: 'open' }
	| { readonly is: 'failed'; readonly reason: string };

/** Opening reads this much of the engine against the tables, as the progress bar counts it. */
const ENGINE_SHARE = 0.8;

/** A worker resolves addresses against its own, so it is given whole ones. */
const absolute = (address: string): string => Object.assign(document.createElement('a'), { href: address }).href;

export function opening() {
	let engine: Promise<Engine> | null = null;
	let engineState = $state.raw<EngineState>({ is: 'closed' });
	const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

	async function start(): Promise<Engine> {
		engineState = { is: 'opening', share: 0 };
		const [{ openWasm }, { EXPLORER_TABLES }] = await Promise.all([
			import('$lib/duckdb/worker-client'),
			import('./tables')
		]);
		const opened = await openWasm(
			{
				worker: resolve('/engine/[file]', { file: 'worker.js' }),
				wasm: absolute(resolve('/engine/[file]', { file: 'duckdb-eh.wasm.gz' })),
				table: (table) => resolve('/data/tables/[table].csv', { table })
			},
			EXPLORER_TABLES,
			({ step, share }) => {
				engineState = {
					is: 'opening',
					share: step === 'engine' ? share * ENGINE_SHARE : ENGINE_SHARE + share * (1 - ENGINE_SHARE)
				};
			}
		);
		engineState = { is: 'open' };
		return opened;
	}

	function open(): Promise<Engine> {
		engine ??= start().catch((cause: unknown) => {
			engine = null;
			engineState = { is: 'failed', reason: reasonOf(cause) };
			throw cause;
		});
		return engine;
	}

	return {
		get state() {
			return engineState;
		},
		open,
		/** A question failed; where the opening did, that has been said already. */
		fail(cause: unknown) {
			if (engineState.is === 'open') engineState = { is: 'failed', reason: reasonOf(cause) };
		},
		/** Open the database before it is needed, once the page has nothing else to do. */
		openWhenIdle() {
			whenIdle(() => void open().catch(() => undefined), 5_000);
		}
	};
}
