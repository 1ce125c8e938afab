import { describe, expect, it } from 'vitest';
import { themeMatrix } from './matrix';

const said = (development: string, theme: string) => ({ development, theme, themeName: theme.toUpperCase() });
const round = (code: string, ...statements: readonly string[]) => ({ round: code, short: code, statements });

describe('the matrix of themes and rounds', () => {
	const rounds = [round('TRP1'), round('TRP4', 'D1', 'D2'), round('TRP6', 'D3')];

	it('has each statement once, under its theme and its round', () => {
		const { columns, rows } = themeMatrix([said('D1', 'a'), said('D2', 'b'), said('D3', 'a')], rounds);
		expect(columns.map((one) => one.round)).toEqual(['TRP4', 'TRP6']);
		expect(rows.map(({ theme, cells }) => [theme, cells.map((cell) => cell.map((one) => one.development))])).toEqual([
			['a', [['D1'], ['D3']]],
			['b', [['D2'], []]]
		]);
	});

	it('keeps what belongs to no round in a column of its own, last', () => {
		const { columns, rows } = themeMatrix([said('D9', 'a'), said('D1', 'a')], rounds);
		expect(columns.map((one) => one.round)).toEqual(['TRP4', null]);
		expect(rows[0]?.cells.map((cell) => cell.map((one) => one.development))).toEqual([['D1'], ['D9']]);
	});

	it('of nothing is nothing', () => {
		expect(themeMatrix([], rounds)).toEqual({ columns: [], rows: [] });
	});
});
