/**
 * `npm run data:import -- FILE… [--source ID] [--dry-run]`: takes files of publishers into `data/tables/observations.csv`,
 * and rows written in the forms of the site, or a list of gaps filled in, into the tables of the process.
 * Prints what is added, revised, confirmed and withdrawn; refuses on errors, and then writes nothing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readChoices } from '../lib/importers/choices';
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
  --age CODE        of which age group, where it does not say so, as Y15T24
  --year YEAR       of which year, where it does not say so
  --map TEXT=CODE   an indicator, country, sex or age group in the file, and what it stands for here; TEXT= leaves it out
  --unit TEXT       a unit in the file that is that of the indicator
  --total NAME=TEXT a text in a column of a further breakdown that stands for the whole
  --decimal , or .  the decimal sign, where the cells leave it open
  --format, --sheet, --encoding   instead of what was recognised; --sheet also names the file in an archive
  --average         take the mean of quarters or months of whole years
  --choices FILE    choices kept from the page /your-data/; the options above come before it
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
	const kept = given.choices === undefined ? {} : readChoices(readFileSync(given.choices, 'utf8'));
	if (kept === null) return refuse(say, `--choices ${given.choices}: holds no choices kept from the page /your-data/`);
	const open = openTables(folder, say);
	if (open === null) return 1;
	const { source } = given;
	const options = { ...given, decisions: joined(kept, given.decisions) };
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
	if (ofRows.length === 0) return importFiles(files, open, options, say);
	if (ofRows.length < files.length)
		return refuse(say, 'Give files of values, and files of rows of the process, in two runs. Nothing was written.');
	return importRows(ofRows, open, given.dryRun, say);
}

/** What was chosen on the page, and what was said on the command line, which comes before it. */
function joined(kept: Decisions, said: Decisions): Decisions {
	const both = (['areas', 'indicators', 'sexes', 'ages', 'units', 'constants'] as const).map(
		(name) => [name, { ...kept[name], ...said[name] }] as const
	);
	return { ...kept, ...said, ...Object.fromEntries(both), totals: [...(kept.totals ?? []), ...(said.totals ?? [])] };
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
				age: text,
				year: text,
				choices: text,
				unit: { ...text, multiple: true },
				total: { ...text, multiple: true },
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
			...(values.sex === undefined ? {} : { SEX: values.sex }),
			...(values.age === undefined ? {} : { AGE: values.age }),
			...(values.year === undefined ? {} : { TIME_PERIOD: values.year })
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
			sexes: Object.fromEntries(Object.entries(mapped).filter(([, code]) => code === null || /^[FMT]$/.test(code))),
			ages: mapped,
			units: Object.fromEntries((values.unit ?? []).map((unit) => [unit, true])),
			totals: values.total ?? [],
			constants,
			...(values.average ? { average: true } : {})
		} as Decisions;
		return {
			files: positionals,
			source: values.source,
			dryRun: values['dry-run'],
			withdraw: values.withdraw,
			choices: values.choices,
			decisions
		};
	} catch {
		return null;
	}
}

if (process.argv[1] !== undefined && /data-import\.ts$/.test(process.argv[1]))
	process.exitCode = await dataImport(process.argv.slice(2));
