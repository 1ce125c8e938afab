import fc from 'fast-check';
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { table } from '../../../../tests/e2e/support/tables';
import { fromDifferences, toDifferences } from './differences';
import { pack } from './packed-indicator';

const packed = (values: readonly number[]) =>
	pack(
		'a',
		values.map((value, at) => ({ country: 'KAZ', sex: 'T', year: 2000 + at, value, status: 'A', source: 's' }))
	);

describe('values as differences', () => {
	it('are whole numbers of the last decimal', () => {
		const sent = toDifferences(packed([36.2, 36.74, 0.001, 12]));
		expect([sent.decimals, sent.series[0]?.values]).toEqual([3, [36_200, 540, -36_739, 11_999]]);
	});

	it('bring their years, statuses and sources in short', () => {
		const rows = ['EAA', 'AAA', 'AEE', 'AAE'].flatMap((statuses, at) =>
			[2010, 2012, 2013].map((year, nth) => ({
				country: `C${at}`,
				sex: 'T',
				year,
				value: 1,
				status: statuses[nth] ?? '',
				source: year === 2010 ? 's' : 't'
			}))
		);
		const { series } = toDifferences(pack('a', rows));
		expect(series.map(({ years }) => years)).toEqual(Array(4).fill([2010, 2, 1]));
		expect(series.map(({ statuses, sources }) => `${statuses} ${sources}`)).toEqual([
			'EA 01',
			'A 01',
			'AE 01',
			'AAE 01'
		]);
		expect(fromDifferences(toDifferences(pack('a', rows)))).toEqual(pack('a', rows));
	});

	it('come back to the last digit, whatever was published', () => {
		const value = fc.tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.nat(4)).map(([whole, d]) => whole / 10 ** d);
		fc.assert(
			fc.property(fc.array(value), (values) => {
				expect(fromDifferences(toDifferences(packed(values)))).toEqual(packed(values));
			})
		);
	});

	it('come back to the last digit for every indicator of the tables', () => {
		const published = group(table('observations'), (row) => row.INDICATOR ?? '');
		expect(published.size).toBeGreaterThan(70);
		for (const [indicator, rows] of published) {
			const all = pack(
				indicator,
				rows.map((row) => ({
					country: row.REF_AREA ?? '',
					sex: row.SEX ?? '',
					year: Number(row.TIME_PERIOD),
					value: Number(row.OBS_VALUE),
					status: row.OBS_STATUS ?? '',
					source: row.SOURCE ?? ''
				}))
			);
			expect(fromDifferences(toDifferences(all))).toEqual(all);
		}
	});
});
