import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchIndicator, readPacked } from './indicator-file';

vi.mock('$app/paths', () => ({
	resolve: (_: string, { indicator }: { indicator: string }) => `/data/indicators/${indicator}.json`
}));
afterEach(() => vi.unstubAllGlobals());

const neet = {
	indicator: 'neet_rate',
	series: [{ country: 'KAZ', sex: 'T', years: [2015, 2016], values: [9.5, 9.2], statuses: 'EA', sources: '00' }],
	sources: ['ilostat_2026_gapminder']
};

describe('the file of an indicator', () => {
	it('is read where it is whole', () => {
		expect(readPacked(neet, 'neet_rate')).toEqual(neet);
	});

	it.each([
		['of another indicator', { ...neet, indicator: 'youth_unemployment_rate' }],
		['short of values', { ...neet, series: [{ ...neet.series[0], values: [9.5] }] }],
		['short of sources', { ...neet, series: [{ ...neet.series[0], sources: '0' }] }],
		['without series', { indicator: 'neet_rate', sources: [] }],
		['no object', null]
	])('%s is none', (_, json) => {
		expect(readPacked(json, 'neet_rate')).toBeNull();
	});

	it('cut on its way is called damaged', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(neet).slice(0, 80))));
		await expect(fetchIndicator('neet_rate', new AbortController().signal)).rejects.toMatchObject({
			reason: 'damaged'
		});
	});
});
