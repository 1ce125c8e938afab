import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { facts, places, plain, seen } from '../fixtures.testing';
import { inOrder, pressed, yearsTable, chartTable, type Order } from './years-table';
import YearsTable from './YearsTable.svelte';

const rows = [
	seen('EUU', 11, { year: 2020 }),
	seen('B', 20.04, { year: 2018, status: 'B' }),
	seen('B', 30, { year: 2020 }),
	seen('A', 20, { year: 2018, status: 'E', comment: 'Another survey.' }),
	seen('C', null, { year: 2018 }),
	seen('D', 5, { year: 2020 })
];
const table = yearsTable(facts, rows, places, [
	{ id: 'R', name: 'Region, median of 3', points: [{ year: 2020, value: 12 }] }
]);
const idsBy = (by: Order['by'], descending: boolean) =>
	inOrder(table.rows, { by, descending }, facts.decimals).map(({ id }) => id);

describe('a table of countries by years', () => {
	it('has a column for each year from the first to the last with a value, and a row for each who has one', () => {
		expect(table.years).toEqual([2018, 2019, 2020]);
		expect(table.rows.map(({ id }) => id)).toEqual(['A', 'B', 'D', 'EUU', 'R']);
	});

	it('leaves a cell without a value empty, never zero, and marks what is not simply published', () => {
		const [a, b] = chartTable(table, '').rows;
		expect(a?.['2020']).toEqual({ text: '', value: null });
		expect(a?.['2018']).toEqual({ text: '20.0 E†', value: 20 });
		expect(b?.['2018']).toEqual({ text: '20.0 B', value: 20.04 });
	});

	it('is empty where nothing is published', () => {
		expect(yearsTable(facts, [seen('A', null)], places)).toEqual({ years: [], rows: [] });
	});
});

describe('its order', () => {
	it('by a year is that of the values as shown; who has none comes last in either direction', () => {
		expect(idsBy(2020, true)).toEqual(['B', 'D', 'A', 'EUU', 'R']);
		expect(idsBy(2020, false)).toEqual(['D', 'B', 'A', 'EUU', 'R']);
		// 20.04 and 20 read the same.
		expect(idsBy(2018, true)).toEqual(['A', 'B', 'D', 'EUU', 'R']);
	});

	it('keeps reference values under the countries', () => {
		for (const descending of [true, false]) expect(idsBy('name', descending).slice(-2)).toEqual(['EUU', 'R']);
		expect(idsBy('name', true)).toEqual(['D', 'B', 'A', 'EUU', 'R']);
	});

	it('begins with the highest, or the first of the alphabet, and turns round with the next press', () => {
		expect(pressed(null, 2020)).toEqual({ by: 2020, descending: true });
		expect(pressed({ by: 2020, descending: true }, 2020)).toEqual({ by: 2020, descending: false });
		expect(pressed({ by: 2020, descending: true }, 'name')).toEqual({ by: 'name', descending: false });
	});
});

describe('own values', () => {
	const own = yearsTable(
		facts,
		rows,
		places,
		[{ id: 'R', name: 'Region, median of 3', points: [{ year: 2020, value: 12 }] }],
		[{ id: 'own A', name: 'A (your data)', points: [{ year: 2018, value: 21 }] }]
	);

	it('stand under all others in every order', () => {
		for (const descending of [true, false])
			for (const by of ['name', 2018, 2020] as const)
				expect(
					inOrder(own.rows, { by, descending }, facts.decimals)
						.map(({ id }) => id)
						.slice(-3)
				).toEqual(['EUU', 'R', 'own A']);
	});

	it('are no reference values', () => {
		const { body } = render(YearsTable, { props: { table: own, caption: 'NEET rate', decimals: 1 } });
		expect(plain(body)).toMatch(/data-own-mark="own A" data-year="2018" data-value="21"/);
		expect(plain(body)).not.toMatch(/data-reference="own A"|data-country="own A"/);
		expect(body.match(/<tr class="[^"]*\breference\b/g)).toHaveLength(2);
	});
});

it('shows every value with its country, year and status, and a button over every column', () => {
	const { body } = render(YearsTable, { props: { table, caption: 'NEET rate', decimals: 1 } });
	expect(body.match(/<button/g)).toHaveLength(4);
	expect(body).toMatch(/data-country="A" data-year="2018" data-value="20" data-status="E"[^>]*>20\.0/);
	expect(plain(body)).toMatch(/data-reference="R" data-year="2020" data-value="12"/);
});
