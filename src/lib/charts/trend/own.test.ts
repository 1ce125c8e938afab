import { describe, expect, it } from 'vitest';
import { layoutInContext } from './context';
import { marksApart } from './own';
import type { TrendOptions, TrendSeries } from './series';

const options: TrendOptions = {
	yearFrom: 2010,
	yearTo: 2013,
	format: String,
	formatTick: String,
	tip: ({ name }) => [name],
	zero: true
};
const published: TrendSeries = {
	id: 'KAZ',
	name: 'Kazakhstan',
	role: 'highlight',
	colour: 1,
	points: [
		{ year: 2010, value: 10, status: 'A' },
		{ year: 2011, value: 10, status: 'A' }
	]
};
const own: TrendSeries = {
	id: 'own KAZ',
	name: 'Kazakhstan (your data)',
	country: null,
	role: 'series',
	colour: 1,
	points: [
		{ year: 2011, value: 10, status: 'A' },
		{ year: 2012, value: 9, status: 'E' },
		{ year: 2013, value: 8, status: 'A' }
	]
};

describe('the reader’s own series in a trend', () => {
	const marks = layoutInContext([published, own], options, 640);
	const { published: others, lines, points } = marksApart(marks, (id) => id === 'own KAZ');

	it('is drawn apart from what is published, which keeps its lines and marks', () => {
		expect(others.lines.map(({ id }) => id)).toEqual(['KAZ']);
		expect(others.points.map(({ id, year }) => [id, year])).toEqual([
			['KAZ', 2010],
			['KAZ', 2011]
		]);
		expect(lines.map(({ id }) => id)).toEqual(['own KAZ']);
		expect(points.map(({ year, value, shape }) => [year, value, shape])).toEqual([
			[2011, 10, 'quiet'],
			[2012, 9, 'ring'],
			[2013, 8, 'dot']
		]);
	});

	it('stands on the same scale: equal values of a year in one place, its squares around them', () => {
		const [first] = points;
		const same = others.points.find(({ year }) => year === 2011);
		expect([first?.x, first?.y]).toEqual([same?.x, same?.y]);
		for (const { x, y, square } of points) {
			expect(square.x + square.width / 2).toBeCloseTo(x, 1);
			expect(square.y + square.height / 2).toBeCloseTo(y, 1);
		}
	});

	it('is walked to and named as the others are', () => {
		expect(others.navigationPoints.filter(({ series }) => series === 'own KAZ').map(({ tip }) => tip)).toEqual([
			['Kazakhstan (your data)'],
			['Kazakhstan (your data)'],
			['Kazakhstan (your data)']
		]);
		expect(others.labels.map(({ id }) => id).sort()).toEqual(['KAZ', 'own KAZ']);
	});
});
