/** UNESCO Institute for Statistics, public data API: JSON, all records at once, at most 100,000 of them. */
import { writeCsv } from '../../lib/tables/csv';
import {
	AnswerFault,
	cellOf,
	codesOf,
	isRecord,
	parseJson,
	type Answer,
	type Publisher,
	type SeriesRequest
} from './publisher';

/** The interface has neither the European Union nor Kosovo*. */
const NOT_COVERED = new Set(['EUU', 'XKX']);

export const uis: Publisher = {
	id: 'uis',
	base: 'https://api.uis.unesco.org/',
	release: {
		organisation: 'UNESCO Institute for Statistics',
		dataset: 'UIS database, by the UIS data API',
		licence: 'CC BY-SA 3.0 IGO',
		url: 'https://databrowser.uis.unesco.org/',
		attribution: 'UNESCO Institute for Statistics (UIS). CC BY-SA 3.0 IGO.'
	},
	requests: (indicators, { countries, from, to }) =>
		indicators.map((info): SeriesRequest => {
			const codes = codesOf(info);
			const areas = countries.map(({ country }) => country).filter((country) => !NOT_COVERED.has(country));
			const query = [
				...codes.map((code) => `indicator=${code}`),
				...areas.map((area) => `geoUnit=${area}`),
				`start=${from}`,
				`end=${to}`,
				'indicatorMetadata=false',
				'footnotes=false'
			];
			const series = codes[0] ?? '';
			return {
				series,
				file: `${series}.csv`,
				path: `api/public/data/indicators?${query.join('&')}`,
				form: 'json',
				page: 1
			};
		}),
	read
};

const COLUMNS = ['indicatorId', 'geoUnit', 'year', 'value', 'magnitude', 'qualifier'] as const;

function read(_request: SeriesRequest, text: string): Answer {
	const answer = parseJson(text);
	if (!isRecord(answer) || !Array.isArray(answer.records)) throw new AnswerFault('the answer has no list of records');
	const rows = answer.records.map((record: unknown) => {
		if (!isRecord(record)) throw new AnswerFault('a record is not in the form of the interface');
		return COLUMNS.map((column) => cellOf(record[column]));
	});
	if (rows.length > 0) return { kind: 'values', csv: writeCsv([COLUMNS, ...rows]), values: rows.length, next: null };
	const hints: unknown[] = Array.isArray(answer.hints) ? answer.hints : [];
	const said = hints.flatMap((hint) => (isRecord(hint) && typeof hint.message === 'string' ? [hint.message] : []));
	return { kind: 'none', reason: said.join('; ') || 'no values' };
}
