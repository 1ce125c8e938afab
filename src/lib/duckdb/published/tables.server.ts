/** The tables as they are declared, described in one language, with the number of their rows. */
import { TABLES } from '../../tables';
import { identifier } from '../../tables/duckdb';
import { once, published } from './database.server';
import { namesIn } from './names.server';

const rowCounts = once(async (_: 'all') => {
	const counts = TABLES.map(
		({ name }) => `SELECT '${name}' AS "table", cast(count(*) AS INTEGER) AS rows FROM ${identifier(name)}`
	);
	const rows = await (await published()).run(counts.join(' UNION ALL '), []);
	return new Map(rows.map(({ table, rows }) => [table, Number(rows)]));
});

/** @param language `en`, `fr`, `ru` or `ar` */
export async function tablesIn(language: string) {
	const names = await namesIn(language);
	const counts = await rowCounts('all');
	return TABLES.map(({ name, key, columns }) => ({
		table: name,
		about: names.of('table', name, 'definition'),
		rows: counts.get(name) ?? 0,
		columns: Object.entries(columns).map(([column, { kind, optional, allowed = [] }]) => ({
			column,
			kind,
			optional,
			key: key.includes(column),
			allowed,
			about: names.of('column', `${name}.${column}`, 'definition')
		}))
	}));
}
