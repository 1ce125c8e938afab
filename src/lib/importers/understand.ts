/** A table as it stands in a file → observations, what could not be matched, and everything found. Pure. */
import { columnsOfAnyKind, withSexOfGroup } from './any-kind';
import { AreaReader } from './areas';
import { checkObservations } from './checks/index';
import { ofOneCountry } from './formats/beside-countries';
import { areasInLanguages } from './formats/in-languages';
import { underDataset } from './formats/dataset-in-name';
import { SexesUnderIndicators } from './dimensions/sex';
import type { Decoding } from './text/decoding';
import type { Encoding } from './text/encoding';
import { finding, type Finding, type Rule } from './finding';
import { rowsNamed } from './formats/rows-named';
import { saidBySheet, withKnownTitle, yearsSaid } from './formats/titles';
import type { Delimiter, Grid } from './grid';
import { Interpreter } from './interpret';
import {
	eachValue,
	rawObservations,
	type Column,
	type Evidence,
	type FormatId,
	type Layout,
	type TextRow
} from './layout';
import { StyleTally, type Decimal, type NumberStyle } from './numbers';
import type { ImportedObservation, MeaningDecisions, Unmatched } from './observations';
import { calledByReader, decided, recognise, type LayoutDecisions } from './recognise';
import type { References } from './references';
import { tooShort, tooWide } from './row-widths';
import { Sections } from './sections';
import { valuesLeftOut } from './sheet-cells';
import { IndicatorReader } from './indicator-reader';

/** Whatever the reader decided against or beyond what was understood. */
export interface Decisions extends LayoutDecisions, MeaningDecisions {
	readonly encoding?: Encoding;
	readonly delimiter?: Delimiter;
	readonly decimal?: Decimal;
	/** Of a workbook. */
	readonly sheet?: string;
	/** File of an archive. */
	readonly part?: string;
	/** Text in the file → code; null: leave out. */
	readonly areas?: Readonly<Record<string, string | null>>;
	readonly indicators?: Readonly<Record<string, string | null>>;
}

/** What was understood of a file. */
export interface Understood {
	readonly encoding: Pick<Decoding, 'encoding' | 'reason'> | null;
	readonly delimiter: Delimiter | null;
	readonly format: FormatId;
	readonly evidence: readonly Evidence[];
	/** Formats the reader may choose instead. */
	readonly others: readonly FormatId[];
	readonly columns: readonly Column[];
	readonly style: NumberStyle;
}

/** What a file is made of, of which one is read at a time: sheets of a workbook, or files with tables in an archive. */
export interface Parts {
	readonly kind: 'sheets' | 'files';
	readonly chosen: string;
	readonly all: readonly string[];
}

export interface ImportResult {
	readonly file: string;
	/** Of a workbook in an archive: those of the archive, then those of the workbook. */
	readonly parts: readonly Parts[];
	/** null where the file is no table that anybody understands. */
	readonly understood: Understood | null;
	readonly observations: readonly ImportedObservation[];
	readonly unmatched: readonly Unmatched[];
	readonly findings: readonly Finding[];
	/** Titles and notes around the table. */
	readonly notes: readonly TextRow[];
	/** Cells for values, and those of them that are empty or marked as missing. */
	readonly seen: number;
	readonly missing: number;
}

/** What is being done with a file, in this order. */
export type Step = 'decoding' | 'parsing' | 'reading' | 'checking';
/** @param share of this step, 0 to 1 */
export type OnProgress = (step: Step, share: number) => void;
/** Rows between two reports. */
const ROWS_PER_REPORT = 4000;

/** The result of a file of which nothing was understood. */
export const NOTHING = {
	parts: [],
	understood: null,
	observations: [],
	unmatched: [],
	notes: [],
	seen: 0,
	missing: 0
} as const;

/**
 * @param file name, for findings and guesses
 * @param sheet name of the sheet the table is of
 */
