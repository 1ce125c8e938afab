/** What observations of a file are against the published ones: new, revised, the same, or missing from the file. */
import { keyOf } from './merge';
import type { ObservationRow } from './observations';

type Compared = Pick<ObservationRow, 'INDICATOR' | 'REF_AREA' | 'TIME_PERIOD' | 'SEX' | 'OBS_VALUE' | 'OBS_STATUS'>;

export interface Pair<Before, After> {
	readonly before: Before;
	readonly after: After;
}

export interface Differences<Before, After> {
	readonly added: readonly After[];
	/** Another value or another status. */
	readonly revised: readonly Pair<Before, After>[];
	readonly same: readonly Pair<Before, After>[];
	/** Published in a series of the file, within the years the file has of the indicator, but not in it. */
	readonly missing: readonly Before[];
}

const seriesOf = ({ INDICATOR, REF_AREA, SEX }: Compared): string => `${INDICATOR} ${REF_AREA} ${SEX}`;

/** Both with one row per indicator, country, year and sex. */
export function differences<Before extends Compared, After extends Compared>(
	published: readonly Before[],
	incoming: readonly After[]
): Differences<Before, After> {
	const left = new Map(published.map((row) => [keyOf(row), row]));
	const years = new Map<string, { first: number; last: number }>();
	const series = new Set<string>();
	const added: After[] = [];
	const revised: Pair<Before, After>[] = [];
	const same: Pair<Before, After>[] = [];
	for (const after of incoming) {
		const span = years.get(after.INDICATOR) ?? { first: Infinity, last: -Infinity };
		span.first = Math.min(span.first, after.TIME_PERIOD);
		span.last = Math.max(span.last, after.TIME_PERIOD);
		years.set(after.INDICATOR, span);
		series.add(seriesOf(after));
		const before = left.get(keyOf(after));
		if (before === undefined) added.push(after);
		else {
			left.delete(keyOf(after));
			const isSame = before.OBS_VALUE === after.OBS_VALUE && before.OBS_STATUS === after.OBS_STATUS;
			(isSame ? same : revised).push({ before, after });
		}
	}
	const missing = [...left.values()].filter((row) => {
		const span = years.get(row.INDICATOR);
		return (
			series.has(seriesOf(row)) && span !== undefined && row.TIME_PERIOD >= span.first && row.TIME_PERIOD <= span.last
		);
	});
	return { added, revised, same, missing };
}
