import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataImport } from '../../src/cli/data-import';
import { choicesFile } from '../../src/lib/importers/choices';
import type { Decisions } from '../../src/lib/importers/understand';

let folder: string;
let tables: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'import-'));
	tables = join(folder, 'tables');
	cpSync('tests/data/fixtures/good', tables, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const observations = () => readFileSync(join(tables, 'observations.csv'), 'utf8').trimEnd().split('\n');
const run = async (lines: readonly string[], ...args: readonly string[]) => {
	const file = join(folder, 'file.csv');
	writeFileSync(file, lines.join('\n'));
	const said: string[] = [];
	const code = await dataImport([file, ...args], tables, (line) => said.push(line));
	return { code, said: said.join('\n') };
};
const HEADER = 'INDICATOR;REF_AREA;TIME_PERIOD;SEX;OBS_VALUE;OBS_STATUS';

describe('npm run data:import', () => {
	it('adds, revises and confirms, in the order of the table', async () => {
		const { code, said } = await run(
			[HEADER, 'students;KAZ;2016;T;512000;A', 'students;KAZ;2017;T;520000;A', 'unemployment_rate;KAZ;2015;T;5,25;E'],
			'--source',
			'uis_2024'
		);
		expect(code).toBe(0);
		expect(said).toContain('added: 1 (students 1)\n  students KAZ 2017 T: 520000 A');
		expect(said).toContain('revised: 1 (unemployment_rate 1)\n  unemployment_rate KAZ 2015 T: 5.1 E → 5.25 E');
		expect(said).toContain('confirmed by the release: 0');
		expect(observations().slice(0, 5)).toEqual([
			'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE',
			'students,KAZ,2016,T,_T,512000,A,uis_2024',
			'students,KAZ,2017,T,_T,520000,A,uis_2024',
			'unemployment_rate,EUU,2016,T,Y_GE15,8.6,A,ilo_2026',
			'unemployment_rate,KAZ,2015,T,Y_GE15,5.25,E,uis_2024'
		]);
	});

	it('lists what the file no longer holds, and removes it only on request', async () => {
		const rows = [HEADER, 'unemployment_rate;KAZ;2015;T;5.1;E', 'unemployment_rate;KAZ;2017;T;5;E'];
		const kept = await run(rows, '--source', 'ilo_2026', '--dry-run');
		expect(kept.said).toContain(
			'no longer in the files, kept (--withdraw removes them): 1 (unemployment_rate 1)\n  unemployment_rate KAZ 2016 T: 0 E'
		);
		const before = observations().length;
		expect((await run(rows, '--source', 'ilo_2026', '--withdraw')).code).toBe(0);
		expect(observations()).toHaveLength(before);
		expect(observations().some((row) => row.startsWith('unemployment_rate,KAZ,2016,T,'))).toBe(false);
	});

	it.each([
		['an unknown country', ['students;Kazahstan;2017;T;520000;A'], 'perhaps KAZ', ['--source', 'uis_2024']],
		[
			'two values for one',
			['students;KAZ;2017;T;520000;A', 'students;KAZ;2017;T;530000;A'],
			'neither was taken',
			['--source', 'uis_2024']
		],
		['a value out of range', ['unemployment_rate;KAZ;2017;T;510;A'], 'Outside 0 to 100', ['--source', 'uis_2024']],
		['no release', ['students;KAZ;2017;T;520000;A'], 'name no release', []],
		['an unknown release', ['students;KAZ;2017;T;520000;A'], 'did you mean "uis_2024"?', ['--source', 'uis_2042']]
	])('writes nothing and says why: %s', async (_, rows, reason, args) => {
		const before = observations();
		const { code, said } = await run([HEADER, ...rows], ...args);
		expect(code).toBe(1);
		expect(said).toContain(reason);
		expect(observations()).toEqual(before);
	});

	it('writes nothing where the tables would not be right afterwards', async () => {
		writeFileSync(
			join(tables, 'methods.csv'),
			readFileSync(join(tables, 'methods.csv'), 'utf8').replace('2016,,period', '2016,2016,period')
		);
		const { code, said } = await run([HEADER, 'unemployment_rate;KAZ;2017;T;5;E'], '--source', 'ilo_2026');
		expect(code).toBe(1);
		expect(said).toContain('without a method');
	});

	it('writes nothing on trial', async () => {
		const before = observations();
		expect((await run([HEADER, 'students;KAZ;2017;T;520000;A'], '--source', 'uis_2024', '--dry-run')).code).toBe(0);
		expect(observations()).toEqual(before);
	});

	it('takes what the file does not say from the command line', async () => {
		const { code } = await run(
			['Year;Value', '2017;520000'],
			'--source',
			'uis_2024',
			'--indicator',
			'students',
			'--country',
			'KAZ'
		);
		expect(code).toBe(0);
		expect(observations()).toContain('students,KAZ,2017,T,_T,520000,A,uis_2024');
	});

	it('takes a year that the file does not say from the command line alone', async () => {
		const given = [
			['Pupils in 2017', 'Country;Value', 'Kazakhstan;520000'],
			'--source',
			'uis_2024',
			'--indicator',
			'students'
		] as const;
		expect((await run(...given)).code).toBe(1);
		expect((await run(...given, '--year', '2016')).code).toBe(0);
		expect(observations()).toContain('students,KAZ,2016,T,_T,520000,A,uis_2024');
	});

	describe('answers', () => {
		const ROWS = ['Year;Value', '2017;5,5'];
		const ABOUT = ['--source', 'ilo_2026', '--indicator', 'unemployment_rate', '--country', 'KAZ'];
		const taken = (...values: readonly string[]) =>
			values.map((value) => `unemployment_rate,KAZ,2017,${value},ilo_2026`);
		const of2017 = () => observations().filter((row) => row.includes(',KAZ,2017,'));

		it('of which age group totals are', async () => {
			const ages = ['Year;Age;Value', '2017;;5,5', '2017;0-14;0,5'];
			const open = await run(ages, ...ABOUT);
			expect(open.code).toBe(1);
			expect(of2017()).toEqual([]);
			expect((await run(ages, ...ABOUT, '--age', 'Y_GE15')).code).toBe(0);
			expect(of2017()).toEqual(taken('T,Y_GE15,5.5,A'));
		});

		it('what sexes, ages and breakdowns are called, and which unit is that of the indicator', async () => {
			const rows = [
				'Year;Sex;Age;Residence;Unit;Value',
				'2017;XX;adults;republic;pts;5,5',
				'2017;XY;adults;republic;pts;6,5',
				'2017;XX;adults;towns;pts;7,5'
			];
			await run(rows, ...ABOUT);
			expect(of2017()).toEqual([]);
			const maps = ['--map', 'XX=F', '--map', 'XY=M', '--map', 'adults=Y_GE15'];
			expect((await run(rows, ...ABOUT, ...maps, '--total', 'Residence=republic', '--unit', 'pts')).code).toBe(0);
			expect(of2017()).toEqual(taken('F,Y_GE15,5.5,A', 'M,Y_GE15,6.5,A'));
		});

		it('as they were kept from the page, where the command line says nothing else', async () => {
			const rows = ['Year;Sex;Residence;Value', '2017;XX;republic;5,5', '2017;XY;republic;6,5'];
			const kept = join(folder, 'choices.json');
			const decisions: Decisions = {
				constants: { INDICATOR: 'unemployment_rate', REF_AREA: 'EUU' },
				sexes: { XX: 'F', XY: 'T' },
				totals: ['Residence=republic']
			};
			writeFileSync(kept, choicesFile(decisions));
			const said = ['--source', 'ilo_2026', '--country', 'KAZ', '--map', 'XY=M'];
			expect((await run(rows, ...said, '--choices', kept)).code).toBe(0);
			expect(of2017()).toEqual(taken('F,Y_GE15,5.5,A', 'M,Y_GE15,6.5,A'));
		});

		it('of a file that holds none: nothing is read', async () => {
			const kept = join(folder, 'choices.json');
			writeFileSync(kept, '{}');
			const { code, said } = await run(ROWS, ...ABOUT, '--choices', kept);
			expect(code).toBe(1);
			expect(said).toContain('choices.json: holds no choices kept from the page');
		});
	});

	it('explains itself', async () => {
		const said: string[] = [];
		expect(await dataImport([], tables, (line) => said.push(line))).toBe(2);
		expect(said.join()).toContain('--source ID');
	});
});

describe('npm run data:import, of rows of the process', () => {
	const importRows = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
		const said: string[] = [];
		const names = Object.entries(files).map(([name, text]) => {
			writeFileSync(join(folder, name), text);
			return join(folder, name);
		});
		const code = await dataImport([...names, ...args], tables, (line) => said.push(line));
		return { code, said: said.join('\n') };
	};
	const table = (name: string) => readFileSync(join(tables, `${name}.csv`), 'utf8');
	const EVENTS = table0('progress_events');
	const BODIES = table0('event_stakeholders');
	function table0(name: string): string {
		return readFileSync(`tests/data/fixtures/good/${name}.csv`, 'utf8').split('\n')[0] ?? '';
	}
	/** As a spreadsheet in much of Europe saves what the form left. */
	const foreign = (...lines: readonly string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;

	it('adds steps with their stakeholders, under the next free number where theirs is taken', async () => {
		const { code, said } = await importRows({
			'steps.csv': foreign(
				EVENTS.replaceAll(',', ';'),
				"E0001;TRP4;country;KAZ;;launch;2016-05-01;2016-05-31;month;event;documented;;'=Launch;News;;"
			),
			'bodies.csv': foreign(BODIES, 'E0001,1,ministry,ministry of education')
		});
		expect(said).toContain('E0001 is taken: its row becomes E0');
		expect(code, said).toBe(0);
		const [, number = ''] = /becomes (E\d{4})/.exec(said) ?? [];
		expect(table('progress_events')).toContain(
			`\n${number},TRP4,country,KAZ,,launch,2016-05-01,2016-05-31,month,event,documented,,=Launch,News,,\n`
		);
		expect(table('event_stakeholders')).toContain(`\n${number},1,ministry,ministry of education\n`);
	});

	it('adds nothing twice, and nothing on a dry run', async () => {
		const before = table('progress_events');
		const whole = await importRows({ 'steps.csv': before });
		expect(whole).toMatchObject({ code: 0, said: expect.stringContaining('No row is new') });
		const row = 'E9000,TRP4,country,KAZ,,launch,2016-05-01,2016-05-31,month,event,documented,,Another launch,News,,';
		const dry = await importRows({ 'steps.csv': `${EVENTS}\n${row}\n` }, '--dry-run');
		expect(dry).toMatchObject({ code: 0, said: expect.stringContaining('progress_events: 1 rows to add') });
		expect(table('progress_events')).toBe(before);
	});

	it.each([
		[
			'a step the round does not have',
			'TRP4,country,KAZ,,lanch,,,,event,documented,,Text,News,,',
			'steps.csv:2 stage "lanch"'
		],
		[
			'a date as a spreadsheet shows it',
			'TRP4,country,KAZ,,launch,05/06/2016,05/06/2016,day,event,documented,,T,N,,',
			'steps.csv:2 date_start "05/06/2016"'
		]
	])('refuses %s with its line and column, and writes nothing', async (_, row, message) => {
		const before = table('progress_events');
		const { code, said } = await importRows({ 'steps.csv': `${EVENTS}\nE9000,${row}\n` });
		expect(code).toBe(1);
		expect(said).toContain(message);
		expect(said).toContain('nothing was written');
		expect(table('progress_events')).toBe(before);
	});

	const GAP_LIST =
		'country,indicator,name,theme,last_year,reason,source,suggested_body,basis,answerable_body,due,note\n';
	it('reads a list of gaps that was filled in as data responsibilities', async () => {
		const rows = [
			'KAZ,students,Students,VET,,never,UIS,,,Ministry,2026-12-31,by letter',
			'KAZ,unemployment_rate,U,L,,old,ILO,,,,,'
		];
		const { code, said } = await importRows({ 'gaps_KAZ.csv': `${GAP_LIST}${rows.join('\n')}\n` });
		expect(code, said).toBe(0);
		expect(said).toContain('1 rows name nobody');
		expect(table('data_responsibilities')).toMatch(
			/\nR0003,TRP5,country,KAZ,data_provider,[^\n]*\(students\)"?,,,,,documented,,,List of gaps filled in: gaps_KAZ.csv; due 2026-12-31; by letter\n/
		);
		expect(table('responsible_stakeholders')).toContain('\nR0003,1,ministry,Ministry\n');
	});

	it('guesses no body: it says where one stands that is not known', async () => {
		const row = 'KAZ,students,Students,VET,,never,UIS,,,Ministry of magic,,';
		const { code, said } = await importRows({ 'gaps_KAZ.csv': `${GAP_LIST}${row}\n` });
		expect(code).toBe(1);
		expect(said).toContain('gaps_KAZ.csv:2 answerable_body "Ministry of magic": unknown body');
	});
});
