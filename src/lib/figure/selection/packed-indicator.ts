/** The rows of one indicator as they travel with its page, and the questions a page asks of them. */
import type { Observation, ObsStatus, Sex } from '$lib/domain/observation';
import type { DataRequest } from './data-request';

/** All values of one country and sex, side by side: the n-th year has the n-th value. */
export interface PackedSeries {
	readonly country: string;
	readonly sex: Sex;
	readonly years: readonly number[];
	readonly values: readonly number[];
	/** One letter a value. */
	readonly statuses: string;
	/** One digit (base 36) a value: place in the page's list of sources. */
	readonly sources: string;
}

export interface PackedIndicator {
	readonly indicator: string;
	readonly series: readonly PackedSeries[];
	/** Codes of the releases. */
	readonly sources: readonly string[];
}

interface Published {
	readonly country: string;
	readonly sex: string;
	readonly year: number;
	readonly value: number;
	readonly status: string;
	readonly source: string;
}

/** @param rows sorted by country, sex and year */
export function pack(indicator: string, rows: readonly Published[]): PackedIndicator {
	const sources = [...new Set(rows.map(({ source }) => source))].sort();
	const series = new Map<
		string,
		{ country: string; sex: Sex; years: number[]; values: number[]; statuses: string; sources: string }
	>();
	for (const row of rows) {
		const key = `${row.country} ${row.sex}`;
		let found = series.get(key);
		if (!found)
			series.set(
				key,
				(found = { country: row.country, sex: row.sex as Sex, years: [], values: [], statuses: '', sources: '' })
			);
		found.years.push(row.year);
		found.values.push(row.value);
		found.statuses += row.status;
		found.sources += sources.indexOf(row.source).toString(36);
	}
	return { indicator, series: [...series.values()], sources };
}

/** The values of chosen countries and years for one sex, in the order of the countries, then by year. */
export function observationsIn(
	packed: PackedIndicator,
	choice: { readonly countries: readonly string[]; readonly from: number; readonly to: number; readonly sex: Sex }
): Observation[] {
	return choice.countries.flatMap((country) => {
		const series = packed.series.find((one) => one.country === country && one.sex === choice.sex);
		return series ? unpack(packed, series).filter(({ year }) => year >= choice.from && year <= choice.to) : [];
	});
}

function unpack(packed: PackedIndicator, series: PackedSeries): Observation[] {
	return series.years.map((year, at) => ({
		indicator: packed.indicator,
		country: series.country,
		year,
		sex: series.sex,
		value: series.values[at] as number,
		status: series.statuses[at] as ObsStatus,
		source: packed.sources[parseInt(series.sources[at] as string, 36)] as string
	}));
}

/** Years in which at least one of these countries has a value. */
export const yearsWithData = (packed: PackedIndicator, countries: ReadonlySet<string>, sex: Sex): number[] =>
	[
		...new Set(
			packed.series.filter((one) => one.sex === sex && countries.has(one.country)).flatMap(({ years }) => years)
		)
	].sort((a, b) => a - b);

/** Newest year a country has a value for, or null. */
export const latestYear = (packed: PackedIndicator, country: string, sex: Sex): number | null =>
	packed.series.find((one) => one.country === country && one.sex === sex)?.years.at(-1) ?? null;

/** Newest year with a value, also outside the years asked. */
export interface Newest {
	readonly indicator: string;
	readonly country: string;
	readonly sex: Sex;
	readonly year: number;
}

/** What the database answers, from the files of the indicators asked for: the same rows in the same order. */
export function answerFrom(
	files: readonly PackedIndicator[],
	{ indicators, countries, from, to, sexes }: DataRequest
): { rows: Observation[]; newest: Newest[] } {
	const wanted = [...new Set(indicators)]
		.sort()
		.flatMap((code) => files.find(({ indicator }) => indicator === code) ?? []);
	const places = [...new Set(countries)].sort();
	const each = <T>(of: (packed: PackedIndicator, sex: Sex) => T[]): T[] =>
		sexes.flatMap((sex) => wanted.flatMap((packed) => of(packed, sex)));
	return {
		rows: each((packed, sex) => observationsIn(packed, { countries: places, from, to, sex })),
		newest: each((packed, sex) =>
			places.flatMap((country) => {
				const year = latestYear(packed, country, sex);
				return year === null ? [] : [{ indicator: packed.indicator, country, sex, year }];
			})
		)
	};
}
