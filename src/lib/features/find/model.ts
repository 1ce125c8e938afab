/**
 * Which countries meet conditions over any indicators. A condition is true, false, or cannot be said; so is what they
 * make together (Kleene's logic). The rules stand in `docs/find.md`.
 */
import { areComparable } from '$lib/domain/methods';
import { releaseOf, type Observation, type Sex, type Valued } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import { shown, shownDifference } from '$lib/domain/shown';
import { FEWEST_IN_MEDIAN, FEWEST_MEMBERS, median } from '$lib/domain/statistics';
import type { MeasurableTarget } from '$lib/domain/targets/target';
import { placesBeside } from '$lib/domain/targets/target';
import { NEAR, STALE } from '$lib/domain/tolerance';

/** Of women and men together, of one of them, or women less men. */
export const MEASURED = ['T', 'F', 'M', 'gap'] as const;
export type Measured = (typeof MEASURED)[number];
export const SIDES = ['above', 'below'] as const;
export type Side = (typeof SIDES)[number];
export const REFERENCES = ['region', 'partners', 'eu'] as const;
export type Reference = (typeof REFERENCES)[number];

interface Of {
	readonly indicator: string;
	readonly sex: Measured;
	/** An alternative to the condition before it; left out: to be met as well. */
	readonly or?: true;
}
export type Condition = Of &
	(
		| { readonly kind: 'value'; readonly side: Side; readonly value: number }
		/** Above: higher than in that year. */
		| { readonly kind: 'change'; readonly side: Side; readonly since: number }
		| { readonly kind: 'position'; readonly side: Side; readonly against: Reference }
		/** A measurable target that is no country's alone: whether it is reached. */
		| { readonly kind: 'target'; readonly holds: boolean }
		/** Whether a value of that year or later is published. */
		| { readonly kind: 'published'; readonly holds: boolean; readonly since: number }
	);

export interface Find {
	/** All of them, with their alternatives, or any one. */
	readonly join: 'and' | 'or';
	readonly conditions: readonly Condition[];
}

/** Why nothing can be said. */
export type Reason = 'none' | 'old' | 'no_earlier' | 'method' | 'release' | 'break' | 'no_reference' | 'no_target';
/** Null: cannot be said. */
export type Verdict = boolean | null;

/** One condition in one country, with the numbers behind it. */
export interface Cell {
	readonly verdict: Verdict;
	/** The newest value; null where it does not count. */
	readonly value: number | null;
	readonly year: number | null;
	/** What it is compared with: an earlier value, a median, a target. */
	readonly other: number | null;
	readonly otherYear: number | null;
	readonly reason: Reason | null;
}

export interface Row {
	readonly country: string;
	readonly verdict: Verdict;
	/** By condition. */
	readonly cells: readonly Cell[];
}

export interface Given {
	/** Of the indicators asked about, with what is known of breaks and methods. */
	readonly observations: readonly Observation[];
	readonly places: readonly Place[];
	readonly targets: readonly MeasurableTarget[];
	readonly decimals: (indicator: string) => number;
	/** Newest year of all data. */
	readonly newest: number;
}

/** The values of one country by year; of women less men those of years with both from one source. */
export function seriesOf(
	observations: readonly Observation[],
	{ indicator, sex }: Of,
	country: string,
	decimals: number
): Valued[] {
	const of = (wanted: Sex) =>
		observations
			.filter(
				(one): one is Valued =>
					one.indicator === indicator && one.country === country && one.sex === wanted && one.value !== null
			)
			.sort((a, b) => a.year - b.year);
	if (sex !== 'gap') return of(sex);
	const men = of('M');
	return of('F').flatMap((women): Valued[] => {
		const other = men.find(({ year, source }) => year === women.year && source === women.source);
		if (!other) return [];
		const parted = women.joined === false || other.joined === false;
		return [
			{
				...women,
				value: shownDifference(women.value, other.value, decimals),
				...(parted && { joined: false as const })
			}
		];
	});
}

const UNKNOWN: Cell = { verdict: null, value: null, year: null, other: null, otherYear: null, reason: null };

/** And: false as soon as one is; or: true as soon as one is; else unknown if one is. */
export function joined(verdicts: readonly Verdict[], join: Find['join']): Verdict {
	const decisive = join === 'or';
	if (verdicts.includes(decisive)) return decisive;
	return verdicts.includes(null) ? null : !decisive;
}

/** Conditions with their alternatives; of `or` as a whole all are alternatives. */
export const groupsOf = <T>({ join, conditions }: Find, each: readonly T[]): T[][] =>
	each.reduce<T[][]>((groups, one, at) => {
		const last = groups.at(-1);
		return last && (join === 'or' || conditions[at]?.or)
			? [...groups.slice(0, -1), [...last, one]]
			: [...groups, [one]];
	}, []);

/** What the verdicts on the conditions make together: one of each group has to be met. */
export const verdictOf = (find: Find, verdicts: readonly Verdict[]): Verdict =>
	joined(
		groupsOf(find, verdicts).map((group) => joined(group, 'or')),
		'and'
	);

