/** Questions people come with that pages answer as they open. The others: `tests/e2e/questions.e2e.ts`. */
import { expect, test } from 'vitest';
import { table } from '../e2e/support/tables';
import { all, figureOf, marksOf, one, pageAt, wordsOf } from './page';

const events = table('progress_events');
/** The row of a table that is named by a code. */
const rowOf = (page: Document, code: string) =>
	all(page, 'tr').find((row) => row.querySelector(`th[data-value="${code}"]`));
const cellOf = (page: Document, country: string, stage: string) =>
	all(figureOf(page, 'stages'), `td[data-country="${country}"][data-stage="${stage}"]`)[0]!;

test('1. Which countries have launched, drafted, validated, published in this round, and since when?', () => {
	const page = pageAt('/en/progress/');
	expect(wordsOf(cellOf(page, 'AZE', 'launch'))).toContain('21 Apr 2016');
	expect(wordsOf(cellOf(page, 'KAZ', 'draft'))).toContain('8 Jun 2016');
	expect(wordsOf(cellOf(page, 'KAZ', 'validate'))).toContain('2017');
	const finals = (state: string) =>
		all(figureOf(page, 'stages'), `td[data-stage="final"][data-state="${state}"]`).map((cell) => cell.dataset.country);
	const published = events.filter((e) => e.round === 'TRP4' && e.stage === 'final' && e.country);
	expect(finals('dated').sort()).toEqual(
		published.flatMap((e) => (e.certainty === 'documented' ? [e.country!] : [])).sort()
	);
	expect(finals('uncertain')).toEqual(['KAZ']);
});

test('3. Which reports are self-assessments, which are ETF-drafted, by round?', () => {
	const page = pageAt('/en/progress/participation/');
	expect(wordsOf(rowOf(page, 'self_assessment'))).toContain('the country is responsible for the text');
	for (const type of ['self_assessment', 'etf_drafted'])
		expect(all(rowOf(page, type)!, 'td').map(wordsOf).slice(1, 5)).toEqual(
			['TRP1', 'TRP2', 'TRP3', 'TRP4'].map((round) =>
				String(table('reports').filter((row) => row.report_type === type && row.round === round).length)
			)
		);
});

test('9. Where are breaks in taking part?', () => {
	const page = pageAt('/en/progress/participation/');
	const cell = (country: string, round: string) =>
		wordsOf(all(page, `td[data-country="${country}"][data-round="${round}"]`)[0]);
	// Kyrgyzstan took part in 2010, 2012 and 2016–17; of 2014 nothing is known.
	expect(cell('KGZ', 'TRP3')).toContain('break in the record');
	expect(cell('KAZ', 'TRP3')).not.toContain('break in the record');
	expect(cell('TUR', 'TRP2')).toContain('did not take part');
});

test('17. Which stakeholder types have we not yet involved, compared with others?', () => {
	const page = pageAt('/en/progress/stakeholders/');
	expect(wordsOf(all(rowOf(page, 'UZB')!, 'td').at(-1))).toMatch(/\(\d of \d others\)/);
	expect(wordsOf(one(page, 'main'))).toContain('“Not documented” is not “not involved”');
});

test('the story of Kazakhstan 2016 can be read off board, timeline and country page, each step with its source', () => {
	const story = events.filter(({ country, round }) => country === 'KAZ' && round === 'TRP4');
	expect(story.length).toBeGreaterThan(7);
	const board = pageAt('/en/progress/');
	for (const { stage } of story) expect(cellOf(board, 'KAZ', stage!).dataset.state).not.toBe('unknown');

	const timeline = pageAt('/en/progress/timeline/');
	const marks = marksOf(figureOf(timeline, 'timeline')).filter(({ country }) => country === 'KAZ');
	expect(marks).toHaveLength(story.length);
	// The visit to Turin: a draft is discussed, and the consultation is part of it.
	expect(marks.filter(({ date }) => date === '2016-06-08')).toHaveLength(2);
	const rows = all(timeline, '.frame-table tr').filter((row) => row.querySelector('th[data-value="KAZ"]'));
	const linked = rows.flatMap((row) => all(row, 'a').map((link) => link.getAttribute('href')));
	for (const { source_url } of story) expect(linked).toContain(source_url);

	const page = pageAt('/en/countries/KAZ/');
	for (const { event, source_url, description } of story) {
		const step = one(page, `[data-event="${event}"]`);
		expect(wordsOf(step)).toContain(description!);
		expect(all(step, `a[href="${source_url}"]`)).toHaveLength(1);
	}
});

test('where sources disagree, every such row is listed and nothing is decided', () => {
	const page = pageAt('/en/progress/');
	const listed = all(page, '[data-conflicts] tbody tr').map((row) => row.dataset.row);
	const keyed = {
		rounds: ['round'],
		progress_events: ['event'],
		participation: ['round', 'country'],
		reports: ['round', 'country', 'report_type']
	};
	const conflicts = Object.entries(keyed).flatMap(([name, key]) =>
		table(name).flatMap((row) => (row.certainty === 'conflict' ? [key.map((column) => row[column]).join('.')] : []))
	);
	expect(conflicts.length).toBeGreaterThan(6);
	expect(listed.join(' ').split(' ').sort()).toEqual(conflicts.sort());
	expect(wordsOf(one(page, '[data-conflicts]'))).toMatch(/25.*27/);
});

test('events of all countries or of a region stand apart from the cells, with date and source', () => {
	const wide = events.filter((row) => row.round === 'TRP4' && row.scope !== 'country');
	expect(wide.length).toBeGreaterThan(0);
	const told = all(pageAt('/en/progress/'), 'dd');
	for (const { description = '', source_url: url = '' } of wide) {
		const own = told.filter((item) => wordsOf(item).includes(description));
		expect(own, description).toHaveLength(1);
		expect(all(own[0]!, 'a').map((link) => link.getAttribute('href'))).toEqual([url]);
	}
});

test('no country is ranked: within their region they stand by name', () => {
	const board = one(figureOf(pageAt('/en/progress/'), 'stages'), '.frame-drawing table');
	const groups = all(board, 'tbody').map((group) => all(group, 'th[scope="row"] a').map(wordsOf));
	expect(groups.length).toBeGreaterThan(1);
	for (const names of groups) {
		expect(names.length).toBeGreaterThan(0);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	}
});
