import { describe, expect, it } from 'vitest';
import { layoutInContext } from './context';
import { signOf, type KeyItem } from '../frame/key';
import { statuses } from '../frame/examples';
import { keyOf, marksApart } from './own';
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

describe('the key of a trend with the reader’s own series', () => {
	const isOwn = (id: string) => id.startsWith('own');
	const words = { label: 'your data', source: '', status: (name: string) => `${name} (your data)` };
	const keyFor = (...series: TrendSeries[]): readonly KeyItem[] =>
		keyOf(layoutInContext(series, options, 640), isOwn, statuses, words);
	const signs = (key: readonly KeyItem[]) =>
		key.map((item) => [item.shape, item.label, (signOf(item)?.parts ?? []).map(({ path }) => path)]);
	const provisional: TrendSeries = { ...own, points: [{ year: 2012, value: 9, status: 'P' }] };
	const estimated: TrendSeries = { ...published, points: [{ year: 2010, value: 10, status: 'E' }] };

	it('explains hollow squares where own values are estimates, and no ring that is not drawn', () => {
		expect(signs(keyFor(published, own))).toEqual([
			['own', 'your data', ['M0,4.5H14M0,9.5H14', 'M4,4h6v6h-6Z']],
			['own', `${statuses.E} (your data)`, ['M3.5,5.25v-1.75h7v7h-7Z']]
		]);
	});

	it('explains rings and diamonds where published values have them, and dashed squares as such', () => {
		expect(keyFor(estimated, provisional).map(({ shape, label }) => [shape, label])).toEqual([
			['own', 'your data'],
			['own', `${statuses.P} (your data)`],
			['ring', statuses.E]
		]);
		expect(signOf(keyFor(provisional)[1] as KeyItem)?.parts[0]?.dashes).toBe('3.5');
	});

	it('shows a square without a line where no two own values are joined', () => {
		expect(signs(keyFor(published, provisional))[0]).toEqual(['own', 'your data', ['M4,4h6v6h-6Z']]);
	});

	it('explains a break once, whosever it is', () => {
		const broken: TrendSeries = { ...own, points: [{ year: 2012, value: 9, status: 'B' }] };
		expect(keyFor(published, broken).map(({ shape }) => shape)).toEqual(['own', 'break']);
	});
});
