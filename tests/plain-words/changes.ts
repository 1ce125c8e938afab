/**
 * What of the headline indicators can be compared about ten years apart, worked out from the files by
 * `docs/plain-words.md` alone. Nothing of the site's code is in it but its reader of CSV.
 */
import { partners, table } from '../e2e/support/tables';

export interface Value {
	readonly year: number;
	readonly value: number;
	readonly status: string;
	readonly release: string;
}
export type Row = Readonly<Record<string, string>>;
export const cell = (row: Row, column: string): string => row[column] ?? '';

export const NEWEST = Math.max(...table('observations').map((row) => Number(cell(row, 'TIME_PERIOD'))));
export const RECENT = NEWEST - 6;

export const OUTCOMES: readonly (readonly string[])[] = [
	['early_leavers', 'out_of_school_upper_secondary'],
	['completion_upper_secondary'],
	['upper_secondary_attainment'],
	['min_proficiency_reading', 'min_proficiency_maths'],
	['learning_participation_25_54', 'adult_learning_4_weeks'],
	['neet_rate', 'neet_rate_15_29'],
	['youth_unemployment_rate'],
	['vet_graduate_employment_rate'],
	['firms_offering_training'],
	['vet_expenditure_gdp', 'education_expenditure_gdp']
];
export const VET = ['vet_share_upper_secondary', 'vet_participation_15_24'];
const HEADLINE = [...VET, ...OUTCOMES.flat()];
const isTest = (indicator: string) => indicator.startsWith('min_proficiency');
export const leastOf = (indicator: string) => (indicator.endsWith('expenditure_gdp') ? 0.5 : 1);

export const indicatorRow = new Map(table('indicators').map((row) => [cell(row, 'indicator'), row]));
export const decimalsOf = (indicator: string) => Number(indicatorRow.get(indicator)?.decimals);
/** +1: higher is better; −1: lower is; 0: neither. */
export const senseOf = (indicator: string): number =>
	({ higher_is_better: 1, lower_is_better: -1 })[indicatorRow.get(indicator)?.direction ?? ''] ?? 0;

const rounders = new Map<number, Intl.NumberFormat>();
/** As shown: halves away from zero, of the digits as written. */
export function shownValue(value: number, indicator: string): number {
	const digits = decimalsOf(indicator);
	const format =
		rounders.get(digits) ??
		new Intl.NumberFormat('en', { useGrouping: false, minimumFractionDigits: digits, maximumFractionDigits: digits });
	rounders.set(digits, format);
	// A decimal text is rounded exactly; sums and means leave digits behind that are none.
	return Number(format.format(Number(value.toPrecision(12)).toString() as Intl.StringNumericLiteral)) || 0;
}

/** Both sexes together, no estimates, by year. */
const published = new Map<string, Value[]>();
for (const row of table('observations')) {
	if (row.SEX !== 'T' || row.OBS_STATUS === 'E' || !HEADLINE.includes(cell(row, 'INDICATOR'))) continue;
	const key = `${row.INDICATOR} ${row.REF_AREA}`;
	const source = cell(row, 'SOURCE');
	published.set(key, [
		...(published.get(key) ?? []),
		{
			year: Number(row.TIME_PERIOD),
			value: Number(row.OBS_VALUE),
			status: cell(row, 'OBS_STATUS'),
			release: source === 'uis_2026' ? 'uis_2019' : source
		}
	]);
}
for (const values of published.values()) values.sort((a, b) => a.year - b.year);
export const valuesOf = (indicator: string, country: string): readonly Value[] =>
	published.get(`${indicator} ${country}`) ?? [];

const notesOf = (indicator: string, country: string, ...kinds: readonly string[]) =>
	table('notes')
		.filter((row) => row.indicator === indicator && row.country === country && kinds.includes(cell(row, 'kind')))
		.map((row) => ({
			kind: cell(row, 'kind'),
			from: row.year_from ? Number(row.year_from) : 0,
			to: Number(row.year_to || row.year_from || 9999)
		}));
/** A break of one year or from a year on. */
const isBreak = ({ kind, from, to }: { kind: string; from: number; to: number }) => kind === 'break' && from === to;

const METHODS = table('methods');
/** The code of what a value was measured by; '' where its indicator is measured in one way. */
export const methodOf = (indicator: string, country: string, year: number): string =>
	METHODS.filter(
		(row) =>
			row.indicator === indicator &&
			['', country].includes(cell(row, 'country')) &&
			Number(row.year_from || 0) <= year &&
			year <= Number(row.year_to || 9999)
	)
		.map((row) => cell(row, 'method'))
		.join();

