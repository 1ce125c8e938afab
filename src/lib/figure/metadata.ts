/** Reference metadata: what stands beside values wherever they are shown, fetched by pages that show any indicator. */
import { resolve } from '$app/paths';
import { unpackNotes, type Note, type PackedNotes } from '$lib/domain/notes';
import type { TargetRule } from '$lib/domain/targets/target';
import { currentLanguage } from '$lib/i18n/current';
import { fetchJson } from '$lib/state/fetch-file';
import type { Release } from './model';
import { isPackedNotes } from './notes-file';

export interface IndicatorMetadata {
	/** By indicator: what it means, and its code or name at the publisher. */
	readonly words: Readonly<Record<string, { readonly definition: string; readonly series: string }>>;
	/** Known doubts about the values. */
	readonly notes: readonly Note[];
	/** The releases they are of. */
	readonly sources: readonly Release[];
	/** Those that may be drawn. */
	readonly targets: readonly TargetRule[];
}

/** Of one indicator, in the page's language. */
export interface PackedMetadata {
	readonly indicator: string;
	readonly definition: string;
	readonly series: string;
	readonly notes: PackedNotes;
	readonly sources: readonly Release[];
	readonly targets: readonly TargetRule[];
}

/** @throws {LoadError} if the file cannot be had or read */
export const fetchMetadata = async (indicator: string, signal: AbortSignal): Promise<IndicatorMetadata> =>
	unpackMetadata(
		await fetchJson(
			resolve('/[lang=lang]/indicators/[indicator]/metadata.json', { lang: currentLanguage(), indicator }),
			(json) => (isPacked(json) && json.indicator === indicator ? json : null),
			{ signal }
		)
	);

const isPacked = (json: unknown): json is PackedMetadata =>
	typeof json === 'object' &&
	json !== null &&
	'indicator' in json &&
	'definition' in json &&
	typeof json.definition === 'string' &&
	'series' in json &&
	typeof json.series === 'string' &&
	'notes' in json &&
	isPackedNotes(json.notes) &&
	'sources' in json &&
	Array.isArray(json.sources) &&
	'targets' in json &&
	Array.isArray(json.targets);

export const unpackMetadata = (packed: PackedMetadata): IndicatorMetadata => ({
	words: { [packed.indicator]: { definition: packed.definition, series: packed.series } },
	notes: unpackNotes(packed.notes),
	sources: packed.sources,
	targets: packed.targets
});

/** Of several indicators: what concerns more than one stands there once, where it stands first. Of one it is that itself. */
export function joinMetadata(all: readonly IndicatorMetadata[]): IndicatorMetadata {
	const [one, another] = all;
	return one && !another ? one : joined(all);
}

const joined = (all: readonly IndicatorMetadata[]): IndicatorMetadata => ({
	words: Object.fromEntries(all.flatMap(({ words }) => Object.entries(words))),
	notes: unique(
		all.flatMap(({ notes }) => notes),
		(note) => JSON.stringify(note)
	),
	sources: unique(
		all.flatMap(({ sources }) => sources),
		({ source }) => source
	),
	targets: all.flatMap(({ targets }) => targets)
});

const unique = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
	...new Map(all.map((one) => [keyOf(one), one])).values()
];

/** An indicator with its words; '' where they have not come. */
export const withWords = <I extends { readonly indicator: string }>(
	one: I,
	metadata: IndicatorMetadata | undefined
): I & { readonly definition: string; readonly series: string } => ({
	...one,
	...(metadata?.words[one.indicator] ?? { definition: '', series: '' })
});
