/** The states of a small line: the gallery shows them and the tests render them. */
import type { ComponentProps } from 'svelte';
import type { Datum } from '../frame/contract';
import Spark from './Spark.svelte';

export const component = Spark;

const points = (values: readonly (number | null)[]): Datum[] =>
	values.map((value, index) => ({ year: 2010 + index, value, status: 'A' }));
const years = { yearFrom: 2010, yearTo: 2024 } as const;

export const examples: readonly { readonly name: string; readonly props: ComponentProps<typeof Spark> }[] = [
	{
		name: 'a course',
		props: { ...years, points: points([14, 13, 12.4, 12, 11, 9.5, 9, 9.4, 8.8, 8.5, 9, 7.6, 7.4, 7, 6.9]) }
	},
	{
		name: 'highlighted, on a shared scale',
		props: { ...years, points: points([14, 13, 12.4, 12, 11, 9.5, 9, 9.4, 8.8]), highlight: true, range: [0, 40] }
	},
	{ name: 'gaps', props: { ...years, points: points([29, 28, null, null, 27, null, 19, 18, 19, null, null, 16]) } },
	{
		name: 'every third year',
		props: { ...years, points: points([18, null, null, 20, null, null, 18, null, null, 15]) }
	},
	{ name: 'one value', props: { ...years, points: points([null, null, 12]) } },
	{ name: 'always the same', props: { ...years, points: points([5, 5, 5, 5, 5]) } },
	{ name: 'no value', props: { ...years, points: [] } }
];
