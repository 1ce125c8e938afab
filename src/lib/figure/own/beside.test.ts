import { describe, expect, it } from 'vitest';
import type { OwnObservation } from '$lib/state/own-data.svelte';
import { besidePublished, changes } from './beside';

const own = (country: string, year: number, value: number, more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: country,
	TIME_PERIOD: year,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: value,
	OBS_STATUS: 'A',
	SOURCE: 'own.csv',
	...more
});
const packed = {
	indicator: 'neet_rate',
	sources: ['s'],
	series: [
		{
			country: 'KAZ',
			sex: 'T' as const,
			years: [2018, 2019, 2020, 2021, 2022, 2025],
			values: [8, 7.91, 7, 7, 6, 5],
			statuses: 'AAAAAA',
			sources: '000000'
		}
	]
};

describe('own values beside published ones', () => {
	const [kaz] = besidePublished(
		[own('KAZ', 2022, 6.5), own('KAZ', 2019, 7.94), own('KAZ', 2021, 7, { OBS_STATUS: 'E' }), own('KAZ', 2023, 6)],
		[packed],
		() => 1
	);

	it('are two series, each with its own values', () => {
		expect(kaz?.own.map(({ year, value, source }) => [year, value, source])).toEqual([
			[2019, 7.94, 'own.csv'],
			[2021, 7, 'own.csv'],
			[2022, 6.5, 'own.csv'],
			[2023, 6, 'own.csv']
		]);
		expect(kaz?.published.map(({ year, value }) => [year, value])).toContainEqual([2022, 6]);
	});

	it('of two files are not joined by a line', () => {
		const rows = [own('KAZ', 2022, 6), own('KAZ', 2023, 79, { SOURCE: 'other.csv' }), own('KAZ', 2021, 7)];
		const [found] = besidePublished(rows, [packed], () => 1);
		expect(found?.own.map(({ year, joined }) => [year, joined])).toEqual([
			[2021, undefined],
			[2022, undefined],
			[2023, false]
		]);
	});

	it('are new, revised, the same as shown, or missing, in the years of the reader’s values', () => {
		expect(kaz?.rows.map(({ year, published, own: value, change }) => [year, published, value, change])).toEqual([
			[2019, 7.91, 7.94, 'same'],
			[2020, 7, null, 'missing'],
			[2021, 7, 7, 'revised'],
			[2022, 6, 6.5, 'revised'],
			[2023, null, 6, 'new']
		]);
		expect(changes(kaz?.rows ?? [])).toEqual({ new: 1, revised: 2, same: 1, missing: 1 });
	});

	it('stand there without any published ones, too: both sexes first, then those with most values', () => {
		const found = besidePublished(
			[own('ALB', 2020, 25), own('MDA', 2020, 20, { SEX: 'F' }), own('KAZ', 2020, 7), own('KAZ', 2021, 7)],
			[],
			() => 1
		);
		expect(found.map(({ country, sex }) => `${country} ${sex}`)).toEqual(['KAZ T', 'ALB T', 'MDA F']);
		expect(found.every(({ rows }) => rows.every(({ change }) => change === 'new'))).toBe(true);
	});
});
