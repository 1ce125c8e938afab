/**
 * `npm run data:import -- FILE… [--source ID] [--dry-run]`: takes files of publishers into `data/tables/observations.csv`.
 * Prints what is added, revised, confirmed and withdrawn; refuses on errors, and then writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importFile, type Decisions, type ImportResult } from '../lib/importers/import-file';
import { keyOf, rowsOfFiles } from '../lib/importers/merge';
import type { ObservationRow } from '../lib/importers/observations';
import { referencesOf } from '../lib/importers/references';
import { grouped } from '../lib/importers/report';
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

/** Lines printed of each sort. */
const MOST_PRINTED = 20;
const USAGE = `npm run data:import -- FILE… [--source ID] [--dry-run]
  --source ID       the release, a row of sources.csv; needed unless the file has a column SOURCE
  --dry-run         say what would change, write nothing
  --indicator CODE  what the file measures, where it does not say so
  --country CODE    of which country, where it does not say so
  --map TEXT=CODE   a name or code in the file, and what it stands for here; TEXT= leaves it out
  --decimal , or .  the decimal sign, where the cells leave it open
  --format, --sheet, --encoding   instead of what was recognised
  --average         take the mean of quarters or months of whole years
  --withdraw        remove what the files no longer hold`;

/** @returns the exit code */
export async function dataImport(
	args: readonly string[],
	folder = 'data/tables',
	say: (line: string) => void = console.log
): Promise<number> {
	const given = argumentsOf(args);
	if (given === null || given.files.length === 0) {
		say(USAGE);
		return 2;
	}
	const files = readFolder(folder);
	if (files instanceof Fault) return refuse(say, `${folder}: ${files.message}; ${files.remedy}`);
	const { tables, problems } = checkDataset(files, folder);
	if (problems.length > 0)
		return refuse(say, ...problems.slice(0, MOST_PRINTED).map(printed), 'mend the tables first: npm run data:check');
	const known = rowsOf(sources, tables).map(({ source }) => source);
	const { source } = given;
	if (source !== undefined && !known.includes(source))
		return refuse(
			say,
			`--source ${quoted(source)}: not in sources.csv; ${suggestion(source, known, 'add its row first')}`
		);

	const results = await Promise.all(given.files.map((file) => read(file, tables, given.decisions)));
	for (const result of results) report(result, say);
	const { rows, withoutSource, findings } = rowsOfFiles(results, source);
	for (const { file, ...one } of findings)
		say(`${file}:${one.line} ${quoted(one.value ?? '')}: ${findingText(one).what}`);
	if (findings.length > 0 || results.some((result) => result.findings.some(({ severity }) => severity === 'error')))
		return refuse(say, 'There are errors: nothing was written.');
	if (withoutSource > 0)
		return refuse(say, `${withoutSource} values name no release: say which, with --source. Nothing was written.`);

	const plan = planImport(rowsOf(observations, tables), rows, given.withdraw);
	tell(plan, given.withdraw, say);
	return write(plan, files, folder, given.dryRun, say);
}

function argumentsOf(args: readonly string[]) {
	try {
		const text = { type: 'string' } as const;
		const flag = { type: 'boolean', default: false } as const;
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				source: text,
				indicator: text,
				country: text,
				decimal: text,
				format: text,
				sheet: text,
				encoding: text,
				map: { ...text, multiple: true },
				'dry-run': flag,
				average: flag,
				withdraw: flag
			}
		});
		const mapped = Object.fromEntries(
			(values.map ?? []).map((pair) => [
				pair.slice(0, pair.lastIndexOf('=')),
				pair.slice(pair.lastIndexOf('=') + 1) || null
			])
		);
		const constants = {
			...(values.indicator === undefined ? {} : { INDICATOR: values.indicator }),
			...(values.country === undefined ? {} : { REF_AREA: values.country })
		};
		const decisions = {
			...Object.fromEntries(
				(['decimal', 'format', 'sheet', 'encoding'] as const).flatMap((name) =>
					values[name] === undefined ? [] : [[name, values[name]]]
				)
			),
			areas: mapped,
			indicators: mapped,
			constants,
			average: values.average
		} as Decisions;
		return {
			files: positionals,
			source: values.source,
			dryRun: values['dry-run'],
			withdraw: values.withdraw,
			decisions
		};
	} catch {
		return null;
	}
}

function read(file: string, tables: Tables, decisions: Decisions): Promise<ImportResult> {
	const references = referencesOf({
		countries: rowsOf(countries, tables),
		indicators: rowsOf(indicators, tables),
		labels: rowsOf(labels, tables),
		observations: rowsOf(observations, tables),
		methods: rowsOf(methods, tables),
		years: YEARS
	});
	return importFile(path.basename(file), readFileSync(file), references, decisions);
}

function report(
	{ file, understood, observations: taken, findings, seen, missing }: ImportResult,
	say: (line: string) => void
): void {
	if (understood !== null) say(`${file}: ${understoodText(understood.format, understood.evidence)}`);
	say(`${file}: ${seen} cells for values, ${missing} of them without one, ${taken.length} observations taken`);
	for (const { severity, count, findings: own } of grouped(findings)) {
		say(`${severity} (${count}): ${findingText(own[0]!).what} ${findingText(own[0]!).mend}`);
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

function tell(plan: Plan, remove: boolean, say: (line: string) => void): void {
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
function write(
	plan: Plan,
	files: ReadonlyMap<string, Uint8Array | Fault>,
	folder: string,
	dryRun: boolean,
	say: (line: string) => void
): number {
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
		writeFileSync(path.join(folder, name), made.text);
		say(`${folder}/${name}: ${plan.rows.length} rows written. Change the number in tests/data/counts.test.ts.`);
	}
	return 0;
}

function refuse(say: (line: string) => void, ...lines: readonly string[]): number {
	for (const line of lines) say(line);
	return 1;
}

if (process.argv[1] !== undefined && /data-import\.ts$/.test(process.argv[1]))
	process.exitCode = await dataImport(process.argv.slice(2));
