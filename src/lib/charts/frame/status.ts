/** What the signs by values mean: letters of their status, the dagger of a known doubt. */
import type { TargetRule } from '$lib/domain/targets/target';
import type { KeyItem, KeyShape } from './key';
import type { ObsStatus, Sign, StatusWords } from './contract';
import type { Given } from './runs';

interface Signed {
	readonly status: ObsStatus;
	readonly comment?: string | undefined;
	readonly method?: { readonly name: string } | undefined;
}

/** What is written behind a value. */
export const signsOf = ({ status, comment }: Signed): string =>
	`${status === 'A' ? '' : ` ${status}`}${comment ? '†' : ''}`;

/** The signs that occur, so that nothing is explained that is not there. */
export const signsIn = (values: readonly Signed[]): Sign[] => [
	...(['E', 'P', 'B'] as const).filter((status) => values.some((one) => one.status === status)),
	...(values.some(({ comment }) => comment) ? (['†'] as const) : [])
];

/** What these values were measured by and what is doubtful about them, each once, for a tip. */
export const commentLines = (values: readonly (Pick<Signed, 'comment' | 'method'> | null)[]): string[] => [
	...new Set([
		...values.flatMap((one) => one?.method?.name ?? []),
		...values.flatMap((one) => (one?.comment ? [`† ${one.comment}`] : []))
	])
];

export const letters = (signs: readonly Sign[], words: StatusWords): KeyItem[] =>
	signs.map((sign) => ({ shape: 'letter', sign, label: words[sign] }));

/** Whose value it is, its year and itself, its status and what is doubtful if there is any. */
export const valueTip = (
	name: string,
	{ year, value, ...signed }: Given,
	format: (value: number) => string,
	statuses: StatusWords
): string[] => [
	name,
	`${year}${statuses.colon} ${format(value)}`,
	...(signed.status === 'A' ? [] : [statuses[signed.status]]),
	...commentLines([signed])
];

/** The rule of a target, where there is one. */
export const targetKey = (target: TargetRule | null | undefined): KeyItem[] =>
	target ? [{ shape: 'target', label: target.label }] : [];

const SHAPES: Readonly<Record<Sign, KeyShape>> = { E: 'ring', P: 'diamond', B: 'break', '†': 'letter' };

/** Of a trend, whose marks have shapes. */
export const keyItems = (signs: readonly Sign[], words: StatusWords): KeyItem[] =>
	signs.map((sign) => ({ shape: SHAPES[sign], sign, label: words[sign] }));
