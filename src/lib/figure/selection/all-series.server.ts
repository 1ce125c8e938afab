/** All published values of every indicator, asked once per build. */
import { once, published } from '$lib/duckdb/published/database.server';
import { allIndicators } from '$lib/duckdb/published/names.server';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { ask } from '$lib/duckdb/queries/query';
import { pack, type PackedIndicator } from './packed-indicator';

const packedByIndicator = once(async (_: 'all'): Promise<ReadonlyMap<string, PackedIndicator>> => {
	const engine = await published();
	const series = new Map<string, PackedIndicator>();
	for (const { indicator } of await allIndicators())
		series.set(indicator, pack(indicator, await ask(engine, seriesOf, { indicator })));
	return series;
});

export const allSeries = (): Promise<ReadonlyMap<string, PackedIndicator>> => packedByIndicator('all');
