/** The pages of themes: counts are those of the tables, all is sourced, dated and sure or not, methods are never joined. */
import { expect, test } from 'vitest';
import { textOf } from '../e2e/support/built';
import { labelOf, partners, table } from '../e2e/support/tables';
import { countriesOf, georgia, KINDS, matrixOf, on, statements, themes } from '../e2e/support/themes';
import { all, marksOf, one, pageAt, plain, wordsOf } from './page';

test('the bars of themes count what the table of statements holds; themes of indicators alone stand apart', () => {
	const page = pageAt('/en/themes/');
	const rows = all(page, '[data-theme-matrix] tbody tr');
	const shown = rows.map((row) => [
		row.dataset.theme,
		KINDS.map((kind) => {
			const { dataset } = one(row, `[data-kind="${kind}"]`);
			return [kind, Number(dataset.value), Number(dataset.countries)];
		})
	]);
	const expected = Object.entries(matrixOf('')).filter(([theme]) => on(theme).length > 0);
	expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
	const balance = rows.map(({ dataset: { theme = '' } }) => {
		const count = (...kinds: string[]) => on(theme).filter(({ kind = '' }) => kinds.includes(kind)).length;
		return count('strength') - count('weakness', 'gap');
	});
	expect(balance).toEqual([...balance].sort((a, b) => b - a));
	expect(all(page, '[data-themes-of-indicators] li').map(({ dataset }) => dataset.theme)).toEqual(
		themes.filter((theme) => on(theme).length === 0)
	);
	expect(wordsOf(one(page, 'main'))).toContain(`24 of ${partners().length} partner countries`);
});

test('question 7: which themes are most often a weakness, a gap, a development', () => {
	const page = pageAt('/en/themes/');
	for (const kind of ['weakness', 'gap', 'development']) {
		const named = all(page, `[data-most] tr[data-group=""] td[data-kind="${kind}"] a`).map(
			({ dataset }) => [dataset.theme ?? '', Number(dataset.value)] as const
		);
		expect(named.length).toBeGreaterThanOrEqual(3);
		const count = (theme: string) => countriesOf(on(theme).filter((row) => row.kind === kind)).size;
		for (const [theme, value] of named) expect(value).toBe(count(theme));
		const least = Math.min(...named.map(([, value]) => value));
		for (const theme of themes) if (count(theme) > least) expect(named.map(([one]) => one)).toContain(theme);
	}
	expect(wordsOf(one(page, '[data-most] tr[data-group=""] [data-read]'))).toBe(String(countriesOf(statements).size));
});

test.each(themes)('every statement and every score of %s has its source, its date and its certainty', (theme) => {
	const page = pageAt(`/en/themes/${theme}/`);
	const listed = all(page, '[data-development]').map((item) => ({
		development: item.dataset.development,
		date: wordsOf(item.querySelector('[data-date]')),
		certainty: item.querySelector<HTMLElement>('[data-certainty]')?.dataset.certainty,
		source: wordsOf(item.querySelector('[data-source]')),
		href: item.querySelector('[data-source] a')?.getAttribute('href') ?? ''
	}));
	expect(listed.every(({ date, source }) => date !== '' && source !== '')).toBe(true);
	expect(listed).toHaveLength(on(theme).length);
	expect(new Map(listed.map(({ development, certainty, href }) => [development, `${certainty} ${href}`]))).toEqual(
		new Map(on(theme).map(({ development, certainty, source_url }) => [development, `${certainty} ${source_url}`]))
	);
	const scores = table('scores').filter((row) => row.theme === theme);
	const rows = all(page, 'figure[data-chart="scores"] tbody tr').map((line) => {
		const cells = all(line, 'td');
		return {
			edition: wordsOf(cells[0]),
			certainty: cells[4]?.dataset.value,
			href: cells[5]?.querySelector('a')?.getAttribute('href')
		};
	});
	const sorted = (list: readonly string[]) => [...list].sort();
	expect(sorted(rows.map(({ edition, certainty, href }) => `${edition} ${certainty} ${href}`))).toEqual(
		sorted(scores.map(({ edition, certainty, source_url }) => `${edition} ${certainty} ${source_url}`))
	);
});

