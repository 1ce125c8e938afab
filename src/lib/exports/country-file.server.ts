/** The files of all countries' observations as the site serves them; pages know their size, so that a truncated one is found. */
import { readFileSync } from 'node:fs';
import { readCsv, type Csv } from '../tables/csv';
import { DATA } from '../tables/read.server';
import { countryFile } from './country-file';

const OBSERVATIONS = `${DATA}/tables/observations.csv`;

let table: Csv | undefined;
const texts = new Map<string, string>();

/** @param country its code */
export function publishedCountryFile(country: string): string {
	table ??= readCsv(readFileSync(OBSERVATIONS), OBSERVATIONS);
	const text = texts.get(country) ?? countryFile(table, country);
	texts.set(country, text);
	return text;
}

/** In bytes. */
export const publishedCountryFileSize = (country: string): number => Buffer.byteLength(publishedCountryFile(country));
