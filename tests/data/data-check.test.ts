import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOOD } from './cases';

function dataCheck(folder: string) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/data-check.ts', folder], {
		encoding: 'utf8'
	});
	return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

function goodExcept(file: string, text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'tables-'));
	cpSync(GOOD, folder, { recursive: true });
	writeFileSync(join(folder, file), text);
	return folder;
}

describe('npm run data:check', () => {
	it('succeeds with the number of tables and rows where nothing is wrong', () => {
		expect(dataCheck(GOOD)).toEqual({ status: 0, stdout: '25 tables, 336 rows: no problems\n', lines: [''] });
	});

	it('fails, naming the problem in the folder it was given, and counts', () => {
		const folder = goodExcept('themes.csv', 'theme,position\nlabour_market,1\ncareer_guidance,0\n');
		expect(dataCheck(`${folder}/`)).toEqual({
			status: 1,
			stdout: '',
			lines: [`${folder}/themes.csv:3 position "0": outside 1 to 99; correct it`, '25 tables, 336 rows: 1 problem']
		});
	});

	it('prints 200 problems and says how many more there are', () => {
		const folder = goodExcept(
			'observations.csv',
			`INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE\n${'\n'.repeat(250)}`
		);
		const { lines } = dataCheck(folder);
		expect(lines).toHaveLength(202);
		expect(lines.slice(-2)).toEqual(['… and 50 more', '25 tables, 330 rows: 250 problems']);
	});

	it('names a folder that does not exist', () => {
		expect(dataCheck('no/such/folder')).toMatchObject({
			status: 1,
			lines: ['no/such/folder: there is no such folder']
		});
	});
});
