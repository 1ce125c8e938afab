/** The published tables: nothing is wrong in them, and both of their descriptions tell the truth. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rowsOf } from '../../src/lib/tables/checked-tables';
import { dataPackageText } from '../../src/lib/tables/data-package';
import { TABLES } from '../../src/lib/tables';
import { printed } from '../../src/lib/tables/problem';
import { readTables } from '../../src/lib/tables/read.server';
import { sources } from '../../src/lib/tables/statistics';

const { tables, problems } = readTables('data/tables');

it('has no problem in any table', () => {
	expect(problems.map(printed)).toEqual([]);
});

it('has rows in every table but that of the addresses to write to, none of which is named yet', () => {
	const empty = [...tables.values()].filter(({ rows }) => rows.length === 0).map(({ file }) => file);
	expect(empty).toEqual(['data/tables/contacts.csv']);
});

it('describes itself to machines as it is declared (mend: npm run data:package)', () => {
	expect(readFileSync('data/datapackage.json', 'utf8')).toBe(dataPackageText(TABLES, rowsOf(sources, tables)));
});

it.each(TABLES)(
	'explains every column of $name in the codebook, in the words of the declaration',
	({ name, columns }) => {
		const codebook = readFileSync('data/README.md', 'utf8').split(/^#+ /m);
		const section = codebook.find((part) => part.startsWith(`\`${name}\`\n`)) ?? '';
		const explained = Object.entries(columns).filter(([column, { about }]) =>
			section.split('\n').some((line) => line.startsWith(`| \`${column}\` |`) && line.includes(about))
		);
		expect(explained.map(([column]) => column)).toEqual(Object.keys(columns));
	}
);
