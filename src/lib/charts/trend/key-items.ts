/** What the marks of a trend's observation statuses mean. */
import type { StatusWords } from '../frame/contract';
import type { KeyItem, KeyShape } from '../frame/Key.svelte';

const SHAPES: Readonly<Record<keyof StatusWords, KeyShape>> = { E: 'ring', P: 'diamond', B: 'break' };

/** @param occurring the statuses drawn, so that nothing is explained that is not there */
export const keyItems = (occurring: readonly (keyof StatusWords)[], words: StatusWords): KeyItem[] =>
	occurring.map((status) => ({ shape: SHAPES[status], label: words[status] }));
