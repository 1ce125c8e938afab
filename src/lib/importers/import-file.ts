/** A file as a publisher sends it → what its table says. Pure: nothing is fetched or kept. */
import { decoding } from './text/decoding';
import { otherFile } from './text/encoding';
import { finding, type Finding } from './finding';
import { readPieces } from './grid';
import { packedFiles } from './packed';
import { readParquet } from './parquet';
import type { References } from './references';
import { NOTHING, understand, type Decisions, type ImportResult, type OnProgress, type Parts } from './understand';
import { readWorkbook } from './workbook';
import { Damaged } from './zip-list';

/** More than this is no table of statistics, or takes more memory than there may be. */
export const LARGEST_FILE = 450_000_000;

/**
 * @param file name, for findings and guesses; what the file is, is told by its content
 * @param thisYear later years are no observations
 * @param mostRows that the memory bears; more are refused before they are read
 */
export async function importFile(
	file: string,
	bytes: Uint8Array,
	references: References,
	decisions: Decisions = {},
	thisYear = new Date().getUTCFullYear(),
	onProgress: OnProgress = () => {},
	mostRows = Infinity
): Promise<ImportResult> {
	const refused = (...findings: readonly Finding[]): ImportResult => ({ ...NOTHING, file, findings });
	if (bytes.length === 0) return refused(finding('file_empty'));
	if (bytes.length > LARGEST_FILE) return refused(finding('file_too_large', {}, { most: LARGEST_FILE / 1_000_000 }));
	const other = otherFile(bytes);
	if (other === 'workbook') {
		const { sheets, findings } = await readWorkbook(bytes, mostRows);
		// What its editor has hidden is read where nothing else is a table.
		const inOrder = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
		const understood = inOrder.map(({ name, grid }) => ({
			name,
			result: understand(file, grid, references, decisions, thisYear, onProgress, name)
		}));
		const chosen =
			understood.find(({ name }) => name === decisions.sheet) ??
			understood.find(({ result }) => result.observations.length > 0) ??
			understood.find(({ result }) => result.understood !== null && result.seen > 0) ??
			understood[0];
		if (chosen === undefined) return refused(...findings);
		const all = sheets.map(({ name }) => name);
		const left = chosen.result.understood === null ? [] : all.filter((name) => name !== chosen.name);
		const notes = left.map((name) => finding('sheet_not_read', { value: name }));
		return {
			...chosen.result,
			parts: [{ kind: 'sheets', chosen: chosen.name, all }],
			findings: [...findings, ...chosen.result.findings, ...notes]
		};
	}
	if (other === 'packed') {
		const { part, ...others } = decisions;
		const read = (name: string, inner: Uint8Array) =>
			importFile(name, inner, references, others, thisYear, onProgress, mostRows);
		return fromArchive(file, bytes, part, read);
	}
	if (other === 'parquet') {
		const grid = await readParquet(bytes, mostRows);
		if (grid.findings.length > 0) return refused(...grid.findings);
		return understand(file, grid, references, decisions, thisYear, onProgress);
	}
	if (other !== null) return refused(finding('file_not_text', {}, { what: other }));
	onProgress('decoding', 0);
	const rows = mostRows === Infinity ? 0 : rowsIn(bytes);
	if (rows > mostRows) return refused(finding('file_too_long', {}, { rows, most: mostRows }));
	const decoded = decoding(bytes, decisions.encoding, (share) => onProgress('parsing', share));
	const grid = readPieces(decoded.pieces, decisions.delimiter);
	const result = understand(file, grid, references, decisions, thisYear, onProgress);
	const findings = [...decoded.findings, ...grid.findings, ...result.findings];
	const { encoding, reason } = decoded;
	return {
		...result,
		findings,
		understood: result.understood === null ? null : { ...result.understood, encoding: { encoding, reason } }
	};
}

/** About as many as there are ends of lines. */
function rowsIn(bytes: Uint8Array): number {
	let rows = 0;
	for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) rows++;
	return rows;
}
const LINE_FEED = 0x0a;

/**
 * What the first file of an archive says that holds values.
 * @param chosen name of the file the reader chose
 */
async function fromArchive(
	file: string,
	bytes: Uint8Array,
	chosen: string | undefined,
	read: (name: string, bytes: Uint8Array) => Promise<ImportResult>
): Promise<ImportResult> {
	const files = packedFiles(file, bytes);
	const all = files.map(({ name }) => name).sort(new Intl.Collator('en', { numeric: true }).compare);
	const isChosen = chosen !== undefined && all.includes(chosen);
	let best: { name: string; result: ImportResult } | undefined;
	const closed = new Map<string, Finding>();
	for (const { name, open } of isChosen ? files.filter(({ name }) => name === chosen) : files) {
		const inner = await open(LARGEST_FILE).catch((error: unknown) => {
			if (error instanceof Damaged) return finding('file_damaged');
			return error instanceof RangeError ? finding('file_too_large', {}, { most: LARGEST_FILE / 1_000_000 }) : null;
		});
		// An archive within an archive is not opened.
		if (!(inner instanceof Uint8Array) || otherFile(inner) === 'packed') {
			closed.set(name, inner === null || inner instanceof Uint8Array ? finding('file_packed') : inner);
			continue;
		}
		const result = await read(name, inner);
		if (best === undefined || worth(result) > worth(best.result)) best = { name, result };
		if (result.observations.length > 0) break;
	}
	if (best === undefined) {
		const [first] = closed;
		const parts: Parts[] = first === undefined ? [] : [{ kind: 'files', chosen: first[0], all }];
		return { ...NOTHING, file, parts, findings: [first?.[1] ?? finding('file_packed')] };
	}
	const { name, result } = best;
	const parts: Parts[] = [{ kind: 'files', chosen: name, all }, ...result.parts];
	if (result.understood === null) return { ...result, file, parts };
	const left = all.filter((other) => other !== name);
	const notes = left.map((value) => finding(closed.has(value) ? 'part_not_unpacked' : 'part_not_read', { value }));
	return { ...result, file, parts, findings: [...result.findings, ...notes] };
}

const worth = ({ observations, understood, seen }: ImportResult): number =>
	observations.length > 0 ? 3 : understood === null ? 0 : seen > 0 ? 2 : 1;
