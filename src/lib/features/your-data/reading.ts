/** What the worker does with a file: read, check, compare. Apart from the worker, so that it can be tested without one. */
import { rollup } from 'd3';
import { differences, type Differences } from '$lib/importers/differences';
import type { Finding } from '$lib/importers/finding';
import { importFile } from '$lib/importers/import-file';
import type { Decisions, ImportResult, Step } from '$lib/importers/understand';
import type { ImportedObservation, ObservationRow } from '$lib/importers/observations';
import type { References } from '$lib/importers/references';
import { readRowFile, type RowFile } from '$lib/importers/row-files';

export interface ReadRequest {
	readonly file: Blob;
	readonly name: string;
	readonly decisions: Decisions;
	/** Rows of a text that the memory bears. */
	readonly mostRows: number;
	/** Address of the file of references. */
	readonly references: string;
}

/** Against what is published; of what is the same, only how many of each indicator. */
export interface Compared extends Omit<Differences<ObservationRow, ImportedObservation>, 'same'> {
	readonly same: Readonly<Record<string, number>>;
}
/** All but the lists, which are sent in pieces: one of a million rows would hold the page up when it arrives. */
type Rest = Omit<ImportResult, 'observations' | 'findings'>;

/** `references`: the file of references could not be had; `unreadable`: the reader’s own file; `memory`: it is too much. */
export type ReadFailure = 'references' | 'unreadable' | 'memory' | 'broken';

export type ReadMessage =
	| { readonly kind: 'progress'; readonly step: Step | 'opening'; readonly share: number }
	| { readonly kind: 'observations'; readonly rows: readonly ImportedObservation[] }
	| { readonly kind: 'findings'; readonly rows: readonly Finding[] }
	| { readonly kind: 'differences'; readonly rows: Partial<Omit<Compared, 'same'>> }
	/** The file holds rows of the process, not values: nothing more is said of it here. */
	| { readonly kind: 'rows'; readonly rows: RowFile }
	| { readonly kind: 'done'; readonly rest: Rest; readonly same: Compared['same'] }
	| { readonly kind: 'failed'; readonly reason: ReadFailure; readonly message: string };

export interface Known {
	readonly references: References;
	readonly published: readonly ObservationRow[];
}

/** Rows in a message: some milliseconds of the page’s time. */
const PIECE = 1000;
/** ms between two reports of progress. */
const REPORT_MS = 80;

/**
 * Read a file and say everything about it.
 * @param known what importers know beforehand
 * @param say in the order of `ReadMessage`; the last is `rows`, `done` or `failed`
 */
export async function readFile(
	{ file, name, decisions, mostRows, references }: ReadRequest,
	known: (address: string) => Promise<Known>,
	say: (message: ReadMessage) => void
): Promise<void> {
	const fail = (reason: ReadFailure) => (cause: unknown) => {
		say({ kind: 'failed', reason, message: cause instanceof Error ? cause.message : String(cause) });
		return null;
	};
	say({ kind: 'progress', step: 'opening', share: 0 });
	// No table of rows is as large as tables of values may be.
	const rows = file.size > LARGEST_ROWS ? null : await rowsOf(file);
	if (rows !== null) return say({ kind: 'rows', rows });
	const facts = await known(references).catch(fail('references'));
	if (facts === null) return;
	const bytes = await file.arrayBuffer().catch(fail('unreadable'));
	if (bytes === null) return;
	let last = 0;
	const report = (step: Step, share: number) => {
		const now = Date.now();
		if (now - last < REPORT_MS) return;
		last = now;
		say({ kind: 'progress', step, share });
	};
	const result = await importFile(
		name,
		new Uint8Array(bytes),
		facts.references,
		decisions,
		undefined,
		report,
		mostRows
	).catch((cause: unknown) => fail(isMemory(cause) ? 'memory' : 'broken')(cause));
	if (result === null) return;
	const { observations, findings, ...rest } = result;
	const indicators = new Set(observations.map(({ INDICATOR }) => INDICATOR));
	const compared = differences(
		facts.published.filter(({ INDICATOR }) => indicators.has(INDICATOR)),
		observations
	);
	for (const rows of pieces(observations)) say({ kind: 'observations', rows });
	for (const rows of pieces(fewOfEachRule(findings))) say({ kind: 'findings', rows });
	for (const rows of pieces(compared.added)) say({ kind: 'differences', rows: { added: rows } });
	for (const rows of pieces(compared.revised)) say({ kind: 'differences', rows: { revised: rows } });
	for (const rows of pieces(compared.missing)) say({ kind: 'differences', rows: { missing: rows } });
	const same = rollup(
		compared.same,
		(rows) => rows.length,
		({ after }) => after.INDICATOR
	);
	say({ kind: 'done', rest, same: Object.fromEntries(same) });
}

/** What cannot be read here the importer of values explains. */
async function rowsOf(file: Blob): Promise<RowFile | null> {
	try {
		return await readRowFile(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return null;
	}
}
const LARGEST_ROWS = 5_000_000;

/** So many findings of a rule are listed one by one: more nobody reads, and the page could not hold a million. */
export const MOST_OF_A_RULE = 10_000;

/** The last one listed stands for all those of its rule that are not. */
function fewOfEachRule(findings: readonly Finding[]): Finding[] {
	const listed: Finding[] = [];
	const ofRule = new Map<string, { count: number; last: number }>();
	for (const one of findings) {
		const rule = ofRule.get(one.rule) ?? { count: 0, last: -1 };
		ofRule.set(one.rule, rule);
		if (++rule.count <= MOST_OF_A_RULE) rule.last = listed.push(one) - 1;
		else {
			const last = listed[rule.last];
			if (last) listed[rule.last] = { ...last, count: last.count + one.count };
		}
	}
	return listed;
}

/** A text longer than a script can hold, or a table with more cells. */
const isMemory = (cause: unknown): boolean =>
	cause instanceof RangeError || (cause instanceof Error && /memory|allocation|string length/i.test(cause.message));

function* pieces<T>(rows: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < rows.length; at += PIECE) yield rows.slice(at, at + PIECE);
}
