/** What was measured, as two tables: the pages side by side, and the goals that are set against the peers. */
import type { Line, Load } from '../load';
import type { Quantiles } from '../painted';
import { PAGES, type PageKey } from './pages';

export interface Measured {
	readonly load: Load;
	/** From a choice to the frame that shows it. */
	readonly filter?: Quantiles;
}
export type Results = Readonly<Record<Line, Readonly<Record<PageKey, Measured>>>>;

/** When a reader sees the first chart: its marks stand in the page, and the page is painted. */
export const chartPainted = ({ chart, firstPaint }: Load): number => Math.max(chart, firstPaint);

const number = (value: number, digits = 0): string => (Number.isNaN(value) ? '–' : value.toFixed(digits));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const COLUMNS: readonly (readonly [heading: string, of: (measured: Measured) => number])[] = [
	['kB to chart', ({ load }) => load.bytesToChart / 1000],
	['kB to interactive', ({ load }) => load.bytesToInteractive / 1000],
	['kB to database', ({ load }) => (Number.isNaN(load.database) ? NaN : load.bytesToDatabase / 1000)],
	['first paint', ({ load }) => load.firstPaint],
	['chart painted', ({ load }) => chartPainted(load)],
	['interactive', ({ load }) => load.interactive],
	['database', ({ load }) => load.database],
	['blocked', ({ load }) => load.blocked],
	['filter p50', ({ filter }) => filter?.p50 ?? NaN],
	['filter p95', ({ filter }) => filter?.p95 ?? NaN]
];

export const pagesTable = (results: Results, line: Line): string =>
	table(
		[line, ...COLUMNS.map(([heading]) => heading)],
		(Object.keys(PAGES) as PageKey[]).map((key) => [
			PAGES[key].name,
			...COLUMNS.map(([, of]) => number(of(results[line][key])))
		])
	);

export interface Goal {
	readonly what: string;
	readonly ours: number;
	/** The peer it is set against, the best where there are several. */
	readonly peer: number;
	/** At most so many times the peer's. */
	readonly atMost: number;
}

/** Every goal of ours that names a peer. */
export function goals(results: Results): Goal[] {
	const { unthrottled, slow } = results;
	const databases = ['duckdb', 'mosaic'] as const;
	const best = (line: Line, of: (measured: Measured) => number): number =>
		Math.min(...databases.map((key) => of(results[line][key])));
	const p50 = ({ filter }: Measured) => filter?.p50 ?? NaN;
	const p95 = ({ filter }: Measured) => filter?.p95 ?? NaN;
	// The peers' first answer is drawn; ours is open then, and its first answer one filter later.
	const answered = (measured: Measured) => measured.load.database + p50(measured);
	const kinds = ['indicator', 'compare', 'country', 'home', 'progress'] as const;
	return [
		{
			what: 'first chart painted, indicator, slow',
			ours: chartPainted(slow.indicator.load),
			peer: chartPainted(slow.plot.load),
			atMost: 0.4
		},
		...kinds.map((key) => ({
			what: `first paint, ${PAGES[key].name.replace('ours: ', '')}`,
			ours: unthrottled[key].load.firstPaint,
			peer: unthrottled.plot.load.firstPaint,
			atMost: 1.2
		})),
		...(['unthrottled', 'slow'] as const).flatMap((line) => [
			{ what: `filter, Compare, p50, ${line}`, ours: p50(results[line].compare), peer: best(line, p50), atMost: 1 },
			{ what: `filter, Compare, p95, ${line}`, ours: p95(results[line].compare), peer: best(line, p95), atMost: 1 },
			{
				what: `database open and first answer, ${line}`,
				ours: answered(results[line].compare),
				peer: best(line, ({ load }) => load.database),
				atMost: 0.5
			}
		])
	];
}

export const goalsTable = (results: Results): string =>
	table(
		['goal', 'ours', 'peer', 'ratio', 'at most', 'met'],
		goals(results).map(({ what, ours, peer, atMost }) => [
			what,
			number(ours),
			number(peer),
			number(ours / peer, 2),
			String(atMost),
			ours <= atMost * peer ? 'yes' : 'no'
		])
	);