test('question 24: Georgia’s scores as published and on the comparable method are never one line', () => {
	const figure = all(pageAt('/en/themes/entrepreneurial_learning/'), 'figure[data-chart="scores"]')[0]!;
	expect(wordsOf(figure)).toContain('Scale from 1 (weakest) to 5 (strongest)');
	const dots = marksOf(figure).map(({ country, benchmark, year, value, method, x, y }) => ({
		place: country ?? benchmark,
		year: Number(year),
		value: Number(value),
		method,
		at: `${x},${y}`
	}));
	for (const method of ['as_published', 'comparable'])
		expect(
			dots
				.filter((dot) => dot.place === 'GEO' && dot.method === method)
				.map(({ year, value }) => [year, value])
				.sort(([a = 0], [b = 0]) => a - b)
		).toEqual(georgia(method));
	const lines = all(figure, 'path[data-method]:not([data-mark])').map((path) => path.getAttribute('d') ?? '');
	expect(lines.length).toBeGreaterThan(3);
	for (const d of lines) {
		const joined = d
			.slice(1)
			.split('L')
			.flatMap((at) => dots.filter((dot) => dot.at === at));
		expect(joined.length, d).toBeGreaterThan(1);
		expect(new Set(joined.map(({ place, method }) => `${place} ${method}`)).size, d).toBe(1);
		const [first] = joined;
		const years = joined.map(({ year }) => year);
		if (first?.method === 'as_published') expect(years, 'the method changed between 2020 and 2024').not.toContain(2024);
	}
	expect(all(figure, '[data-break]').length).toBeGreaterThan(0);
});

test('career guidance has no comparable figure, and the page says so; entrepreneurial learning has proxies', () => {
	expect(wordsOf(one(pageAt('/en/themes/career_guidance/'), '[data-no-figure]'))).toContain(
		'no comparable figure at all'
	);
	const proxies = all(pageAt('/en/themes/entrepreneurial_learning/'), '#figures tr[data-proxy="true"]');
	expect(proxies).toHaveLength(3);
	for (const row of proxies) expect(wordsOf(row)).toContain('proxy');
});

test('question 4: who could speak on career guidance, newest first', () => {
	const telling = on('career_guidance').filter(({ kind = '' }) => ['strength', 'development'].includes(kind));
	const rows = all(pageAt('/en/themes/career_guidance/'), '[data-speakers] tbody tr').map(({ dataset }) => dataset);
	expect(rows).toHaveLength(countriesOf(telling).size);
	expect(new Set(rows.map(({ country }) => country))).toEqual(countriesOf(telling));
	const dates = rows.map(({ date = '' }) => date);
	expect(dates).toEqual([...dates].sort((a, b) => (a < b ? 1 : -1)));
});

test('question 19: the Riga deliverable and the Osnabrück objective of a theme', () => {
	const page = pageAt('/en/themes/quality_assurance/');
	expect(wordsOf(one(page, '[data-framework] tr[data-section="MTD2"]'))).toContain('Riga');
	expect(wordsOf(one(page, '[data-framework] tr[data-section="OSN1"]'))).toContain('Osnabrück');
});

test.each(['fr', 'ru', 'ar'] as const)("statements are told in the reader's language (%s)", (language) => {
	const theme = 'career_guidance';
	const page = pageAt(`/${language}/themes/${theme}/`);
	for (const { development = '' } of on(theme).slice(0, 5))
		expect(wordsOf(one(page, `[data-development="${development}"]`))).toContain(
			plain(labelOf('development', development, language, 'summary'))
		);
	const term = wordsOf(one(pageAt(`/${language}/terms/`), 'details:has(> #term-apprenticeship)'));
	expect(term).toContain(labelOf('term', 'apprenticeship', language));
	expect(term).toContain('apprenticeship');
});

test('the search finds a theme and leads to its page', () => {
	const { entries } = JSON.parse(textOf('en/search.json')) as {
		entries: { kind: string; code: string; path: string }[];
	};
	const found = entries.filter(({ kind }) => kind === 'theme');
	expect(found.map(({ code, path }) => [code, path])).toEqual(themes.map((theme) => [theme, `themes/${theme}/`]));
});
