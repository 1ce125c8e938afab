/** Files of publishers → the table of observations: what was understood, what would change, the table written if all is right. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importFile } from '../lib/importers/import-file';
import type { Decisions, ImportResult } from '../lib/importers/understand';
import { keyOf, rowsOfFiles } from '../lib/importers/merge';
import type { ObservationRow } from '../lib/importers/observations';
import { referencesOf, type References } from '../lib/importers/references';
import { grouped } from '../lib/importers/report';
import type { NameOf } from '../lib/importers/code-words';
import { findingText, understoodText } from '../lib/importers/words';
import { Fault } from '../lib/tables/cell';
import { rowsOf, type Tables } from '../lib/tables/checked-tables';
import { writeCsv } from '../lib/tables/csv';
import { checkDataset } from '../lib/tables/dataset';
import { YEARS } from '../lib/tables/declare';
import { formatted } from '../lib/tables/format';
import { suggestion } from '../lib/tables/nearest';
import { countries } from '../lib/tables/places';
import { printed, quoted } from '../lib/tables/problem';
import { readFolder } from '../lib/tables/read.server';
import { indicators, methods, observations, sources } from '../lib/tables/statistics';
import { labels } from '../lib/tables/words';
import { countsByIndicator, planImport, type Plan } from './import-plan';

export type Say = (line: string) => void;

/** The tables as they are, without a problem. */
export interface OpenTables {
	readonly folder: string;
	readonly files: ReadonlyMap<string, Uint8Array | Fault>;
	readonly tables: Tables;
}

/** A file to take, with the name findings call it by. */
export interface GivenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ImportOptions {
	/** The release of all values; without it, the one each row names. */
	readonly source?: string | undefined;
	readonly decisions: Decisions;
	readonly withdraw: boolean;
	readonly dryRun: boolean;
	/** Texts of other tables that are written with it; `files` of the open tables holds them already. */
	readonly beside?: ReadonlyMap<string, string>;
	/** Write nothing where no value is added, revised or removed. */
	readonly onlyNews?: boolean;
}

/** Lines printed of each sort. */
const MOST_PRINTED = 20;

/** @returns null where the tables are not right, which is said */
export function openTables(folder: string, say: Say): OpenTables | null {
	const files = readFolder(folder);
	if (files instanceof Fault) {
		say(`${folder}: ${files.message}; ${files.remedy}`);
		return null;
	}
	const { tables, problems } = checkDataset(files, folder);
	if (problems.length === 0) return { folder, files, tables };
	refuse(say, ...problems.slice(0, MOST_PRINTED).map(printed), 'mend the tables first: npm run data:check');
	return null;
}

/** Why a release given by its code cannot be taken; null where it can. */
export function unknownSource(source: string | undefined, { tables }: OpenTables): string | null {
	const known = rowsOf(sources, tables).map((row) => row.source);
	return source === undefined || known.includes(source)
		? null
		: `--source ${quoted(source)}: not in sources.csv; ${suggestion(source, known, 'add its row first')}`;
}

/** @returns the exit code */
export async function importFiles(
	given: readonly GivenFile[],
	open: OpenTables,
	options: ImportOptions,
	say: Say
): Promise<number> {
	const references = importReferences(open.tables);
	const results = await Promise.all(
		given.map(({ name, bytes }) => importFile(name, bytes, references, options.decisions))
	);
	const names = labelled(open.tables);
	for (const result of results) report(result, names, say);
	const { rows, withoutSource, findings } = rowsOfFiles(results, options.source);
	for (const { file, ...one } of findings)
		say(`${file}:${one.line} ${quoted(one.value ?? '')}: ${findingText(one).what}`);
	if (findings.length > 0 || results.some((result) => result.findings.some(({ severity }) => severity === 'error')))
		return refuse(say, 'There are errors: nothing was written.');
	if (withoutSource > 0)
		return refuse(say, `${withoutSource} values name no release: say which, with --source. Nothing was written.`);

	const plan = planImport(rowsOf(observations, open.tables), rows, options.withdraw);
	tell(plan, options.withdraw, say);
	const news = plan.added.length + plan.revised.length + (options.withdraw ? plan.withdrawn.length : 0);
	if (options.onlyNews === true && news === 0) {
		say('No value is new: the tables stay as they are.');
		return 0;
	}
	return write(plan, open, options, say);
}

/** What importers know from the tables. */
export function importReferences(tables: Tables): References {
	return referencesOf({
		countries: rowsOf(countries, tables),
		indicators: rowsOf(indicators, tables),
		labels: rowsOf(labels, tables),
		observations: rowsOf(observations, tables),
		methods: rowsOf(methods, tables),
		years: YEARS
	});
}

