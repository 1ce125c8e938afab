import { query, text } from './query';

/** Every country and aggregate with its region and role. */
export const countryList = query({
	name: 'country-list',
	values: () => [],
	row: { country: text, region: text, role: text },
	sql: `SELECT country, c.region, role FROM countries c JOIN regions r ON r.region = c.region ORDER BY r.position, country`
});
