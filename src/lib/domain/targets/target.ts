/** What was agreed, and which of it may be set against published values. docs/targets.md says why. */
import { COMPILED, type Sex } from '../observation';
import { CANDIDATES, type Place } from '../peers';

export type TargetScope = 'country' | 'eu' | 'g20' | 'un' | 'unesco' | 'sdg4_benchmarks';
export type TargetMatch = 'exact' | 'near' | 'none';

/** What is to be reached, in the unit of the target. */
export type Bound =
	| { readonly operator: '>=' | '>' | '<=' | '<'; readonly value: number }
	| { readonly operator: 'range'; readonly low: number; readonly high: number };

interface Agreed {
	/** Row of `targets`. */
	readonly target: string;
	readonly scope: TargetScope;
	/** The country it was set for; null: a group. */
	readonly country: string | null;
	readonly indicator: string | null;
	readonly match: TargetMatch;
	readonly sex: Sex;
	/** First year, where it holds for two years or a span of years. */
	readonly yearFirst: number | null;
	readonly year: number;
	/** Last possible year of its adoption; null: not known. */
	readonly adopted: number | null;
	/** Read in the act itself, or in what others write about it. */
	readonly basis: 'act' | 'account';
	readonly certainty: string;
	/** Target without which it is not judged. */
	readonly jointWith: string | null;
}

/**
 * Each kind holds its numbers under a name of its own: what takes values of an indicator does not compile with per cent
 * of a starting value.
 */
export type Target = Agreed &
	(
		| { readonly kind: 'level'; readonly bound: Bound }
		/** Of 100 minus the indicator. */
		| { readonly kind: 'complement'; readonly complement: Bound }
		/** Per cent of the value in the base year; null: a year is not stated. */
		| { readonly kind: 'relative'; readonly percentOfStart: Bound; readonly baseYear: number | null }
		/** Increase or decrease since the base year. */
		| { readonly kind: 'change'; readonly change: Bound; readonly baseYear: number | null }
		/** Over all years. */
		| { readonly kind: 'sum'; readonly total: Bound }
	);

/** Exists for the type system alone: no value holds it. */
declare const measurable: unique symbol;
/** A target that values of its indicator may be set against: nothing else reaches a distance, a verdict or a chart. */
export type MeasurableTarget = Extract<Target, { kind: 'level' }> & {
	readonly indicator: string;
	readonly adopted: number;
	readonly [measurable]: true;
};

export const COMPILED_YEAR = Number(COMPILED.slice(0, 4));

/** Groups whose members are known here. */
const KNOWN_GROUPS: readonly TargetScope[] = ['eu', 'unesco'];

/** The one gate: exact, documented, a level; of a known group, or read in a country's own act; and dated. */
export const isMeasurable = (target: Target): target is MeasurableTarget =>
	target.kind === 'level' &&
	target.match === 'exact' &&
	target.indicator !== null &&
	target.certainty === 'documented' &&
	target.adopted !== null &&
	(target.scope === 'country' ? target.basis === 'act' : KNOWN_GROUPS.includes(target.scope));

/** A target that is drawn into charts of values: one number, judged alone, of a group, its year not over. */
export type DrawnTarget = MeasurableTarget & {
	readonly country: null;
	readonly jointWith: null;
	readonly bound: Exclude<Bound, { readonly operator: 'range' }>;
};

export const isDrawn = (target: Target, today = COMPILED_YEAR): target is DrawnTarget =>
	isMeasurable(target) &&
	target.country === null &&
	target.jointWith === null &&
	target.bound.operator !== 'range' &&
	target.year >= today;

/** A target as charts take it: nothing else is drawn as one. */
export interface TargetRule {
	readonly target: DrawnTarget;
	/** What it is, for whom, and that it is no target of the countries shown. */
	readonly label: string;
	/** Its short name, at its rule. */
	readonly name: string;
}

/** The target drawn beside values of an indicator and sex: never beside what is measured against a base year. */
export const drawnAmong = (
	rules: readonly TargetRule[],
	{ indicator, derived }: { readonly indicator: string; readonly derived?: true },
	sex: Sex
): TargetRule | null =>
	derived ? null : (rules.find(({ target }) => target.indicator === indicator && target.sex === sex) ?? null);

/** No member states of UNESCO among the partners; Israel left at the end of 2018. Generally known, no source was read. */
const OUTSIDE_UNESCO: readonly string[] = ['XKX', 'ISR'];

/**
 * Whose values are shown beside a target: of a level of the European Union, its aggregate and the candidates, for which
 * it is a reference and no target of theirs.
 */
export function placesBeside(target: MeasurableTarget, places: readonly Place[]): string[] {
	const codes = (wanted: (place: Place) => boolean) => places.filter(wanted).map(({ country }) => country);
	if (target.country !== null) return [target.country];
	return target.scope === 'eu'
		? [
				...codes(({ role }) => role === 'aggregate'),
				...codes(({ role, country }) => role === 'partner' && CANDIDATES.includes(country))
			]
		: codes(({ role, country }) => role === 'partner' && !OUTSIDE_UNESCO.includes(country));
}

/** A row of `targets` as it is asked for. */
export interface TargetRow extends Omit<Agreed, 'adopted'> {
	readonly kind: Target['kind'];
	readonly operator: Bound['operator'];
	readonly value: number;
	readonly valueHigh: number | null;
	readonly baseYear: number | null;
	/** Last possible day of its adoption. ISO 8601. */
	readonly dateEnd: string | null;
}

/** @throws {RangeError} if a range has one end: the data check keeps this from happening on published tables */
export function targetOf(row: TargetRow): Target {
	const agreed: Agreed = {
		target: row.target,
		scope: row.scope,
		country: row.country,
		indicator: row.indicator,
		match: row.match,
		sex: row.sex,
		yearFirst: row.yearFirst,
		year: row.year,
		adopted: row.dateEnd === null ? null : Number(row.dateEnd.slice(0, 4)),
		basis: row.basis,
		certainty: row.certainty,
		jointWith: row.jointWith
	};
	const bound = boundOf(row);
	const { baseYear } = row;
	switch (row.kind) {
		case 'level':
			return { ...agreed, kind: 'level', bound };
		case 'complement':
			return { ...agreed, kind: 'complement', complement: bound };
		case 'relative':
			return { ...agreed, kind: 'relative', percentOfStart: bound, baseYear };
		case 'change':
			return { ...agreed, kind: 'change', change: bound, baseYear };
		case 'sum':
			return { ...agreed, kind: 'sum', total: bound };
	}
}

function boundOf({ target, operator, value, valueHigh }: TargetRow): Bound {
	if (operator !== 'range') return { operator, value };
	if (valueHigh === null) throw new RangeError(`${target}: a range with one end`);
	return { operator, low: value, high: valueHigh };
}
