import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES } from '.';
import { formatted } from './format';
import { regions } from './places';
import { observations } from './statistics';

describe('a formatted table', () => {
	it('has lost what a spreadsheet put in, and no cell', () => {
		expect(formatted(regions, `${'\uFEFF"region";'.replace(';', ',')}position\r\nEAP,2\r\n"SEET",1\r\n`)).toBe(
			'region,position\nSEET,1\nEAP,2\n'
		);
	});

	it('stands by number where the column is one, by code unit elsewhere, empty first', () => {
		const rows = ['b,T,10', 'b,T,9', 'a,T,11', ',T,12'].map((row) => {
			const [INDICATOR, SEX, TIME_PERIOD] = row.split(',');
			return `${INDICATOR},KAZ,${TIME_PERIOD},${SEX},_T,1,A,x`;
		});
		const header = Object.keys(observations.columns).join(',');
		expect(
			formatted(observations, [header, ...rows].join('\n'))
				.split('\n')
				.slice(1, 5)
		).toEqual([rows[3], rows[2], rows[1], rows[0]]);
	});

	it.each(TABLES.map((table) => [table.name, table] as const))('is what %s already is', (name, table) => {
		const text = readFileSync(`data/tables/${name}.csv`, 'utf8');
		expect(formatted(table, text) === text).toBe(true);
	});
});
