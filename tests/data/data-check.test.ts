import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataCheck as check } from '../../src/cli/data-check';
import { dataFormat as format } from '../../src/cli/data-format';
import { GOOD } from './cases';

/** The command as a process of its own. */
function command(name: string, folder: string) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, folder], {
		encoding: 'utf8'
	});
	return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

/** The same within this process, where starting one would cost more than the test. */
function called(run: typeof check, folder: string) {
	const [out, lines]: [string[], string[]] = [[], []];
	const status = run(folder, { log: (line: string) => out.push(line), error: (line: string) => lines.push(line) });
	return { status, out, lines };
}
const dataCheck = (folder: string) => called(check, folder);
const dataFormat = (folder: string) => called(format, folder);

function goodExcept(file: string, text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'tables-'));
	cpSync(GOOD, folder, { recursive: true });
	writeFileSync(join(folder, file), text);
	return folder;
}

describe('npm run data:check', () => {
	it('succeeds with the number of tables and rows where nothing is wrong', () => {
		expect(dataCheck(GOOD)).toEqual({ status: 0, out: ['30 tables, 417 rows: no problems'], lines: [] });
	});

	it('fails, naming the problem in the folder it was given, and counts', () => {
		const folder = goodExcept('themes.csv', 'theme,position\nlabour_market,1\ncareer_guidance,0\n');
		expect(command('data-check', `${folder}/`)).toEqual({
			status: 1,
			stdout: '',
			lines: [`${folder}/themes.csv:3 position "0": outside 1 to 99; correct it`, '30 tables, 417 rows: 1 problem']
		});
	});

	it('prints 200 problems and says how many more there are', () => {
		const folder = goodExcept(
			'observations.csv',
			`INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE\n${'\n'.repeat(250)}`
		);
		const { lines } = dataCheck(folder);
		expect(lines).toHaveLength(202);
		expect(lines.slice(-2)).toEqual(['… and 50 more', '30 tables, 411 rows: 250 problems']);
	});

	it('names a folder that does not exist', () => {
		expect(dataCheck('no/such/folder')).toMatchObject({
			status: 1,
			lines: ['no/such/folder: there is no such folder; name the folder that holds the tables']
		});
	});

	it('names a file where the folder should be', () => {
		expect(dataCheck('package.json')).toEqual({
			status: 1,
			out: [],
			lines: ['package.json: a file, not a folder; name the folder that holds the tables']
		});
	});

	it('names whatever is no file, each once, and waits for none', () => {
		const folder = goodExcept('themes.csv', 'theme,position\nlabour_market,1\ncareer_guidance,2\n');
		for (const name of ['regions.csv', 'stages.csv', 'sources.csv', 'scores.csv']) rmSync(join(folder, name));
		mkdirSync(join(folder, 'regions.csv'));
		symlinkSync('nowhere.csv', join(folder, 'stages.csv'));
		symlinkSync('sources.csv', join(folder, 'sources.csv'));
		spawnSync('mkfifo', [join(folder, 'scores.csv'), join(folder, 'x.csv')]);
		expect(dataCheck(folder)).toEqual({
			status: 1,
			out: [],
			lines: [
				`${folder}/regions.csv: a folder, not a file; put the table here, or rename the folder`,
				`${folder}/scores.csv: a pipe or a device, not a file; put the table itself here`,
				`${folder}/sources.csv: a link that leads back to itself; put the table itself here, or mend the link`,
				`${folder}/stages.csv: a link that leads nowhere; put the table itself here, or mend the link`,
				`${folder}/x.csv: a pipe or a device, not a file; put the table itself here`,
				'30 tables, 405 rows: 5 problems'
			]
		});
	});

	it.skipIf(process.getuid?.() === 0)('names a file it may not read', () => {
		const folder = goodExcept('themes.csv', 'theme,position\nlabour_market,1\ncareer_guidance,2\n');
		chmodSync(join(folder, 'scores.csv'), 0);
		expect(dataCheck(folder).lines[0]).toBe(
			`${folder}/scores.csv: you may not read this file; give yourself the right to read it`
		);
	});

	it('reads a table of 90,000 rows with nothing but unknown codes to its end', () => {
		const header = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE';
		const rows = Array.from(
			{ length: 90_000 },
			(_, index) => `rate_${100_000 + index},KAX,2016,T,_T,1,A,source_${index}`
		);
		const folder = goodExcept('observations.csv', [header, ...rows, ''].join('\n'));
		expect(dataCheck(folder).lines.at(-1)).toBe('30 tables, 90411 rows: 270004 problems');
	});
});

describe('npm run data:format', () => {
	it('writes what it can put right and says so; the check then finds nothing', () => {
		const folder = goodExcept('themes.csv', '\uFEFFtheme,position\r\n"career_guidance",2\r\nlabour_market,1');
		expect(dataFormat(folder)).toEqual({
			status: 0,
			out: [`${join(folder, 'themes.csv')}: formatted`],
			lines: []
		});
		expect(dataCheck(folder).status).toBe(0);
	});

	it('leaves a file with an unclosed quote as it is, and names the line', () => {
		const broken = 'theme,position\r\n"labour_market,1\r\ncareer_guidance,2\r\n';
		const folder = goodExcept('themes.csv', broken);
		const file = join(folder, 'themes.csv');
		expect(command('data-format', folder)).toEqual({
			status: 1,
			stdout: '',
			lines: [
				`${file}:2: a double quote opens here and is never closed; close it, or double each quote that belongs to the text`,
				`${file}: left as it is`
			]
		});
		expect(readFileSync(file, 'utf8')).toBe(broken);
	});

	it('names a file where the folder should be', () => {
		expect(dataFormat('package.json')).toEqual({
			status: 1,
			out: [],
			lines: ['package.json: a file, not a folder; name the folder that holds the tables']
		});
	});
});