/** What can be told with the value of a year: from that year backwards, also across breaks. */
function before(indicator: string, country: string, last: number): Value[] {
	const all = valuesOf(indicator, country).filter(({ year }) => year <= last);
	const end = all.at(-1);
	if (end?.year !== last) return [];
	const first = notesOf(indicator, country, 'break', 'comparability', 'revision', 'source_error')
		.filter((note) => !isBreak(note) && note.from <= last)
		.reduce((latest, { to }) => Math.max(latest, to), 0);
	const found: Value[] = [];
	for (const value of all.reverse()) {
		if (methodOf(indicator, country, value.year) !== methodOf(indicator, country, last)) continue;
		if (value.year < first || value.release !== end.release) break;
		found.unshift(value);
	}
	return found;
}

/** The years of values with a break between them and the value before. */
function breaksIn(indicator: string, country: string, values: readonly Value[]): number[] {
	const dated = notesOf(indicator, country, 'break').filter(isBreak);
	return values
		.filter(({ year, status }, at) => {
			const earlier = values[at - 1]?.year ?? 0;
			return status === 'B' || dated.some(({ from }) => from > earlier && from <= year);
		})
		.map(({ year }) => year);
}

/** What can be compared with the value of a year: from that year backwards to the first break. */
export function comparableBefore(indicator: string, country: string, last: number): Value[] {
	const values = before(indicator, country, last);
	const start = Math.max(0, ...breaksIn(indicator, country, values));
	return values.filter(({ year }) => year >= start);
}

export interface ExpectedChange {
	readonly indicator: string;
	readonly from: Value;
	readonly to: Value;
	readonly difference: number;
	/** Points in ten years. */
	readonly pace: number;
	readonly jumps: readonly { readonly from: number; readonly to: number }[];
	readonly breaks: readonly number[];
	/** Without the steps at the breaks. */
	readonly remains: number;
}

type Level = (value: Value) => number;

function changeOf(indicator: string, country: string): ExpectedChange | null {
	const to = valuesOf(indicator, country).at(-1);
	if (!to || to.year < RECENT) return null;
	const found = changeIn(indicator, country, comparableBefore(indicator, country, to.year), []);
	if (found) return found;
	const values = before(indicator, country, to.year);
	const across = changeIn(indicator, country, values, breaksIn(indicator, country, values));
	return across && Math.sign(across.remains) * Math.sign(across.difference) === 1 ? across : null;
}

function changeIn(
	indicator: string,
	country: string,
	values: readonly Value[],
	breaks: readonly number[]
): ExpectedChange | null {
	const to = values.at(-1);
	if (!to) return null;
	/** All before a break is moved by the step at it. */
	const level: Level = ({ year, value }) =>
		values.reduce(
			(sum, one, at) =>
				breaks.includes(one.year) && one.year > year ? sum + one.value - (values[at - 1]?.value ?? 0) : sum,
			value
		);
	const mean = ({ year }: Value): number =>
		[year - 2, year - 1, year].reduce((sum, one) => {
			const own = values.find((value) => value.year === one);
			return sum + (own ? level(own) : NaN) / 3;
		}, 0);
	const least = isTest(indicator) ? 3 : 5;
	let earlier = values.filter(({ year }) => year <= to.year - least && year >= to.year - 15);
	const hasMean = (value: Value) => !Number.isNaN(mean(value));
	const means = hasMean(to) && earlier.some(hasMean);
	if (means) earlier = earlier.filter(hasMean);
	let from: Value | undefined;
	for (const value of earlier)
		if (!from || Math.abs(to.year - 10 - value.year) <= Math.abs(to.year - 10 - from.year)) from = value;
	if (!from) return null;
	const start = from;
	const sense = senseOf(indicator);
	if ((sense > 0 && start.value > 95) || (sense < 0 && start.value < 5)) return null;
	const way = values.filter(({ year }) => year > start.year).map(level);
	const [then, now] = [level(start), level(to)];
	const outside = Math.max(Math.min(then, now) - Math.min(...way), Math.max(...way) - Math.max(then, now));
	if (!isTest(indicator) && outside > Math.abs(now - then)) return null;
	const change = means ? mean(to) - mean(start) : now - then;
	const asShown = (later: number, sooner: number) =>
		shownValue(shownValue(later, indicator) - shownValue(sooner, indicator), indicator);
	return {
		indicator,
		from: start,
		to,
		difference: asShown(to.value, start.value),
		remains: asShown(now, then),
		pace: (change * 10) / (to.year - start.year),
		jumps: notesOf(indicator, country, 'large_change').filter((jump) => jump.from >= start.year && jump.to <= to.year),
		breaks: breaks.filter((year) => year > start.year)
	};
}

export const changes = new Map<string, ExpectedChange | null>();
export const spreads = new Map<string, number | null>();
for (const indicator of HEADLINE) {
	for (const country of partners()) changes.set(`${indicator} ${country}`, changeOf(indicator, country));
	const paces = partners().flatMap((country) => changes.get(`${indicator} ${country}`)?.pace ?? []);
	const mean = paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
	const variance = paces.reduce((sum, pace) => sum + (pace - mean) ** 2, 0) / (paces.length - 1);
	spreads.set(indicator, paces.length >= 5 ? Math.sqrt(variance) : null);
}
