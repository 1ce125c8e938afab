/** The findings and summaries of a page's figures, for the one live region that reads them aloud. */
import { LIVE_REGION_BY_PAGE } from '$lib/charts/frame/contract';
import { getContext, onMount, setContext } from 'svelte';

type Summaries = Set<() => string>;

/**
 * Called by a page that has a live region of its own: none of its figures is one then.
 * @returns what reads the summaries of the figures that are in the page now, in the order they came
 */
export function collectSummaries(): () => string[] {
	const summaries: Summaries = new Set();
	setContext(LIVE_REGION_BY_PAGE, summaries);
	return () => [...summaries].map((summary) => summary());
}

/** Called by a figure: its summary is among those of the page as long as the figure is. */
export function contributeSummary(summary: () => string): void {
	const summaries = getContext<Summaries | undefined>(LIVE_REGION_BY_PAGE);
	onMount(() => {
		summaries?.add(summary);
		return () => summaries?.delete(summary);
	});
}
