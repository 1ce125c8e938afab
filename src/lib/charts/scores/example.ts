/** The states of a chart of scores: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import type { DrawnRun, ScoreDot, ScoreRow } from './runs';
import { formatTick } from '../frame/examples';
import Scores from './Scores.svelte';

export const component = Scores;

type Props = ComponentProps<typeof Scores>;

const dot = (place: string, method: string, year: number, value: number, certain = true): ScoreDot => ({
	id: `${place} ${method} ${year}`,
	year,
	value,
	label: `${value.toFixed(2)} (${year})`,
	tip: [place, `${year}: ${value}`],
	certain
});
const run = (
	place: string,
	method: DrawnRun['method'],
	values: Readonly<Record<number, number>>,
	broken = false
): DrawnRun => ({
	method,
	broken,
	dots: Object.entries(values).map(([year, value]) => dot(place, method, Number(year), value))
});
const row = (id: string, name: string, runs: readonly DrawnRun[]): ScoreRow => ({ id, country: id, name, runs });

export const georgia = row('GEO', 'Georgia', [
	run('GEO', 'as_published', { 2016: 2.7, 2020: 4.24 }),
	run('GEO', 'as_published', { 2024: 4.17 }, true),
	run('GEO', 'comparable', { 2020: 4.45, 2024: 4.74 })
]);
const average: ScoreRow = {
	id: 'EAP',
	country: null,
	name: 'Eastern Partnership, average',
	runs: [run('EAP', 'as_published', { 2020: 3.58 }), run('EAP', 'as_published', { 2024: 3.64 }, true)]
};

function state(rows: readonly ScoreRow[], summary: string, more: Partial<Props['options']> = {}): Props {
	return {
		title: 'Entrepreneurial learning',
		subtitle: 'Scale from 1 to 5',
		summary,
		rows,
		options: { scale: [1, 5], formatTick, dir: 'ltr', ...more },
		words: {
			showTable: 'Show table',
			showChart: 'Show chart',
			keys: 'Arrow keys move from score to score.',
			source: 'Source'
		},
		key: {
			published: 'As published',
			comparable: 'Comparable method',
			broken: 'Method changed',
			doubtful: 'Uncertain'
		},
		table: {
			caption: 'Scores',
			columns: [
				{ key: 'name', label: 'Country', header: true },
				{ key: 'value', label: 'Score', numeric: true }
			],
			rows: rows.flatMap(({ name, runs }) =>
				runs.flatMap(({ dots }) =>
					dots.map(({ label, value }) => ({ name: { text: name }, value: { text: label, value } }))
				)
			)
		},
		source: createRawSnippet(() => ({ render: () => '<span>OECD</span>' }))
	};
}

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'a change of method', props: state([georgia, average], 'Georgia rose on the comparable method.') },
	{
		name: 'one edition, one of them uncertain, an open scale',
		props: state(
			[
				{
					...georgia,
					runs: [{ method: 'as_published', broken: false, dots: [dot('GEO', 'count', 2024, 541, false)] }]
				}
			],
			'541 institutions in 2024.',
			{ scale: [0, null] }
		)
	},
	{
		name: 'right to left',
		props: state([{ ...georgia, name: 'جورجيا' }], 'ارتفعت درجة جورجيا.', { dir: 'rtl' })
	}
];
