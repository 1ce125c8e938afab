/** One country, year and sex of an indicator has one value. */
import { finding, type Finding } from '../finding';
import type { ImportedObservation } from '../observations';

export const keyOf = ({ INDICATOR, REF_AREA, TIME_PERIOD, SEX }: ImportedObservation): string =>
	[INDICATOR, REF_AREA, TIME_PERIOD, SEX].join(' ');
export const placeOf = ({ line, column, text }: ImportedObservation) => ({ line, column, value: text });

export function withoutConflicts(all: readonly ImportedObservation[]): {
	observations: ImportedObservation[];
	findings: Finding[];
} {
	const first = new Map<string, ImportedObservation>();
	const conflicting = new Set<string>();
	const findings: Finding[] = [];
	for (const one of all) {
		const key = keyOf(one);
		const known = first.get(key);
		if (known === undefined) first.set(key, one);
		else if (known.OBS_VALUE === one.OBS_VALUE)
			findings.push(finding('duplicate', placeOf(one), { other: known.line }));
		else {
			conflicting.add(key);
			findings.push(finding('conflict', placeOf(one), { other: known.line, value: known.text }));
		}
	}
	return { observations: [...first].flatMap(([key, one]) => (conflicting.has(key) ? [] : [one])), findings };
}