/** What codes stand for, in English. */
function labelled(tables: Tables): NameOf {
	const all = rowsOf(labels, tables).filter(({ property }) => property === 'name');
	const names = new Map(all.map(({ subject, code, en }) => [`${subject} ${code}`, en]));
	return (subject, code) => names.get(`${subject} ${code}`) ?? code;
}

function report(
	{ file, understood, observations: taken, findings, seen, missing }: ImportResult,
	nameOf: NameOf,
	say: Say
): void {
	if (understood !== null) say(`${file}: ${understoodText(understood.format, understood.evidence)}`);
	say(`${file}: ${seen} cells for values, ${missing} of them without one, ${taken.length} observations taken`);
	for (const { severity, count, findings: own } of grouped(findings)) {
		const { what, mend } = findingText(own[0]!, nameOf);
		say(`${severity} (${count}): ${what} ${mend}`);
		for (const { line, column, value, params, count: alike } of own.slice(0, MOST_PRINTED)) {
			const place = [
				line === null ? file : `${file}:${line}`,
				column === null ? '' : `column ${column}`,
				value === null ? '' : quoted(value)
			];
			const more = [alike > 1 ? `${alike} times` : '', params.guesses === undefined ? '' : `perhaps ${params.guesses}`];
			say(`  ${[...place, ...more].filter((part) => part !== '').join(' ')}`);
		}
		if (own.length > MOST_PRINTED) say(`  … and ${own.length - MOST_PRINTED} more`);
	}
}

function tell(plan: Plan, remove: boolean, say: Say): void {
	const list = (name: string, rows: readonly ObservationRow[], line: (index: number) => string) => {
		say(
			`${name}: ${rows.length}${
				rows.length === 0
					? ''
					: ` (${countsByIndicator(rows)
							.map((one) => `${one.INDICATOR} ${one.rows}`)
							.join(', ')})`
			}`
		);
		rows.slice(0, MOST_PRINTED).forEach((_, index) => say(`  ${line(index)}`));
		if (rows.length > MOST_PRINTED) say(`  … and ${rows.length - MOST_PRINTED} more`);
	};
	const valueOf = ({ OBS_VALUE: value, OBS_STATUS: status }: ObservationRow) => `${value} ${status}`;
	list('added', plan.added, (index) => `${keyOf(plan.added[index]!)}: ${valueOf(plan.added[index]!)}`);
	const revised = plan.revised.map(({ after }) => after);
	list(
		'revised',
		revised,
		(index) => `${keyOf(revised[index]!)}: ${valueOf(plan.revised[index]!.before)} → ${valueOf(revised[index]!)}`
	);
	say(`confirmed by the release: ${plan.confirmed.length}`);
	list(
		remove ? 'withdrawn' : 'no longer in the files, kept (--withdraw removes them)',
		plan.withdrawn,
		(index) => `${keyOf(plan.withdrawn[index]!)}: ${valueOf(plan.withdrawn[index]!)}`
	);
}

/** Writes the table if the whole data set is right with it. */
function write(plan: Plan, { files, folder }: OpenTables, { dryRun, beside }: ImportOptions, say: Say): number {
	const name = `${observations.name}.csv`;
	const columns = Object.keys(observations.columns) as (keyof ObservationRow)[];
	const cells = [columns, ...plan.rows.map((row) => columns.map((column) => String(row[column])))];
	const made = formatted(observations, new TextEncoder().encode(writeCsv(cells)), name);
	if ('refused' in made) return refuse(say, ...made.refused.map(printed));
	const { problems } = checkDataset(new Map([...files, [name, new TextEncoder().encode(made.text)]]), folder);
	if (problems.length > 0)
		return refuse(
			say,
			...problems.slice(0, MOST_PRINTED).map(printed),
			`${problems.length} problems in the tables afterwards: nothing was written.`
		);
	if (dryRun) say('Nothing was written: --dry-run.');
	else if (plan.added.length + plan.revised.length + plan.confirmed.length === 0 && plan.rows.length === 0)
		say('Nothing to write.');
	else {
		for (const [other, text] of beside ?? []) {
			writeFileSync(path.join(folder, other), text);
			say(`${folder}/${other}: a row for the release was added; read it.`);
		}
		writeFileSync(path.join(folder, name), made.text);
		say(`${folder}/${name}: ${plan.rows.length} rows written. Change the number in tests/data/counts.test.ts.`);
	}
	return 0;
}

/** @returns the exit code of a refusal */
export function refuse(say: Say, ...lines: readonly string[]): number {
	for (const line of lines) say(line);
	return 1;
}
