/** What a file is worth, what its reader is asked, and what becomes of the answers. Pure. */
import { shown } from '$lib/domain/shown';
import { toCsv } from '$lib/exports/csv';
import type { Finding } from '$lib/importers/finding';
import type { Decisions, ImportResult, Parts } from '$lib/importers/understand';
import type { Role } from '$lib/importers/layout';
import type { ImportedObservation, ObservationRow, Unmatched } from '$lib/importers/observations';
import type { Compared } from './reading';

/**
 * What of a text, and of its table, fits into a gigabyte of memory, of which a browser leaves a quarter to a worker: rows
 * count for more than bytes, most of all where each holds a value. Measured in Chromium 147 with a heap held to 1 GB.
 */
const BYTES_PER_GIGABYTE = 40_000_000;
const ROWS_PER_GIGABYTE = 500_000;
const MOST_BYTES = 400_000_000;
/** More of them give a worker no more. */
const MOST_GIGABYTES = 16;

/**
 * The largest file that is tried.
 * @param memory of the device, gigabytes, as far as the browser tells
 */
export const mostBytes = (memory = 4): number => Math.min(MOST_BYTES, memory * BYTES_PER_GIGABYTE);

/** The longest text that is tried. */
export const mostRows = (memory = 4): number => Math.min(memory, MOST_GIGABYTES) * ROWS_PER_GIGABYTE;

/** `good`: nothing to do; `look`: warnings; `partly`: some cells were not taken; `nothing`: none was; `unread`: no table. */
export type Verdict = 'good' | 'look' | 'partly' | 'nothing' | 'unread';

export function verdictOf({
	understood,
	observations,
	findings
}: Pick<ImportResult, 'understood' | 'observations' | 'findings'>): Verdict {
	if (understood === null) return 'unread';
	if (observations.length === 0) return 'nothing';
	if (findings.some(({ severity }) => severity === 'error')) return 'partly';
	return findings.some(({ severity }) => severity === 'warning') ? 'look' : 'good';
}

/**
 * The observations that no error forbids to take. A likely wrong unit forbids all values of the indicator, exchanged sexes
 * those of the country and year; any other error is of its cell.
 */
export function withoutErrors(
	observations: readonly ImportedObservation[],
	findings: readonly Finding[]
): ImportedObservation[] {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const cells = new Set(errors.map(({ line, column }) => `${line} ${column}`));
	const isAt = ({ line, column }: ImportedObservation): boolean => cells.has(`${line} ${column}`);
	const shares = new Set(errors.filter(({ rule }) => rule === 'unit_share').map(({ params }) => params.indicator));
	const exchangedCells = new Set(
		errors.filter(({ rule }) => rule === 'sexes_exchanged').map(({ line, column }) => `${line} ${column}`)
	);
	const groupOf = ({ INDICATOR, REF_AREA, TIME_PERIOD }: ImportedObservation) =>
		`${INDICATOR} ${REF_AREA} ${TIME_PERIOD}`;
	const exchanged = new Set(
		observations.filter(({ line, column }) => exchangedCells.has(`${line} ${column}`)).map(groupOf)
	);
	return observations.filter((one) => !isAt(one) && !shares.has(one.INDICATOR) && !exchanged.has(groupOf(one)));
}

/** Cells concerned, by gravity. */
export function countsOf(findings: readonly Finding[]): Record<Finding['severity'], number> {
	const counts = { error: 0, warning: 0, note: 0 };
	for (const { severity, count } of findings) counts[severity] += count;
	return counts;
}

/** Something the file leaves open. */
export interface Question {
	readonly kind: 'indicator' | 'country' | 'sex' | 'age' | 'year' | 'unit' | 'total' | 'average';
	/** As it stands in the file; '' where the file says nothing. */
	readonly text: string;
	/** Codes, the likeliest first. */
	readonly guesses: readonly string[];
	/** Cells that wait for the answer. */
	readonly count: number;
	readonly line: number | null;
}

const KIND: Readonly<Partial<Record<Role, Question['kind']>>> = {
	INDICATOR: 'indicator',
	INDICATOR_NAME: 'indicator',
	REF_AREA: 'country',
	REF_AREA_NAME: 'country',
	SEX: 'sex',
	AGE: 'age',
	TIME_PERIOD: 'year'
};
/** Other questions than these are too many to be asked one by one. */
export const MOST_QUESTIONS = 50;

/** What the reader is asked, the question with most cells first. */
export function questionsOf(unmatched: readonly Unmatched[], findings: readonly Finding[]): Question[] {
	const open = unmatched.flatMap(({ role, text, guesses, count, line }): Question[] => {
		const kind = KIND[role];
		return kind === undefined ? [] : [{ kind, text, guesses, count, line }];
	});
	const found = new Map<string, Question>();
	for (const { rule, value, params, count, line } of findings) {
		const question: Omit<Question, 'count'> | null =
			rule === 'unit_unknown'
				? { kind: 'unit', text: value ?? '', guesses: [String(params.expected ?? '')], line }
				: rule === 'breakdown_other' && value !== null && params.name !== undefined && params.value !== undefined
					? { kind: 'total', text: `${params.name}=${value}`, guesses: [], line }
					: rule === 'period_within_year'
						? { kind: 'average', text: '', guesses: [], line }
						: null;
		if (question === null) continue;
		const key = `${question.kind} ${question.text}`;
		found.set(key, { ...question, count: count + (found.get(key)?.count ?? 0) });
	}
	for (const question of open) {
		const key = `${question.kind} ${question.text}`;
		const known = found.get(key);
		found.set(key, known === undefined ? question : { ...known, count: known.count + question.count });
	}
	return [...found.values()].sort((a, b) => b.count - a.count);
}

