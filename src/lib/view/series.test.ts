import { describe, expect, it } from 'vitest';
import { latestYear, observationsIn, pack, yearsWithData } from './series';

const rows = [
	{ country: 'KAZ', sex: 'F', year: 2015, value: 0, status: 'A', source: 'b' },
	{ country: 'KAZ', sex: 'T', year: 2015, value: 9.5, status: 'E', source: 'b' },
	{ country: 'KAZ', sex: 'T', year: 2016, value: 9.2, status: 'A', source: 'a' },
	{ country: 'TUN', sex: 'T', year: 2019, value: 25, status: 'A', source: 'a' }
];
const packed = pack('neet_rate', rows);

describe('the rows of an indicator', () => {
	it('come out of the packing as they went in', () => {
		const out = observationsIn(packed, { countries: ['KAZ', 'TUN'], from: 2005, to: 2024, sex: 'T' });
		expect(out).toEqual(rows.filter(({ sex }) => sex === 'T').map((row) => ({ ...row, indicator: 'neet_rate' })));
	});

	it('keep a zero as a value', () => {
		expect(observationsIn(packed, { countries: ['KAZ'], from: 2005, to: 2024, sex: 'F' })[0]?.value).toBe(0);
	});

	it('hold nothing for a country that publishes nothing', () => {
		expect(observationsIn(packed, { countries: ['LBY'], from: 2005, to: 2024, sex: 'T' })).toEqual([]);
		expect(latestYear(packed, 'LBY', 'T')).toBeNull();
	});

	it('say which years have data for the countries asked', () => {
		expect(yearsWithData(packed, new Set(['KAZ', 'TUN']), 'T')).toEqual([2015, 2016, 2019]);
		expect(yearsWithData(packed, new Set(['TUN']), 'T')).toEqual([2019]);
	});
});
