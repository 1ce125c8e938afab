/** The file of one indicator's values, fetched by pages that show any indicator. */
import { resolve } from '$app/paths';
import { fetchJson } from '$lib/state/fetch-file';
import type { PackedIndicator, PackedSeries } from './packed-indicator';

/** @throws {LoadError} if the file cannot be had or read */
export const fetchIndicator = (indicator: string, signal: AbortSignal): Promise<PackedIndicator> =>
	fetchJson(resolve('/data/indicators/[indicator].json', { indicator }), (json) => readPacked(json, indicator), {
		signal
	});

/** Null where the JSON is no file of this indicator, or its lists are of different lengths. */
export function readPacked(json: unknown, indicator: string): PackedIndicator | null {
	if (!isPacked(json) || json.indicator !== indicator) return null;
	return json.series.every(isWhole) ? json : null;
}

function isPacked(json: unknown): json is PackedIndicator {
	return (
		typeof json === 'object' &&
		json !== null &&
		'indicator' in json &&
		'series' in json &&
		Array.isArray(json.series) &&
		'sources' in json &&
		Array.isArray(json.sources)
	);
}

const isWhole = ({ years, values, statuses, sources }: PackedSeries): boolean =>
	[values, statuses, sources].every((list) => list.length === years.length);
