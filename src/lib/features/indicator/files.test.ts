import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observationsFile, sdmxFile } from './files.server';

const OBSERVATIONS = 'data/tables/observations.csv';
const lines = readFileSync(OBSERVATIONS, 'utf8').split('\n');
const table = csvParse(lines.join('\n'));

describe('the files of one indicator', () => {
	it('hold the lines of the table of observations as they stand there', async () => {
		const own = lines.filter((line) => line.startsWith('neet_rate,'));
		expect((await observationsFile('neet_rate'))?.trim().split('\n')).toEqual([lines[0], ...own]);
	});

	it.each(['neet_rate', 'adult_learning_4_weeks', 'gdp_per_capita_ppp'])(
		'say the same as SDMX-CSV: %s',
		async (indicator) => {
			const key = (row: Readonly<Record<string, string | undefined>>) =>
				[row.REF_AREA, row.SEX, row.TIME_PERIOD, Number(row.OBS_VALUE), row.OBS_STATUS, row.SOURCE].join(' ');
			const own = table.filter((row) => row.INDICATOR === indicator);
			expect(own.length, 'the example has rows').toBeGreaterThan(0);
			expect(
				csvParse((await sdmxFile(indicator)) ?? '')
					.map(key)
					.sort()
			).toEqual(own.map(key).sort());
		}
	);

	it('are not there for an indicator that is not', async () => {
		expect(await observationsFile('nothing')).toBeNull();
		expect(await sdmxFile('nothing')).toBeNull();
	});
});
