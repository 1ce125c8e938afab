/** Records of releases lead from state to state and back to what changed, as Arquero's joins find it. */
import { from } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	applyRecord,
	changesBetween,
	countsBy,
	countsOf,
	NOTHING,
	recordOf,
	releasesOf,
	stateOfTable,
	valuesIn,
	type Change,
	type State
} from './releases';

interface Row {
	readonly indicator: string;
	readonly country: string;
	readonly sex: string;
	readonly year: number;
	readonly value: number;
}

const rowsOf = (state: State): Row[] =>
	[...state].flatMap(([series, values]) => {
		const [indicator = '', country = '', sex = ''] = series.split(' ');
		return [...values].map(([year, value]) => ({ indicator, country, sex, year, value }));
	});

const KEY = ['indicator', 'country', 'sex', 'year'];
/** What joins and antijoins find; a table without rows has no columns to join by. */
function joined(before: readonly Row[], after: readonly Row[]) {
	const table = (rows: readonly Row[]) =>
		from(rows.length > 0 ? [...rows] : [{ ...NOBODY }]).filter((row: Row) => row.year > 0);
	const [old, own] = [table(before), table(after)];
	const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row, [...KEY, 'before', 'after'])).sort();
	return {
		added: sorted(own.antijoin(old, [KEY, KEY]).rename({ value: 'after' }).objects()),
		withdrawn: sorted(old.antijoin(own, [KEY, KEY]).rename({ value: 'before' }).objects()),
		revised: sorted(
			old
				.rename({ value: 'before' })
				.join(own.rename({ value: 'after' }), [KEY, KEY])
				.filter((row: { before: number; after: number }) => row.before !== row.after)
				.objects()
		)
	};
}
const NOBODY: Row = { indicator: '', country: '', sex: '', year: 0, value: 0 };

const found = (changes: readonly Change[], kind: Change['kind']) =>
	changes
		.filter((change) => change.kind === kind)
		.map(({ kind: _kind, before, after, ...key }) =>
			JSON.stringify({ ...key, ...(before !== null && { before }), ...(after !== null && { after }) }, [
				...KEY,
				'before',
				'after'
			])
		)
		.sort();

const anyState: fc.Arbitrary<State> = fc
	.array(
		fc.record({
			series: fc.constantFrom('neet ALB F', 'neet ALB T', 'vet_share KAZ T', 'vet_share XKX M'),
			year: fc.integer({ min: 2000, max: 2012 }),
			value: fc.integer({ min: -20_000, max: 1_000_000 }).map((tenThousandths) => tenThousandths / 10_000 || 0)
		}),
		{ maxLength: 40 }
	)
	.map((rows) => {
		const state = new Map<string, Map<number, number>>();
		for (const { series, year, value } of rows) state.set(series, (state.get(series) ?? new Map()).set(year, value));
		return state;
	});

describe('between any two states', () => {
	it('what was added, revised and withdrawn is what joins and antijoins find', () => {
		fc.assert(
			fc.property(anyState, anyState, (before, after) => {
				const changes = changesBetween(before, after);
				const expected = joined(rowsOf(before), rowsOf(after));
				for (const kind of ['added', 'revised', 'withdrawn'] as const)
					expect(found(changes, kind)).toEqual(expected[kind]);
			})
		);
	});

	it('the record of the changes leads from the one to the other', () => {
		fc.assert(
			fc.property(anyState, anyState, (before, after) => {
				const made = applyRecord(before, recordOf(changesBetween(before, after)));
				expect(changesBetween(made, after)).toEqual([]);
				expect(valuesIn(made)).toBe(rowsOf(after).length);
			})
		);
	});
});

describe('a record', () => {
	const before = stateOfTable(
		'INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE\nneet,ALB,2005,F,53.5\nneet,ALB,2006,F,53.6\n'
	);

	it('names the first of years that follow one another, and values as they are published', () => {
		const after = stateOfTable(
			[
				'OBS_VALUE,SEX,TIME_PERIOD,REF_AREA,INDICATOR',
				'53.5,F,2005,ALB,neet',
				'0.0001,F,2007,ALB,neet',
				'54,F,2008,ALB,neet',
				'-1.5,F,2010,ALB,neet',
				''
			].join('\n')
		);
		const record = [
			'change,INDICATOR,REF_AREA,SEX,values',
			'added,neet,ALB,F,2007:0.0001 54 2010:-1.5',
			'withdrawn,neet,ALB,F,2006:',
			''
		].join('\n');
		expect(recordOf(changesBetween(before, after))).toBe(record);
		expect(recordOf(changesBetween(NOTHING, before))).toBe(
			'change,INDICATOR,REF_AREA,SEX,values\nadded,neet,ALB,F,2005:53.5 53.6\n'
		);
	});

	it.each([
		['changed,neet,ALB,F,2005:1', 'line 2: "changed" is none of added, revised, withdrawn'],
		['added,neet,ALB,F,2005:1', 'line 2: neet ALB F 2005 is added, but was there'],
		['revised,neet,ALB,F,2009:1', 'line 2: neet ALB F 2009 is revised, but was not there'],
		['withdrawn,neet,ALB,F,2005:1', 'line 2: neet ALB F 2005: a value is missing or too many'],
		['revised,neet,ALB,F,2005:', 'line 2: neet ALB F 2005: a value is missing or too many'],
		['added,neet,ALB,F,7', 'line 2: "7" is no value of a year'],
		['added,neet,ALB,F,2009:x', 'line 2: "2009:x" is no value of a year']
	])('that does not fit is refused: %s', (row, reason) => {
		expect(() => applyRecord(before, `change,INDICATOR,REF_AREA,SEX,values\n${row}\n`)).toThrow(new RangeError(reason));
	});
});

it('changes are counted by kind and by what they are of, the most first', () => {
	const change = (kind: Change['kind'], indicator: string): Change => {
		const [before, after] = { added: [null, 1], revised: [1, 2], withdrawn: [1, null] }[kind] as [number, number];
		return { kind, indicator, country: 'ALB', sex: 'T', year: 2005, before, after };
	};
	const changes = [change('added', 'a'), change('revised', 'b'), change('added', 'b'), change('withdrawn', 'b')];
	expect(countsOf(changes)).toEqual({ added: 2, revised: 1, withdrawn: 1 });
	expect(countsBy(changes, ({ indicator }) => indicator)).toEqual([
		{ key: 'b', added: 1, revised: 1, withdrawn: 1 },
		{ key: 'a', added: 1, revised: 0, withdrawn: 0 }
	]);
});

it('the list of releases is read with notes that hold commas', () => {
	expect(releasesOf('release,observations,sha256,note\n2026-11-23,89530,ab,"One, two."\n')).toEqual([
		{ date: '2026-11-23', observations: 89_530, sha256: 'ab', note: 'One, two.' }
	]);
});
