import { describe, expect, it } from 'vitest';
import { openNative } from '$lib/duckdb/native.server';
import { seriesOf } from '$lib/duckdb/queries/observations';
import { ask } from '$lib/duckdb/queries/query';
import type { DataRequest } from '$lib/figure/selection/data-request';
import { answerFrom, pack, type PackedIndicator } from '$lib/figure/selection/packed-indicator';
import { rowsFromDatabase } from './database-rows';
import { answerRequest, keepingAnswers, keepingFiles, type RowSources } from './rows';

const request: DataRequest = { indicators: ['neet_rate'], countries: ['KAZ'], from: 2010, to: 2020, sexes: ['T'] };
const file: PackedIndicator = {
	indicator: 'neet_rate',
	series: [{ country: 'KAZ', sex: 'T', years: [2015], values: [9.5], statuses: 'A', sources: '0' }],
	sources: ['ilostat']
};
const { signal } = new AbortController();
const opened = openNative('data/tables');

describe('files and database', () => {
	const requests: readonly (readonly [string, DataRequest])[] = [
		['one indicator', { ...request, countries: ['SRB', 'GEO', 'KGZ', 'JOR', 'EUU'] }],
		[
			'several indicators, in no order',
			{ ...request, indicators: ['youth_unemployment_rate', 'neet_rate', 'adult_literacy'], countries: ['UZB', 'KAZ'] }
		],
		['women and men', { ...request, countries: ['TUN', 'KAZ', 'ALB'], sexes: ['F', 'M'] }],
		['a year without values', { ...request, from: 1900, to: 1900, countries: ['SRB', 'GEO'] }],
		['one year', { ...request, from: 2017, to: 2017, countries: ['ARM', 'EUU', 'ISR', 'XKX'] }],
		['no countries', { ...request, countries: [] }],
		['no indicators', { ...request, indicators: [] }],
		[
			'all years of all sexes',
			{ ...request, from: 0, to: 9999, sexes: ['T', 'F', 'M'], countries: ['SRB', 'ALB', 'KAZ'] }
		]
	];

	it.each(requests)('give the same rows in the same order: %s', async (_, asked) => {
		const engine = await opened;
		const files = await Promise.all(
			asked.indicators.map(async (indicator) => pack(indicator, await ask(engine, seriesOf, { indicator })))
		);
		// As it travels.
		const arrived = JSON.parse(JSON.stringify(files)) as PackedIndicator[];
		expect(answerFrom(arrived, asked)).toEqual(await rowsFromDatabase(engine, asked));
	});

	it('other years are one question more, other countries two', async () => {
		const native = await opened;
		const asked: string[] = [];
		const engine = { run: (...of: Parameters<typeof native.run>) => (asked.push(of[0]), native.run(...of)) };
		await rowsFromDatabase(engine, request);
		expect(asked).toHaveLength(2);
		const later = await rowsFromDatabase(engine, { ...request, to: 2015 });
		expect(asked).toHaveLength(3);
		expect(later).toEqual(await rowsFromDatabase(native, { ...request, to: 2015 }));
		await rowsFromDatabase(engine, { ...request, countries: ['UZB'] });
		expect(asked).toHaveLength(5);
	});

	it('the newest years are asked for again where they could not be had', async () => {
		const native = await opened;
		let fails = true;
		const engine = {
			run: (...of: Parameters<typeof native.run>) =>
				fails && of[0].includes('max(') ? Promise.reject(new Error('refused')) : native.run(...of)
		};
		await expect(rowsFromDatabase(engine, request)).rejects.toThrow('refused');
		fails = false;
		expect(await rowsFromDatabase(engine, request)).toEqual(await rowsFromDatabase(native, request));
	});

	it('some of these requests have rows', async () => {
		const engine = await opened;
		const counts = await Promise.all(
			requests.map(async ([, asked]) => (await rowsFromDatabase(engine, asked)).rows.length)
		);
		expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
	});
});

