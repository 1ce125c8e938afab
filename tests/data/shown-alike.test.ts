/** What several pages show stands in one order, and in one round, on all of them. */
import { afterEach, describe, expect, it } from 'vitest';
import { countryDataOf } from '../../src/lib/features/country/data.server';
import { placesIn } from '../../src/lib/duckdb/published/choices.server';
import { statementsIn } from '../../src/lib/duckdb/published/statements.server';
import { absentFrom } from '../../src/lib/figure/naming';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { table } from '../e2e/support/tables';

afterEach(() => askLanguageOf(() => 'en'));

describe.each(LANGUAGES)('names of countries (%s)', (language) => {
	const inOrder = (names: readonly string[]) => [...names].sort(new Intl.Collator(language).compare);

	it('stand in the alphabet of the page within each region', async () => {
		const places = await placesIn(language);
		for (const region of new Set(places.map((one) => one.region))) {
			const names = places.filter((one) => one.region === region).map(({ name }) => name);
			expect(names).toEqual(inOrder(names));
		}
	});

	it('of those without a value, too', async () => {
		askLanguageOf(() => language);
		const places = (await placesIn(language)).map((one) => ({ ...one, latest: null })).reverse();
		const absent = absentFrom([], places).map(({ name }) => name);
		expect(absent).toEqual(inOrder(absent));
	});
});

it('a statement stands in the same round on its country’s page and on that of its theme', async () => {
	const byTheme = new Map((await statementsIn('en')).map(({ development, round }) => [development, round]));
	const countries = [...new Set(table('developments').map(({ country = '' }) => country))];
	let compared = 0;
	for (const country of countries) {
		const { rounds } = await countryDataOf({ lang: 'en', country });
		for (const { round, statements } of rounds)
			for (const development of statements) {
				expect(byTheme.get(development), development).toBe(round);
				compared++;
			}
	}
	expect(compared).toBeGreaterThan(200);
});
