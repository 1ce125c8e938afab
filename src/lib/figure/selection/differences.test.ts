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
