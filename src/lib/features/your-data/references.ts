/** What importers must know beforehand, as it travels to the page in one file. */
import type { ObservationRow } from '$lib/importers/observations';
import { referencesOf, type ReferenceRows, type References } from '$lib/importers/references';

/** The values of one indicator, country, sex and age group, side by side: the n-th year has the n-th value. */
export interface PackedSeries {
	readonly key: readonly [indicator: string, country: string, sex: ObservationRow['SEX'], age: string];
	readonly years: readonly number[];
	readonly values: readonly number[];
	/** One letter a value. */
	readonly statuses: string;
}

export interface PackedReferences extends Omit<ReferenceRows, 'observations'> {
	readonly series: readonly PackedSeries[];
}

/** The references, and the published rows they come from. */
export function unpackReferences(packed: PackedReferences): {
	readonly references: References;
	readonly published: readonly ObservationRow[];
} {
	const published = packed.series.flatMap(({ key: [INDICATOR, REF_AREA, SEX, AGE], years, values, statuses }) =>
		years.map((TIME_PERIOD, at): ObservationRow => ({
			INDICATOR,
			REF_AREA,
			TIME_PERIOD,
			SEX,
			AGE,
			OBS_VALUE: values[at] ?? NaN,
			OBS_STATUS: statuses[at] as ObservationRow['OBS_STATUS'],
			SOURCE: ''
		}))
	);
	return { references: referencesOf({ ...packed, observations: published }), published };
}

/** JSON of this site, as far as it is that file: its digest is that of the page’s release. */
export const asPackedReferences = (json: unknown): PackedReferences | null =>
	typeof json === 'object' && json !== null && 'series' in json && Array.isArray(json.series)
		? (json as PackedReferences)
		: null;
