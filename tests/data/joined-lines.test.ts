/**
 * No line of a chart joins two tests, two times asked about, or values on both sides of a break: asked of the paths as they
 * are drawn, of every indicator, country and sex. What may be joined is worked out from the files.
 */
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { layout as spark } from '../../src/lib/charts/spark/layout';
import { layout as trend } from '../../src/lib/charts/trend/layout';
import { multiples } from '../../src/lib/charts/trend/multiples';
import type { TrendSeries } from '../../src/lib/charts/trend/series';
import type { Datum } from '../../src/lib/charts/frame/contract';
import { pairs } from '../../src/lib/domain/pairs';
import { withComments } from '../../src/lib/domain/notes';
import type { Observation, ObsStatus, Sex } from '../../src/lib/domain/observation';
import { byRole, select } from '../../src/lib/domain/tolerance';
import { notesIn } from '../../src/lib/duckdb/published/choices.server';
import { figuresOf } from '../../src/lib/features/country/figures.server';
import { linesOf, pointsOf } from '../../src/lib/features/country/profile/text';
import { partners, table, type Row } from '../e2e/support/tables';

const cell = (row: Row, column: string): string => row[column] ?? '';
const [FROM, TO] = [2005, 2026];

/** By hand: only TIMSS was held in the first years, only PISA in the others; reading is tested by PISA alone. */
const TIMSS = [2007, 2011, 2019, 2023];
const PISA = [2006, 2009, 2012, 2018, 2022];
/** 2015 saw both: who is compared with the TIMSS of other years, and who took part in TIMSS but not in PISA. */
const TIMSS_OF_2015 = ['ARM', 'EGY', 'HUN', 'ITA', 'LBN', 'TUR'];
function testOf(indicator: string, country: string, year: number): string {
	if (indicator === 'min_proficiency_reading') return 'pisa';
	if (year === 2015) return TIMSS_OF_2015.includes(country) ? 'timss' : 'pisa';
	return TIMSS.includes(year) ? 'timss' : PISA.includes(year) ? 'pisa' : '';
}

const METHODS = table('methods');
const methodOf = (indicator: string, country: string, year: number): string =>
	METHODS.filter(
		(row) =>
			row.indicator === indicator &&
			(row.country === '' || row.country === country) &&
			year >= Number(row.year_from || 0) &&
			year <= Number(row.year_to || 9999)
	)
		.map((row) => cell(row, 'method'))
		.join();

const keyOf = ({ indicator, country, sex }: Observation): string => `${indicator} ${country} ${sex}`;
const SERIES = new Map<string, Observation[]>();
for (const row of table('observations')) {
	const one: Observation = {
		indicator: cell(row, 'INDICATOR'),
		country: cell(row, 'REF_AREA'),
		year: Number(row.TIME_PERIOD),
		sex: cell(row, 'SEX') as Sex,
		value: Number(row.OBS_VALUE),
		status: cell(row, 'OBS_STATUS') as ObsStatus,
		source: cell(row, 'SOURCE')
	};
	const found = SERIES.get(keyOf(one));
	if (found) found.push(one);
	else SERIES.set(keyOf(one), [one]);
}
const BREAKS = new Set(
	table('notes')
		.filter(({ kind }) => kind === 'break')
		.map((row) => `${row.indicator} ${row.country} ${row.year_from}`)
);

/** A value that must not be joined to the one before it. */
const starts = ({ indicator, country, year, status }: Observation): boolean =>
	status === 'B' || BREAKS.has(`${indicator} ${country} ${year}`);

/** Why two values of one series must not be joined; '' where they may. */
function partedBy(own: readonly Observation[], first: number, second: number): string {
	const at = own.find(({ year }) => year === second);
	const { indicator = '', country = '' } = at ?? {};
	if (methodOf(indicator, country, first) !== methodOf(indicator, country, second)) return 'two methods';
	return own.some((one) => one.year > first && one.year <= second && starts(one)) ? 'a break' : '';
}

/** The segments of paths as pairs of the years they run between. */
function segments(paths: readonly string[], years: ReadonlyMap<number, number>): [number, number][] {
	return paths.flatMap((path) => {
		const along = path
			.slice(1)
			.split('L')
			.map((point) => years.get(Number(point.split(',')[0])));
		return along.slice(1).map((year, at): [number, number] => {
			const before = along[at];
			if (before === undefined || year === undefined) throw new Error(`${path} runs where no value is`);
			return [before, year];
		});
	});
}
const format = String;
const options = { yearFrom: FROM, yearTo: TO, format, formatTick: format, tip: () => [], zero: false, labels: false };
const line = (id: string, points: readonly Datum[]): TrendSeries => ({
	id,
	name: id,
	role: 'series',
	colour: 1,
	points
});

type Segment = readonly [id: string, first: number, second: number];
const SPARK = { yearFrom: FROM, yearTo: TO, height: 40, range: [0, 100] as const };
/** By where it stands in a small line 200 px wide, which leaves four px at both ends. */
const SPARK_YEARS = new Map(
	Array.from({ length: TO - FROM + 1 }, (_, step) => [
		Math.round((4 + (step / (TO - FROM)) * 192) * 10) / 10,
		FROM + step
	])
);

