/** Files that the site hands out, read back: the published table whole, and every kind of file a figure makes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importReferences, openTables } from '../../src/cli/import-files';
import type { Observation } from '../../src/lib/domain/observation';
import { toCsv } from '../../src/lib/exports/csv';
import { observationRows } from '../../src/lib/exports/observations';
import { toSdmxCsv } from '../../src/lib/exports/sdmx';
import { xlsxOf } from '../../src/lib/exports/xlsx';
import { allObservations, allTables } from '../../src/lib/features/data/files.server';
import { cleanTable } from '../../src/lib/features/your-data/model';
import { importFile } from '../../src/lib/importers/import-file';
import { rowsOf } from '../../src/lib/tables/checked-tables';
import { indicators } from '../../src/lib/tables/statistics';

const open = openTables('data/tables', () => {})!;
const known = importReferences(open.tables);
const units = new Map(rowsOf(indicators, open.tables).map(({ indicator, unit }) => [indicator, unit]));
const ages = new Map(known.indicators.map(({ indicator, age }) => [indicator, age]));
const measureOf = (indicator: string) => ({ age: ages.get(indicator) ?? '', unitCode: units.get(indicator) ?? '' });

/** Some of every indicator, from all over the table. */
const SOME: readonly Observation[] = known.published
	.filter((_, at) => at % 61 === 0)
	.map(({ indicator, country, year, sex, value, status, source }) => ({
		indicator,
		country,
		year,
		sex,
		value,
		status,
		source
	}));
const line = (one: Observation) =>
	[one.indicator, one.country, one.year, one.sex, one.value, one.status, one.source].join(' ');

async function readBack(file: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const { understood, observations, findings, unmatched } = await importFile(file, bytes, known);
	return {
		format: understood?.format,
		lines: observations.map((one) =>
			[one.INDICATOR, one.REF_AREA, one.TIME_PERIOD, one.SEX, one.OBS_VALUE, one.OBS_STATUS, one.SOURCE].join(' ')
		),
		errors: findings.filter(({ severity }) => severity === 'error'),
		unmatched
	};
}

const name = { en: 'Kosovo*', fr: 'Türkiye', ru: 'Косово*', ar: 'كوسوفو*' };
const words = (language: keyof typeof name) => ({
	nameOf: (country: string) =>
		rowName(country, ['en', 'fr', 'ru', 'ar'].indexOf(language)) ?? (country === 'XKX' ? name[language] : country),
	ageOf: (indicator: string) => measureOf(indicator).age,
	commentOn: ({ year }: Observation) => (year === 2019 ? 'A break, "LFS"; 2018, 2019\nand a line more' : '')
});
/** The names of a country stand in the order of the languages. */
const rowName = (country: string, at: number): string | undefined =>
	known.names.filter((one) => one.country === country).map((one) => one.name)[at];

describe('a file of the site reads back as what it holds', () => {
	it('the published table, whole', async () => {
		const { lines, errors, unmatched } = await readBack(
			'observations.csv',
			new Uint8Array(readFileSync('data/tables/observations.csv'))
		);
		expect([errors, unmatched]).toEqual([[], []]);
		expect(lines).toEqual(known.published.map((one) => line(one)));
	}, 60_000);

	it('the published table as Parquet, whole', async () => {
		const { lines, errors, unmatched } = await readBack('observations.parquet', await allObservations());
		expect([errors, unmatched]).toEqual([[], []]);
		expect(lines).toEqual(known.published.map((one) => line(one)));
	}, 60_000);

	it('the published table in the archive of all tables', async () => {
		const { lines, errors, unmatched } = await readBack('torino-process.zip', allTables());
		expect([errors, unmatched]).toEqual([[], []]);
		expect(lines).toEqual(known.published.map((one) => line(one)));
	}, 60_000);

	it.each(['en', 'fr', 'ru', 'ar'] as const)('the CSV of a figure, with names of countries in %s', async (language) => {
		const { columns, rows } = observationRows(SOME, words(language));
		const { lines, errors } = await readBack('neet_rate.csv', toCsv(columns, rows));
		expect([lines, errors]).toEqual([SOME.map(line), []]);
	});

	it('the workbook of a figure', async () => {
		const blob = await xlsxOf({
			data: observationRows(SOME, words('en')),
			seen: { columns: ['Country', '2019'], rows: [['Albania', 1]] },
			metadata: [['Title', 'NEET rate, 2019']],
			notes: ['Women and men, 2019'],
			rtl: false
		});
		const { lines, errors } = await readBack('neet_rate.xlsx', new Uint8Array(await blob.arrayBuffer()));
		expect([lines, errors]).toEqual([SOME.map(line), []]);
	});

	it('the SDMX-CSV of a figure and of an indicator', async () => {
		const { format, lines, errors } = await readBack('x.sdmx.csv', toSdmxCsv(SOME, measureOf, words('en').commentOn));
		expect([format, lines, errors]).toEqual(['sdmx_csv', SOME.map(line), []]);
	});

	it('the clean table of a reader’s own file', async () => {
		const { observations } = await importFile(
			'own.csv',
			new TextEncoder().encode(
				toCsv(observationRows(SOME, words('ru')).columns, observationRows(SOME, words('ru')).rows)
			),
			known
		);
		const { lines, errors } = await readBack('clean.csv', cleanTable(observations, words('ru').nameOf, 'own.csv'));
		expect([lines, errors]).toEqual([SOME.map(line), []]);
	});
});
