/** What the explorer shows: the rows of the latest choice, or of the one before with that choice, until they are there. */
import { observationGroups, type ObservationGroup } from '$lib/figure/database/groups';
import { openDatabase } from '$lib/figure/database/open';
import { cacheKey, type DataRequest } from '$lib/figure/selection/data-request';
import { COMPARE_START } from '$lib/figure/selection/default-selection';
import { fetchMetadata, unpackMetadata, type PackedMetadata } from '$lib/figure/metadata';
import { fetchIndicator } from '$lib/figure/selection/indicator-file';
import { loadComponents, type FigureComponents } from '$lib/figure/indicator/components';
import TrendFigure from '$lib/figure/indicator/trend/TrendFigure.svelte';
import type { Form } from '$lib/figure/selection/forms';
import { whenIdle } from '$lib/state/idle';
import { resource } from '$lib/state/resource.svelte';
import { untrack } from 'svelte';
import { answerRequest, databaseRows, keepingAnswers, keepingFiles, type Answered, type RowSources } from './rows';
import type { Rows } from './database-rows';

export interface Choice<V> {
	/** The reader's choice as it was, handed back with the rows that answer it. */
	readonly view: V;
	readonly request: DataRequest;
}

/** The rest of the page is painted first. */
const LATEST_OPENING_MS = 5_000;

/**
 * @param isRead whether the choice is the reader's by now, and not that of the prerendered page
 * @param start the prerendered answer; the groups of observations
 * @param linked what the address asks for, where it does: on its way before it may be shown
 */
export function explorer<V extends { readonly form: Form }>(
	choice: () => Choice<V>,
	isRead: () => boolean,
	start: Rows & { readonly groups: readonly ObservationGroup[]; readonly metadata: PackedMetadata },
	linked: Choice<V> | null
) {
	const groups = observationGroups(start.groups);
	const engine = openDatabase(() => [], { groups, indicators: () => untrack(choice).request.indicators });
	const metadata = unpackMetadata(start.metadata);
	const sources: RowSources = {
		database: {
			get state() {
				return engine.state;
			},
			ask: (indicators, query) => groups.ask(engine, indicators, query)
		},
		fetchIndicator: keepingFiles(fetchIndicator),
		fetchMetadata: keepingFiles(fetchMetadata, [[start.metadata.indicator, metadata]])
	};
	const answer = keepingAnswers((request, signal) => answerRequest(request, sources, signal));
	const { indicators, countries, years, sex } = COMPARE_START;
	const answers = resource<Choice<V>, Answered & { readonly components: FigureComponents }>({
		cacheKey: ({ view, request }) => `${view.form} ${cacheKey(request)}`,
		async load({ view, request }, signal) {
			const [answered, components] = await Promise.all([answer(request, signal), loadComponents(view.form)]);
			return { ...answered, components };
		},
		initial: [
			{
				request: { ...untrack(choice), request: { indicators, countries, ...years, sexes: [sex] } },
				data: {
					from: 'page',
					rows: start.rows,
					newest: start.newest,
					metadata,
					components: { trend: TrendFigure }
				}
			}
		]
	});
	if (linked) answers.request(linked);
	const current = $derived(answers.snapshot(choice()));
	const isSettled = $derived(isRead() && current.status !== 'loading');

	$effect(() => {
		const asked = choice();
		if (isRead()) untrack(() => answers.request(asked));
	});
	// After the first answer is painted, so that nothing it needs waits for the engine's bytes.
	$effect(() => {
		if (isSettled)
			return whenIdle(() => {
				databaseRows().catch(() => undefined);
				engine.open();
			}, LATEST_OPENING_MS);
	});
	$effect(() => () => {
		answers.cancel();
		engine.close();
	});

	return {
		get current() {
			return current;
		},
		get isSettled() {
			return isSettled;
		},
		database: engine,
		retry: answers.retry
	};
}
