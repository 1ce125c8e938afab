import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from './columns';

describe('the columns of small multiples', () => {
	it('are one on a phone, three at the prerendered width, four on a wide screen', () => {
		expect([columns(328), columns(640), columns(1200)].map(({ count }) => count)).toEqual([1, 3, 4]);
	});

	it('fit beside each other at every width', () => {
		fc.assert(
			fc.property(fc.integer({ min: 240, max: 2000 }), (width) => {
				const { count, width: panel } = columns(width);
				expect(count * panel + (count - 1) * 16 <= width && panel >= 200).toBe(true);
			})
		);
	});
});
