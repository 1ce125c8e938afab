/** What one country lacks, why as far as it is known, and which neighbours have it. */
import { ageClass, cellState, OUTDATED } from './absence';
import type { Coverage, CoveredCountry, CoveredIndicator } from './coverage';

/**
 * - `not_published`: the release has no value of the country.
 * - `whole_release`: nor has it any of the other indicators read from it: the country is not in that release.
 * - `outdated`: there is a value, but its year lies ten years or more behind.
 * - `not_looked_up`: no release was read yet.
 */
export type GapReason = 'not_published' | 'whole_release' | 'outdated' | 'not_looked_up';

export interface Neighbour extends CoveredCountry {
	/** Newest year with a value. */
	readonly year: number;
}

export interface Gap {
	readonly indicator: CoveredIndicator;
	readonly reason: GapReason;
	/** Newest year with a value; null where there is none. */
	readonly year: number | null;
	/** Countries of the region with a newer value, newest first. */
	readonly neighbours: readonly Neighbour[];
	/** Further partner countries with a newer value. */
	readonly elsewhere: number;
}

/** A release must supply at least so many indicators before its silence says something of the country. */
const ENOUGH = 2;

function isOutside({ indicators }: Coverage, source: string, at: number): boolean {
	const supplied = indicators.filter((one) => one.source === source);
	return supplied.length >= ENOUGH && supplied.every(({ latest }) => !latest[at]);
}

/**
 * The gaps of a country: what has no value, then what is outdated, each in the usual order of the indicators.
 * @throws {RangeError} if the country is not among those covered
 */
export function gapsOf(coverage: Coverage, country: string): Gap[] {
	const at = coverage.countries.findIndex((one) => one.country === country);
	const here = coverage.countries[at];
	if (!here) throw new RangeError(`country ${country} is not covered`);
	const gaps = coverage.indicators.flatMap((indicator): Gap[] => {
		const year = indicator.latest[at] || null;
		const reason = reasonOf(coverage, indicator, at);
		if (reason === null) return [];
		const having = coverage.countries
			.map((one, place) => ({ ...one, year: indicator.latest[place] ?? 0 }))
			.filter((one) => one.year > (year ?? 0));
		const neighbours = having.filter(({ region }) => region === here.region).sort((a, b) => b.year - a.year);
		return [{ indicator, reason, year, neighbours, elsewhere: having.length - neighbours.length }];
	});
	return [...gaps.filter(({ year }) => year === null), ...gaps.filter(({ year }) => year !== null)];
}

function reasonOf(coverage: Coverage, { latest, source }: CoveredIndicator, at: number): GapReason | null {
	const year = latest[at] ?? 0;
	const state = cellState(
		year > 0,
		latest.some((one) => one > 0)
	);
	if (state === 'published') return ageClass(year, coverage.newest) === OUTDATED ? 'outdated' : null;
	if (state === 'not_looked_up') return 'not_looked_up';
	return isOutside(coverage, source, at) ? 'whole_release' : 'not_published';
}
