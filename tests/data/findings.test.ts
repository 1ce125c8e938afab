/**
 * The findings of rankings, trends and of women and men, worked out a second time from the tables by `docs/findings.md`,
 * for every indicator. Nothing of the site's rules is in the working-out; numbers are written by its formatter.
 */
import { expect, it } from 'vitest';
import { withComments, type Note } from '../../src/lib/domain/notes';
import type { Observation, ObsStatus, Sex } from '../../src/lib/domain/observation';
import { byRole, selectByRole } from '../../src/lib/domain/tolerance';
import { allIndicators, describe as factsOf, namesIn } from '../../src/lib/duckdb/published/names.server';
import { dumbbellFinding } from '../../src/lib/figure/indicator/dumbbell/finding';
import { gaps } from '../../src/lib/figure/indicator/dumbbell/dumbbell';
import { isComparable } from '../../src/lib/figure/indicator/finding';
import { rankFinding } from '../../src/lib/figure/indicator/rank/finding';
import { trendFinding } from '../../src/lib/figure/indicator/trend/finding';
import { formatWithUnit } from '../../src/lib/i18n/formats';
import { cell, senseOf, shownValue } from '../plain-words/changes';
import { partners, table, type Row } from '../e2e/support/tables';

const names = await namesIn('en');
const indicators = (await allIndicators()).map((row) => factsOf(row, names));
const nameOf = (country: string) => names.of('country', country);
const places = [...partners(), 'EUU'].map((country) => ({
	country,
	name: nameOf(country),
	role: country === 'EUU' ? 'aggregate' : 'partner',
	latest: null
}));
const year = (text: string) => (text === '' ? null : Number(text));
const notes = table('notes').map((row): Note => ({
	note: cell(row, 'note'),
	kind: cell(row, 'kind'),
	indicator: row.indicator || null,
	country: row.country || null,
	yearFrom: year(cell(row, 'year_from')),
	yearTo: year(cell(row, 'year_to')),
	text: row.kind === 'large_change' ? null : cell(row, 'note')
}));

const notesOf = (indicator: string) => notes.filter((note) => note.indicator === null || note.indicator === indicator);

interface Value extends Observation {
	readonly value: number;
	readonly doubted: boolean;
	/** As shown. */
	readonly rounded: number;
}
const byIndicator = new Map<string, Observation[]>();
for (const row of table('observations')) {
	if (!places.some(({ country }) => country === row.REF_AREA)) continue;
	const own = byIndicator.get(cell(row, 'INDICATOR')) ?? [];
	own.push({
		indicator: cell(row, 'INDICATOR'),
		country: cell(row, 'REF_AREA'),
		year: Number(row.TIME_PERIOD),
		sex: row.SEX as Sex,
		value: Number(row.OBS_VALUE),
		status: row.OBS_STATUS as ObsStatus,
		source: cell(row, 'SOURCE')
	});
	byIndicator.set(cell(row, 'INDICATOR'), own);
}

/** A note about some values only: a text of its own, a country or years. */
const doubts = (row: Row, one: Observation) =>
	!['footnote', 'large_change'].includes(cell(row, 'kind')) &&
	(row.country !== '' || row.year_from !== '' || row.year_to !== '') &&
	(row.indicator === '' || row.indicator === one.indicator) &&
	(row.country === '' || row.country === one.country) &&
	one.year >= Number(row.year_from || -Infinity) &&
	one.year <= Number(row.year_to || Infinity);
const judged = (own: readonly Observation[]): Value[] => {
	const about = table('notes').filter((row) => row.indicator === '' || row.indicator === own[0]?.indicator);
	return own.map((one) => {
		const value = one.value ?? NaN;
		const doubted = about.some((row) => doubts(row, one));
		return { ...one, value, doubted, rounded: shownValue(value, one.indicator) };
	});
};
const isMost = (count: number, of: number) => of >= 5 && count / of >= 2 / 3;
const estimated = (text: string, values: readonly Value[]) => {
	const estimates = values.filter(({ status }) => status === 'E').length;
	if (text === '' || estimates === 0) return text;
	return `${text} (${estimates === values.length ? '' : 'partly '}estimates)`;
};
/** Partners in the order of the tables, one value each. */
const ofYear = (own: readonly Value[], at: number, sex: Sex) =>
	own.filter((one) => one.year === at && one.sex === sex && one.country !== 'EUU');
