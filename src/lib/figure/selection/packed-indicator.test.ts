import { describe, expect, it } from 'vitest';
import { answerFrom, latestYear, observationsIn, pack, yearsWithData } from './packed-indicator';

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

	it('answer a question for each sex asked, and name the newest year even where it was not asked for', () => {
		const asked = { indicators: ['neet_rate'], countries: ['TUN', 'KAZ', 'LBY'], from: 2015, to: 2015 };
		expect(answerFrom([packed], { ...asked, sexes: ['F', 'T'] })).toEqual({
			rows: rows.filter(({ year }) => year === 2015).map((row) => ({ ...row, indicator: 'neet_rate' })),
			newest: [
				{ indicator: 'neet_rate', country: 'KAZ', sex: 'F', year: 2015 },
				{ indicator: 'neet_rate', country: 'KAZ', sex: 'T', year: 2016 },
				{ indicator: 'neet_rate', country: 'TUN', sex: 'T', year: 2019 }
			]
		});
		expect(answerFrom([packed], { ...asked, indicators: [], sexes: ['T'] })).toEqual({ rows: [], newest: [] });
	});

	it('say which years have data for the countries asked', () => {
		expect(yearsWithData(packed, new Set(['KAZ', 'TUN']), 'T')).toEqual([2015, 2016, 2019]);
		expect(yearsWithData(packed, new Set(['TUN']), 'T')).toEqual([2019]);
	});

	it('say so for one sex: a year with women only is no year of the total', () => {
		const women = pack('i', [{ ...rows[0]!, year: 2014 }, ...rows.slice(1)]);
		expect(yearsWithData(women, new Set(['KAZ']), 'F')).toEqual([2014]);
		expect(yearsWithData(women, new Set(['KAZ']), 'T')).toEqual([2015, 2016]);
	});
});
