/** World Bank, Indicators API version 2: JSON in pages; faults come as a message with status 200. */
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

const ROWS_PER_PAGE = 1000;
/** Key of the message that tells an unknown series or country, and of the one that tells a series that was archived. */
const UNKNOWN = new Set(['120', '175']);

export const worldBank: Publisher = {
	id: 'world_bank',
	base: 'https://api.worldbank.org/',
	release: {
		organisation: 'World Bank',
		dataset: 'World Development Indicators, by the Indicators API',
		licence: 'CC BY 4.0',
		url: 'https://data.worldbank.org/',
		attribution: 'World Bank, World Development Indicators. CC BY 4.0.'
	},
	requests: (indicators, { countries, from, to }) =>
		indicators.flatMap((info) => {
			const codes = codesOf(info);
			return codes.map((code): SeriesRequest => {
				const areas = countries.map(({ country }) => country).join(';');
				const path = `v2/country/${areas}/indicator/${code}?format=json&date=${from}:${to}&per_page=${ROWS_PER_PAGE}`;
				return { series: code, file: `${codes[0]}.csv`, path: `${path}&page=1`, form: 'json', page: 1 };
			});
		}),
	read
};

function read(request: SeriesRequest, text: string): Answer {
	const answer = parseJson(text);
	if (!Array.isArray(answer) || !isRecord(answer[0])) throw new AnswerFault('the answer is no list of values');
	const head: Readonly<Record<string, unknown>> = answer[0];
	if ('message' in head) return ofMessage(head.message);
	const [page, pages, perPage, total] = [head.page, head.pages, head.per_page, head.total].map(Number);
	if (total === 0) return { kind: 'none', reason: 'no values' };
	const records: unknown = answer[1];
	if (page !== request.page || pages === undefined || perPage === undefined || total === undefined)
		throw new AnswerFault(`the answer is not page ${request.page}`);
	const rest = total - (request.page - 1) * perPage;
	if (!Array.isArray(records) || records.length !== Math.min(perPage, rest))
		throw new AnswerFault(`page ${request.page} of ${pages} has not all its rows`);
	const update = cellOf(head.lastupdated);
	if (request.update !== undefined && request.update !== update)
		throw new AnswerFault('the series was updated between two pages; fetch it again');
	const rows = records.map((record: unknown) => rowOf(record, request.series)).filter(([, , , value]) => value !== '');
	const next = page < pages ? nextPage(request, update) : null;
	return { kind: 'values', csv: writeCsv([HEADER, ...rows]), values: rows.length, next };
}

const HEADER = ['Country Code', 'Indicator Code', 'Time', 'Value', 'obs_status'];

function rowOf(record: unknown, series: string): string[] {
	if (!isRecord(record) || !isRecord(record.indicator) || !isRecord(record.country))
		throw new AnswerFault('a row is not in the form of the interface');
	if (record.indicator.id !== series) throw new AnswerFault(`a row is of ${String(record.indicator.id)}`);
	// Some groups of countries have no code of three letters.
	const area = cellOf(record.countryiso3code) || cellOf(record.country.id);
	return [area, series, cellOf(record.date), cellOf(record.value), cellOf(record.obs_status)];
}

const nextPage = (request: SeriesRequest, update: string): SeriesRequest => ({
	...request,
	path: request.path.replace(/&page=\d+$/, `&page=${request.page + 1}`),
	page: request.page + 1,
	update
});

function ofMessage(message: unknown): Answer {
	const first: unknown = Array.isArray(message) ? message[0] : undefined;
	if (!isRecord(first)) throw new AnswerFault('the publisher refuses, without saying why');
	const reason = cellOf(first.value);
	if (UNKNOWN.has(cellOf(first.id))) return { kind: 'none', reason };
	throw new AnswerFault(`the publisher refuses: ${reason}`);
}
