/** The page of gaps: what it counts is what the tables hold. */
import { expect, test } from 'vitest';
import { indicators, newest, partners, totalsOf } from '../e2e/support/coverage';
import { all, figureOf, marksOf, pageAt } from './page';

const PAGE = '/en/gaps/';

test('every cell of the matrix says what the table of observations says', () => {
	const cells = all(figureOf(pageAt(PAGE), 'coverage'), 'td[data-mark]');
	expect(cells).toHaveLength(partners.length * indicators.length);
	const wrong = cells.filter((cell) => {
		const { country, indicator, state, year } = cell.dataset;
		const expected = newest.get(`${indicator} ${country}`) ?? 0;
		return (
			Number(year ?? 0) !== expected ||
			state !== (expected ? 'published' : 'not_published') ||
			(expected > 0 && cell.getAttribute('aria-label') !== String(expected))
		);
	});
	expect(wrong.map((cell) => cell.outerHTML)).toEqual([]);
});

test('totals of rows and columns equal counts over the tables', () => {
	const matrix = figureOf(pageAt(PAGE), 'coverage');
	const columns = all(matrix, 'thead td[data-country]').map((cell) => [cell.dataset.country, Number(cell.textContent)]);
	const rows = all(matrix, 'tr[data-row]').map((line) => [
		line.dataset.indicator,
		Number(line.querySelector<HTMLElement>('[data-total]')?.dataset.total)
	]);
	expect({ columns: Object.fromEntries(columns), rows: Object.fromEntries(rows) }).toEqual(
		totalsOf(partners.map(({ country }) => String(country)))
	);
});

test('question 5: which indicators are missing in most countries, and in which region', () => {
	const rows = all(pageAt(PAGE), '[data-missing-most] tbody tr').map(
		({ dataset }) => [dataset.indicator, Number(dataset.value)] as const
	);
	const { rows: missing } = totalsOf(partners.map(({ country }) => String(country)));
	const counted = Object.entries(missing).filter(([, countries]) => countries * 3 >= partners.length);
	expect(new Map(rows)).toEqual(new Map(counted));
	expect(rows.map(([, countries]) => countries)).toEqual(rows.map(([, countries]) => countries).sort((a, b) => b - a));
});

test('without a script every cell and the table are there, and nothing can be reached that would not answer', () => {
	const page = pageAt(PAGE);
	expect(marksOf(figureOf(page, 'coverage'))).toHaveLength(partners.length * indicators.length);
	expect(all(page, '[data-chart="coverage"] table[data-table] tbody tr').length).toBeGreaterThan(partners.length);
	expect(all(page, '[tabindex="-1"]:not(main)')).toEqual([]);
});