const rounded = (one: Value) => one.rounded;
/** The side on which most values are of one number, with how many. */
function side(values: readonly Value[], other: number, own: boolean): { word: string; count: number } | null {
	const sense = senseOf(values[0]?.indicator ?? '');
	const signs = values.map((one) => Math.sign(rounded(one) - other) * (own ? -1 : 1));
	for (const sign of [1, -1]) {
		const [all, sure] = [
			signs.filter((one) => one === sign).length,
			signs.filter((one, at) => one === sign && !values[at]?.doubted).length
		];
		if (!isMost(all, values.length) || !isMost(sure, values.filter(({ doubted }) => !doubted).length)) continue;
		return { word: sense === 0 ? (sign > 0 ? 'higher' : 'lower') : sign === sense ? 'better' : 'worse', count: all };
	}
	return null;
}
const median = (values: readonly number[]) => {
	const sorted = [...values].sort((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
};

type Facts = (typeof indicators)[number];
const textOf =
	({ decimals, unitShort }: Facts) =>
	(value: number) =>
		formatWithUnit(value, decimals, unitShort, 'en');

function expectedRank(facts: Facts, values: readonly Value[], at: number, lead: string | null, eu: Value | undefined) {
	const say = textOf(facts);
	if (values.length < 2) return '';
	const own = values.find(({ country }) => country === lead);
	if (own && !own.doubted) {
		const others = values.filter((one) => one !== own);
		const most = side(others, rounded(own), true);
		if (most)
			return estimated(
				`${nameOf(own.country)}: ${say(own.value)}, ${most.word} than in most other countries (${most.count} of ${others.length}); median ${say(median(values.map(({ value }) => value)))}`,
				values
			);
	}
	const most = eu && side(values, rounded(eu), false);
	if (eu && most)
		return estimated(
			`In ${most.count} of ${values.length} countries the value is ${most.word} than the benchmark, EU: ${say(eu.value)}`,
			values
		);
	const sorted = [...values].sort((a, b) => a.value - b.value);
	const [low, high] = [sorted[0]!, sorted.at(-1)!];
	const alone =
		values.filter((one) => rounded(one) === rounded(low)).length === 1 &&
		values.filter((one) => rounded(one) === rounded(high)).length === 1;
	const far = rounded(low) > 0 ? rounded(high) >= 1.5 * rounded(low) : rounded(high) > 0;
	if (!alone || !far || low.doubted || high.doubted) return '';
	return estimated(
		`In ${at}, from ${say(low.value)} in ${nameOf(low.country)} to ${say(high.value)} in ${nameOf(high.country)}`,
		values
	);
}

const sexOf = (own: readonly Value[]): Sex => (own.some(({ sex }) => sex === 'T') ? 'T' : (own[0]?.sex ?? 'T'));

it('rankings of every indicator and year, without a lead, with one, and beside the European Union', () => {
	let said = 0;
	for (const facts of indicators) {
		const own = judged(byIndicator.get(facts.indicator) ?? []);
		const sex = sexOf(own);
		const ownNotes = notesOf(facts.indicator);
		for (const at of new Set(own.map((one) => one.year))) {
			const values = ofYear(own, at, sex);
			const eu = own.find((one) => one.country === 'EUU' && one.year === at && one.sex === sex);
			const { countries } = selectByRole(withComments(values, ownNotes), places, at, 0);
			for (const lead of [null, 'KAZ'])
				for (const reference of [undefined, eu]) {
					const found = rankFinding(facts, countries, at, nameOf, {
						lead,
						reference: reference ? { name: 'EU', value: reference.value, year: at } : null
					});
					const expected = expectedRank(facts, values, at, lead, reference);
					expect(found, `${facts.indicator} ${at} ${lead}`).toBe(expected);
					if (found) said += 1;
				}
		}
	}
	expect(said).toBeGreaterThan(1000);
});

/** How one line goes from its first value to its last, where nothing speaks against comparing the two. */
function expectedCourse(facts: Facts, line: readonly Value[]): string {
	const say = textOf(facts);
	const sense = senseOf(facts.indicator);
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || last.year - first.year < 3) return '';
	const { country } = first;
	const about = table('notes').filter(
		(row) => (row.indicator === '' || row.indicator === facts.indicator) && row.country === country
	);
	const jumps = about.some(
		(row) => row.kind === 'large_change' && Number(row.year_from) >= first.year && Number(row.year_to) <= last.year
	);
	const breaks = about.some(
		(row) => row.kind === 'break' && Number(row.year_from) > first.year && Number(row.year_from) <= last.year
	);
	const sound =
		!jumps &&
		!breaks &&
		line.slice(1).every(({ status }) => status !== 'B') &&
		line.every(({ source }) => source === first.source) &&
		!first.doubted &&
		!last.doubted;
	const by = shownValue(rounded(last) - rounded(first), facts.indicator);
	if (!sound || by === 0 || Math.abs(by) < 0.1 * Math.abs(rounded(first))) return '';
	const way = by > 0 ? 1 : -1;
	const word = sense === 0 ? (way > 0 ? 'higher' : 'lower') : way === sense ? 'better' : 'worse';
	const amount =
		facts.unitShort === '%'
			? `${formatWithUnit(Math.abs(by), facts.decimals, '', 'en').trim()} points`
			: say(Math.abs(by));
	return estimated(
		`${nameOf(country)}: ${say(first.value)} in ${first.year}, ${say(last.value)} in ${last.year}, ${word} by ${amount}`,
		[first, last]
	);
}

it('trends of every indicator and partner', () => {
	let said = 0;
	for (const facts of indicators) {
		const own = judged(byIndicator.get(facts.indicator) ?? []);
		const sex = sexOf(own);
		for (const { country } of places.filter(({ role }) => role === 'partner')) {
			const line = own.filter((one) => one.country === country && one.sex === sex).sort((a, b) => a.year - b.year);
			const found = trendFinding(facts, withComments(line, notes), places, notes, nameOf);
			expect(found, `${facts.indicator} ${country}`).toBe(expectedCourse(facts, line));
			if (found) said += 1;
		}
	}
	expect(said).toBeGreaterThan(300);
});

it('trends of two partners: the first one, else both in the newest year they have in common', () => {
	let said = 0;
	for (const facts of indicators) {
		const own = judged(byIndicator.get(facts.indicator) ?? []);
		const sex = sexOf(own);
		const lines = partners().map((country) =>
			own.filter((one) => one.country === country && one.sex === sex).sort((a, b) => a.year - b.year)
		);
		for (const [at, first] of lines.slice(0, 4).entries())
			for (const second of lines.slice(at + 1)) {
				if (first.length === 0 || second.length === 0) continue;
				const years = first.map(({ year }) => year).filter((year) => second.some((one) => one.year === year));
				const common = Math.max(...years);
				const newest = Math.max(first.at(-1)!.year, second.at(-1)!.year);
				const both = [...first, ...second].filter(({ year }) => year === common);
				const expected =
					expectedCourse(facts, first) ||
					(newest - common <= 2 ? expectedRank(facts, both, common, null, undefined) : '');
				const found = trendFinding(facts, withComments([...first, ...second], notes), places, notes, nameOf);
				expect(found, `${facts.indicator} ${first[0]?.country} ${second[0]?.country}`).toBe(expected);
				if (found.startsWith('In ')) said += 1;
			}
	}
	expect(said).toBeGreaterThan(500);
});

it('women and men of every indicator and year', () => {
	let said = 0;
	for (const facts of indicators) {
		const own = judged(byIndicator.get(facts.indicator) ?? []);
		const say = textOf(facts);
		for (const at of new Set(own.map((one) => one.year))) {
			const [allWomen, allMen] = [ofYear(own, at, 'F'), ofYear(own, at, 'M')];
			if (allWomen.length === 0) continue;
			const both = allWomen.flatMap((women) => {
				const men = allMen.find((one) => one.country === women.country && one.source === women.source);
				const by = men && shownValue(rounded(women) - rounded(men), facts.indicator);
				return men && by !== undefined ? [{ women, men, by, doubted: women.doubted || men.doubted }] : [];
			});
			let expected = '';
			for (const sign of [1, -1]) {
				const of = both.filter(({ by }) => Math.sign(by) === sign);
				const sure = both.filter(({ doubted }) => !doubted);
				if (!isMost(of.length, both.length) || !isMost(of.filter(({ doubted }) => !doubted).length, sure.length))
					continue;
				const widest = [...of].sort(
					(a, b) =>
						Math.abs(b.by) - Math.abs(a.by) || nameOf(a.women.country).localeCompare(nameOf(b.women.country), 'en')
				)[0]!;
				if (widest.doubted) continue;
				expected = estimated(
					`In ${of.length} of ${both.length} countries the value is ${sign > 0 ? 'higher' : 'lower'} for women than for men; widest gap: ${nameOf(widest.women.country)}, ${say(widest.women.value)} and ${say(widest.men.value)}`,
					both.flatMap(({ women, men }) => [women, men])
				);
			}
			const values = withComments([...allWomen, ...allMen], notesOf(facts.indicator));
			const found = dumbbellFinding(facts, gaps(facts, byRole(values, places).countries, at, 0, nameOf), nameOf);
			expect(found, `${facts.indicator} ${at}`).toBe(expected);
			if (found) said += 1;
		}
	}
	expect(said).toBeGreaterThan(100);
});

it('no finding where a general note says that methods differ', () => {
	const silent = indicators.filter(
		({ indicator }) => !isComparable(notes.filter((note) => note.indicator === indicator))
	);
	// Worked out by hand from notes.csv: kind comparability, no country.
	expect(silent.map(({ indicator }) => indicator)).toEqual(
		expect.arrayContaining(['learning_participation_25_54', 'min_proficiency_maths', 'informal_employment'])
	);
});
