import { describe, expect, it } from 'vitest';
import { medianLine, profileOf, sexesOf } from './model';
import { pointsOf } from './text';
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
	it('leaves the country itself out of the median of its region', () => {
		const four = ['KAZ', 'KGZ', 'TJK', 'UZB'];
		const packed = pack(
			'x',
			four.map((country, at) => row(country, 'T', 2020, [90, 1, 2, 3][at] as number))
		);
		// Of 1, 2 and 3; with the country itself it would be 2.5, and without UZB there are two, which make none.
		expect(profileOf(packed, 'KAZ', { ...NEIGHBOURHOOD, region: four }, 1).region).toMatchObject({
			values: [2],
			counts: [3]
		});
		expect(profileOf(packed, 'KAZ', NEIGHBOURHOOD, 1).region).toBeNull();
	});

	it('knows from which years on other countries are behind the median', () => {
		const years = (country: string, ...all: number[]) => all.map((year) => row(country, 'T', year, 1));
		const packed = pack('x', [
			...years('KAZ', 2017, 2018, 2019, 2020),
			...years('KGZ', 2017, 2018, 2019, 2020),
			...years('TJK', 2017, 2018),
			...years('UZB', 2019, 2020)
		]);
		// Three countries in every year, but from 2019 on UZB stands in place of TJK.
		const line = medianLine(packed, ['KAZ', 'KGZ', 'TJK', 'UZB'], 3, 1);
		expect(line).toMatchObject({ counts: [3, 3, 3, 3], changes: [2019] });
		expect(line && pointsOf({ id: 'region', line }, 'x', []).map(({ joined }) => joined)).toEqual([
			undefined,
			undefined,
			false,
			undefined
		]);
	});

	it('has its median rounded once, as it is shown', () => {
		const packed = pack('x', [
			row('KAZ', 'T', 2020, 4.5),
			row('KGZ', 'T', 2020, 4.6),
			row('TJK', 'T', 2020, 1),
			row('UZB', 'T', 2020, 9)
		]);
		// The mean of the middle two is 4.55.
		expect(medianLine(packed, ['KAZ', 'KGZ', 'TJK', 'UZB'], 3, 1)?.values).toEqual([4.6]);
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
	it('has no women and men of two sources', () => {
		const packed = pack('x', [row('KAZ', 'F', 2019, 3), { ...row('KAZ', 'M', 2019, 2), source: 'other' }]);
		expect(profileOf(packed, 'KAZ', NEIGHBOURHOOD, 1).sexes).toBeNull();
	});
});

it('women and men are those of the newest year that has both from one source', () => {
	const packed = pack('x', [
		row('KAZ', 'F', 2018, 10),
		row('KAZ', 'M', 2018, 8),
		row('KAZ', 'F', 2020, 12),
		row('KAZ', 'M', 2020, 9),
		row('KAZ', 'F', 2021, 13),
		{ ...row('KAZ', 'M', 2021, 7), source: 'other' },
		row('KAZ', 'F', 2022, 14)
	]);
	expect(sexesOf(packed, 'KAZ', [])).toEqual({ year: 2020, women: 12, men: 9 });
	expect(sexesOf(packed, 'KGZ', [])).toBeNull();
});
