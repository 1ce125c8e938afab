/** The eight ready questions of `/find/`, answered a second time by Arquero over the files, by `docs/find.md`. */
import { escape, op } from 'arquero';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/lib/duckdb/published/choices.server';
import { published } from '../../src/lib/duckdb/published/database.server';
import { answerFromDatabase } from '../../src/lib/features/find/database';
import { load, readyAnswers } from '../../src/lib/features/find/load.server';
import { mostAlike } from '../../src/lib/features/find/alike';
import type { Find } from '../../src/lib/features/find/model';
import { shownValue } from '../plain-words/changes';
import { partners } from '../e2e/support/tables';
import { methodOf, table, type Row } from './arquero';

const { answers } = await readyAnswers('all');
const NEWEST = Math.max(...(table('observations').array('TIME_PERIOD') as number[]));
const countries = table('countries').objects() as Row[];

interface Value {
	readonly country: string;
	readonly year: number;
	readonly value: number;
	readonly status: string;
	readonly release: string;
}
const series = new Map<string, Value[]>();
for (const row of table('observations').orderby('TIME_PERIOD').objects() as Row[]) {
	const key = `${row.INDICATOR} ${row.SEX} ${row.REF_AREA}`;
	const release = row.SOURCE === 'uis_2026' ? 'uis_2019' : String(row.SOURCE);
	series.set(key, [
		...(series.get(key) ?? []),
		{
			country: String(row.REF_AREA),
			year: Number(row.TIME_PERIOD),
			value: Number(row.OBS_VALUE),
			status: String(row.OBS_STATUS),
			release
		}
	]);
}
const of = (indicator: string, country: string, sex = 'T') => series.get(`${indicator} ${sex} ${country}`) ?? [];
const median = (values: readonly number[]) =>
	Number(
		table('countries')
			.slice(0, 1)
			.cross(fromValues(values))
			.rollup({ it: op.median('value') })
			.get('it')
	);
function fromValues(values: readonly number[]) {
	return table('countries')
		.slice(0, 1)
		.derive({ value: escape(() => [...values]) })
		.unroll('value')
		.select('value');
}
const breaks = (table('notes').objects() as Row[]).filter(({ kind }) => kind === 'break');

type Verdict = boolean | null;
/** Whether it is above (1) or below (−1) what it is compared with. */
const sided = (value: number, other: number, side: number): boolean => Math.sign(value - other) === side;

function position(indicator: string, country: string, side: number, against: 'region' | 'partners' | 'eu'): Verdict {
	for (const one of of(indicator, country)
		.filter(({ year }) => year >= NEWEST - 6)
		.reverse()) {
		const found = positionIn(indicator, country, side, against, one);
		if (found !== null) return found;
	}
	return null;
}

function positionIn(
	indicator: string,
	country: string,
	side: number,
	against: 'region' | 'partners' | 'eu',
	latest: Value
): Verdict {
	const home = countries.find((row) => row.country === country)?.region;
	const method = methodOf(indicator, country, latest.year);
	const among = (wanted: (row: Row) => boolean) =>
		countries
			.filter((row) => wanted(row) && row.country !== country)
			.flatMap((row) =>
				of(indicator, String(row.country)).filter(
					({ year }) => year === latest.year && methodOf(indicator, String(row.country), year) === method
				)
			)
			.map(({ value }) => value);
	const [union] = among(({ role }) => role === 'aggregate');
	const others =
		against === 'eu'
			? among(({ role }) => role === 'member')
			: among(({ role, region }) => role === 'partner' && (against === 'partners' || region === home));
	const other =
		against === 'eu' && union !== undefined
			? union
			: others.length >= (against === 'eu' ? 14 : 3)
				? median(others)
				: null;
	return other === null ? null : sided(shownValue(latest.value, indicator), shownValue(other, indicator), side);
}

function change(indicator: string, country: string, side: number, since: number): Verdict {
	const all = of(indicator, country);
	const latest = all.at(-1);
	if (!latest || latest.year < NEWEST - 6) return null;
	let then: Value | undefined;
	for (const one of all.slice(0, -1)) {
		if (Math.abs(one.year - since) > 2) continue;
		if (!then || Math.abs(one.year - since) <= Math.abs(then.year - since)) then = one;
	}
	if (!then) return null;
	const from = then;
	if (methodOf(indicator, country, from.year) !== methodOf(indicator, country, latest.year)) return null;
	const between = all.filter(({ year }) => year > from.year);
	const methods = new Set(between.map(({ year }) => methodOf(indicator, country, year)));
	const broken =
		methods.size > 1 ||
		between.some(({ status, release }) => status === 'B' || release !== from.release) ||
		breaks.some(
			(row) =>
				row.indicator === indicator &&
				row.country === country &&
				Number(row.year_from) > from.year &&
				Number(row.year_from) <= latest.year
		);
	return broken ? null : sided(shownValue(latest.value, indicator), shownValue(from.value, indicator), side);
}

const NEET = 'neet_rate';
const VET = 'vet_share_upper_secondary';
const JOBS = 'youth_unemployment_rate';
const ADULTS = 'learning_participation_25_54';
const below = (indicator: string, country: string, limit: number): Verdict => {
	const latest = of(indicator, country).at(-1);
	return !latest || latest.year < NEWEST - 6 ? null : shownValue(latest.value, indicator) < limit;
};
/** The European Union’s level of early leavers, below 9 per cent by 2030, stands beside its candidates. */
const CANDIDATES = ['ALB', 'BIH', 'GEO', 'MDA', 'MKD', 'MNE', 'SRB', 'TUR', 'UKR'];

