/**
 * OECD, SDMX 2.1: CSV of one dataflow. Its series are named as OECD’s page “Developer API” writes them,
 * `AGENCY,DATAFLOW,VERSION/KEY`, with REF_AREA in the key where the countries stand.
 */
import { codesOf, readWholeCsv, type Publisher, type SeriesRequest } from './publisher';

/** OECD’s code for the Union stands for other members in other years; it has no Kosovo*. */
const NOT_COVERED = new Set(['EUU', 'XKX']);

export const oecd: Publisher = {
	id: 'oecd',
	base: 'https://sdmx.oecd.org/',
	release: {
		organisation: 'OECD',
		dataset: 'OECD Data Explorer, by the SDMX 2.1 interface',
		licence: 'CC BY 4.0',
		url: 'https://data-explorer.oecd.org/',
		attribution: 'OECD, OECD Data Explorer. CC BY 4.0.'
	},
	requests: (indicators, { countries, from, to }) => {
		const areas = countries
			.map(({ country }) => country)
			.filter((country) => !NOT_COVERED.has(country))
			.join('+');
		return indicators.map((info): SeriesRequest => {
			const series = codesOf(info)[0] ?? '';
			const key = info.series.replace(/(?<=[/.])REF_AREA(?=\.|$)/, areas);
			const query = `startPeriod=${from}&endPeriod=${to}&dimensionAtObservation=AllDimensions&format=csvfile`;
			return {
				series,
				file: `${series}-${info.indicator}.csv`,
				path: `public/rest/data/${key}?${query}`,
				form: 'csv',
				page: 1
			};
		});
	},
	read: readWholeCsv
};
