/** What countries publish, counted over the published table of observations. */
import { table } from './tables';

export const partners = table('countries').filter(({ role }) => role === 'partner');
export const indicators = table('indicators').map(({ indicator }) => String(indicator));

/** The newest year of an indicator in a country, of whatever sex, by `indicator country`. */
export const newest = new Map<string, number>();
for (const { INDICATOR, REF_AREA, TIME_PERIOD } of table('observations')) {
	const key = `${INDICATOR} ${REF_AREA}`;
	newest.set(key, Math.max(newest.get(key) ?? 0, Number(TIME_PERIOD)));
}

export const missingIn = (country: string) => indicators.filter((indicator) => !newest.has(`${indicator} ${country}`));

/** How many indicators each country has no value of, and how many of these countries have none of an indicator. */
export function totalsOf(countries: readonly string[]) {
	return {
		columns: Object.fromEntries(countries.map((country) => [country, missingIn(country).length])),
		rows: Object.fromEntries(
			indicators.map((indicator) => [
				indicator,
				countries.filter((country) => !newest.has(`${indicator} ${country}`)).length
			])
		)
	};
}
