/** All published values of one indicator as files: the lines of the table of observations, and SDMX-CSV 2.0 in English. */
import { notesOf } from '$lib/duckdb/published/choices.server';
import { published } from '$lib/duckdb/published/database.server';
import { allIndicators, describe, namesIn } from '$lib/duckdb/published/names.server';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { ask } from '$lib/duckdb/queries/query';
import { countryFile as linesOf } from '$lib/exports/country-file';
import { toSdmxCsv } from '$lib/exports/sdmx';
import { commentOn } from '$lib/figure/note-text';
import { observationsIn, pack } from '$lib/figure/selection/packed-indicator';
import { readCsv, type Csv } from '$lib/tables/csv';
import { DATA } from '$lib/tables/read.server';
import { readFileSync } from 'node:fs';

const OBSERVATIONS = `${DATA}/tables/observations.csv`;
let table: Csv | undefined;

export const entries = async () => (await allIndicators()).map(({ indicator }) => ({ indicator }));

/** @returns null where there is no such indicator */
export async function observationsFile(indicator: string): Promise<string | null> {
	if (!(await allIndicators()).some((row) => row.indicator === indicator)) return null;
	table ??= readCsv(readFileSync(OBSERVATIONS), OBSERVATIONS);
	return linesOf(table, indicator, 'INDICATOR');
}

/** @returns null where there is no such indicator */
export async function sdmxFile(indicator: string): Promise<string | null> {
	const row = (await allIndicators()).find((one) => one.indicator === indicator);
	if (!row) return null;
	const facts = describe(row, await namesIn('en'));
	const packed = pack(indicator, await ask(await published(), seriesOf, { indicator }));
	const notes = await notesOf(indicator, 'en');
	const countries = [...new Set(packed.series.map(({ country }) => country))];
	const years = packed.series.flatMap((series) => series.years);
	const span = { from: Math.min(...years), to: Math.max(...years) };
	const observations = facts.sexes.flatMap((sex) => observationsIn(packed, { countries, ...span, sex }));
	return toSdmxCsv(
		observations,
		() => facts,
		(one) => commentOn(notes, one)
	);
}
