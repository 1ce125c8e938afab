/** Eurostat, SDMX 3.0: SDMX-CSV 2.0 of one data set, filtered by country, year and what is known of its other dimensions. */
import { seriesOf, type IndicatorInfo } from '../../lib/importers/series';
import { readWholeCsv, type Publisher, type SeriesRequest } from './publisher';

const AREAS: Readonly<Record<string, string>> = { GRC: 'EL', XKX: 'XK', EUU: 'EU27_2020' };

/** Which dimension a code belongs to, where its form says so; codes of others are left to the importers. */
const DIMENSIONS: readonly (readonly [dimension: string, form: RegExp])[] = [
	['age', /^Y(?:\d\d-\d\d|_(?:GE|GT|LE|LT)\d+)$/],
	['duration', /^Y\d-\d$/],
	['isced11', /^ED\d/],
	['wstatus', /^(?:EMP|NEMP|UNE|INAC)$/],
	['training', /^(?:NO_)?FE_(?:NO_)?NFE$/],
	['indic_is', /^I_/]
];

export const eurostat: Publisher = {
	id: 'eurostat',
	base: 'https://ec.europa.eu/',
	release: {
		organisation: 'Eurostat',
		dataset: 'Eurostat database, by the SDMX 3.0 interface',
		licence: 'CC BY 4.0 (Commission Decision 2011/833/EU)',
		url: 'https://ec.europa.eu/eurostat/data/database',
		attribution: 'Eurostat. © European Union, CC BY 4.0.'
	},
	requests: (indicators, { countries, from, to }) => {
		const areas = countries.map(({ country, iso2 }) => AREAS[country] ?? iso2).join(',');
		return indicators.flatMap((info): SeriesRequest[] => {
			const code = datasetOf(info);
			if (code === null) return [];
			const filters = [
				...filtersOf(seriesOf(info).required),
				['geo', areas],
				['TIME_PERIOD', `ge:${from}+le:${to}`]
			] as const;
			const query = [
				...filters.map(([dimension, values]) => `c%5B${dimension}%5D=${values}`),
				'compress=false',
				'format=csvdata',
				'formatVersion=2.0',
				'labels=id'
			].join('&');
			return [
				{
					series: code,
					file: `${code}-${info.indicator}.csv`,
					path: `eurostat/api/dissemination/sdmx/3.0/data/dataflow/ESTAT/${code}/1.0?${query}`,
					form: 'csv',
					page: 1
				}
			];
		});
	},
	read: readWholeCsv
};

/** The first of two names: the table made for readers, if there is one. */
const datasetOf = (info: IndicatorInfo): string | null => seriesOf(info).codes[0]?.code.toLowerCase() ?? null;

function filtersOf(codes: readonly string[]): (readonly [string, string])[] {
	return DIMENSIONS.flatMap(([dimension, form]) => {
		const own = codes.filter((code) => form.test(code));
		return own.length === 0 ? [] : [[dimension, own.join(',')] as const];
	});
}
