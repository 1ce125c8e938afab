/** Which changes a country's page tells in its sentences. The rules stand in `docs/plain-words.md`. */
import { deviation, group } from 'd3';
import { shown, shownDifference } from '$lib/domain/shown';
import { FEWEST_IN_MEDIAN, median, verdict, type Verdict } from '$lib/domain/statistics';
import { STALE } from '$lib/domain/tolerance';
import { comparableValues, tenYearChange, type Change, type Series, type SeriesPoint } from './comparison';
import { DIRECTED, OUTCOMES, VET, type Outcome } from './outcomes';

/** All partner countries' series of the headline indicators, and what of them can be compared. */
export interface Comparisons {
	readonly newest: number;
	/** By indicator, then country. */
	readonly series: ReadonlyMap<string, ReadonlyMap<string, Series>>;
	readonly changes: ReadonlyMap<string, ReadonlyMap<string, Change>>;
	/** Standard deviation of the changes per ten years over the partner countries, by indicator. */
	readonly spreads: ReadonlyMap<string, number>;
}

/** A gap between the country and the median of the others, later against earlier. */
export type Gap = 'narrowed' | 'widened' | 'turned';

export interface RegionChange extends Change {
	/** Other countries of the region with a comparable value in both years. */
	readonly countries: readonly string[];
	readonly medianFrom: number;
	readonly medianTo: number;
	readonly gap: Gap;
	/** How the country now lies to the median. */
	readonly now: Verdict;
}

export interface CountryChanges {
	/** How many learn in VET: the value stated, and its change where there is one to state. Null: never published. */
	readonly vet: { readonly indicator: string; readonly latest: SeriesPoint; readonly change: Change | null } | null;
	/** Two at most, the largest first. */
	readonly improved: readonly Change[];
	readonly worsened: readonly Change[];
	/** Neither better nor worse. */
	readonly changed: readonly Change[];
	/** Outcomes that can be compared, of those that have a direction. */
	readonly compared: number;
	readonly region: RegionChange | null;
}

/** Changes of fewer countries have no spread. */
const FEWEST_FOR_SPREAD = 5;
/** A further change is stated from this share of the spread on. */
const FURTHER = 0.5;

/** @param newest newest year of all data */
export function compareAll(series: readonly Series[], newest: number): Comparisons {
	const changes = group(
		series.flatMap((one) => tenYearChange(one, newest) ?? []),
		({ indicator }) => indicator
	);
	const spreads = [...changes].flatMap(([indicator, own]) => {
		const spread = own.length < FEWEST_FOR_SPREAD ? 0 : deviation(own, ({ perDecade }) => perDecade);
		return spread ? [[indicator, spread] as const] : [];
	});
	const byCountry = <T extends { readonly country: string }>(rows: readonly T[]) =>
		new Map(rows.map((row) => [row.country, row]));
	return {
		newest,
		series: new Map([...group(series, ({ indicator }) => indicator)].map(([code, own]) => [code, byCountry(own)])),
		changes: new Map([...changes].map(([code, own]) => [code, byCountry(own)])),
		spreads: new Map(spreads)
	};
}

interface Candidate {
	readonly outcome: Outcome;
	readonly change: Change;
	readonly reads: Verdict;
	/** Change per ten years in spreads, without its sign. */
	readonly size: number;
	/** Large enough to be stated, and of the same sign as the change of the means. */
	readonly telling: boolean;
}

/** By as many points, also without the steps at breaks. */
const moves = ({ difference, withoutSteps }: Change, least: number): boolean =>
	Math.min(Math.abs(difference), Math.abs(withoutSteps)) >= least;

/** The first indicator of an outcome that can be compared in a country. */
function candidateOf(outcome: Outcome, country: string, { changes, spreads, series }: Comparisons): Candidate[] {
	const [found] = outcome.indicators.flatMap((indicator) => {
		const change = changes.get(indicator)?.get(country);
		const spread = spreads.get(indicator);
		const direction = series.get(indicator)?.get(country)?.direction;
		if (!change || !spread || !direction) return [];
		const { difference, perDecade } = change;
		return [
			{
				outcome,
				change,
				reads: verdict(difference, direction),
				size: Math.abs(perDecade) / spread,
				telling: moves(change, outcome.least) && difference * perDecade > 0
			}
		];
	});
	return found ? [found] : [];
}

