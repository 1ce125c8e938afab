import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';
import { lines } from './sample';

const known = references();
const read = async (file: string, text: string, decisions: Decisions = {}) => {
	const { observations, unmatched, understood } = await importFile(
		file,
		new TextEncoder().encode(text),
		known,
		decisions,
		2026
	);
	return {
		values: observations.map(brief),
		asked: unmatched.map(({ role }) => role),
		seen: understood?.evidence.find(({ key }) => key === 'file')?.seen
	};
};

const TSV = lines(
	'freq,sex,age,training,wstatus,unit,geo\\TIME_PERIOD\t2019 \t2020 ',
	'A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,TR\t29.5 \t32.2 b',
	'A,T,Y15-29,NO_FE_NO_NFE,EMP,PC,TR\t9.5 \t12.2 ',
	'A,T,Y15-24,NO_FE_NO_NFE,NEMP,PC,TR\t19.5 \t22.2 '
);
const EXPLORED = lines(
	'"TIME","GEO","SEX","AGE","UNIT","Value","Flag and Footnotes"',
	'"2016","Turkey","Females","From 18 to 24 years","Percentage","34.9",""'
);

describe('a data set of Eurostat', () => {
	it.each(['estat_edat_lfse_22.tsv', 'edat_lfse_22.tsv', 'estat_edat_lfse_22 (1).tsv'])(
		'is read from the name of its TSV, which the reader sees: %s',
		async (file) => {
			expect(await read(file, TSV)).toEqual({
				values: ['neet_rate_15_29 TUR 2019 T 29.5 A', 'neet_rate_15_29 TUR 2020 T 32.2 B'],
				asked: [],
				seen: file
			});
		}
	);

	it('is read from the name that its former explorer gave', async () => {
		expect((await read('sdg_04_10_1_Data.csv', EXPLORED)).values).toEqual(['early_leavers TUR 2016 F 34.9 A']);
	});

	it.each([
		['a name that tells nothing', 'mine.tsv', TSV],
		['another data set', 'estat_une_rt_a.tsv', TSV],
		['a table of anybody', 'sdg_04_10.csv', EXPLORED]
	])('is asked for under %s', async (_, file, text) => {
		const { values, asked, seen } = await read(file, text);
		expect([values, [...new Set(asked)], seen]).toEqual([[], ['INDICATOR'], undefined]);
	});

	it('is none where the reader says another', async () => {
		const { values } = await read('estat_sdg_04_10.tsv', TSV, { constants: { INDICATOR: 'edat_lfse_22' } });
		expect(values).toContain('neet_rate_15_29 TUR 2019 T 29.5 A');
	});
});
