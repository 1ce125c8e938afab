/** Findings as rows of a file, grouped and counted: for the page, the command line and a table to take away. */
import { toCsv } from '../exports/csv';
import type { NameOf } from './code-words';
import type { Finding, Rule, Severity } from './finding';
import { findingText } from './words';

/** All findings of one rule. */
export interface FindingGroup {
	readonly rule: Rule;
	readonly severity: Severity;
	/** Cells concerned. */
	readonly count: number;
	readonly findings: readonly Finding[];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'note'];

/** Errors first, then warnings, then notes; the commonest first. */
export function grouped(findings: readonly Finding[]): FindingGroup[] {
	const groups = new Map<string, Finding[]>();
	for (const one of findings) {
		const key = `${one.severity} ${one.rule}`;
		const known = groups.get(key);
		if (known) known.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()]
		.map((own) => ({
			rule: own[0]!.rule,
			severity: own[0]!.severity,
			count: own.reduce((sum, { count }) => sum + count, 0),
			findings: own
		}))
		.sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || b.count - a.count);
}

export const FINDING_COLUMNS = [
	'file',
	'line',
	'column',
	'value',
	'severity',
	'certainty',
	'count',
	'rule',
	'what',
	'remedy'
] as const;

/** Findings as CSV in the reader’s language; what a spreadsheet would take for a formula is defused. */
export const findingsCsv = (file: string, findings: readonly Finding[], nameOf: NameOf): string =>
	toCsv(
		FINDING_COLUMNS,
		findings.map((one) => {
			const { what, mend } = findingText(one, nameOf);
			return [file, one.line, one.column, one.value, one.severity, one.certainty, one.count, one.rule, what, mend];
		})
	);
