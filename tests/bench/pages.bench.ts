/** How the pages load, as one table. `npm run bench` prints it; `RUNS=5 npm run bench` takes medians of five. */
import { test } from '@playwright/test';
import { LINES, loads, medianLoad, type Line, type Load } from './load';

const RUNS = Number(process.env['RUNS'] ?? 3);

const PLACES = [
	{ name: 'start page', place: 'en/' },
	{ name: 'indicator', place: 'en/indicators/neet_rate/' },
	{ name: 'country', place: 'en/countries/KAZ/' },
	{ name: 'progress', place: 'en/progress/' },
	{ name: 'gaps', place: 'en/gaps/' },
	{ name: 'Compare', place: 'en/compare/', database: true },
	{ name: 'Compare, link of one indicator', place: 'en/compare/?i=youth_unemployment_rate&y=2019', database: true }
] as const;

const HEADINGS = [
	'page',
	'line, visit',
	'kB to chart',
	'kB to interactive',
	'first paint',
	'largest paint',
	'first chart',
	'interactive',
	'database open',
	'blocked',
	'longest task',
	'heap MB'
];

test('the pages load', async ({ browser, baseURL }) => {
	test.setTimeout(3_600_000);
	const found = new Map<string, Load[]>();
	const keep = (name: string, load: Load) => found.set(name, [...(found.get(name) ?? []), load]);
	// In turn, so that whatever else the machine does falls on all alike.
	for (let run = 0; run < RUNS; run += 1)
		for (const line of Object.keys(LINES) as Line[])
			for (const page of PLACES) {
				const { cold, warm } = await loads(
					browser,
					`${baseURL}${page.place}`,
					line,
					'database' in page ? 'database' : 'interactive'
				);
				keep(`${page.name} | ${line}, first`, cold);
				keep(`${page.name} | ${line}, next`, warm);
			}
	const lines = [...found]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, all]) => `| ${name} | ${cells(medianLoad(all)).join(' | ')} |`);
	const head = [`| ${HEADINGS.join(' | ')} |`, `|${'---|'.repeat(HEADINGS.length)}`];
	console.log(['', `Milliseconds, medians of ${RUNS}`, '', ...head, ...lines, ''].join('\n'));
});

const cells = (load: Load): string[] => [
	(load.bytesToChart / 1000).toFixed(0),
	(load.bytesToInteractive / 1000).toFixed(0),
	...[
		load.firstPaint,
		load.largestPaint,
		load.chart,
		load.interactive,
		load.database,
		load.blocked,
		load.longestTask
	].map((ms) => (Number.isNaN(ms) ? '–' : ms.toFixed(0))),
	load.heap.toFixed(1)
];