export function understand(
	file: string,
	grid: Grid,
	references: References,
	decisions: Decisions,
	thisYear: number,
	onProgress: OnProgress,
	sheet = ''
): ImportResult {
	if (grid.rows.length === 0) return { ...NOTHING, file, findings: [finding('file_empty')] };
	const readersOf = (layout?: Layout) =>
		new AreaReader(references.countries, references.names, layout?.areas ?? 'any', decisions.areas);
	const candidates = recognise(grid, readersOf());
	const found = candidates.find(({ layout }) => layout.format === decisions.format) ?? candidates[0];
	if (found === undefined) return { ...NOTHING, file, findings: [finding('file_not_understood')] };
	const indicators = new IndicatorReader(references.indicators, decisions.indicators);
	const best = underDataset(found, file, indicators);
	const ofSheet = saidBySheet(sheet);
	const constants = { ...ofSheet.constants, ...best.layout.constants };
	const dimensions = [...best.layout.dimensions, ...ofSheet.dimensions];
	const table = best.grid ?? grid;
	const isIndicator = (text: string) => indicators.read('', text, '', []).kind !== 'unknown';
	const titled = withKnownTitle(table, { ...best.layout, constants, dimensions }, isIndicator);
	const called = calledByReader(decided(titled, decisions), decisions, isIndicator);
	const named = rowsNamed(table, called, decisions.constants?.INDICATOR !== undefined, (text) =>
		indicators.isNear(text)
	);
	const placed = areasInLanguages(table, named, readersOf());
	const layout = ofOneCountry(table, placed, decisions.constants?.REF_AREA);
	const tally = new StyleTally();
	const rows = reported(table.rows.length, onProgress);
	eachValue(table, layout, (value, line) => {
		tally.add(value);
		rows(line, 0);
	});
	const style = tally.style(layout.decimal, decisions.decimal);
	const areas = readersOf(layout);
	const interpreter = new Interpreter(
		{
			areas,
			indicators,
			decisions,
			years: references.years,
			thisYear
		},
		layout,
		style,
		file.replace(/\.[a-z]+$/i, '')
	);
	const notes: TextRow[] = [];
	const sections = new Sections(
		(text) => areas.isKnown(text),
		(text) => indicators.isNear(text),
		layout
	);
	const shifted = tooWide(table, layout);
	const groups = columnsOfAnyKind(table, layout);
	const sexes = new SexesUnderIndicators();
	const wide = new Set(shifted.map(({ line }) => line));
	const leftOutOf = valuesLeftOut(table, layout);
	for (const raw of rawObservations(table, layout, (row) => notes.push(row))) {
		if (!wide.has(raw.line)) {
			const within = sexes.within(sections.within(raw));
			const left = leftOutOf(raw);
			if (left === null) interpreter.add(withSexOfGroup(within, groups));
			else interpreter.leave(left);
		}
		rows(raw.line, 1);
	}
	const { findings, unmatched: open } = interpreter.finish();
	const lines = table.rows.slice(0, layout.first).map(({ cells }) => cells.filter((cell) => cell !== ''));
	const titles = lines.flatMap((cells) => (cells.length === 1 ? cells : []));
	const unmatched = open.map((one) =>
		one.role === 'TIME_PERIOD' ? { ...one, guesses: yearsSaid([...titles, sheet, file]) } : one
	);
	onProgress('checking', 0);
	const checked = checkObservations(interpreter.observations, references, layout.format);
	const about = [
		...(table === grid ? [] : table.findings.filter((one) => !grid.findings.includes(one))),
		...ofStyle(style),
		...shifted,
		...tooShort(table, layout),
		...(layout.fillDown ? [finding('cells_filled_down')] : []),
		...(layout.format === 'imf' && layout.forecastsAfter === undefined ? [finding('projections_possible')] : []),
		...(interpreter.seen === interpreter.missing ? [finding('file_no_values')] : [])
	];
	const understood: Understood = {
		encoding: null,
		delimiter: grid.delimiter,
		format: layout.format,
		evidence: best.evidence,
		others: candidates.map(({ layout: { format } }) => format).filter((format) => format !== layout.format),
		columns: layout.columns,
		style
	};
	return {
		file,
		parts: [],
		understood,
		observations: checked.observations,
		unmatched,
		findings: [...about, ...leftOut(findings, checked.observations), ...checked.findings],
		notes,
		seen: interpreter.seen,
		missing: interpreter.missing
	};
}

/** Rows are read twice: first how their numbers are written, then what they say. */
function reported(all: number, onProgress: OnProgress): (line: number, pass: 0 | 1) => void {
	let next = 0;
	return (line, pass) => {
		const done = line + pass * all;
		if (done < next) return;
		next = done + ROWS_PER_REPORT;
		onProgress('reading', Math.min(1, done / (2 * all)));
	};
}

const BESIDE: ReadonlySet<Rule> = new Set(['unit_other', 'unit_unknown', 'age_total'] as const);

/** What publishers send beside the series sought: left out, and said so; an error where nothing of it was taken. */
function leftOut(findings: readonly Finding[], observations: readonly ImportedObservation[]): Finding[] {
	const taken = new Set(observations.map(({ INDICATOR }) => INDICATOR));
	return findings.map((one) => {
		const beside =
			one.rule === 'indicator_unknown'
				? taken.size > 0
				: BESIDE.has(one.rule) && taken.has(String(one.params.indicator));
		return beside ? { ...one, severity: 'warning' } : one;
	});
}

function ofStyle({ decimal, reason, point, comma, open }: NumberStyle): Finding[] {
	if (decimal !== null) return [];
	return reason === 'mixed'
		? [finding('number_mixed', { value: comma }, { point: point ?? '', comma: comma ?? '' })]
		: [finding('number_ambiguous', { value: open })];
}
