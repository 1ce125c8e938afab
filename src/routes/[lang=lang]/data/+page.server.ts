import { footnotesOf } from '$lib/domain/footnotes';
import { published } from '$lib/engine/published.server';
import { allCountries, namesIn } from '$lib/engine/words.server';
import { ask } from '$lib/queries/query';
import { sourceList } from '$lib/queries/source-list';
import { valuesByOrganisation } from '$lib/queries/values-by-organisation';
import { TABLES } from '$lib/tables';
import { statSync } from 'node:fs';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const engine = await published();
	const names = await namesIn(params.lang);
	const rowsOf = new Map(
		(
			await engine.run(
				TABLES.map(({ name }) => `SELECT '${name}' AS "table", cast(count(*) AS INTEGER) AS rows FROM "${name}"`).join(
					' UNION ALL '
				),
				[]
			)
		).map(({ table, rows }) => [table, Number(rows)])
	);
	const tables = TABLES.map(({ name, key, columns }) => ({
		table: name,
		about: names.of('table', name, 'definition'),
		rows: rowsOf.get(name) ?? 0,
		kilobytes: Math.max(1, Math.round(statSync(`data/tables/${name}.csv`).size / 1000)),
		columns: Object.entries(columns).map(([column, { kind, optional, allowed = [] }]) => ({
			column,
			kind,
			optional,
			key: key.includes(column),
			allowed,
			about: names.of('column', `${name}.${column}`, 'definition')
		}))
	}));
	const countries = (await allCountries()).map(({ country }) => country);
	const explained = tables.flatMap(({ columns }) => columns.map(({ about }) => about));
	return {
		tables,
		footnotes: footnotesOf(names, countries).filter(({ name }) => explained.some((about) => about.includes(name))),
		sources: await ask(engine, sourceList, {}),
		values: await ask(engine, valuesByOrganisation, {})
	};
};
