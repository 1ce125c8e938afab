/**
 * Forty selections of the explorer, drawn by lot and the same in every run, in every form, language and kind of
 * benchmark: chart and table hold exactly the rows that Arquero finds in the table files. That the browser shows the same,
 * and gives it as a file and as a link: `tests/e2e/selections.e2e.ts`.
 */
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { afterAll, describe, expect, it } from 'vitest';
import { published } from '../../src/lib/duckdb/published/database.server';
import { choicesIn, notesIn, releases } from '../../src/lib/duckdb/published/choices.server';
import { seriesOf } from '../../src/lib/duckdb/queries/observations';
import { ask } from '../../src/lib/duckdb/queries/query';
import Figures from '../../src/lib/features/explorer/Figures.svelte';
import { load } from '../../src/lib/features/explorer/load.server';
import { rowsFromDatabase } from '../../src/lib/features/explorer/database-rows';
import { loadComponents } from '../../src/lib/figure/indicator/components';
import { drawnTargetsIn } from '../../src/lib/figure/drawn-targets.server';
import { dataRequest } from '../../src/lib/figure/selection/data-request';
import { compareFields, comparison, everyYear } from '../../src/lib/figure/selection/fields';
import { answerFrom, pack } from '../../src/lib/figure/selection/packed-indicator';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { parseParams } from '../../src/lib/state/params';
import { all, dataOf, marksOf } from '../built/page';
import { askedIn, drawnRows, figuresIn, isChange, saidWithoutRow, tabledRows } from '../e2e/support/selection-rows';
import {
	addressOf,
	benchmarkOf,
	BENCHMARKS,
	expectedOf,
	FORMS,
	inOrder,
	LANGUAGES,
	selections,
	type Selection
} from '../e2e/support/selections';
import { table } from '../e2e/support/tables';

const ALL = selections(20_240_801, 40);
const plainOrder = <T extends object>(values: readonly T[]): string[] =>
	values.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
afterAll(() => askLanguageOf(() => 'en'));

/** The figures that answer an address, as the explorer shows them. */
async function figuresAt(selection: Selection): Promise<Element[]> {
	const { language } = selection;
	askLanguageOf(() => language);
	const data = await load({ params: { lang: language } });
	const query = new URL(addressOf(selection), 'http://site').search;
	const { view, invalid } = parseParams(compareFields(data.indicators, data.countries), query);
	expect(invalid).toEqual([]);
	const { form } = view;
	if (form === null) throw new Error(`${query} names no form`);
	const benchmark = comparison(form, view.benchmark, view.years);
	const request = dataRequest({ ...view, tolerance: Number(view.tolerance), benchmark }, form, data.countries);
	const engine = await published();
	const { rows, newest } = await rowsFromDatabase(engine, request);

	const files = [];
	for (const indicator of request.indicators) files.push(pack(indicator, await ask(engine, seriesOf, { indicator })));
	expect(plainOrder(answerFrom(files, request).rows), 'files and database').toEqual(plainOrder(rows));

	const { body } = render(Figures, {
		props: {
			shown: { view, form, benchmark },
			components: await loadComponents(form),
			rows,
			newest,
			indicators: (await choicesIn(language)).indicators,
			places: data.countries,
			sources: await releases(),
			notes: await notesIn(language),
			targets: await drawnTargetsIn(language),
			first: everyYear(data.indicators)[0] ?? 0,
			busy: false,
			hrefOf: () => '#',
			embedOf: () => null
		}
	});
	return all(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document, 'figure');
}

const columnsOf = (row: Element): Record<string, string> =>
	Object.fromEntries(
		all(row, '[data-column]').map((cell) => [
			cell.getAttribute('data-column') ?? '',
			cell.getAttribute('data-value') ?? ''
		])
	);

/** A value as the page writes it: who subtracts two of them gets the distance the page says. */
const asShown = (indicator: string) => (value: number) =>
	Number(
		value.toLocaleString('en', {
			maximumFractionDigits: Number(table('indicators').find((row) => row.indicator === indicator)?.decimals),
			useGrouping: false
		})
	);

describe('forty selections of the explorer', () => {
	it('hold every form, language and kind of benchmark, and mostly have values', () => {
		expect(new Set(ALL.map(({ form }) => form))).toEqual(new Set(FORMS));
		expect(new Set(ALL.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
		expect(new Set(ALL.flatMap(({ benchmark }) => (benchmark ? [benchmark.kind] : [])))).toEqual(new Set(BENCHMARKS));
		expect(ALL.filter((selection) => expectedOf(selection).length > 0).length).toBeGreaterThan(30);
	});

	it.each(ALL.map((selection) => ({ address: addressOf(selection), selection })))(
		'$address: chart and table are the rows of the tables',
		async ({ selection }) => {
			const values = expectedOf(selection);
			const groups = figuresIn(selection);
			const figures = await figuresAt(selection);
			expect(figures, 'a figure for each indicator, or one for all').toHaveLength(groups.length);
			for (const [at, group] of groups.entries()) {
				const figure = figures[at]!;
				const [indicator = ''] = group;
				const referenceValue = (country: string) => benchmarkOf(selection, indicator, country);
				const expected = inOrder(
					values.filter(
						(one) =>
							group.includes(one.indicator) && (selection.form !== 'benchmark' || referenceValue(one.country) !== null)
					)
				);
				const marks = marksOf(figure);
				if (selection.form !== 'table' && !isChange(selection))
					expect(inOrder(drawnRows(marks, selection, indicator)), 'the chart').toEqual(expected);
				const rows =
					selection.form === 'table'
						? all(figure, 'td[data-value]').map(dataOf)
						: all(figure, 'table[data-table] tbody tr').map(columnsOf);
				expect(inOrder(tabledRows(rows, selection, indicator)), 'the table').toEqual(expected);
				if (selection.form === 'benchmark')
					for (const { country = '', distance } of marks) {
						const value = expected.find((one) => one.country === country)?.value ?? Number.NaN;
						const seen = asShown(indicator);
						expect(Number(distance), `distance of ${country}`).toBeCloseTo(
							seen(value) - seen(referenceValue(country) ?? 0),
							6
						);
					}
				const [summary, tableText] = ['[data-summary]', 'table[data-table]'].map(
					(selector) => figure.querySelector(selector)?.textContent ?? ''
				);
				expect(saidWithoutRow(summary ?? '', tableText ?? ''), 'numbers of the summary').toEqual([]);
				// Where there is nothing to compare with, that is said instead.
				if (selection.form === 'benchmark' && !isChange(selection) && referenceValue('') === null) continue;
				const named = all(figure, '[data-absent] [data-country]').map((item) => item.getAttribute('data-country'));
				expect(named, 'those without a value are named').toEqual(
					expect.arrayContaining(askedIn(selection).filter((one) => !expected.some(({ country }) => country === one)))
				);
			}
		}
	);
});
