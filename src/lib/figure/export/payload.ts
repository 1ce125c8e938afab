/** What is taken away from a figure or a table, and the published values in it. */
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Rows } from '$lib/exports/csv';

/** Where rows come from, as far as licence and words are known. */
export interface Release {
	readonly source: string;
	readonly licence?: string;
}

/** Published values, with what is known of them. */
export interface Observed {
	/** Of each indicator among the observations. */
	readonly facts: readonly IndicatorFacts[];
	readonly observations: readonly Observation[];
	readonly sources: readonly Release[];
}

/** What is taken away. */
export type ExportPayload =
	| (Observed & { readonly kind: 'observations'; readonly nameOf: (country: string) => string })
	/** `observed`: the values its rows were reckoned from. */
	| { readonly kind: 'table'; readonly table: ChartTable; readonly observed?: Observed | undefined }
	/** Rows in columns of their own. */
	| { readonly kind: 'rows'; readonly rows: () => Rows };

/** The published values in it or behind it. */
export function observedIn(content: ExportPayload): Observed | undefined {
	if (content.kind === 'observations') return content;
	return content.kind === 'table' ? content.observed : undefined;
}