/** Every segment of these lines in a trend, in small multiples and in small lines without axes. */
function drawnSegments(lines: ReadonlyMap<string, readonly Datum[]>): Segment[] {
	const series = [...lines].map(([id, points]) => line(id, points));
	const drawings = [trend(series, options, 640), ...multiples(series, options, 640).panels.map(({ marks }) => marks)];
	return [
		...drawings.flatMap((marks) => {
			const years = new Map(marks.points.map(({ x, year }) => [x, year]));
			return marks.lines.flatMap(({ id, path }) => segments([path], years).map((ends): Segment => [id, ...ends]));
		}),
		...[...lines].flatMap(([id, points]) =>
			segments(spark(points, SPARK, 200).paths, SPARK_YEARS).map((ends): Segment => [id, ...ends])
		)
	];
}

describe('the test behind every value of proficiency', () => {
	it('is the one that was held', () => {
		const asked = [...SERIES.values()].flat().filter(({ indicator }) => indicator.startsWith('min_proficiency'));
		expect(asked.length).toBeGreaterThan(700);
		const wrong = asked.filter(
			({ indicator, country, year }) => methodOf(indicator, country, year) !== testOf(indicator, country, year)
		);
		expect(wrong).toEqual([]);
	});
});

describe('a line of values', async () => {
	const notes = await notesIn('en');

	it('joins no two methods and no values on both sides of a break', () => {
		const wrong: string[] = [];
		let [joined, parted] = [0, 0];
		for (const series of group(SERIES, ([key]) => key.replace(/ .* /, ' ')).values()) {
			const own = new Map(series);
			const lines = group(withComments([...own.values()].flat(), notes), keyOf);
			const found = drawnSegments(lines);
			joined += found.length;
			for (const [key, first, second] of found) {
				const why = partedBy(own.get(key) ?? [], first, second);
				if (why) wrong.push(`${key} ${first}-${second}: ${why}`);
			}
			for (const all of own.values())
				parted += all.filter(({ year }, at) => at > 0 && partedBy(all, all[at - 1]?.year ?? 0, year)).length;
		}
		expect(wrong).toEqual([]);
		expect(joined).toBeGreaterThan(50_000);
		expect(parted).toBeGreaterThan(1_000);
	});

	it('says of Türkiye’s mathematics where TIMSS ends and PISA begins', () => {
		const own = withComments(SERIES.get('min_proficiency_maths TUR T') ?? [], notes);
		expect(own.map(({ year, method, joined }) => [year, method?.code, joined])).toEqual([
			[2007, 'timss', undefined],
			[2011, 'timss', undefined],
			[2015, 'timss', undefined],
			[2019, 'timss', undefined],
			[2022, 'pisa', false]
		]);
	});

	it('is not made of a change between two methods either', () => {
		const wrong: string[] = [];
		for (const indicator of new Set(METHODS.map((row) => cell(row, 'indicator')))) {
			const places = table('countries').map((row) => ({ country: cell(row, 'country'), role: cell(row, 'role') }));
			const all = [...SERIES.values()].flat().filter((one) => one.indicator === indicator && one.sex === 'T');
			const { countries } = byRole(withComments(all, notes), places);
			for (let later = FROM + 1; later <= TO; later++)
				for (let earlier = FROM; earlier < later; earlier++)
					for (const found of pairs(select(countries, later, 3), select(countries, earlier, 3))) {
						const [then, now] = [found.earlier.observation.year, found.later.observation.year];
						const { country } = found.later.observation;
						if (methodOf(indicator, country, then) !== methodOf(indicator, country, now))
							wrong.push(`${indicator} ${country} ${then}-${now}`);
					}
		}
		expect([...new Set(wrong)]).toEqual([]);
	});

	it.each(partners())('on the page of %s joins none, nor does that of its region', async (country) => {
		const home = table('countries').find((row) => row.country === country)?.region;
		const others = table('countries')
			.filter((row) => row.role === 'partner' && row.region === home && row.country !== country)
			.map((row) => cell(row, 'country'));
		const members = table('countries')
			.filter(({ role }) => role === 'member')
			.map((row) => cell(row, 'country'));
		const wrong: string[] = [];
		for (const profile of (await figuresOf(country)).key) {
			const { indicator } = profile;
			const names = { country, name: 'own', region: 'region', union: 'EU' };
			for (const { id, line: drawn } of linesOf(profile, names)) {
				const behind = drawn.counts ? (id === 'region' ? others : members) : [id];
				const points = pointsOf({ id, line: drawn }, indicator, notes);
				for (const [, first, second] of drawnSegments(new Map([[id, points]]))) {
					const methods = new Set<string>();
					for (const one of behind) {
						const own = SERIES.get(`${indicator} ${one} T`) ?? [];
						const [then, now] = [first, second].map((year) => own.find((point) => point.year === year));
						if (then && now && partedBy(own, first, second) === '') methods.add(methodOf(indicator, one, second));
						const partly = then && now && partedBy(own, first, second) === 'a break';
						if (partly && drawn.counts?.[drawn.years.indexOf(second)] === behind.length)
							wrong.push(`${indicator} ${id} ${first}-${second}: ${one} has a break`);
					}
					const beside = methodOf(indicator, country, second);
					if (id !== country && beside && SERIES.get(`${indicator} ${country} T`)?.some(({ year }) => year === second))
						if (!methods.has(beside)) wrong.push(`${indicator} ${id} ${second}: not measured as ${country} is`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});
