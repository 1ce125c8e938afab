import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { ageClass, CELL_STATES, type CellState } from '$lib/domain/absence';
import { shuffled } from '../frame/generators';
import { component, examples } from './example';
import { layout, type CoverageData, type MatrixCell } from './layout';

const themes = ['finance', 'context'].map((theme) => ({ theme, name: theme }));
const regions = ['SEET', 'CA'].map((region) => ({ region, name: region }));
const cell = (indicator: string, country: string, year: number | null, state?: CellState): MatrixCell => ({
	indicator,
	country,
	state: state ?? (year === null ? 'not_published' : 'published'),
	year,
	age: year === null ? null : ageClass(year, 2024)
});
const data: CoverageData = {
	themes,
	regions,
	indicators: [
		{ indicator: 'a', name: 'A', theme: 'context' },
		{ indicator: 'b', name: 'B', theme: 'finance' },
		{ indicator: 'c', name: 'C', theme: 'context' }
	],
	countries: [
		{ country: 'KAZ', name: 'Kazakhstan', region: 'CA' },
		{ country: 'ALB', name: 'Albania', region: 'SEET' }
	],
	cells: [
		cell('a', 'KAZ', 2024),
		cell('a', 'ALB', null),
		cell('b', 'KAZ', 2012),
		cell('b', 'ALB', null),
		cell('c', 'KAZ', null),
		cell('c', 'ALB', 2021)
	]
};

describe('layout of the matrix', () => {
	it('sets indicators in their themes and countries in their regions, in the order of these', () => {
		const { rows, columns, spans } = layout(data);
		expect(rows.map(({ indicator }) => indicator.indicator)).toEqual(['b', 'a', 'c']);
		expect(columns.map(({ country, first }) => [country.country, first])).toEqual([
			['ALB', true],
			['KAZ', true]
		]);
		expect(spans).toEqual([
			{ region: 'SEET', name: 'SEET', columns: 1 },
			{ region: 'CA', name: 'CA', columns: 1 }
		]);
		for (const row of rows) expect(row.cells.map(({ country }) => country)).toEqual(['ALB', 'KAZ']);
	});

	it('keeps the order given where nothing is grouped', () => {
		const { rows, columns, spans } = layout({ ...data, themes: [], regions: [] });
		expect(rows.map(({ indicator, index }) => [indicator.indicator, index])).toEqual([
			['a', 0],
			['b', 1],
			['c', 2]
		]);
		expect(columns.map(({ country }) => country.country)).toEqual(['KAZ', 'ALB']);
		expect(spans).toEqual([]);
	});

	it('counts what is missing in rows, columns and in all', () => {
		const { rows, columns, missing, groups, ages, states } = layout(data);
		expect(rows.map((row) => row.missing)).toEqual([1, 1, 1]);
		expect(columns.map((column) => column.missing)).toEqual([2, 1]);
		expect(groups.map((group) => group.missing)).toEqual([1, 2]);
		expect(missing).toBe(3);
		expect(ages).toEqual([1, 1, 0, 1]);
		expect(states).toMatchObject({ published: 3, not_published: 3, not_collected: 0 });
	});

	it('gives the same totals by rows and by columns, whatever the cells say', () => {
		const state = fc.constantFrom(...CELL_STATES);
		fc.assert(
			fc.property(fc.array(state, { minLength: 6, maxLength: 6 }), (states) => {
				const cells = data.cells.map(({ indicator, country }, at) => {
					const given = states[at] ?? 'published';
					return cell(indicator, country, given === 'published' ? 2020 : null, given);
				});
				const found = layout({ ...data, cells });
				const total = (numbers: readonly { readonly missing: number }[]) =>
					numbers.reduce((sum, { missing }) => sum + missing, 0);
				const expected = states.filter((one) => one !== 'published').length;
				expect([total(found.rows), total(found.columns), total(found.groups), found.missing]).toEqual(
					Array<number>(4).fill(expected)
				);
				expect(Object.values(found.states).reduce((sum, count) => sum + count, 0)).toBe(6);
			})
		);
	});

	it('is the same in whatever order the cells come', () => {
		fc.assert(
			fc.property(shuffled(fc.constant([...data.cells])), ([all, other]) => {
				expect(layout({ ...data, cells: other })).toEqual(layout({ ...data, cells: all }));
			})
		);
	});

	it.each([
		['a cell that is not given', { cells: data.cells.slice(1) }, /no cell of a in KAZ/],
		['a cell that is given twice', { cells: [...data.cells, ...data.cells] }, /twice/],
		['an indicator without a group', { themes: themes.slice(1) }, /indicator outside/],
		['a country without a group', { regions: regions.slice(1) }, /country outside/]
	] satisfies [string, Partial<CoverageData>, RegExp][])('refuses %s', (_, wrong, message) => {
		expect(() => layout({ ...data, ...wrong })).toThrow(RangeError);
		expect(() => layout({ ...data, ...wrong })).toThrow(message);
	});
});

describe('the prerendered matrix', () => {
	it.each(examples.map(({ name, props }) => [name, props] as const))(
		'%s: every cell is a mark, without inline styles',
		(_, props) => {
			const { body } = render(component, { props });
			expect(body.match(/data-mark/g)?.length ?? 0).toBe(props.data.indicators.length * props.data.countries.length);
			expect(body).not.toMatch(/\sstyle=/);
			expect(body).toContain('data-chart="coverage"');
		}
	);

	it('explains only the kinds of absence that occur', () => {
		const cacheKey = (name: string) => {
			const props = examples.find((one) => one.name === name)!.props;
			return [...render(component, { props }).body.matchAll(/data-state-key="(\w+)"/g)].map(([, state]) => state);
		};
		expect(cacheKey('grouped')).toEqual(['not_published']);
		expect(cacheKey('every kind of absence')).toEqual(CELL_STATES.slice(1));
	});

	it('says the whole year to those who listen', () => {
		const { body } = render(component, { props: examples[0]!.props });
		expect(body).toMatch(/data-year="2024"[^>]*aria-label="2024"[^>]*>24</);
		expect(body).toMatch(/data-state="not_published"[^>]*aria-label="No value published"/);
	});
});
