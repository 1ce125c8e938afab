/** On which side of the benchmark most countries are; '' where neither stands out. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { FigureReference } from '../../reference';
import { benchmarkText } from '../rank/finding';
import { mostFrequent, withEstimates } from '../finding';
import type { Compared } from './benchmark';

/**
 * @param rows of countries
 * @param year the requested one; a value carried forward silences the finding, and so does a median that leaves each
 *   country out: it is another for each
 */
export function benchmarkFinding(
	facts: IndicatorFacts,
	rows: readonly Compared[],
	reference: FigureReference,
	year: number
): string {
	if (reference.year !== year || rows.some((row) => row.year !== year)) return '';
	if (rows.some((row) => row.reference.countries < reference.countries)) return '';
	const most = mostFrequent(rows.map(({ verdict, comment }) => ({ verdict, sound: comment === undefined })));
	return most ? withEstimates(benchmarkText(facts, most, rows.length, reference), rows) : '';
}
