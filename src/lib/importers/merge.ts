/** Observations of files → rows of the table of observations, each with the release it is taken from. */
import { finding, type Finding } from './finding';
import type { ImportResult } from './understand';
import type { ObservationRow } from './observations';

/** One value per indicator, country, year and sex. */
export const KEY = ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX'] as const;
export const keyOf = (row: Pick<ObservationRow, (typeof KEY)[number]>): string =>
	KEY.map((name) => row[name]).join(' ');

/**
 * The rows of several files; where two of them contradict each other, the second file has a finding.
 * @param source the release of all of them; without it, the one each row names
 */
export function rowsOfFiles(
	results: readonly ImportResult[],
	source?: string
): { rows: ObservationRow[]; withoutSource: number; findings: (Finding & { file: string })[] } {
	const first = new Map<string, ObservationRow & { line: number; text: string }>();
	const findings: (Finding & { file: string })[] = [];
	let withoutSource = 0;
	for (const { file, observations } of results)
		for (const { line, column, text, SOURCE, ...own } of observations) {
			const release = source ?? SOURCE;
			if (release === null) {
				withoutSource++;
				continue;
			}
			const known = first.get(keyOf(own));
			if (known === undefined) first.set(keyOf(own), { ...own, SOURCE: release, line, text });
			else if (known.OBS_VALUE !== own.OBS_VALUE)
				findings.push({
					...finding('conflict', { line, column, value: text }, { other: known.line, value: known.text }),
					file
				});
		}
	return { rows: [...first.values()].map(({ line: _line, text: _text, ...row }) => row), withoutSource, findings };
}