function vetOf(country: string, { series, changes, newest }: Comparisons): CountryChanges['vet'] {
	const latest = VET.indicators.flatMap((indicator) => {
		const own = series.get(indicator)?.get(country);
		// Zero also stands for "nil or negligible" at the source.
		const point = own?.points.findLast(({ status, value }) => status !== 'E' && shown(value, own.decimals) !== 0);
		return point ? [{ indicator, latest: point }] : [];
	});
	const newestOf = Math.max(...latest.map((one) => one.latest.year));
	const stated =
		latest.find((one) => one.latest.year >= newest - STALE) ?? latest.find((one) => one.latest.year === newestOf);
	if (!stated) return null;
	const change = changes.get(stated.indicator)?.get(country);
	const telling = change?.to.year === stated.latest.year && moves(change, VET.least);
	return { ...stated, change: telling ? change : null };
}

interface RegionCandidate {
	readonly change: RegionChange;
	/** Later less earlier gap, as shown. */
	readonly shift: number;
}

function regionChangeOf(
	{ change, outcome }: Candidate,
	others: readonly string[],
	{ series }: Comparisons
): RegionCandidate | null {
	const { indicator, country, from, to } = change;
	const own = series.get(indicator)?.get(country);
	if (!own || change.breaks.length > 0 || Math.abs(change.difference) < outcome.least) return null;
	const both = others.flatMap((other) => {
		const theirs = series.get(indicator)?.get(other);
		const values = theirs ? comparableValues(theirs, to.year) : [];
		const [then, now] = [from, to].map(({ year }) => values.find((point) => point.year === year));
		return then && now && now.source === to.source && now.method === to.method
			? [{ other, then: then.value, now: now.value }]
			: [];
	});
	if (both.length < FEWEST_IN_MEDIAN) return null;
	const { decimals, direction } = own;
	const medianFrom = shown(median(both.map(({ then }) => then)) ?? NaN, decimals);
	const medianTo = shown(median(both.map(({ now }) => now)) ?? NaN, decimals);
	const before = shownDifference(from.value, medianFrom, decimals);
	const now = shownDifference(to.value, medianTo, decimals);
	const shift = shownDifference(now, before, decimals);
	if (Math.abs(shift) < outcome.least) return null;
	const region: RegionChange = {
		...change,
		countries: both.map(({ other }) => other),
		medianFrom,
		medianTo,
		gap: before * now < 0 ? 'turned' : Math.abs(now) < Math.abs(before) ? 'narrowed' : 'widened',
		now: verdict(now, direction)
	};
	return { change: region, shift };
}

/** How far the gap to the median moved in ten years, in spreads. */
const gapShift = ({ shift, change }: RegionCandidate, { spreads }: Comparisons): number =>
	Math.abs(shift) / (change.to.year - change.from.year) / (spreads.get(change.indicator) ?? Infinity);

/** @param others the other partner countries of the region */
export function changesIn(country: string, others: readonly string[], comparisons: Comparisons): CountryChanges {
	const candidates = OUTCOMES.flatMap((outcome) => candidateOf(outcome, country, comparisons));
	const telling = candidates.filter((one) => one.telling).sort((a, b) => b.size - a.size);
	const first = (['better', 'worse'] as const).flatMap((reads) => telling.find((one) => one.reads === reads) ?? []);
	const further = telling.filter((one) => !first.includes(one) && one.size >= FURTHER).slice(0, 1);
	const stated = telling.filter((one) => first.includes(one) || further.includes(one));
	const reading = (...verdicts: readonly Verdict[]) =>
		stated.filter(({ reads }) => verdicts.includes(reads)).map(({ change }) => change);
	const directed = candidates.filter(({ outcome }) => DIRECTED.includes(outcome));
	const [region] = directed
		.filter((one) => !stated.includes(one))
		.flatMap((one) => regionChangeOf(one, others, comparisons) ?? [])
		.sort((a, b) => gapShift(b, comparisons) - gapShift(a, comparisons));
	return {
		vet: vetOf(country, comparisons),
		improved: reading('better'),
		worsened: reading('worse'),
		changed: reading('higher', 'lower'),
		compared: directed.length,
		region: region?.change ?? null
	};
}
