/** The recorded releases, and recording one: what is on the page of the data is what changed in the table. */
import { from, fromCSV } from 'arquero';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataRelease } from '../../src/cli/data-release';
import { list, OTHERS, partnersAndOthers } from '../../src/lib/features/data/releases.server';
import { stateOfTable, valuesIn } from '../../src/lib/tables/releases';
import { observedState, readReleases } from '../../src/lib/tables/releases.server';

describe('the records of data/releases', () => {
	const recorded = readReleases();

	it('lead to as many values as each release had, one later than the other', () => {
		expect(recorded.length).toBeGreaterThan(1);
		for (const { release, state } of recorded) expect(valuesIn(state)).toBe(release.observations);
		const days = recorded.map(({ release }) => release.date);
		expect(days).toEqual([...new Set(days)].sort());
		expect(readdirSync('data/releases').sort()).toEqual([...days.map((day) => `${day}.csv`), 'releases.csv']);
	});

	it('differ from the present table by what Arquero finds', () => {
		const KEY = ['INDICATOR', 'REF_AREA', 'SEX', 'TIME_PERIOD'];
		const present = fromCSV(readFileSync('data/tables/observations.csv', 'utf8'), {
			autoType: false,
			parse: { TIME_PERIOD: Number, OBS_VALUE: Number }
		});
		for (const { release, state } of recorded) {
			const rows = [...state].flatMap(([series, values]) => {
				const [INDICATOR, REF_AREA, SEX] = series.split(' ');
				return [...values].map(([TIME_PERIOD, value]) => ({ INDICATOR, REF_AREA, SEX, TIME_PERIOD, value }));
			});
			const [unreleased] = list([{ release, changes: [], state }], observedState);
			const old = from(rows);
			const revised = present
				.join(old, [KEY, KEY])
				.filter((row: { OBS_VALUE: number; value: number }) => row.OBS_VALUE !== row.value);
			const counts = {
				added: present.antijoin(old, [KEY, KEY]).numRows(),
				revised: revised.numRows(),
				withdrawn: old.antijoin(present, [KEY, KEY]).numRows()
			};
			const none = { added: 0, revised: 0, withdrawn: 0 };
			expect(unreleased?.date === null ? unreleased.counts : none, release.date).toEqual(counts);
		}
	});
});

describe('npm run data:release', () => {
	// Few rows, because each run checks every table.
	const folder = mkdtempSync(join(tmpdir(), 'data-'));
	const table = join(folder, 'tables', 'observations.csv');
	const releases = join(folder, 'releases');
	const run = (...args: readonly string[]) => {
		const said: string[] = [];
		return { code: dataRelease(args, folder, (line) => said.push(line)), said };
	};
	const rewrite = (change: (lines: string[]) => string[]) =>
		writeFileSync(table, change(readFileSync(table, 'utf8').split('\n')).join('\n'));
	beforeAll(() => {
		cpSync('tests/data/fixtures/good', join(folder, 'tables'), { recursive: true });
		run('--note', 'Before.', '--date', '2098-12-31');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('records nothing where nothing has changed, without a note, or of a day before the last release', () => {
		const before = readFileSync(join(releases, 'releases.csv'), 'utf8');
		expect(run('--note', 'x', '--date', '2099-01-01').said.join()).toContain('No value has changed since 20');
		expect(run('--date', '2099-01-01')).toMatchObject({ code: 2 });
		expect(run('--note', ' ', '--date', '2099-01-01')).toMatchObject({ code: 1 });
		expect(run('--note', 'x', '--date', '2001-01-01').said.join()).toContain('the last release is of');
		expect(run('--note', 'x', '--date', '2099-13-01').said.join()).toContain('not a day');
		expect(readFileSync(join(releases, 'releases.csv'), 'utf8')).toBe(before);
	});

	it('records what was added, revised and withdrawn; --dry-run says it and writes nothing', () => {
		rewrite((lines) =>
			lines
				.filter((line) => !line.startsWith('unemployment_rate,EUU,2016,'))
				.map((line) => line.replace('KAZ,2015,T,Y_GE15,5.1,', 'KAZ,2015,T,Y_GE15,42.5,'))
		);
		const files = readdirSync(releases);
		const dry = run('--note', 'One, two.', '--date', '2099-01-01', '--dry-run');
		expect(dry).toMatchObject({ code: 0 });
		expect(dry.said.at(-1)).toMatch(/^0 added, 1 revised, 1 withdrawn since /);
		expect(readdirSync(releases)).toEqual(files);
		expect(run('--note', 'One, two.', '--date', '2099-01-01')).toMatchObject({ code: 0 });
		const { release, changes } = readReleases(releases).at(-1) ?? {};
		expect(release).toMatchObject({ date: '2099-01-01', note: 'One, two.' });
		expect(changes?.map(({ kind, after }) => [kind, after]).sort()).toEqual([
			['revised', 42.5],
			['withdrawn', null]
		]);
	});

	it('writes nothing where the tables have problems', () => {
		rewrite((lines) => [...lines.slice(0, 5), 'no_such,KAZ,2005,T,_T,1,A,nowhere', ...lines.slice(5)]);
		expect(run('--note', 'x', '--date', '2099-02-01')).toMatchObject({ code: 1 });
		expect(readdirSync(releases)).not.toContain('2099-02-01.csv');
	});
});

describe('the list of releases', () => {
	const state = (...rows: readonly string[]) =>
		stateOfTable(['INDICATOR,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE', ...rows, ''].join('\n'));
	const [a, b] = [
		state('x,KAZ,T,2005,1', 'x,FRA,T,2005,1'),
		state('x,KAZ,T,2005,2', 'x,FRA,T,2005,1', 'y,KAZ,T,2005,1')
	];
	const release = (date: string, observations: number) => ({ date, observations, note: date, sha256: '' });
	const change = { indicator: 'x', country: 'KAZ', sex: 'T', year: 2005 };
	const recorded = [
		{ release: release('2026-01-01', 2), state: a, changes: [{ ...change, kind: 'added', before: null, after: 1 }] },
		{
			release: release('2026-02-01', 3),
			state: b,
			changes: [
				{ ...change, kind: 'revised', before: 1, after: 2 },
				{ ...change, indicator: 'y', kind: 'added', before: null, after: 1 }
			]
		}
	] as const;

	it('begins with the newest; of the first everything is new, so that nothing is listed', () => {
		const listed = list(recorded, () => b);
		expect(listed.map(({ date, since, observations }) => [date, since, observations])).toEqual([
			['2026-02-01', '2026-01-01', 3],
			['2026-01-01', null, 2]
		]);
		expect(listed[0]?.counts).toEqual({ added: 1, revised: 1, withdrawn: 0 });
		expect(listed[1]?.byIndicator).toEqual([]);
	});

	it('has the tables as they stand before it, where they have changed since', () => {
		const [unreleased] = list(recorded, () => state('x,KAZ,T,2005,2'));
		expect(unreleased).toMatchObject({ date: null, since: '2026-02-01', observations: 1, counts: { withdrawn: 2 } });
		expect(unreleased?.byCountry.map(({ code }) => code)).toEqual(['FRA', 'KAZ']);
	});

	it('counts what are no partner countries together', () => {
		const counts = (code: string, added: number) => ({ code, added, revised: 1, withdrawn: 0 });
		expect(partnersAndOthers([counts('FRA', 3), counts('KAZ', 2), counts('EUU', 1)], new Set(['KAZ']))).toEqual([
			counts('KAZ', 2),
			{ code: OTHERS, added: 4, revised: 2, withdrawn: 0 }
		]);
	});
});
