/** What an indicator's page shows before the reader chooses: rules, not taste. */
import type { Sex } from '$lib/domain/observation';
import type { PackedIndicator } from './packed-indicator';

interface Place {
	readonly country: string;
	readonly region: string;
	readonly role: string;
}

/**
 * The countries shown first: in every region of several partners the one with the most published years
 * (the first by code where several have as many), then the European Union aggregate if it has any.
 */
export function startingCountries(packed: PackedIndicator, places: readonly Place[], sex: Sex): string[] {
	const years = (country: string) =>
		packed.series.find((one) => one.country === country && one.sex === sex)?.years.length ?? 0;
	const regions = new Map<string, string[]>();
	for (const { country, region, role } of places)
		if (role === 'partner') regions.set(region, [...(regions.get(region) ?? []), country]);
	const chosen = [...regions.values()]
		.filter((countries) => countries.length > 1)
		.map((countries) => countries.reduce((best, country) => (years(country) > years(best) ? country : best)))
		.filter((country) => years(country) > 0);
	const aggregates = places.filter(({ country, role }) => role === 'aggregate' && years(country) > 0);
	return [...chosen, ...aggregates.map(({ country }) => country)];
}

/**
 * The year shown first: the newest in which at least three quarters as many partners publish as in the fullest year.
 * @returns null where no partner has a value
 */
export function fullYear(years: readonly { readonly year: number; readonly partners: number }[]): number | null {
	const enough = 0.75 * Math.max(0, ...years.map(({ partners }) => partners));
	return years.reduce<number | null>(
		(newest, { year, partners }) => (partners >= enough && year > (newest ?? 0) ? year : newest),
		null
	);
}

/** `fullYear` of an indicator's values for one sex. */
export function startingYear(packed: PackedIndicator, partners: ReadonlySet<string>, sex: Sex): number | null {
	const counts = new Map<number, number>();
	for (const { country, sex: of, years } of packed.series)
		if (of === sex && partners.has(country)) for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
	return fullYear([...counts].map(([year, partners]) => ({ year, partners })));
}
