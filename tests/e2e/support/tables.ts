/**
 * The published tables as they lie in the project, read by its reader of CSV and nothing else of its code: what the pages are held against.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../../../src/lib/tables/csv';

export type Row = Readonly<Record<string, string>>;

const kept = new Map<string, readonly Row[]>();

/** Where a table lies. */
export const fileOf = (name: string): string =>
	fileURLToPath(new URL(`../../../data/tables/${name}.csv`, import.meta.url));

/** The rows of a table, every cell as it is written. */
export function table(name: string): readonly Row[] {
	const known = kept.get(name);
	if (known) return known;
	const { header, records, problems } = readCsv(readFileSync(fileOf(name)), `${name}.csv`);
	if (problems.length) throw new Error(JSON.stringify(problems[0]));
	const columns = header?.cells ?? [];
	const rows = records.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
	kept.set(name, rows);
	return rows;
}

/** One value, as a mark, a row of a chart's table and a row of a file must all say it. */
export interface Value {
	readonly country: string;
	readonly year: number;
	readonly value: number;
	readonly status: string;
}

export interface DataRequest {
	readonly indicator: string;
	/** Left out: the partner countries. */
	readonly countries?: readonly string[];
	readonly from: number;
	readonly to: number;
	readonly sex: string;
}

/** The published values that answer a question, in the order of `inOrder`. */
export function valuesOf({ indicator, countries = partners(), from, to, sex }: DataRequest): Value[] {
	const asked = new Set(countries);
	return inOrder(
		table('observations')
			.filter((row) => row.INDICATOR === indicator && row.SEX === sex && asked.has(row.REF_AREA ?? ''))
			.map(({ REF_AREA = '', TIME_PERIOD, OBS_VALUE, OBS_STATUS = '' }) => ({
				country: REF_AREA,
				year: Number(TIME_PERIOD),
				value: Number(OBS_VALUE),
				status: OBS_STATUS
			}))
			.filter(({ year }) => year >= from && year <= to)
	);
}

/** By country, then year: two lists of values can be compared whatever the order they were drawn in. */
export const inOrder = <T extends { readonly country: string; readonly year: number }>(values: readonly T[]): T[] =>
	[...values].sort((a, b) => a.country.localeCompare(b.country) || a.year - b.year);

export const partners = (): string[] =>
	table('countries')
		.filter(({ role }) => role === 'partner')
		.map(({ country = '' }) => country);

export type Language = 'en' | 'fr' | 'ru' | 'ar';

/** What a code is called, from labels.csv. */
export function labelOf(subject: string, code: string, language: Language = 'en', property = 'name'): string {
	const row = table('labels').find(
		(label) => label.subject === subject && label.code === code && label.property === property
	);
	if (!row) throw new Error(`labels.csv has no ${property} of ${subject} ${code}`);
	return row[language] ?? '';
}

/** What a country was called in a round. */
export const nameIn = (round: string, country: string, language: Language = 'en'): string =>
	table('labels').find(({ subject, code }) => subject === 'round_country' && code === `${round}.${country}`)?.[
		language
	] ?? labelOf('country', country, language);
