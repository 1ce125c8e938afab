/** What importers know beforehand, from the tables: countries and indicators with their names, published values, methods. */
import { group } from 'd3';
import type { ObsStatus, Sex } from '../domain/observation';
import type { AreaName, CountryCodes } from './areas';
import type { ObservationRow } from './observations';
import type { IndicatorInfo } from './series';

/** A published value. */
export interface Published {
	readonly indicator: string;
	readonly country: string;
	readonly year: number;
	readonly sex: Sex;
	readonly age: string;
	readonly value: number;
	readonly status: ObsStatus;
	readonly source: string;
}

/** Values from one year to another, both or one of them open, were measured by one method. */
export interface MethodSpan {
	readonly indicator: string;
	readonly country: string | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly method: string;
}

export interface References {
	readonly countries: readonly CountryCodes[];
	readonly names: readonly AreaName[];
	readonly indicators: readonly IndicatorInfo[];
	readonly published: readonly Published[];
	readonly methods: readonly MethodSpan[];
	/** Years a table may hold. */
	readonly years: readonly [first: number, last: number];
}

/** Rows of the tables, as far as importers read them. */
export interface ReferenceRows {
	readonly countries: readonly CountryCodes[];
	readonly indicators: readonly {
		readonly indicator: string;
		readonly unit: string;
		readonly source_series: string;
		readonly valid_min: number;
		readonly valid_max: number;
	}[];
	readonly labels: readonly {
		readonly subject: string;
		readonly code: string;
		readonly property: string;
		readonly en: string;
		readonly fr: string | null;
		readonly ru: string | null;
		readonly ar: string | null;
	}[];
	readonly observations: readonly ObservationRow[];
	readonly methods: readonly {
		readonly indicator: string;
		readonly country: string | null;
		readonly year_from: number | null;
		readonly year_to: number | null;
		readonly method: string;
	}[];
	readonly years: readonly [first: number, last: number];
}

export function referencesOf(rows: ReferenceRows): References {
	const published = rows.observations.map((row) => ({
		indicator: row.INDICATOR,
		country: row.REF_AREA,
		year: row.TIME_PERIOD,
		sex: row.SEX,
		age: row.AGE,
		value: row.OBS_VALUE,
		status: row.OBS_STATUS,
		source: row.SOURCE
	}));
	const byIndicator = group(published, ({ indicator }) => indicator);
	const namesOf = (subject: string, code: string): string[] =>
		rows.labels
			.filter((label) => label.subject === subject && label.code === code && label.property === 'name')
			.flatMap(({ en, fr, ru, ar }) => [en, fr, ru, ar].flatMap((name) => name ?? []));
	return {
		countries: rows.countries,
		names: rows.countries.flatMap(({ country }) => namesOf('country', country).map((name) => ({ country, name }))),
		indicators: rows.indicators.map((row): IndicatorInfo => {
			const own = byIndicator.get(row.indicator) ?? [];
			return {
				indicator: row.indicator,
				unit: row.unit,
				series: row.source_series,
				validMin: row.valid_min,
				validMax: row.valid_max,
				age: own[0]?.age ?? '_T',
				sexes: [...new Set(own.map(({ sex }) => sex))],
				names: namesOf('indicator', row.indicator),
				modelled: /^ILO modelled/i.test(row.source_series)
			};
		}),
		published,
		methods: rows.methods.map((row) => ({
			indicator: row.indicator,
			country: row.country,
			from: row.year_from,
			to: row.year_to,
			method: row.method
		})),
		years: rows.years
	};
}
