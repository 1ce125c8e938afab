/** What observations of a file say against each other, against their indicator and against what is published. */
import type { Finding } from '../finding';
import type { FormatId } from '../layout';
import type { ImportedObservation } from '../observations';
import type { References } from '../references';
import { withoutConflicts } from './doubles';
import { ofMethods, ofPublished, ofReleases } from './published';
import { ofRange } from './range';
import { ofSexes } from './sexes';

/** @returns the observations that may be taken: of two that contradict each other neither, of two alike the first */
export function checkObservations(
	all: readonly ImportedObservation[],
	references: References,
	format: FormatId
): { observations: ImportedObservation[]; findings: Finding[] } {
	const { observations, findings } = withoutConflicts(all);
	return {
		observations,
		findings: [
			...findings,
			...ofRange(observations, references),
			...ofSexes(observations, references),
			...ofPublished(observations, references),
			...ofMethods(observations, references),
			...ofReleases(observations, references, format)
		]
	};
}
