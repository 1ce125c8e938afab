/** Rules on how sure rows are, and where they come from. */
import { furtherSources } from '../process';
import { TABLES } from '../index';
import { suggestion } from '../nearest';
import { codesOf, problemAt, rowRule, rule } from './rule';

/** What is not documented says why. */
export const doubtIsExplained = rowRule(['certainty', 'certainty_note'], (row) => {
	if (row.certainty === 'documented' || row.certainty_note !== null) return null;
	return ['certainty_note', `empty, though the row is marked ${row.certainty}`, 'say what is doubtful, and why'];
});

/** A row whose source has no address names it; an event, by the title of its source. */
export const sourceIsNamed = rowRule(['source_url', 'source_note'], (row, table) => {
	if (row.source_url !== null || row.source_note !== null || 'source_title' in table.columns) return null;
	return ['source_note', 'empty, though there is no address', 'name the source, or give its address in source_url'];
});

/** A further source is not the first one again, nor another one. */
export const furtherSourceIsAnother = rule([furtherSources], function* (sources) {
	const seen = new Set<string>();
	for (const { line, row } of sources.rows) {
		if (row === null) continue;
		const identity = [row.table, row.row, row.source_url].join('\n');
		if (seen.has(identity))
			yield problemAt(sources, line, row.source_url, [
				'source_url',
				'named twice for the same row',
				'remove one of the two'
			]);
		seen.add(identity);
	}
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
