import { describe, expect, it } from 'vitest';
import { plainCell, readAnswer, type ArrowBatch } from './sql-answer';

/** A record batch as Arrow hands it out. */
const batch = (
	columns: readonly (readonly [name: string, type: string, values: readonly unknown[], scale?: number])[]
) =>
	({
		numRows: columns[0]?.[2].length ?? 0,
		schema: {
			fields: columns.map(([name, type, , scale]) => ({
				name,
				type: { toString: () => type, ...(scale !== undefined && { scale }) }
			}))
		},
		getChildAt: (at) => ({ get: (row) => columns[at]?.[2][row] })
	}) satisfies ArrowBatch;
async function* stream(...batches: readonly ArrowBatch[]) {
	yield* batches;
}
/** 128 bits, lowest 32 first, two’s complement. */
const parts = (value: bigint) =>
	new Uint32Array([0n, 32n, 64n, 96n].map((shift) => Number((BigInt.asUintN(128, value) >> shift) & 0xffffffffn)));

describe('an answer of DuckDB as plain rows', () => {
	it('takes numbers as numbers, whole ones as exactly as JavaScript can, and larger ones as text', async () => {
		const { columns, rows } = await readAnswer(
			stream(
				batch([
					['small', 'Int32', [7]],
					['count', 'Int64', [99978n]],
					['large', 'Int64', [9007199254740993n]],
					['decimal', 'Decimal[10e+2]', [parts(-12345n)], 2],
					['sum', 'Decimal[38e+0]', [parts(201200000000000000000n)], 0],
					['infinite', 'Float64', [Infinity]],
					['nothing', 'Float64', [null]]
				])
			)
		);
		expect(rows).toEqual([[7, 99978, '9007199254740993', -123.45, '201200000000000000000', 'Infinity', null]]);
		expect(new Set(columns.map(({ kind }) => kind))).toEqual(new Set(['number']));
	});

	it('writes days, moments, lists and parts as text', async () => {
		const { columns, rows } = await readAnswer(
			stream(
				batch([
					['day', 'Date32<DAY>', [Date.UTC(2016, 5, 30)]],
					['moment', 'Timestamp<MICROSECOND>', [Date.UTC(2024, 1, 3, 10, 11, 12)]],
					['list', 'List<Int64>', [[1n, 2n]]],
					['time', 'Time64<MICROSECOND>', [36_061_000_000n]],
					['flag', 'Bool', [true]]
				])
			)
		);
		expect(rows).toEqual([['2016-06-30', '2024-02-03 10:11:12', '["1","2"]', '10:01:01', true]]);
		expect(columns.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text', 'boolean']);
	});

	it('keeps the first rows and says that there are more, without reading on', async () => {
		let read = 0;
		async function* endless() {
			for (;;) {
				read += 1;
				yield batch([['i', 'Int32', [1, 2, 3]]]);
			}
		}
		const { rows, isCut } = await readAnswer(endless(), 4);
		expect(rows.map(([i]) => i)).toEqual([1, 2, 3, 1]);
		expect([isCut, read]).toEqual([true, 2]);
		expect((await readAnswer(stream(batch([['i', 'Int32', [1, 2, 3]]])), 3)).isCut).toBe(false);
	});

	it('keeps two columns of one name apart', async () => {
		const { columns, rows } = await readAnswer(
			stream(
				batch([
					['a', 'Int32', [1]],
					['a', 'Utf8', ['one']]
				])
			)
		);
		expect([columns.map(({ name }) => name), rows]).toEqual([['a', 'a'], [[1, 'one']]]);
	});

	it('has no rows where a statement gives none', async () => {
		expect(await readAnswer(stream())).toEqual({ columns: [], rows: [], isCut: false });
	});
});

it('a cell is never a number that is none', () => {
	expect([NaN, -Infinity, undefined, new Date(0)].map(plainCell)).toEqual([
		'NaN',
		'-Infinity',
		null,
		'"1970-01-01T00:00:00.000Z"'
	]);
});
