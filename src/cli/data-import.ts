/**
 * `npm run data:import -- FILE… [--source ID] [--dry-run]`: takes files of publishers into `data/tables/observations.csv`,
 * and rows written in the forms of the site, or a list of gaps filled in, into the tables of the process.
 * Prints what is added, revised, confirmed and withdrawn; refuses on errors, and then writes nothing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Decisions } from '../lib/importers/understand';
import { readRowFile } from '../lib/importers/row-files';
import { importRows } from './import-rows';
import { importFiles, openTables, refuse, unknownSource, type Say } from './import-files';

const USAGE = `npm run data:import -- FILE… [--source ID] [--dry-run]
  FILE              values of a publisher; or rows of progress_events, event_stakeholders, developments, reports,
                    data_responsibilities, responsible_stakeholders in their columns; or a list of gaps, filled in
  --source ID       the release, a row of sources.csv; needed unless the file has a column SOURCE
  --dry-run         say what would change, write nothing
  --indicator CODE  what the file measures, where it does not say so
  --country CODE    of which country, where it does not say so
  --sex F, M or T   of whom, where it does not say so
  --map TEXT=CODE   a name or code in the file, and what it stands for here; TEXT= leaves it out
  --decimal , or .  the decimal sign, where the cells leave it open
  --format, --sheet, --encoding   instead of what was recognised; --sheet also names the file in an archive
  --average         take the mean of quarters or months of whole years
  --withdraw        remove what the files no longer hold`;

/** @returns the exit code */
export async function dataImport(
	args: readonly string[],
	folder = 'data/tables',
	say: Say = console.log
): Promise<number> {
	const given = argumentsOf(args);
	if (given === null || given.files.length === 0) {
		say(USAGE);
		return 2;
	}
	const open = openTables(folder, say);
	if (open === null) return 1;
	const { source } = given;
	const unknown = unknownSource(source, open);
	if (unknown !== null) return refuse(say, unknown);
	const files = given.files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }));
	const rowFiles = await Promise.all(
		files.map(async ({ name, bytes }) => {
			const found = await readRowFile(bytes);
			return found && { ...found, file: name };
		})
	);
	const ofRows = rowFiles.filter((one) => one !== null);
	if (ofRows.length === 0) return importFiles(files, open, given, say);
	if (ofRows.length < files.length)
		return refuse(say, 'Give files of values, and files of rows of the process, in two runs. Nothing was written.');
	return importRows(ofRows, open, given.dryRun, say);
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
				sex: text,
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
			...(values.country === undefined ? {} : { REF_AREA: values.country }),
			...(values.sex === undefined ? {} : { SEX: values.sex })
		};
		const decisions = {
			...Object.fromEntries(
				(['decimal', 'format', 'sheet', 'encoding'] as const).flatMap((name) =>
					values[name] === undefined ? [] : [[name, values[name]]]
				)
			),
			part: values.sheet,
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

if (process.argv[1] !== undefined && /data-import\.ts$/.test(process.argv[1]))
	process.exitCode = await dataImport(process.argv.slice(2));
