/** The regions and rounds that statements can be chosen by, named in the language of the page. */
import type { Names } from '$lib/domain/names';
import { published } from '$lib/duckdb/published/database.server';
import { allCountries } from '$lib/duckdb/published/names.server';
import { ask } from '$lib/duckdb/queries/query';
import { roundList } from '$lib/duckdb/queries/rounds';

export const partners = async () => (await allCountries()).filter(({ role }) => role === 'partner');

export async function choicesIn(names: Names) {
	const regions = [...new Set((await partners()).map(({ region }) => region))];
	return {
		regions: regions.map((region) => ({ region, name: names.of('region', region) })),
		rounds: (await ask(await published(), roundList, {})).map(({ round }) => ({
			round,
			name: names.of('round', round, 'short')
		}))
	};
}