/** What is set against a text of the file; null: leave it out. */
export type Answer = string | null;
const CONSTANT = { indicator: 'INDICATOR', country: 'REF_AREA', sex: 'SEX', age: 'AGE', year: 'TIME_PERIOD' } as const;
const TEXTS = { indicator: 'indicators', country: 'areas', sex: 'sexes', age: 'ages' } as const;

/** The decisions with an answer added. What the file says nowhere holds for all of it. */
export function withAnswer(
	decisions: Decisions,
	{ kind, text }: Pick<Question, 'kind' | 'text'>,
	answer: Answer
): Decisions {
	if (kind === 'average') return { ...decisions, average: answer !== null };
	if (kind === 'unit') return { ...decisions, units: { ...decisions.units, [text]: answer !== null } };
	if (kind === 'total') {
		const others = (decisions.totals ?? []).filter((one) => one !== text);
		return { ...decisions, totals: answer === null ? others : [...others, text] };
	}
	if (text === '' && answer !== null)
		return { ...decisions, constants: { ...decisions.constants, [CONSTANT[kind]]: answer } };
	// Of no year there is no value.
	if (kind === 'year') return decisions;
	return { ...decisions, [TEXTS[kind]]: { ...decisions[TEXTS[kind]], [text]: answer } };
}

/**
 * The decisions for another sheet or file: what its texts mean holds for all of them, how they are written and what their
 * columns hold does not.
 */
export function ofPart(decisions: Decisions, kind: Parts['kind'], name: string): Decisions {
	const { encoding: _e, delimiter: _d, decimal: _s, format: _f, roles: _r, constants: _c, ...others } = decisions;
	const { sheet: _, ...ofArchive } = others;
	return kind === 'files' ? { ...ofArchive, part: name } : { ...others, sheet: name };
}

/** The answers given so far, to be changed or taken back. */
export function answersOf(
	decisions: Decisions
): { readonly kind: Question['kind']; readonly text: string; readonly answer: Answer }[] {
	const texts = (['indicator', 'country', 'sex', 'age', 'year'] as const).flatMap((kind) => [
		...Object.entries(kind === 'year' ? {} : (decisions[TEXTS[kind]] ?? {})).map(([text, answer]) => ({
			kind,
			text,
			answer
		})),
		...(decisions.constants?.[CONSTANT[kind]] === undefined
			? []
			: [{ kind, text: '', answer: decisions.constants[CONSTANT[kind]] ?? null }])
	]);
	return [
		...texts,
		...Object.entries(decisions.units ?? {}).map(
			([text, is]) => ({ kind: 'unit', text, answer: is ? text : null }) as const
		),
		...(decisions.totals ?? []).map((text) => ({ kind: 'total', text, answer: text }) as const),
		...(decisions.average === true ? [{ kind: 'average', text: '', answer: '' } as const] : [])
	];
}

/** What is revised is judged by the values as they are shown: a change that nobody sees is none. */
export function asShown(compared: Compared, decimals: (indicator: string) => number): Compared {
	const isSeen = ({ before, after }: Compared['revised'][number]): boolean =>
		before.OBS_STATUS !== after.OBS_STATUS ||
		shown(before.OBS_VALUE, decimals(after.INDICATOR)) !== shown(after.OBS_VALUE, decimals(after.INDICATOR));
	const same = { ...compared.same };
	for (const pair of compared.revised)
		if (!isSeen(pair)) same[pair.after.INDICATOR] = (same[pair.after.INDICATOR] ?? 0) + 1;
	return { ...compared, revised: compared.revised.filter(isSeen), same };
}

/** How many values of an indicator are new, revised, the same, or missing from the file. */
export interface IndicatorDifference {
	readonly indicator: string;
	readonly added: number;
	readonly revised: number;
	readonly same: number;
	readonly missing: number;
}

/** Those with most changes first. */
export function byIndicator({ added, revised, same, missing }: Compared): IndicatorDifference[] {
	const counts = new Map<string, { added: number; revised: number; same: number; missing: number }>();
	const of = (indicator: string) => {
		const known = counts.get(indicator) ?? { added: 0, revised: 0, same: 0, missing: 0 };
		counts.set(indicator, known);
		return known;
	};
	for (const { INDICATOR } of added) of(INDICATOR).added++;
	for (const { after } of revised) of(after.INDICATOR).revised++;
	for (const { INDICATOR } of missing) of(INDICATOR).missing++;
	for (const [indicator, count] of Object.entries(same)) of(indicator).same = count;
	return [...counts]
		.map(([indicator, own]) => ({ indicator, ...own }))
		.sort((a, b) => b.added + b.revised - a.added - a.revised || (a.indicator < b.indicator ? -1 : 1));
}

/** The rows as they join the reader’s own data; where the file names no release, its name stands for one. */
export const ownRows = (observations: readonly ImportedObservation[], file: string): ObservationRow[] =>
	observations.map(({ line: _line, column: _column, text: _text, ...row }) => ({ ...row, SOURCE: row.SOURCE ?? file }));

const CLEAN_COLUMNS = [
	'INDICATOR',
	'REF_AREA',
	'REF_AREA_NAME',
	'SEX',
	'AGE',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_STATUS',
	'SOURCE'
] as const;

/** The values as a table of observations, in the columns of the published one, ready to send. */
export const cleanTable = (
	observations: readonly ImportedObservation[],
	nameOf: (country: string) => string,
	file: string
): string =>
	toCsv(
		CLEAN_COLUMNS,
		ownRows(observations, file).map((row) => [
			row.INDICATOR,
			row.REF_AREA,
			nameOf(row.REF_AREA),
			row.SEX,
			row.AGE,
			row.TIME_PERIOD,
			row.OBS_VALUE,
			row.OBS_STATUS,
			row.SOURCE
		])
	);
