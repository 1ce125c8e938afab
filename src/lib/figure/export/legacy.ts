/** Adapter while figures are given their models: what a figure without one says of itself, read from the page. */
import type { Rows } from '$lib/exports/csv';
import type { ChartTable } from '$lib/charts/frame/contract';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import * as m from '$lib/i18n/paraglide/messages';
import { type FigureModel, type Release, citationsOf } from '../model';
import { described, type Described } from './described';

export interface Observed {
	readonly facts: readonly IndicatorFacts[];
	readonly observations: readonly Observation[];
	readonly sources: readonly Release[];
}

interface Given {
	readonly name: string;
	readonly table?: ChartTable;
	readonly observed?: Observed | undefined;
	readonly nameOf?: (country: string) => string;
	readonly rows: 'observations' | 'table' | (() => Rows);
}

const NOTHING: Described = { title: '', subtitle: '', summary: '', source: '', absent: '', footnotes: [], doubts: [] };

export function modelFromPage(
	where: () => Element | null,
	{ name, table, observed, nameOf, rows }: Given,
	empty: boolean
): FigureModel {
	const page = (): Described => {
		const node = where();
		return node ? described(node) : NOTHING;
	};
	return {
		kind: 'table',
		get id() {
			return where()?.closest('figure[data-chart]')?.id ?? '';
		},
		get title() {
			return page().title;
		},
		get subtitle() {
			return page().subtitle;
		},
		get summary() {
			return page().summary;
		},
		table: table ?? { caption: '', columns: [], rows: empty ? [] : [{}] },
		get notes() {
			const { absent, footnotes, doubts } = page();
			return [absent, ...footnotes, ...(observed ? doubts : [])]
				.filter(Boolean)
				.map((text) => ({ kind: 'footnote' as const, text }));
		},
		absences: [],
		get sources() {
			return observed && observed.sources.length
				? citationsOf(observed.observations, observed.sources)
				: [{ text: page().source, licence: observed?.facts[0]?.licence ?? m.data_licence() }];
		},
		series: '',
		published: observed
			? {
					facts: observed.facts,
					observations: observed.observations,
					notes: [],
					nameOf: nameOf ?? ((country) => country)
				}
			: null,
		fileName: name,
		rows
	};
}
