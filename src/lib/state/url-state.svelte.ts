/**
 * The address as a page's state: read after hydration, because a prerendered page knows no query. A choice is a step in
 * the browser's history at once, so that Back undoes it; Kit follows once what was chosen is painted, because a
 * navigation takes as long as a frame.
 */
import { afterNavigate, goto, pushState } from '$app/navigation';
import { navigating, page } from '$app/state';
import { whenIdle } from './idle';
import { parseParams, serializeParams, type Fields, type InvalidParam, type ViewOf } from './params';
import { onMount, untrack } from 'svelte';

export interface UrlState<F extends Fields> {
	/** Live: each part is followed by itself, and what does not read it is not made anew when it changes. */
	readonly view: ViewOf<F>;
	/** The view as it is now, to be kept with what answers it. */
	readonly snapshot: ViewOf<F>;
	/** False until the query of the address is known: in prerendering and hydration. */
	readonly isRead: boolean;
	/** Parts of the address that meant nothing. */
	readonly invalid: readonly InvalidParam[];
	/** Change part of the view: one step, which Back undoes. */
	update(change: Partial<ViewOf<F>>): void;
	/** The address of the view changed so, as a link within the page. */
	hrefOf(change: Partial<ViewOf<F>>): string;
}

interface Ahead {
	/** The page the choice was made on: on any other it means nothing. */
	readonly path: string;
	readonly query: string;
}

/** Set by a script in the head of every page whose address has a query, until that is read. */
const PENDING = 'data-address-pending';

/** @param fields what can be chosen here, always the same keys; the rest may depend on the page's data */
export function urlState<F extends Fields>(fields: () => F): UrlState<F> {
	let isRead = $state(false);
	/** What the browser's address says, where Kit has not followed yet. */
	let ahead = $state.raw<Ahead | null>(null);
	let callOff = () => {};
	// As text, so that an address that catches up with its view changes nothing.
	const query = $derived(!isRead ? '' : ahead?.path === page.url.pathname ? ahead.query : page.url.search);
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

	/** Kit comes to know the address the browser shows already. */
	async function follow(): Promise<void> {
		const mine = ahead;
		// A way to another page is not crossed; coming back, the address is read again.
		if (!mine || navigating.to || page.url.pathname !== mine.path || location.search !== mine.query) return;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
		await goto(mine.path + mine.query, { replaceState: true, keepFocus: true, noScroll: true, state: page.state });
	}

	/** Back, Forward and a return from another page may lead to a step Kit has not followed yet. */
	function readAddress(): void {
		callOff();
		const { pathname, search } = location;
		const isBehind = pathname === page.url.pathname && search !== page.url.search;
		ahead = isBehind ? { path: pathname, query: search } : null;
		if (isBehind) callOff = whenIdle(() => void follow(), 100);
	}

	afterNavigate(readAddress);
	onMount(() => {
		isRead = true;
		document.documentElement.removeAttribute(PENDING);
		addEventListener('popstate', readAddress);
		return () => {
			removeEventListener('popstate', readAddress);
			callOff();
		};
	});

	const parts = Object.fromEntries(
		Object.keys(untrack(fields)).map((name) => [name, { get: part(name), enumerable: true }])
	);
	const view = Object.defineProperties({}, parts) as ViewOf<F>;
	return {
		view,
		get snapshot() {
			return { ...view };
		},
		get isRead() {
			return isRead;
		},
		get invalid() {
			return reading.invalid;
		},
		update(change) {
			callOff();
			const { pathname } = page.url;
			const search = queryOf(change);
			if (search === query) return;
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, another query
			pushState(pathname + search, page.state);
			ahead = { path: pathname, query: location.search };
			callOff = whenIdle(() => void follow(), 100);
		},
		hrefOf: (change) => `${page.url.pathname}${queryOf(change)}`
	};
}
