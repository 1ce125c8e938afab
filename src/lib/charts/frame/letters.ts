/** What the letters beside values mean. */
import type { StatusWords } from './contract';
import type { KeyItem } from './Key.svelte';

/** @param occurring the statuses drawn, so that nothing is explained that is not there */
export const letters = (occurring: readonly (keyof StatusWords)[], words: StatusWords): KeyItem[] =>
	occurring.map((status) => ({ shape: 'letter', sign: status, label: words[status] }));
