/** What a tip says of a value where the caller has nothing to add. */
import type { Given } from './runs';
import type { StatusWords } from './contract';

/** Whose value it is, its year and itself, its status if it has one. */
export const valueTip = (
	name: string,
	{ year, value, status }: Given,
	format: (value: number) => string,
	statuses: StatusWords
): string[] => [name, `${year}: ${format(value)}`, ...(status === 'A' ? [] : [statuses[status]])];