const EXPECTED: Readonly<Record<string, (country: string) => readonly Verdict[]>> = {
	neet_vet: (one) => [position(NEET, one, 1, 'region'), change(VET, one, -1, 2015)],
	jobs: (one) => [position(JOBS, one, -1, 'region'), position(JOBS, one, -1, 'eu')],
	moved: (one) => [change(NEET, one, -1, 2014), change(JOBS, one, -1, 2014)],
	adults: (one) => [change(ADULTS, one, 1, 2015), position(ADULTS, one, -1, 'partners')],
	graduates: (one) => {
		const low = below('vet_graduate_employment_rate', one, 60.1);
		const leaving = below('early_leavers', one, 9);
		return [low === null ? null : !low, CANDIDATES.includes(one) ? leaving : null];
	},
	women: (one) => {
		const both = of(NEET, one, 'F').flatMap((women) => {
			const men = of(NEET, one, 'M').find(({ year, release }) => year === women.year && release === women.release);
			return men ? [{ year: women.year, by: shownValue(women.value, NEET) - shownValue(men.value, NEET) }] : [];
		});
		const latest = both.at(-1);
		return [!latest || latest.year < NEWEST - 6 ? null : shownValue(latest.by, NEET) > 10];
	},
	spending: (one) => [
		below('education_expenditure_gdp', one, 4),
		position('min_proficiency_reading', one, -1, 'partners')
	],
	missing: (one) => [VET, ADULTS].map((indicator) => (of(indicator, one).at(-1)?.year ?? 0) < 2020)
};

describe('the eight ready questions', () => {
	it('are eight', () => expect(answers.map(({ question }) => question.question)).toEqual(Object.keys(EXPECTED)));

	it.each(answers)('$question.question', ({ question, rows }) => {
		expect(rows.map(({ country }) => country).sort()).toEqual([...partners()].sort());
		for (const { country, verdict, cells } of rows) {
			const expected = EXPECTED[question.question]?.(country) ?? [];
			expect(
				cells.map((cell) => cell.verdict),
				country
			).toEqual(expected);
			const all =
				question.join === 'and'
					? expected.includes(false)
						? false
						: expected.includes(null)
							? null
							: true
					: expected.includes(true)
						? true
						: expected.includes(null)
							? null
							: false;
			expect(verdict, country).toBe(all);
			// Who has no value is undecided, and the reason is given.
			for (const cell of cells) expect(cell.verdict === null).toBe(cell.reason !== null);
		}
		expect(rows.some(({ verdict }) => verdict === true)).toBe(true);
	});
});

describe('alternatives among conditions that all have to be met', () => {
	/** More NEETs than the region, or fewer in VET since 2015; and fewer unemployed than the European Union. */
	const find: Find = {
		join: 'and',
		conditions: [
			{ indicator: NEET, sex: 'T', kind: 'position', side: 'above', against: 'region' },
			{ indicator: VET, sex: 'T', kind: 'change', side: 'below', since: 2015, or: true },
			{ indicator: JOBS, sex: 'T', kind: 'position', side: 'below', against: 'eu' }
		]
	};
	const expected = (one: string): Verdict => {
		const [neet, vet, jobs] = [
			position(NEET, one, 1, 'region'),
			change(VET, one, -1, 2015),
			position(JOBS, one, -1, 'eu')
		];
		const either = neet === true || vet === true ? true : neet === null || vet === null ? null : false;
		return either === false || jobs === false ? false : either === null || jobs === null ? null : true;
	};

	it('are answered by the database as from the tables', async () => {
		const places = await placesIn('en');
		const rows = await answerFromDatabase(await published(), find, { places, targets: [], newest: NEWEST });
		expect(rows.map(({ country }) => country).sort()).toEqual([...partners()].sort());
		for (const { country, verdict } of rows) expect(verdict, country).toBe(expected(country));
		// It is another question than all of them, or any.
		for (const join of ['and', 'or'] as const) {
			const plain = { join, conditions: find.conditions.map(({ or: _, ...one }) => one) };
			const other = await answerFromDatabase(await published(), plain, { places, targets: [], newest: NEWEST });
			expect(other.map(({ verdict }) => verdict)).not.toEqual(rows.map(({ verdict }) => verdict));
		}
	});
});

it('the most alike are the nearest by the formula', async () => {
	const { profile } = await load({ params: { lang: 'en' } });
	const indicators = [...new Set(profile.map(({ indicator }) => indicator))];
	const deviations = new Map(
		indicators.map((indicator) => [
			indicator,
			Number(
				fromValues(profile.filter((one) => one.indicator === indicator).map(({ value }) => value))
					.rollup({ s: op.stdev('value') })
					.get('s')
			)
		])
	);
	for (const one of profile)
		expect(one.value).toBe(
			of(one.indicator, one.country)
				.filter(({ year }) => year >= NEWEST - 6)
				.at(-1)?.value
		);
	for (const country of ['KAZ', 'TUR', 'LBN']) {
		const distances = partners()
			.filter((other) => other !== country)
			.flatMap((other) => {
				const squares = indicators.flatMap((indicator) => {
					const [a, b] = [country, other].map((code) =>
						profile.find((one) => one.indicator === indicator && one.country === code)
					);
					return a && b && a.method === b.method
						? [((a.value - b.value) / (deviations.get(indicator) ?? NaN)) ** 2]
						: [];
				});
				return squares.length < 4
					? []
					: [{ other, distance: Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / squares.length) }];
			})
			.sort((a, b) => a.distance - b.distance);
		const found = mostAlike(country, profile);
		expect(found.map((one) => one.country)).toEqual(distances.slice(0, 5).map(({ other }) => other));
		for (const [at, one] of found.entries()) expect(one.distance).toBeCloseTo(distances[at]?.distance ?? NaN, 8);
	}
});
