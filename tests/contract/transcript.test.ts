/** A test of the comparison: what it is to find between two engines, it finds. */
import { expect, it } from 'vitest';
import type { Engine, Value } from '../../src/lib/duckdb/queries';
import { CASES } from './params';
import { differences, transcript } from './transcript';

type Row = Record<string, Value>;

/** An engine that answers every question about publishers with these rows, and every other with none. */
const saying = (...rows: Row[]): Engine => ({
	run: (sql) => Promise.resolve(sql.includes('split_part(s.organisation') ? rows : [])
});
const row = { organisation: 'A', year: 2020, observations: 0 };
const compare = async (one: Engine, other: Engine) => differences(await transcript(one), await transcript(other));

it('asks every case', async () => {
	expect(await transcript(saying(row))).toHaveLength(CASES.length);
});

it('finds no difference between the same answers, in whatever order their columns come', async () => {
	const turned = { observations: 0, year: 2020, organisation: 'A' };
	expect(await compare(saying(row), saying(turned))).toEqual([]);
});

it.each<[string, Row[]]>([
	['another text', [{ ...row, organisation: 'Å' }]],
	['another number', [{ ...row, observations: 1 }]],
	['zero below zero', [{ ...row, observations: -0 }]],
	['a column too many', [{ ...row, further: null }]],
	['a row too many', [row, row]],
	['no row', []],
	['a broken promise', [{ ...row, year: '2020' }]]
])('finds %s', async (_, rows) => {
	expect(await compare(saying({ ...row }), saying(...rows))).toEqual([
		expect.stringMatching(/^values-by-organisation \{\}: /)
	]);
});
