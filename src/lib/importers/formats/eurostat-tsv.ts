/** Eurostat’s TSV: the dimensions packed into the first cell, a column per period, flags behind values, a colon where there is none. */
import type { Column, Recogniser } from '../layout';
import { yearIn } from '../headers';
import { cellText, type Grid } from '../grid';
import { layoutOf } from './named';
import { dimensionColumn } from './sdmx-csv';

const PACKED = /^"?([A-Za-z0-9_]+(?:,[A-Za-z0-9_]+)*)\\(?:time_period|time)"?$/i;

export const eurostatTsv: Recogniser = (grid) => {
	const header = grid.rows[0]?.cells.map(cellText) ?? [];
	// Somebody may have saved the tabs as commas: then the dimensions stand in cells of their own.
	const at = header.findIndex((cell) => /\\(?:time_period|time)$/i.test(cell));
	if (at < 0) return null;
	const packed = PACKED.exec(header[0] ?? '');
	if (at > 0 || packed === null) return unpacked(grid, header, at);
	const names = (packed[1] ?? '').split(',');
	const rows = grid.rows.map(({ line, cells: [first = '', ...rest] }) => ({
		line,
		cells: [...padded(first.split(','), names.length), ...rest]
	}));
	const columns = [...names.map(dimensionColumn), ...header.slice(1).map(period)];
	const opened: Grid = { ...grid, rows };
	return {
		layout: layoutOf(opened, 'eurostat_tsv', 1, columns, {
			split: { at: 0, into: names.length },
			areas: 'eurostat',
			statuses: 'eurostat',
			decimal: '.'
		}),
		evidence: [
			{ key: 'packed', seen: header[0] ?? '' },
			{ key: 'years_across', seen: String(columns.length - names.length) }
		],
		score: 95,
		grid: opened
	};
};

function unpacked(grid: Grid, header: readonly string[], at: number): ReturnType<Recogniser> {
	const columns = header.map((name, index) => (index > at ? period(name) : dimensionColumn(name.replace(/\\.*$/, ''))));
	return {
		layout: layoutOf(grid, 'eurostat_tsv', 1, columns, {
			areas: 'eurostat',
			statuses: 'eurostat',
			decimal: grid.delimiter === ';' ? null : '.'
		}),
		evidence: [{ key: 'packed', seen: header.slice(0, at + 1).join(', ') }],
		score: 94
	};
}

const padded = (parts: readonly string[], length: number): string[] =>
	Array.from({ length }, (_, index) => parts[index] ?? '');

const period = (name: string): Column =>
	yearIn(name) === null ? { role: 'IGNORED', name } : { role: 'OBS_VALUE', name, fixed: { TIME_PERIOD: name } };
