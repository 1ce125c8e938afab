/** What is published of each indicator in each country -> the matrix in the order asked, totals, one country's gaps. */
import { ageClass, cellState, OUTDATED, type AgeClass, type CellState } from './absence';

export interface CoveredIndicator {
	readonly indicator: string;
	readonly name: string;
	readonly theme: string;
	/** The release it was read from. */
	readonly source: string;
	/** By country, in the order of `Coverage.countries`: newest year with a value, 0 where there is none. */
	readonly latest: readonly number[];
	/** Likewise: how many years have a value. */
	readonly years: readonly number[];
}

export interface CoveredCountry {
	readonly country: string;
	readonly name: string;
	readonly region: string;
}

export interface Coverage {
	/** Newest year of all data. */
	readonly newest: number;
	/** In their usual order. */
	readonly indicators: readonly CoveredIndicator[];
	/** In their usual order: by region, then name. */
	readonly countries: readonly CoveredCountry[];
}

export interface CoverageCell {
	readonly indicator: string;
	readonly country: string;
	readonly state: CellState;
	readonly year: number | null;
	readonly age: AgeClass | null;
	readonly years: number;
}

function cellOf(indicator: CoveredIndicator, at: number, { countries, newest }: Coverage): CoverageCell {
	const year = indicator.latest[at] || null;
	const anywhere = indicator.latest.some((one) => one > 0);
	return {
		indicator: indicator.indicator,
		country: (countries[at] as CoveredCountry).country,
		state: cellState(year !== null, anywhere),
		year,
		age: year === null ? null : ageClass(year, newest),
		years: indicator.years[at] ?? 0
	};
}

/** Every indicator in every country, row by row. */
export const cellsOf = (coverage: Coverage): CoverageCell[] =>
	coverage.indicators.flatMap((indicator) => coverage.countries.map((_, at) => cellOf(indicator, at, coverage)));

export interface MatrixChoice {
	/** '' for all. */
	readonly theme: string;
	/** '' for all. */
	readonly region: string;
	/**
	 * usual: as the lists have them; missing: those with most gaps first; a country's code: the indicators it lacks first,
	 * then those whose values there are oldest.
	 */
	readonly sort: string;
}

/** The part of the coverage that was chosen, in the order that was chosen. Equals keep their usual order. */
export function selectCoverage(coverage: Coverage, { theme, region, sort }: MatrixChoice): Coverage {
	const places = coverage.countries.flatMap((one, at) => (region === '' || one.region === region ? [at] : []));
	const indicators = coverage.indicators.filter((one) => theme === '' || one.theme === theme);
	const gapsIn = (at: number) => indicators.filter(({ latest }) => !latest[at]).length;
	const gapsOfIndicator = ({ latest }: CoveredIndicator) => places.filter((at) => !latest[at]).length;
	const byGaps = sort === 'missing';
	const own = coverage.countries.findIndex(({ country }) => country === sort);
	const columns = byGaps ? sorted(places, gapsIn) : places;
	const rows = byGaps
		? sorted(indicators, gapsOfIndicator)
		: own < 0
			? indicators
			: sorted(indicators, ({ latest }) => -(latest[own] ?? 0));
	return {
		newest: coverage.newest,
		countries: columns.map((at) => coverage.countries[at] as CoveredCountry),
		indicators: rows.map((one) => ({
			...one,
			latest: columns.map((at) => one.latest[at] ?? 0),
			years: columns.map((at) => one.years[at] ?? 0)
		}))
	};
}

function sorted<T>(things: readonly T[], measure: (thing: T) => number): T[] {
	const measured = things.map((thing) => ({ thing, size: measure(thing) }));
	return measured.sort((a, b) => b.size - a.size).map(({ thing }) => thing);
}

export interface MissingRow {
	readonly indicator: CoveredIndicator;
	/** Countries without a value, in all and by region in the order given. */
	readonly missing: number;
	readonly byRegion: readonly number[];
	/** Newest year of any of these countries; null where none has a value. */
	readonly newest: number | null;
	/** Countries whose newest value is outdated. */
	readonly outdated: number;
}

/** The indicators by how many countries have no value: most first, equals in their usual order. */
export function missingMost({ indicators, countries, newest }: Coverage, regions: readonly string[]): MissingRow[] {
	const rows = indicators.map((indicator): MissingRow => {
		const { latest } = indicator;
		const without = countries.filter((_, at) => !latest[at]);
		return {
			indicator,
			missing: without.length,
			byRegion: regions.map((region) => without.filter((one) => one.region === region).length),
			newest: Math.max(0, ...latest) || null,
			outdated: latest.filter((year) => year > 0 && ageClass(year, newest) === OUTDATED).length
		};
	});
	return sorted(rows, ({ missing }) => missing);
}

/** How many of a theme's indicators have no value in a region's countries, of how many there could be. */
export function missingByTheme({ indicators, countries }: Coverage, theme: string, region: string) {
	const places = countries.flatMap((one, at) => (one.region === region ? [at] : []));
	const rows = indicators.filter((one) => one.theme === theme);
	const missing = rows.reduce((sum, { latest }) => sum + places.filter((at) => !latest[at]).length, 0);
	return { missing, of: rows.length * places.length };
}
