/** The rows that answer the explorer, from its database. */
import type { Observation, ObsStatus, Sex } from '$lib/domain/observation';
import { newestYears, observationsOf } from '$lib/duckdb/queries/observations';
import { ask, type Answer, type Engine } from '$lib/duckdb/queries/query';
import type { DataRequest } from '$lib/figure/selection/data-request';
import type { Newest } from '$lib/figure/selection/packed-indicator';

export interface Rows {
	readonly rows: readonly Observation[];
	readonly newest: readonly Newest[];
}

export async function rowsFromDatabase(engine: Engine, request: DataRequest): Promise<Rows> {
	// Asked at once: the worker answers one while the other travels.
	const bySex = await Promise.all(
		request.sexes.map(async (sex) => {
			const newest = newestIn(engine, request, sex);
			const rows = await ask(engine, observationsOf, { ...request, sex });
			return {
				rows: rows.map((row) => ({ ...row, sex, status: row.status as ObsStatus })),
				newest: (await newest).map((row) => ({ ...row, sex }))
			};
		})
	);
	return { rows: bySex.flatMap(({ rows }) => rows), newest: bySex.flatMap(({ newest }) => newest) };
}

interface Known {
	readonly key: string;
	readonly rows: Promise<readonly Answer<typeof newestYears>[]>;
}
/** Of each engine, by sex: the newest years do not depend on those chosen, so choosing others does not ask for them again. */
const newestOf = new WeakMap<Engine, Map<Sex, Known>>();

function newestIn(engine: Engine, { indicators, countries }: DataRequest, sex: Sex): Known['rows'] {
	const key = JSON.stringify([indicators, countries]);
	const bySex = newestOf.get(engine) ?? new Map<Sex, Known>();
	newestOf.set(engine, bySex);
	const known = bySex.get(sex);
	if (known?.key === key) return known.rows;
	const rows = ask(engine, newestYears, { indicators, countries, sex });
	bySex.set(sex, { key, rows });
	// What fails is not kept.
	rows.catch(() => bySex.delete(sex));
	return rows;
}
