/**
 * Conditions as the address says them: `neet_rate:T:position:above:region~vet_share:T:change:below:2015`; an alternative
 * to the one before begins with `or:`.
 */
import type { Field } from '$lib/state/params';
import { MEASURED, REFERENCES, SIDES, type Condition } from './model';

/** More lines than this nobody reads. */
export const MOST_CONDITIONS = 6;

const OR = 'or:';

/** The condition with the way it is joined to the one before. */
export const joinedText = (condition: Condition): string => (condition.or ? OR : '') + conditionText(condition);

/** The condition by itself. */
export function conditionText(condition: Condition): string {
	const { indicator, sex, kind } = condition;
	const head = [indicator, sex, kind];
	switch (condition.kind) {
		case 'value':
			return [...head, condition.side, String(condition.value)].join(':');
		case 'change':
			return [...head, condition.side, String(condition.since)].join(':');
		case 'position':
			return [...head, condition.side, condition.against].join(':');
		case 'target':
			return [...head, condition.holds ? 'yes' : 'no'].join(':');
		case 'published':
			return [...head, condition.holds ? 'yes' : 'no', String(condition.since)].join(':');
	}
}

const among = <T extends string>(allowed: readonly T[], text: string | undefined): T | undefined =>
	allowed.find((one) => one === text);
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** Of what is written without an exponent alone, so that an address says it, and a reader reads it, as it is. */
export const numberFrom = (text: string | undefined): number | undefined =>
	text !== undefined && PLAIN.test(text) && PLAIN.test(String(Number(text))) ? Number(text) : undefined;
export const yearFrom = (text: string | undefined): number | undefined =>
	text !== undefined && /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;

/** @returns null for a text that means nothing */
export function conditionFrom(text: string, indicators: ReadonlySet<string>): Condition | null {
	if (text.startsWith(OR)) {
		const found = conditionFrom(text.slice(OR.length), indicators);
		return found && !found.or ? { ...found, or: true } : null;
	}
	const [indicator = '', measured, kind, way, last, ...more] = text.split(':');
	const sex = among(MEASURED, measured);
	if (!indicators.has(indicator) || sex === undefined || more.length > 0) return null;
	const side = among(SIDES, way);
	const holds = way === 'yes' ? true : way === 'no' ? false : undefined;
	const of = { indicator, sex };
	switch (kind) {
		case 'value': {
			const value = numberFrom(last);
			return side && value !== undefined ? { ...of, kind, side, value } : null;
		}
		case 'change': {
			const since = yearFrom(last);
			return side && since !== undefined ? { ...of, kind, side, since } : null;
		}
		case 'position': {
			const against = among(REFERENCES, last);
			return side && against ? { ...of, kind, side, against } : null;
		}
		case 'target':
			return holds !== undefined && last === undefined ? { ...of, kind, holds } : null;
		case 'published': {
			const since = yearFrom(last);
			return holds !== undefined && since !== undefined ? { ...of, kind, holds, since } : null;
		}
		default:
			return null;
	}
}

/** Conditions joined by `~`; those that mean nothing are reported, and the rest is taken. */
export const conditionsField = (
	key: string,
	indicators: ReadonlySet<string>,
	fallback: readonly Condition[]
): Field<readonly Condition[]> => ({
	key,
	default: fallback,
	separator: '~',
	read(text) {
		const parts = text.split('~').filter(Boolean);
		const read = parts.map((part) => ({ part, condition: conditionFrom(part, indicators) }));
		const found = read.flatMap(({ condition }, at) => {
			if (!condition) return [];
			// Without the one it was an alternative to, it is none to those before that.
			const before = read.slice(0, at);
			const first = before.findLastIndex(({ part }) => !part.startsWith(OR));
			const isAlone = condition.or && before.slice(Math.max(0, first)).every((one) => one.condition === null);
			const { or, ...alone } = condition;
			return [isAlone || !or ? alone : condition];
		});
		return {
			value: found.length ? found.slice(0, MOST_CONDITIONS) : fallback,
			invalid: [
				...read.flatMap(({ part, condition }) => (condition ? [] : [part])),
				...found.slice(MOST_CONDITIONS).map(joinedText)
			].concat(parts.length ? [] : [text])
		};
	},
	write: (value) => value.map(joinedText).join('~')
});
