/** Rules on whom a row concerns. */
import type { CheckedTable } from '../check';
import { countries } from '../places';
import { dataResponsibilities, participation, progressEvents, scores } from '../process';
import { codesOf, problemAt, rowRule, rule, type Finding } from './rule';

const PLACES = ['country', 'region'] as const;

/** The scope says which cell is filled: `country` the country, `region` the region, `all` neither. */
export const scopeMatchesPlace = rowRule(['scope', 'country'], (row, table) => {
	for (const place of PLACES) {
		if (!(place in table.columns)) continue;
		const value = (row as Record<string, unknown>)[place] ?? null;
		const concerned = row.scope === place;
		if (concerned && value === null)
			return [place as 'country', `empty, though the scope is ${place}`, `fill in the ${place}, or correct the scope`];
		if (!concerned && value !== null)
			return [place as 'country', `filled, though the scope is ${row.scope}`, 'empty it, or correct the scope'];
	}
	return null;
});

/** A score is about a country or a region. */
export const scoreHasOnePlace = rule([scores], function* (scores) {
	for (const { line, row } of scores.rows) {
		if (row === null || (row.country === null) !== (row.region === null)) continue;
		const finding: Finding =
			row.country === null
				? ['country', 'neither a country nor a region', 'fill in one of the two']
				: ['country', 'both a country and a region', 'empty one of the two'];
		yield problemAt(scores, line, row.country ?? '', finding);
	}
});

/** What happened in a round concerns a partner country, or one whose participation in that round is recorded. */
export const countryBelongsToRound = [progressEvents, dataResponsibilities].map((table) =>
	rule([table, participation, countries], function* (rows, participation, countries) {
		const took = codesOf(participation, ['round', 'country']);
		const roles = rolesOf(countries);
		for (const { line, row } of rows.rows) {
			if (row === null || row.country === null) continue;
			const role = roles.get(row.country);
			if (role === undefined || role === 'partner' || took.has(`${row.round}.${row.country}`)) continue;
			yield problemAt(rows, line, row.country, [
				'country',
				`neither a partner country nor in round ${row.round}`,
				`correct the country, or add ${row.round},${row.country} to ${participation.file}`
			]);
		}
	})
);

/** An aggregate takes part in nothing. */
export const participantIsCountry = rule([participation, countries], function* (participation, countries) {
	const roles = rolesOf(countries);
	for (const { line, row } of participation.rows) {
		if (row === null || roles.get(row.country) !== 'aggregate') continue;
		yield problemAt(participation, line, row.country, ['country', 'an aggregate, not a country', 'name the country']);
	}
});

function rolesOf(checked: CheckedTable<typeof countries>): Map<string, string> {
	return new Map(checked.rows.flatMap(({ row }) => (row === null ? [] : [[row.country, row.role]])));
}
