/** Everything published for one indicator, packed, for charts that stand alone in other pages. */
import { published } from '$lib/duckdb/published/database.server';
import { allIndicators } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { pack } from '$lib/figure/selection/packed-indicator';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () => (await allIndicators()).map(({ indicator }) => ({ indicator }));

export const GET: RequestHandler = async ({ params: { indicator } }) => {
	if (!(await allIndicators()).some((row) => row.indicator === indicator)) error(404);
	return json(pack(indicator, await ask(await published(), seriesOf, { indicator })));
};
