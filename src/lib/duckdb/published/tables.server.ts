/** The tables as they are declared, described in one language, with the number of their rows; the groups of observations. */
import { TABLES } from '../../tables';
import { identifier } from '../../tables/duckdb';
import { DATA } from '../../tables/read.server';
import { writeGroups, type GroupFile } from '../groups.server';
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

const groups = once(async (_: 'all') => {
	const files: Uint8Array[] = [];
	const facts = await writeGroups(`${DATA}/tables/observations.csv`, (_, bytes) => files.push(bytes));
	return { files, facts };
});

/** The groups of observations, in the order of their numbers. */
export const observationGroups = async (): Promise<readonly GroupFile[]> => (await groups('all')).facts;
/** @returns undefined where there is no such group */
export const observationGroup = async (group: number): Promise<Uint8Array | undefined> =>
	(await groups('all')).files[group];