/** The same question in one form: alternatives throughout are `or` as a whole, and the first has none before it. */
export function normalized({ join, conditions }: Find): Find {
	const rest = conditions.slice(1);
	const isAny = rest.length > 0 && (join === 'or' || rest.every(({ or }) => or));
	return {
		join: isAny ? 'or' : 'and',
		conditions: conditions.map(({ or, ...condition }, at) =>
			or && at > 0 && !isAny ? { ...condition, or } : condition
		)
	};
}

const compare = (value: number, other: number, side: Side): boolean =>
	side === 'above' ? value > other : value < other;

/** Every partner country, in the order of the places. */
export function answer(find: Find, given: Given): Row[] {
	return given.places
		.filter(({ role }) => role === 'partner')
		.map((place) => {
			const cells = find.conditions.map((condition) => decide(condition, place, given));
			return {
				country: place.country,
				verdict: verdictOf(
					find,
					cells.map(({ verdict }) => verdict)
				),
				cells
			};
		});
}

function decide(condition: Condition, place: Place, given: Given): Cell {
	const decimals = given.decimals(condition.indicator);
	const own = seriesOf(given.observations, condition, place.country, decimals);
	const latest = own.at(-1);
	if (condition.kind === 'published') {
		const is = latest !== undefined && latest.year >= condition.since;
		return { ...UNKNOWN, verdict: is === condition.holds, value: latest?.value ?? null, year: latest?.year ?? null };
	}
	if (!latest) return { ...UNKNOWN, reason: 'none' };
	const known: Cell = { ...UNKNOWN, value: latest.value, year: latest.year };
	if (latest.year < given.newest - STALE) return { ...known, reason: 'old' };
	const value = shown(latest.value, decimals);
	switch (condition.kind) {
		case 'value':
			return { ...known, verdict: compare(value, condition.value, condition.side), other: condition.value };
		case 'change': {
			const then = earlierOf(own, condition.since);
			if (!then) return { ...known, reason: 'no_earlier' };
			const reason = partedBy(own, then, latest);
			const other = { other: then.value, otherYear: then.year };
			if (reason) return { ...known, ...other, reason };
			return { ...known, ...other, verdict: compare(value, shown(then.value, decimals), condition.side) };
		}
		case 'position': {
			// The newest year in which there is something to compare with.
			for (const one of own.filter(({ year }) => year >= given.newest - STALE).reverse()) {
				const reference = referenceOf(condition, one, place, given, decimals);
				if (reference === null) continue;
				const other = shown(reference, decimals);
				const verdict = compare(shown(one.value, decimals), other, condition.side);
				return { ...known, value: one.value, year: one.year, verdict, other, otherYear: one.year };
			}
			return { ...known, reason: 'no_reference' };
		}
		case 'target': {
			const target = given.targets.find(
				(one) =>
					one.indicator === condition.indicator &&
					one.sex === condition.sex &&
					one.jointWith === null &&
					placesBeside(one, given.places).includes(place.country)
			);
			if (!target || target.bound.operator === 'range') return { ...known, reason: 'no_target' };
			return {
				...known,
				verdict: reaches(value, target.bound) === condition.holds,
				other: target.bound.value,
				otherYear: target.year
			};
		}
	}
}

/** The value of the year, else of the year nearest to it; of two as near the later. */
function earlierOf(own: readonly Valued[], since: number): Valued | undefined {
	const off = ({ year }: Valued) => Math.abs(year - since);
	return own
		.slice(0, -1)
		.filter((one) => off(one) <= NEAR)
		.sort((a, b) => off(a) - off(b) || b.year - a.year)[0];
}

/** What forbids to compare two values of one series; null where nothing does. */
function partedBy(own: readonly Valued[], then: Valued, now: Valued): Reason | null {
	if (!areComparable(then, now)) return 'method';
	const after = own.filter(({ year }) => year > then.year && year <= now.year);
	if (after.some((one) => releaseOf(one) !== releaseOf(then))) return 'release';
	return after.some(({ status, joined: joins }) => status === 'B' || joins === false) ? 'break' : null;
}

/** Of the same year and method, without the country itself; null where too few have a value. */
function referenceOf(
	condition: Condition & { readonly kind: 'position' },
	latest: Valued,
	{ country, region }: Place,
	{ places, observations }: Given,
	decimals: number
): number | null {
	const valueOf = (code: string): number[] =>
		seriesOf(observations, condition, code, decimals).flatMap((one) =>
			one.year === latest.year && areComparable(one, latest) ? [one.value] : []
		);
	const valuesOf = (wanted: (place: Place) => boolean) =>
		places.filter((one) => wanted(one) && one.country !== country).flatMap((one) => valueOf(one.country));
	if (condition.against === 'eu') {
		const [published] = valuesOf(({ role }) => role === 'aggregate');
		if (published !== undefined) return published;
		const members = valuesOf(({ role }) => role === 'member');
		return members.length < FEWEST_MEMBERS ? null : median(members);
	}
	const others = valuesOf(
		(one) => one.role === 'partner' && (condition.against === 'partners' || one.region === region)
	);
	return others.length < FEWEST_IN_MEDIAN ? null : median(others);
}

function reaches(
	value: number,
	{ operator, value: bound }: Exclude<MeasurableTarget['bound'], { readonly operator: 'range' }>
): boolean {
	switch (operator) {
		case '>=':
			return value >= bound;
		case '>':
			return value > bound;
		case '<=':
			return value <= bound;
		case '<':
			return value < bound;
	}
}