describe('a request', () => {
	const refused = () => Promise.reject(new Error('refused'));
	const sources = (is: 'opening' | 'open', from: Partial<RowSources> = {}): RowSources => ({
		database: {
			state: { is },
			ask: (_, query) => query({ run: (sql) => Promise.resolve(sql.includes('max(') ? [] : [{ ...row, value: 1 }]) })
		},
		fetchIndicator: () => Promise.resolve(file),
		fetchMetadata: () => Promise.resolve({ words: {}, notes: [], sources: [], targets: [] }),
		...from
	});
	const row = { indicator: 'neet_rate', country: 'KAZ', year: 2015, status: 'A', source: 'ilostat' };

	it('is answered from files while the database is not open (S1)', async () => {
		const answer = await answerRequest(
			request,
			sources('opening', { database: { state: { is: 'opening' }, ask: () => new Promise(() => {}) } }),
			signal
		);
		expect(answer).toMatchObject({ from: 'files', rows: [{ country: 'KAZ', year: 2015, value: 9.5 }] });
	});

	it('is answered by the database once that is open', async () => {
		expect(await answerRequest(request, sources('open', { fetchIndicator: refused }), signal)).toMatchObject({
			from: 'database',
			rows: [{ value: 1, sex: 'T' }]
		});
	});

	it('waits for the database where a file cannot be had', async () => {
		const answer = await answerRequest(request, sources('opening', { fetchIndicator: refused }), signal);
		expect(answer.from).toBe('database');
	});

	it('is answered from files where the database has failed or cannot answer', async () => {
		const database = { state: { is: 'open' as const }, ask: refused };
		expect((await answerRequest(request, sources('open', { database }), signal)).from).toBe('files');
	});

	it('fails with the first reason where both ways fail', async () => {
		const both = {
			...sources('opening'),
			database: { state: { is: 'opening' as const }, ask: refused },
			fetchIndicator: () => Promise.reject(new Error('503'))
		};
		await expect(answerRequest(request, both, signal)).rejects.toThrow('503');
	});

	it('is answered with the metadata of its indicators, or not at all', async () => {
		const of = (indicator: string) => ({
			words: { [indicator]: { definition: indicator, series: 'X' } },
			notes: [],
			sources: [],
			targets: []
		});
		const several = { ...request, indicators: ['neet_rate', 'youth_unemployment_rate'] };
		const known = keepingFiles((indicator) => Promise.resolve(of(indicator)), [['neet_rate', of('kept')]]);
		const { metadata } = await answerRequest(several, sources('open', { fetchMetadata: known }), signal);
		expect(Object.keys(metadata.words)).toEqual(['kept', 'youth_unemployment_rate']);
		await expect(answerRequest(request, sources('open', { fetchMetadata: refused }), signal)).rejects.toThrow(
			'refused'
		);
	});

	it('that nobody waits for any more asks nobody else', async () => {
		const controller = new AbortController();
		controller.abort(new Error('another choice'));
		const asked = sources('opening', { fetchIndicator: refused });
		await expect(answerRequest(request, asked, controller.signal)).rejects.toThrow('another choice');
	});

	it('fetches each file once, and a failed one again', async () => {
		const fetched: string[] = [];
		const keep = keepingFiles((indicator) => {
			fetched.push(indicator);
			return fetched.length === 1 ? refused() : Promise.resolve(file);
		});
		await expect(keep('neet_rate', signal)).rejects.toThrow('refused');
		for (let times = 0; times < 3; times += 1) await keep('neet_rate', signal);
		expect(fetched).toEqual(['neet_rate', 'neet_rate']);
	});
});

describe('answers that have come', () => {
	it('are kept for other forms of the same rows, the oldest dropped first', async () => {
		const asked: number[] = [];
		const answer = keepingAnswers(async ({ to }) => {
			asked.push(to);
			return { from: 'files', rows: [], newest: [], metadata: { words: {}, notes: [], sources: [], targets: [] } };
		}, 2);
		for (const to of [2020, 2020, 2021, 2020, 2022, 2021]) await answer({ ...request, to }, signal);
		expect(asked).toEqual([2020, 2021, 2022, 2021]);
	});
});
