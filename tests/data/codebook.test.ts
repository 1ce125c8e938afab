/** The codebook in four languages: what `labels` says of each table and column is what its declaration says. */
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/lib/tables/checked-tables';
import { TABLES } from '../../src/lib/tables';
import { readTables } from '../../src/lib/tables/read.server';
import { labels } from '../../src/lib/tables/words';

const codebook = rowsOf(labels, readTables('data/tables').tables).filter(
	({ subject, property }) => (subject === 'table' || subject === 'column') && property === 'definition'
);

const declared = TABLES.flatMap(({ name, about, columns }) => [
	[`table ${name}`, `One row is ${about}.`],
	...Object.entries(columns).map(([column, { about }]) => [`column ${name}.${column}`, about])
]);

it('is in English the declaration itself', () => {
	const written = codebook.map(({ subject, code, en }) => [`${subject} ${code}`, en]);
	expect(Object.fromEntries(written)).toEqual(Object.fromEntries(declared));
});

it.each(['fr', 'ru', 'ar'] as const)('names in "%s" the same codes as in English', (language) => {
	const codesIn = (text: string) => (text.match(/`[^`]*`/g) ?? []).sort();
	const changed = codebook.filter((row) => codesIn(row[language]).join() !== codesIn(row.en).join());
	expect(changed.map(({ code }) => code)).toEqual([]);
});
