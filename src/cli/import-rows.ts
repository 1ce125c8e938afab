/** Files of rows → the tables people add to: what is added and what stands there already, the tables written if all is right. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { joinRows, type NamedRowFile } from '../lib/importers/added-rows';
import { answersOfGaps, countRows, type GapFacts } from '../lib/importers/gap-list';
import { GAPS } from '../lib/importers/row-files';
import { ADDED_TABLES, type Additions } from '../lib/tables/additions';
import { texts } from '../lib/tables/check';
import { rowsOf, tableOf, type Tables } from '../lib/tables/checked-tables';
import { writeCsv } from '../lib/tables/csv';
import { checkDataset } from '../lib/tables/dataset';
import { formatted } from '../lib/tables/format';
import { countries } from '../lib/tables/places';
import { printed, type Problem } from '../lib/tables/problem';
import { rounds } from '../lib/tables/process';
import { labels } from '../lib/tables/words';
import { refuse, type OpenTables, type Say } from './import-files';

const MOST_PRINTED = 40;

/** @returns the exit code */
export function importRows(files: readonly NamedRowFile[], open: OpenTables, dryRun: boolean, say: Say): number {
	const facts = gapFacts(open.tables);
	const problems: Problem[] = [];
	const tables = files.flatMap((file) => {
		if (file.table !== GAPS) return [file];
		const { files: own, problems: wrong, open: left } = answersOfGaps(file, file.file, facts);
		say(`${file.file}: a list of gaps, filled in for round ${facts.round}; ${left} rows name nobody`);
		problems.push(...wrong);
		return own;
	});
	const joined = joinRows(tables, open.tables);
	problems.push(...joined.problems);
	for (const { table, rows } of tables) if (rows.length > 0) say(`${table}: ${rows.length} rows read`);
	for (const { from, to } of joined.renumbered) say(`  ${from} is taken: its row becomes ${to}`);
	if (joined.known > 0) say(`  ${joined.known} rows stand in the tables already`);
	if (problems.length > 0)
		return refuse(say, ...problems.slice(0, MOST_PRINTED).map(printed), 'There are errors: nothing was written.');
	if (countRows(joined.additions) === 0) {
		say('No row is new: the tables stay as they are.');
		return 0;
	}
	return write(joined.additions, open, dryRun, say);
}

/** The round that came last, and what a list of gaps may name. */
function gapFacts(tables: Tables): GapFacts {
	const named = rowsOf(labels, tables).filter(({ property }) => property === 'name');
	return {
		round: rowsOf(rounds, tables).at(-1)?.round ?? '',
		countries: rowsOf(countries, tables).map(({ country }) => country),
		indicators: new Map(
			named.filter(({ subject }) => subject === 'indicator').map(({ code, en }) => [code, en ?? code] as const)
		),
		bodies: named
			.filter(({ subject }) => subject === 'stakeholder_type')
			.map(({ code, en, fr, ru, ar }) => ({ type: code, names: [en, fr, ru, ar].filter((name) => name !== null) }))
	};
}

/** Writes the tables if the whole data set is right with them. */
function write(additions: Additions, { files, folder, tables }: OpenTables, dryRun: boolean, say: Say): number {
	const made = new Map<string, string>();
	for (const table of ADDED_TABLES) {
		const added = additions[table.name] ?? [];
		if (added.length === 0) continue;
		const columns = Object.keys(table.columns);
		const before = tableOf(table, tables);
		const cells = [
			columns,
			...before.rows.map((row) => texts(before, row, columns)),
			...added.map((row) => columns.map((column) => row[column] ?? ''))
		];
		const result = formatted(table, new TextEncoder().encode(writeCsv(cells)), `${table.name}.csv`);
		if ('refused' in result) return refuse(say, ...result.refused.map(printed));
		made.set(`${table.name}.csv`, result.text);
		say(`${table.name}: ${added.length} rows to add`);
	}
	const bytes = [...made].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
	const { problems } = checkDataset(new Map([...files, ...bytes]), folder);
	if (problems.length > 0)
		return refuse(
			say,
			...problems.slice(0, MOST_PRINTED).map(printed),
			`${problems.length} problems in the tables afterwards: nothing was written.`
		);
	if (dryRun) say('Nothing was written: --dry-run.');
	else {
		for (const [name, text] of made) writeFileSync(path.join(folder, name), text);
		say(`${[...made.keys()].join(', ')} written to ${folder}. Change the numbers in tests/data/counts.test.ts.`);
	}
	return 0;
}
