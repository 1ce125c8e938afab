/** ILOSTAT: CSV of one data set with codes, filtered by country and year. One data set answers for all its age groups. */
import { codesOf, readWholeCsv, type Publisher, type SeriesRequest } from './publisher';

/** Codes of ILOSTAT that are not those of ISO 3166-1; null: no such area. */
const AREAS: Readonly<Record<string, string | null>> = { XKX: 'KOS', EUU: null };

export const ilostat: Publisher = {
	id: 'ilostat',
	base: 'https://rplumber.ilo.org/',
	release: {
		organisation: 'International Labour Organization',
		dataset: 'ILOSTAT, by its data interface',
		licence: 'CC BY 4.0',
		url: 'https://ilostat.ilo.org/',
		attribution: 'ILOSTAT, International Labour Organization. CC BY 4.0.'
	},
	requests: (indicators, { countries, from, to }) => {
		const areas = countries.flatMap(({ country }) => (country in AREAS ? (AREAS[country] ?? []) : country)).join('+');
		return [...new Set(indicators.flatMap(codesOf))].map((code): SeriesRequest => {
			// Annual values have a name of their own.
			const series = `${code}_A`;
			const query = `id=${series}&ref_area=${areas}&timefrom=${from}&timeto=${to}&lang=en&type=code&format=.csv`;
			return { series, file: `${series}.csv`, path: `data/indicator/?${query}`, form: 'csv', page: 1 };
		});
	},
	read: readWholeCsv
};
