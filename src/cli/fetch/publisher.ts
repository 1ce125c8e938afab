/** What `data:fetch` knows of a publisher with an open interface: which requests ask for its series, and how its answers read. */
import type { CountryCodes } from '../../lib/importers/areas';
import { seriesOf, type Catalogue, type IndicatorInfo } from '../../lib/importers/series';

/** For which countries and years the series are asked. */
export interface Scope {
	readonly countries: readonly CountryCodes[];
	readonly from: number;
	readonly to: number;
}

export interface SeriesRequest {
	/** Code of the series or data set. */
	readonly series: string;
	/** Answers under one name are one file for the importers. */
	readonly file: string;
	/** Under the publisher’s address: path and query. */
	readonly path: string;
	readonly form: 'json' | 'csv';
	/** From 1. */
	readonly page: number;
	/** The update of which the pages before were. */
	readonly update?: string;
}

/** What an answer holds. */
export type Answer =
	/** CSV with a header, for the importers; `next` asks for the following page. */
	| { readonly kind: 'values'; readonly csv: string; readonly values: number; readonly next: SeriesRequest | null }
	/** The publisher does not know the series, or has no values of it. */
	| { readonly kind: 'none'; readonly reason: string };

/** An answer that is not in the interface’s form, or not whole: nothing of it may be taken. */
export class AnswerFault extends Error {}

/** How a release is recorded in the table of sources. */
export interface ReleaseWords {
	readonly organisation: string;
	readonly dataset: string;
	readonly licence: string;
	readonly url: string;
	readonly attribution: string;
}

export interface Publisher {
	readonly id: Catalogue;
	readonly base: string;
	readonly release: ReleaseWords;
	/** @param indicators those whose series are in this publisher’s catalogue */
	readonly requests: (indicators: readonly IndicatorInfo[], scope: Scope) => SeriesRequest[];
	/** @throws AnswerFault */
	readonly read: (request: SeriesRequest, text: string) => Answer;
}

/** The codes of an indicator’s series, of the sexes for which values are published. */
export function codesOf(info: IndicatorInfo): string[] {
	return seriesOf(info)
		.codes.filter(({ sex }) => sex === null || info.sexes.length === 0 || info.sexes.includes(sex))
		.map(({ code }) => code);
}

/** CSV as it came, for publishers that send a whole data set at once. */
export function readWholeCsv(_request: SeriesRequest, text: string): Answer {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
	return lines.length < 2
		? { kind: 'none', reason: 'no values' }
		: { kind: 'values', csv: text, values: lines.length - 1, next: null };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws AnswerFault */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new AnswerFault('the answer is no JSON, or was cut off');
	}
}

/** A cell of CSV from a value of JSON. @throws AnswerFault */
export function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	throw new AnswerFault('a value is neither text nor number');
}
