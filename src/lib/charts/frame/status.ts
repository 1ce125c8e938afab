/** What the letters beside values mean. */
import type { KeyItem, KeyShape } from './key';
import type { StatusWords } from './contract';
import type { Given } from './runs';

/** @param occurring the statuses drawn, so that nothing is explained that is not there */
export const letters = (occurring: readonly (keyof StatusWords)[], words: StatusWords): KeyItem[] =>
	occurring.map((status) => ({ shape: 'letter', sign: status, label: words[status] }));

/** Whose value it is, its year and itself, its status if it has one. */
export const valueTip = (
	name: string,
	{ year, value, status }: Given,
	format: (value: number) => string,
	statuses: StatusWords
): string[] => [name, `${year}: ${format(value)}`, ...(status === 'A' ? [] : [statuses[status]])];

const SHAPES: Readonly<Record<keyof StatusWords, KeyShape>> = { E: 'ring', P: 'diamond', B: 'break' };

/** @param occurring the statuses drawn, so that nothing is explained that is not there */
export const keyItems = (occurring: readonly (keyof StatusWords)[], words: StatusWords): KeyItem[] =>
	occurring.map((status) => ({ shape: SHAPES[status], label: words[status] }));
