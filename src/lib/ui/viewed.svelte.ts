/** The address as a page's state: read after hydration, because a prerendered page knows no query. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { readView, writeView, type Fields, type Refusal, type ViewOf } from '$lib/view/address';
import { onMount } from 'svelte';

export interface Viewed<F extends Fields> {
	readonly view: ViewOf<F>;
	/** Parts of the address that meant nothing. */
	readonly refused: readonly Refusal[];
	/** Change part of the view: one step, which Back undoes. */
	choose(change: Partial<ViewOf<F>>): void;
}

const NO_QUERY = new URLSearchParams();

/** @param fields what can be chosen here; may depend on the page's data */
export function viewed<F extends Fields>(fields: () => F): Viewed<F> {
	let live = $state(false);
	onMount(() => {
		live = true;
	});
	const reading = $derived(readView(fields(), live ? page.url.searchParams : NO_QUERY));
	return {
		get view() {
			return reading.view;
		},
		get refused() {
			return reading.refused;
		},
		choose(change) {
			const query = writeView(fields(), { ...reading.view, ...change });
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
			void goto(`${page.url.pathname}${query}`, { keepFocus: true, noScroll: true });
		}
	};
}
