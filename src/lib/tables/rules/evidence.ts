/** Rules on how rows are numbered, how sure they are, and where they come from. */
import { developments, dataResponsibilities, furtherSources, progressEvents, scores } from '../process';
import { TABLES } from '../index';
import { suggestion } from '../nearest';
import { codesOf, problemAt, rowRule, rule } from './rule';

/** What is not documented says why. */
export const doubtIsExplained = rowRule(['certainty', 'certainty_note'], (row) => {
	if (row.certainty === 'documented' || row.certainty_note !== null) return null;
	return ['certainty_note', `empty, though the row is marked ${row.certainty}`, 'say what is doubtful, and why'];
});

const NUMBERED = [
	[progressEvents, 'event', 'E'],
	[developments, 'development', 'D'],
	[scores, 'score', 'S'],
	[dataResponsibilities, 'responsibility', 'R']
] as const;

/** Numbers of rows are a letter and four digits. */
export const numbersAreWellFormed = NUMBERED.map(([table, column, letter]) => {
	const form = new RegExp(`^${letter}\\d{4}$`);
	return rule([table], function* (checked) {
		for (const { line, row } of checked.rows) {
			const number = row === null ? null : (row as Readonly<Record<string, unknown>>)[column];
			if (typeof number !== 'string' || form.test(number)) continue;
			yield problemAt(checked, line, number, [
				column,
				'not a number of a row',
				`write ${letter} and four digits, like ${letter}0017`
			]);
		}
	});
});

/** A further source belongs to a row that exists. */
export const furtherSourceHasRow = furtherSources.columns.table.allowed.map((name) => {
	const target = TABLES.find((table) => table.name === name)!;
	return rule([furtherSources, target], function* (sources, target) {
		const keys = codesOf(target, target.table.key);
		const advice = `write its key (${target.table.key.join('.')}) as it stands in ${target.file}`;
		for (const { line, row } of sources.rows) {
			if (row === null || row.table !== name || keys.has(row.row)) continue;
			yield problemAt(sources, line, row.row, [
				'row',
				`not a row of ${name}`,
				suggestion(row.row, keys.keys(), advice)
			]);
		}
	});
});
