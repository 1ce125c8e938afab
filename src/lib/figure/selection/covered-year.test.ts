import { describe, expect, it } from 'vitest';
import { parseParams, serializeParams } from '$lib/state/params';
import { bestCoveredYear, publishedIn } from './covered-year';
import { compareFields, embedFields } from './fields';

const places = ['SRB', 'EUU', 'GEO', 'KGZ', 'JOR'].map((country) => ({
	country,
	region: 'SEE',
	role: country === 'EUU' ? ('aggregate' as const) : ('partner' as const)
}));
const neet = publishedIn(places, [
	{ year: 2018, members: 'GEO~JOR~KGZ~SRB' },
	{ year: 2020, members: 'GEO~JOR~KGZ~SRB' },
	{ year: 2022, members: 'GEO~JOR~KGZ' },
	{ year: 2024, members: 'SRB' }
]);
const literacy = publishedIn(places, [
	{ year: 2018, members: 'GEO' },
	{ year: 2022, members: 'GEO~JOR' },
	{ year: 2023, members: 'GEO~SRB' }
]);
const ALL = [0, 1, 2, 3];
const YEARS = { from: 2010, to: 2024 };

describe('the best covered year', () => {
	it('is the one with most values of the countries, the latest of several', () => {
		expect(bestCoveredYear([neet], ALL, YEARS)).toBe(2020);
	});

	it('is a later one with nine tenths of the most, as where one of many has not reported yet', () => {
		const many = Array.from({ length: 20 }, (_, at) => at);
		const all = 2 ** 20 - 1;
		const years = [2014, 2022, 2023];
		expect(bestCoveredYear([{ years, publishers: [all, all - 3, all - 7] }], many, YEARS)).toBe(2022);
	});

	it('counts the countries chosen alone', () => {
		expect(bestCoveredYear([neet], [0], YEARS)).toBe(2024);
		expect(bestCoveredYear([neet], [1, 3], YEARS)).toBe(2022);
	});

	it('is one of the years asked for', () => {
		expect(bestCoveredYear([neet], ALL, { from: 2010, to: 2019 })).toBe(2018);
		expect(bestCoveredYear([neet], ALL, { from: 2023, to: 2023 })).toBeNull();
	});

	it('counts the values of several indicators, in a scatter those of countries with all of them', () => {
		expect(bestCoveredYear([neet, literacy], ALL, YEARS)).toBe(2022);
		expect(bestCoveredYear([neet, literacy], [0, 1], YEARS, true)).toBe(2022);
		expect(bestCoveredYear([neet, literacy], [0], YEARS, true)).toBeNull();
	});
});

describe('an address without years', () => {
	const indicators = [{ indicator: 'neet_rate', firstYear: 2018, lastYear: 2024, age: '_T', ...neet }];
	const fields = compareFields(indicators, places as never);
	const yearsOf = (query: string) => parseParams(fields, query).view.years;

	it('opens a form of one year on the best covered, a form of several on all of them', () => {
		const chosen = 'c=SRB~GEO~KGZ~JOR';
		expect(yearsOf(`${chosen}&view=rank`)).toEqual({ from: 2018, to: 2020 });
		expect(yearsOf(`view=map&${chosen}`)).toEqual({ from: 2018, to: 2020 });
		expect(yearsOf('view=tiles&c=SRB')).toEqual({ from: 2018, to: 2024 });
		expect(yearsOf(chosen)).toEqual({ from: 2018, to: 2024 });
		expect(yearsOf(`${chosen}&view=trend`)).toEqual({ from: 2018, to: 2024 });
		expect(yearsOf(`${chosen}&view=rank&measure=change`)).toEqual({ from: 2018, to: 2024 });
	});

	it('sets an earlier year against a later one', () => {
		expect(yearsOf('c=SRB~GEO~KGZ~JOR&view=benchmark&bench=2021').to).toBe(2022);
	});

	it('writes the year it opens on with the next choice, and takes a year that is said', () => {
		const { view } = parseParams(fields, 'c=SRB~GEO~KGZ&view=rank');
		expect(serializeParams(fields, { ...view, sex: 'F' })).toContain('y=2018..2020');
		expect(yearsOf('c=SRB~GEO&view=rank&y=2024')).toEqual({ from: 2024, to: 2024 });
	});

	it('opens a chart to embed on the same year, whose form stands in the path', () => {
		const opened = parseParams(embedFields(indicators, places as never, 'rank'), 'c=SRB~GEO~KGZ~JOR').view.years;
		expect(opened).toEqual({ from: 2018, to: 2020 });
	});
});
