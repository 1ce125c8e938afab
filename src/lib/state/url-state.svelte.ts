/**
 * The address as a page's state: read after hydration, because a prerendered page knows no query. What is chosen is shown
 * first and written into the address once that is painted: a navigation takes as long as a frame.
 */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { whenIdle } from './idle';
import { parseParams, serializeParams, type Fields, type InvalidParam, type ViewOf } from './params';
import { onMount, untrack } from 'svelte';

export interface UrlState<F extends Fields> {
	/** Each part is followed by itself: what does not read it is not made anew when it changes. */
	readonly view: ViewOf<F>;
	/** Parts of the address that meant nothing. */
	readonly refused: readonly InvalidParam[];
	/** Change part of the view: one step, which Back undoes. */
	choose(change: Partial<ViewOf<F>>): void;
	/** The address of the view changed so, as a link within the page. */
	hrefOf(change: Partial<ViewOf<F>>): string;
}

interface Ahead {
	/** The page the choice was made on: on any other it means nothing. */
	readonly path: string;
	readonly query: string;
}

/** @param fields what can be chosen here, always the same keys; the rest may depend on the page's data */
export function urlState<F extends Fields>(fields: () => F): UrlState<F> {
	let live = $state(false);
	let ahead = $state.raw<Ahead | null>(null);
	/** Puts the newest choice into the address, if that has not been done. */
	let write: (() => void) | null = null;
	let writing = Promise.resolve();
	onMount(() => {
		live = true;
	});
	// As text, so that an address that catches up with its view changes nothing.
	const query = $derived(!live ? '' : ahead?.path === page.url.pathname ? ahead.query : page.url.search);
	const reading = $derived(parseParams(fields(), query));
	const queryOf = (change: Partial<ViewOf<F>>) => serializeParams(fields(), { ...reading.view, ...change });

	/** One thing chosen, which changes only when it is chosen otherwise, whatever else is. */
	function part<K extends keyof F & string>(name: K): () => ViewOf<F>[K] {
		const text = $derived(fields()[name]?.write(reading.view[name]));
		const value = $derived.by(() => {
			void text;
			return untrack(() => reading.view[name]);
		});
		return () => value;
	}
	async function enter(mine: Ahead): Promise<void> {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
		if (page.url.pathname === mine.path) await goto(mine.path + mine.query, { keepFocus: true, noScroll: true });
		if (ahead === mine) ahead = null;
	}

	const parts = Object.fromEntries(
		Object.keys(untrack(fields)).map((name) => [name, { get: part(name), enumerable: true }])
	);
	const view = Object.defineProperties({}, parts) as ViewOf<F>;
	return {
		view,
		get refused() {
			return reading.refused;
		},
		choose(change) {
			// Chosen in a hurry: each choice is a step of its own.
			write?.();
			const mine: Ahead = { path: page.url.pathname, query: queryOf(change) };
			ahead = mine;
			const callOff = whenIdle(() => write?.(), 100);
			write = () => {
				callOff();
				write = null;
				writing = writing.finally(() => enter(mine));
			};
		},
		hrefOf: (change) => `${page.url.pathname}${queryOf(change)}`
	};
}
