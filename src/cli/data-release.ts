/**
 * `npm run data:release -- --note TEXT [--date YYYY-MM-DD] [--dry-run]`: records the observations as they stand as a
 * release, by what has changed since the one before. Prints the changes by indicator.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { printed } from '../lib/tables/problem';
import { readTables } from '../lib/tables/read.server';
import { writeCsv } from '../lib/tables/csv';
import {
	changesBetween,
	countsBy,
	countsOf,
	NOTHING,
	recordOf,
	RELEASE_COLUMNS,
	stateOfTable,
	valuesIn,
	type Counts
} from '../lib/tables/releases';
import { readReleases } from '../lib/tables/releases.server';

const USAGE = `npm run data:release -- --note TEXT [--date YYYY-MM-DD] [--dry-run]
  --note TEXT        English, one or two sentences: what this release is
  --date DAY         the day it is published; without it, today
  --dry-run          say what has changed, write nothing
  --table FILE       an earlier copy of observations.csv, to be recorded in place of the present one`;

const LONGEST_NOTE = 500;

/** @returns the exit code */
export function dataRelease(
	args: readonly string[],
	folder = 'data',
	say: (line: string) => void = console.log
): number {
	const given = argumentsOf(args);
	if (given === null) {
		say(USAGE);
		return 2;
	}
	const refuse = (reason: string) => {
		say(`${reason}. Nothing is written.`);
		return 1;
	};
	const [releases, tables] = [path.join(folder, 'releases'), path.join(folder, 'tables')];
	const { note, date } = given;
	if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) return refuse(`--date ${date}: not a day`);
	if (note === '' || note.length > LONGEST_NOTE || /[\n\r]/.test(note))
		return refuse(`--note: say in one line of at most ${LONGEST_NOTE} characters what this release is`);
	const { problems } = given.table === undefined ? readTables(tables) : { problems: [] };
	if (problems.length > 0) {
		for (const problem of problems.slice(0, 20)) say(printed(problem));
		return refuse(`${tables} has ${problems.length} problems`);
	}
	const last = readReleases(releases).at(-1);
	if (last && date <= last.release.date)
		return refuse(`--date ${date}: the last release is of ${last.release.date}; a later one has a later day`);
	const bytes = readFileSync(given.table ?? path.join(tables, 'observations.csv'));
	const state = stateOfTable(bytes.toString());
	const changes = changesBetween(last?.state ?? NOTHING, state);
	if (changes.length === 0) return refuse(`No value has changed since ${last?.release.date ?? 'nothing'}`);

	for (const { key, ...counts } of countsBy(changes, ({ indicator }) => indicator)) say(`  ${key}: ${inWords(counts)}`);
	say(`${inWords(countsOf(changes))} since ${last?.release.date ?? 'nothing'}`);
	if (given.dryRun) return 0;
	mkdirSync(releases, { recursive: true });
	const list = path.join(releases, 'releases.csv');
	if (!existsSync(list)) writeFileSync(list, writeCsv([RELEASE_COLUMNS]));
	writeFileSync(path.join(releases, `${date}.csv`), recordOf(changes));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	appendFileSync(list, writeCsv([[date, String(valuesIn(state)), sha256, note]]));
	say(`${path.join(releases, `${date}.csv`)}: written`);
	return 0;
}

const inWords = ({ added, revised, withdrawn }: Counts): string =>
	`${added} added, ${revised} revised, ${withdrawn} withdrawn`;

function argumentsOf(args: readonly string[]) {
	const text = { type: 'string' } as const;
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { note: text, date: text, table: text, 'dry-run': { type: 'boolean', default: false } }
		});
		const { note, date = new Date().toISOString().slice(0, 10), table, 'dry-run': dryRun } = values;
		return note === undefined ? null : { note: note.trim(), date, table, dryRun };
	} catch {
		return null;
	}
}

if (process.argv[1]?.endsWith('data-release.ts')) process.exitCode = dataRelease(process.argv.slice(2));
