/** What is asked, and how the address says it. */
import { oneOf } from '$lib/state/params';
import { conditionsField } from './address';
import { REFERENCES, SIDES, type Condition, type Find, type Measured } from './model';
import { QUESTIONS } from './questions';

interface Choices {
	readonly indicators: readonly { readonly indicator: string }[];
	readonly partners: readonly string[];
}

const START = QUESTIONS[0]?.conditions ?? [];

export const findFields = ({ indicators, partners }: Choices) => ({
	conditions: conditionsField('q', new Set(indicators.map(({ indicator }) => indicator)), START),
	join: oneOf('join', ['and', 'or'], 'and'),
	/** The country others are compared with. */
	alike: oneOf('like', partners, partners[0] ?? '')
});

/** The condition of another kind over the same indicator and people. */
export function ofKind(kind: Condition['kind'], { indicator, sex, or }: Condition, newest: number): Condition {
	const of = { indicator, sex, ...(or && { or }) };
	switch (kind) {
		case 'value':
			return { ...of, kind, side: 'above', value: 10 };
		case 'change':
			return { ...of, kind, side: 'below', since: newest - 10 };
		case 'position':
			return { ...of, kind, side: 'above', against: 'region' };
		case 'target':
			return { ...of, kind, holds: true };
		case 'published':
			return { ...of, kind, holds: true, since: newest - 5 };
	}
}

/** The same condition over another indicator or other people. */
export const about = (
	condition: Condition,
	of: { readonly indicator?: string; readonly sex?: Measured }
): Condition => ({
	...condition,
	...of
});

/** Which way a condition looks, as its menu says it: `above`, `below:eu`, `yes`. */
export const sideOf = (condition: Condition): string =>
	condition.kind === 'position'
		? `${condition.side}:${condition.against}`
		: 'side' in condition
			? condition.side
			: condition.holds
				? 'yes'
				: 'no';

/** The same condition looking another way; a way it does not have changes nothing. */
export function towards(condition: Condition, way: string): Condition {
	const [first, second] = way.split(':');
	const side = SIDES.find((one) => one === first);
	if (condition.kind === 'position') {
		const against = REFERENCES.find((one) => one === second);
		return side && against ? { ...condition, side, against } : condition;
	}
	if ('holds' in condition) return { ...condition, holds: way === 'yes' };
	return side ? { ...condition, side } : condition;
}

/** The same condition as an alternative to the one before, or to be met as well. */
export function joinedBy(condition: Condition, join: 'and' | 'or'): Condition {
	const { or: _, ...alone } = condition;
	return join === 'or' ? { ...alone, or: true } : alone;
}

/** Without one condition: the first of its alternatives takes its place, and becomes none to what stands before. */
export const without = (conditions: readonly Condition[], at: number): Condition[] =>
	conditions.flatMap((one, place) =>
		place === at ? [] : [place === at + 1 && !conditions[at]?.or ? joinedBy(one, 'and') : one]
	);

/** The same question with each condition saying how it is joined. */
export const joinedEach = ({ join, conditions }: Find): Condition[] =>
	conditions.map((condition, at) => (join === 'or' && at > 0 ? joinedBy(condition, 'or') : condition));

/** Whether two questions are the same. */
export const isSame = (a: Find, b: Find): boolean =>
	JSON.stringify([a.conditions, a.join]) === JSON.stringify([b.conditions, b.join]);
