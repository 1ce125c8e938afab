/** The explorer's rows: prerendered for the start view, asked of DuckDB for every other. The newest question wins. */
import type { Observation, ObsStatus } from '$lib/domain/observation';
import { newestYears, observationsOf } from '$lib/duckdb/queries/observations';
import { ask, type Engine } from '$lib/duckdb/queries/query';
import { COMPARE_START } from '$lib/figure/selection/default-selection';
import { cacheKey, type DataRequest } from '$lib/figure/selection/data-request';
import type { Newest } from '$lib/figure/selection/packed-indicator';
import { opening, type EngineState } from './opening.svelte';

export interface Rows {
	readonly rows: readonly Observation[];
	readonly newest: readonly Newest[];
}

interface Asked<V> {
	/** The reader's choice, handed back with the rows that answer it. */
	readonly view: V;
	readonly question: DataRequest;
	/** What stands in the prerendered page. */
	readonly start: Rows & { readonly view: V };
}

const START_KEY = cacheKey({
	indicators: COMPARE_START.indicators,
	countries: COMPARE_START.countries,
	...COMPARE_START.years,
	sexes: [COMPARE_START.sex]
});

/** So many answers are kept, so that Back and Forward ask nothing. */
const KEPT = 30;

async function answerOf(engine: Engine, question: DataRequest): Promise<Rows> {
	const rows: Observation[] = [];
	const newest: Newest[] = [];
	for (const sex of question.sexes) {
		for (const row of await ask(engine, observationsOf, { ...question, sex }))
			rows.push({ ...row, sex, status: row.status as ObsStatus });
		for (const row of await ask(engine, newestYears, { ...question, sex })) newest.push({ ...row, sex });
	}
	return { rows, newest };
}

export function explorer<V>(given: () => Asked<V>) {
	const database = opening();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up when asked, never drawn
	const kept = new Map<string, Rows>();
	let shown = $state.raw<(Rows & { readonly view: V; readonly key: string }) | null>(null);
	let answered = $state(0);
	const key = $derived(cacheKey(given().question));
	const current = $derived.by(() => {
		const { view, start } = given();
		if (key === START_KEY) return { ...start, view };
		if (shown?.key === key) return { ...shown, view };
		return shown ?? start;
	});
	const waiting = $derived(key !== START_KEY && shown?.key !== key);

	async function answer(question: DataRequest, wanted: string) {
		try {
			const found = kept.get(wanted) ?? (await answerOf(await database.open(), question));
			kept.delete(wanted);
			kept.set(wanted, found);
			for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
			if (wanted !== key) return;
			shown = { ...found, view: given().view, key: wanted };
			answered += 1;
		} catch (cause) {
			database.fail(cause);
		}
	}

	$effect(() => {
		const { question } = given();
		if (key !== START_KEY && shown?.key !== key) void answer(question, key);
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
		get state(): EngineState {
			return database.state;
		},
		get busy() {
			return waiting && database.state.is !== 'failed';
		},
		/** How many questions have been answered. */
		get answered() {
			return answered;
		},
		openWhenIdle: database.openWhenIdle
	};
}
