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
	/** The address of the view changed so, as a link within the page. */
	hrefOf(change: Partial<ViewOf<F>>): string;
}

const NO_QUERY = new URLSearchParams();

/** @param fields what can be chosen here; may depend on the page's data */
export function viewed<F extends Fields>(fields: () => F): Viewed<F> {
	let live = $state(false);
	onMount(() => {
		live = true;
	});
	const reading = $derived(readView(fields(), live ? page.url.searchParams : NO_QUERY));
	const hrefOf = (change: Partial<ViewOf<F>>) =>
		`${page.url.pathname}${writeView(fields(), { ...reading.view, ...change })}`;
	return {
		get view() {
			return reading.view;
		},
		get refused() {
			return reading.refused;
		},
		choose(change) {
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
			void goto(hrefOf(change), { keepFocus: true, noScroll: true });
		},
		hrefOf
	};
}
