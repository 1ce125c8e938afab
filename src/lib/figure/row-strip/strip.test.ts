import { describe, expect, it } from 'vitest';
import { betterEnd, dotAt, extentFromZero, placeIn } from './strip';

describe('a strip in a row', () => {
	it('points to the end that is better, and to none where neither is', () => {
		expect([betterEnd('lower_is_better'), betterEnd('higher_is_better'), betterEnd('neutral')]).toEqual([
			'low',
			'high',
			null
		]);
	});

	it('holds zero and every value, and no more; of zeros alone it ends at one', () => {
		expect(extentFromZero([12, 40])).toEqual([0, 40]);
		expect(extentFromZero([-3, 8])).toEqual([-3, 8]);
		expect(extentFromZero([-9, -4])).toEqual([-9, 0]);
		expect(extentFromZero([0, 0])).toEqual([0, 1]);
	});

	it('leaves 24 half px free at either end, with a dot in the middle of its height', () => {
		const scale = { low: 0, high: 50, width: 400 };
		expect([0, 25, 50].map((value) => placeIn(scale, value))).toEqual([24, 200, 376]);
		expect(dotAt(24)).toBe('M24 22h0');
	});
});
