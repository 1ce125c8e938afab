/** What a tile says, in the reader's language, and its states for the gallery. */
import type { Verdict } from '$lib/domain/statistics';

export interface TileModel {
	readonly id: string;
	/** What the number is; leads to `href`. */
	readonly label: string;
	readonly href: string;
	/** The number with its unit; null where there is none, then `none` says so. */
	readonly value: string | null;
	/** The number for programs. */
	readonly raw?: number | string;
	/** After the number, small: its year, or out of how many. */
	readonly of?: string;
	readonly none?: string;
	/** Against its own past: which way the number went, whether that is better, and by how much in words. */
	readonly change?: { readonly arrow: 'up' | 'down' | 'level'; readonly verdict: Verdict; readonly text: string };
	/** Further lines: its place among others, a doubt. */
	readonly lines: readonly string[];
}

/** The values are made up. */
export const examples: readonly TileModel[] = [
	{
		id: 'better',
		label: 'Young people neither in work nor in education',
		href: '#content',
		value: '7.6%',
		raw: 7.6,
		of: '2023',
		change: { arrow: 'down', verdict: 'better', text: '2.4 points better than in 2013 (10.0%).' },
		lines: ['Place 2 of 14 partner countries (1 is best)']
	},
	{
		id: 'worse',
		label: 'Adults in education and training',
		href: '#content',
		value: '3.1%',
		raw: 3.1,
		of: '2022',
		change: { arrow: 'down', verdict: 'worse', text: '1.2 points worse than in 2012 (4.3%).' },
		lines: []
	},
	{
		id: 'same',
		label: 'Spending on education',
		href: '#content',
		value: '4.0%',
		raw: 4,
		of: '2022',
		change: { arrow: 'level', verdict: 'same', text: 'The same as in 2012.' },
		lines: []
	},
	{ id: 'plain', label: 'Figures missing', href: '#content', value: '16', raw: 16, of: 'of 75', lines: [] },
	{ id: 'none', label: 'Maths at 15', href: '#content', value: null, none: 'No value published', lines: [] }
];
