/** What every chart keeps before any script runs: a heading, a summary, marks, and a table of the same rows. */
import { expect, test } from 'vitest';
import { unlikeRows } from '../e2e/support/same-rows';
import { partners, table } from '../e2e/support/tables';
import { all, headingsOf, marksOf, pageAt, rowsOf, wordsOf } from './page';

const PLACES = [
	'',
	'progress/',
	'countries/',
	'countries/KAZ/',
	'themes/entrepreneurial_learning/',
	'compare/',
	'data/',
	'about/',
	...table('indicators').map(({ indicator }) => `indicators/${indicator}/`)
];

test.each(PLACES)(
	'every chart of /en/%s has a heading, a summary, marks, a table of the same rows and links to its sources',
	(place) => {
		const figures = all(pageAt(`/en/${place}`), 'figure[data-chart]');
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) {
			const heading = figure.querySelector('h2, h3, h4');
			expect(wordsOf(heading)).toMatch(/\S/);
			expect(figure.getAttribute('aria-labelledby')?.split(' ')[0]).toBe(heading?.getAttribute('id') ?? 'no id');
			expect(wordsOf(figure.querySelector('[data-summary]'))).toMatch(/\w+ \w+/);
			expect(unlikeRows(figure.dataset.chart ?? '', marksOf(figure), rowsOf(figure))).toEqual([]);
			expect(wordsOf(figure.querySelector('table[data-table] caption'))).toMatch(/\S/);
			// Many times the drawing's elements, and none answers: they are not hydrated.
			expect(figure.querySelector('table[data-table]')?.innerHTML).not.toContain('<!--');
			for (const name of headingsOf(figure)) expect(name).not.toBe('');
			expect(all(figure, 'table[data-table] tbody th[scope="row"]')).toHaveLength(
				all(figure, 'table[data-table] tbody tr').length
			);
		}
		// Of the others some count over tables of our own, which they name in words.
		if (/^(progress|indicators)\//.test(place)) expectSources(figures);
	}
);

test.each(partners())('every chart of the country %s names its sources with links to them', (country) => {
	const page = pageAt(`/en/countries/${country}/`);
	const figures = all(page, 'figure[data-chart]');
	if (figures.length > 0) expectSources(figures);
	else expect(wordsOf(page.querySelector('#rounds'))).toContain('No dated step of this country is known.');
});

function expectSources(figures: readonly HTMLElement[]): void {
	expect(figures.length).toBeGreaterThan(0);
	const without = figures.filter((figure) => {
		const linked = all(figure, 'a[href^="http"]').some((link) => !link.closest('[hidden]'));
		return wordsOf(figure.querySelector('.source')) === '' || (figure.querySelector('[data-mark]') !== null && !linked);
	});
	expect(without.map((figure) => figure.dataset.chart)).toEqual([]);
}
