/** The explorer's rows: prerendered for the start view, asked of DuckDB for every other. The newest question wins. */
import { resolve } from '$app/paths';
import type { Observation, ObsStatus } from '$lib/domain/observation';
import { newestYears } from '$lib/queries/newest-years';
import { observationsOf } from '$lib/queries/observations-of';
import { ask, type Answer, type Engine } from '$lib/queries/query';
import type { CompareView } from './fields';
import { COMPARE_START } from './start';

/** What the reader is told of the engine. */
export type EngineState =
	| { readonly is: 'closed' }
	| { readonly is: 'opening'; readonly share: number }
	| { readonly is: 'open' }
	| { readonly is: 'failed'; readonly reason: string };

/** What was asked and what came back. */
interface Shown {
	readonly view: CompareView;
	readonly rows: readonly Observation[];
	/** Newest year with a value, also outside the years asked. */
	readonly newest: readonly Answer<typeof newestYears>[];
}

interface Asked {
	readonly view: CompareView;
	/** The prerendered answer to the start view. */
	readonly start: Pick<Shown, 'rows' | 'newest'>;
}

/** Opening reads this much of the engine against the tables, as the progress bar counts it. */
const ENGINE_SHARE = 0.8;

const same = (one: readonly string[], other: readonly string[]) => one.join('~') === other.join('~');
const isStart = ({ indicators, countries, years, sex }: CompareView) =>
	same(indicators, COMPARE_START.indicators) &&
	same(countries, COMPARE_START.countries) &&
	years.from === COMPARE_START.years.from &&
	years.to === COMPARE_START.years.to &&
	sex === COMPARE_START.sex;

export function explorer(given: () => Asked) {
	let engine: Promise<Engine> | null = null;
	let engineState = $state.raw<EngineState>({ is: 'closed' });
	let answer = $state.raw<Shown | null>(null);
	let answered = $state(0);
	const waiting = $derived(!isStart(given().view) && answer?.view !== given().view);
	const current = $derived(
		isStart(given().view) || answer === null ? { view: startOf(given().view), ...given().start } : answer
	);

	function open(): Promise<Engine> {
		engine ??= start().catch((cause: unknown) => {
			engine = null;
			engineState = { is: 'failed', reason: cause instanceof Error ? cause.message : String(cause) };
			throw cause;
		});
		return engine;
	}

	async function start(): Promise<Engine> {
		engineState = { is: 'opening', share: 0 };
		const [{ openWasm }, { EXPLORER_TABLES }] = await Promise.all([import('$lib/engine/wasm'), import('./tables')]);
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

	async function answerTo(view: CompareView) {
		try {
			const engine = await open();
			const rows = await ask(engine, observationsOf, { ...view, ...view.years });
			const newest = await ask(engine, newestYears, view);
			if (given().view !== view) return;
			answer = { view, newest, rows: rows.map((row) => ({ ...row, sex: view.sex, status: row.status as ObsStatus })) };
			answered += 1;
		} catch (cause) {
			if (engineState.is === 'open')
				engineState = { is: 'failed', reason: cause instanceof Error ? cause.message : String(cause) };
		}
	}

	$effect(() => {
		const { view } = given();
		if (!isStart(view)) void answerTo(view);
	});

	return {
		/** The view the rows belong to; the reader's own once it is answered. */
		get view() {
			return current.view;
		},
		get rows() {
			return current.rows;
		},
		get newest() {
			return current.newest;
		},
		get state() {
			return engineState;
		},
		get busy() {
			return waiting && engineState.is !== 'failed';
		},
		/** How many questions DuckDB has answered. */
		get answered() {
			return answered;
		},
		/** Open the database before it is needed, once the page has nothing else to do. */
		openWhenIdle() {
			const soon = 'requestIdleCallback' in window ? requestIdleCallback : (work: () => void) => setTimeout(work, 200);
			soon(() => void open().catch(() => undefined));
		}
	};
}

/** A worker resolves addresses against its own, so it is given whole ones. */
const absolute = (address: string): string => Object.assign(document.createElement('a'), { href: address }).href;

/** The start view in the reader's form: which form is drawn needs no new rows. */
const startOf = (view: CompareView): CompareView => ({
	...COMPARE_START,
	form: isStart(view) ? view.form : 'trend'
});
