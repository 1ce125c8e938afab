import { describe, expect, it } from 'vitest';
import { medianLine, profileOf } from './model';
import { pack } from '$lib/figure/selection/packed-indicator';

const row = (country: string, sex: string, year: number, value: number, status = 'A') => ({
	country,
	sex,
	year,
	value,
	status,
	source: 's'
});
const NEIGHBOURHOOD = { region: ['KAZ', 'KGZ', 'TJK'], members: ['FRA'], aggregate: 'EUU' };

describe('a country beside its region', () => {
	it('has the median of a year with three countries or more, an estimate if one of them is', () => {
		const packed = pack('x', [
			row('KAZ', 'T', 2019, 1),
			row('KAZ', 'T', 2020, 1),
			row('KGZ', 'T', 2020, 5, 'E'),
			row('TJK', 'T', 2020, 9)
		]);
		expect(medianLine(packed, NEIGHBOURHOOD.region, 3, 1)).toEqual({
			years: [2020],
			values: [5],
			statuses: 'E',
			counts: [3],
			sources: ['s']
		});
		expect(medianLine(packed, ['KAZ', 'KGZ'], 3, 1)).toBeNull();
	});
	it('takes the aggregate of the Union where there is one', () => {
		const packed = pack('x', [row('EUU', 'T', 2020, 7), row('KAZ', 'T', 2020, 1)]);
		expect(profileOf(packed, 'KAZ', NEIGHBOURHOOD, 1).union).toEqual({
			years: [2020],
			values: [7],
			statuses: 'A',
			sources: ['s']
		});
	});
	it('names the releases of exactly the values behind a median', () => {
		const packed = pack('x', [
			{ ...row('KAZ', 'T', 2018, 1), source: 'not drawn' },
			{ ...row('KAZ', 'T', 2020, 1), source: 'a' },
			{ ...row('KGZ', 'T', 2020, 5), source: 'b' },
			{ ...row('TJK', 'T', 2020, 9), source: 'a' }
		]);
		expect(medianLine(packed, NEIGHBOURHOOD.region, 3, 1)?.sources).toEqual(['a', 'b']);
	});
	it('has women and men of the newest year with both', () => {
		const packed = pack('x', [
			row('KAZ', 'F', 2019, 3),
			row('KAZ', 'F', 2020, 4),
			row('KAZ', 'M', 2019, 2),
			row('KAZ', 'T', 2020, 1)
		]);
		expect(profileOf(packed, 'KAZ', NEIGHBOURHOOD, 1).sexes).toEqual({ year: 2019, women: 3, men: 2 });
	});
});
