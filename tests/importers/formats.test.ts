import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { DOWNLOADS } from './downloads.samples';
import { FOUND } from './found.samples';
import { HEADED } from './headed.samples';
import { NUMERALS } from './numerals.samples';
import { NATIONAL } from './national.samples';
import { OFFICES } from './offices.samples';
import { references } from './references';
import { PLATFORMS } from './platforms.samples';
import { PORTALS } from './portals.samples';
import { PUBLISHERS } from './publishers.samples';
import { SECTIONS } from './sections.samples';
import { SPREADSHEETS } from './spreadsheets.samples';
import { TABLES } from './tables.samples';
import { VARIANTS } from './variants.samples';
import { YEARBOOKS } from './yearbooks.samples';

const SAMPLES = [
	...TABLES,
	...PUBLISHERS,
	...PLATFORMS,
	...PORTALS,
	...VARIANTS,
	...FOUND,
	...OFFICES,
	...SECTIONS,
	...DOWNLOADS,
	...NATIONAL,
	...SPREADSHEETS,
	...YEARBOOKS,
	...NUMERALS,
	...HEADED
];

const read = (text: string, decisions: Decisions = {}, file = 'file.csv') =>
	importFile(file, new TextEncoder().encode(text), references(), decisions, 2026);
const neetOf = (country: string): Decisions => ({ constants: { REF_AREA: country, INDICATOR: 'neet_rate' } });
/** What a file cannot say itself. */
const SAID: Readonly<Record<string, Decisions>> = {
	'Open SDG, joined breakdowns': neetOf('MDA'),
	'Open SDG, places that are towns and villages, ages in words, groups of people': neetOf('ARM'),
	'Open SDG, parts of the country said beside it in codes of its office': neetOf('KAZ'),
	'Open SDG, its own codes not translated': neetOf('UKR'),
	'a national table with columns for sexes, headed in Serbian': neetOf('MKD'),
	'a national table, headed in Georgian': neetOf('GEO'),
	'Open SDG in French, one country said beside it': neetOf('TUN'),
	'Eurostat, CSV of its former explorer': { constants: { INDICATOR: 'early_leavers' } },
	'UNdata, groups of people in words beside totals': { constants: { INDICATOR: 'neet_rate' } },
	'Eurostat TSV, differences of the sexes and persons to whom it does not apply': {
		constants: { INDICATOR: 'early_leavers' }
	},
	'Gapminder, numbers shortened': { constants: { INDICATOR: 'population' } },
	'months beside years': { constants: { INDICATOR: 'unemployment' } },
	'parts of a year in a column of their own': {
		constants: { REF_AREA: 'GEO' },
		indicators: { 'Unemployment rate': 'unemployment' }
	},
	'women and men under the heading of all': { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
	'women and men as rows and columns': { constants: { REF_AREA: 'TUN', INDICATOR: 'unemployment' } },
	'Gapminder, on into the future': { indicators: { Population: 'population' } },
	'IMF in 2019, Kosovo under a code of its own': { indicators: { LP: 'population' } },
	'ILOSTAT, estimates of a model under a series of surveys': {
		indicators: { 'Unemployment rate by sex and age -- ILO modelled estimates, Nov. 2024 (%)': 'unemployment' }
	},
	'towns and the country beside all, in Ukrainian': { constants: { REF_AREA: 'UKR', INDICATOR: 'unemployment' } },
	'territories in Macedonian, the country among them': { indicators: { Стапка: 'youth_unemployment' } },
	'an age group with a hyphen in its heading': {
		constants: { REF_AREA: 'ALB' },
		indicators: { 'Unemployment rate': 'youth_unemployment' }
	},
	'two rows of headings, the countries headed in the lower': { indicators: { 'NEETs (% aged 15-24)': 'neet_rate' } },
	'women and men under rows that say so': { constants: { INDICATOR: 'unemployment' } },
	'women under a row, men and women in a column, and a part of the people': {
		constants: { INDICATOR: 'unemployment' }
	},
	'OECD SDMX-CSV, matched by its reader': {
		indicators: { 'OECD.SDD.TPS:DSD_LFS@DF_IALFS_UNE_M(1.0)': 'unemployment' },
		totals: ['MEASURE=UNE_LF_M'],
		units: { PT_LF_SUB: true }
	},
	'rows numbered by the program that wrote them': { constants: { INDICATOR: 'unemployment' } },
	'parts of countries without a word for a part': { constants: { INDICATOR: 'unemployment' } },
	'Eurostat TSV': { indicators: { '': 'early_leavers' } }
};

describe('a file of a publisher', () => {
	it.each(SAMPLES)('$name: gives what stands in it', async ({ name, format, text, expected, said, rules = [] }) => {
		const result = await read(text, said ?? SAID[name]);
		expect(result.understood?.format).toBe(format);
		expect(result.understood?.evidence.length).toBeGreaterThan(0);
		expect(result.observations.map(brief).sort()).toEqual([...expected].sort());
		const grave = result.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
		expect([...new Set(grave)].sort()).toEqual([...rules].sort());
	});

	it.each([
		['joined by its office', 'Year,Age group / Sex,Value\n2018,15-24 / nobody,21.4', 2],
		['packed by Eurostat', 'freq,sex,age,unit,geo\\TIME_PERIOD\t2018 \nA,nobody,Y15-24,PC,TR\t21.4 ', 1]
	])('asks about a part of a cell %s where that cell stands', async (_, text, column) => {
		const { unmatched } = await read(text, { constants: { REF_AREA: 'TUR', INDICATOR: 'neet_rate' } });
		expect(unmatched).toMatchObject([{ role: 'SEX', text: 'nobody', line: 2, column }]);
	});

	it('has no year where only its values were published in one', async () => {
		const { observations, unmatched } = await read('Country,Value,Published in\nAlbania,25.5,2019\nGeorgia,26.5,2018', {
			constants: { INDICATOR: 'neet_rate' }
		});
		expect(observations).toEqual([]);
		expect(unmatched).toMatchObject([{ role: 'TIME_PERIOD', text: '', guesses: [] }]);
	});

	it.each(['GDP per capita (constant 2017 international $)', 'GDP, 2015 prices', 'Output (2015=100)'])(
		'has no year where only prices have one: %s',
		async (heading) => {
			const { unmatched, observations } = await read(`Country,"${heading}"\nAlbania,11878.4\nGeorgia,13219`);
			expect(observations).toEqual([]);
			expect(unmatched).toMatchObject([{ role: 'TIME_PERIOD', text: '', guesses: [] }]);
		}
	);

	it.each(SAMPLES)('$name: each value names its own cell', async ({ name, text, said }) => {
		const { observations } = await read(text, said ?? SAID[name]);
		const rows = text.split('\n');
		for (const one of observations) expect(rows[one.line - 1]).toContain(one.text.trim());
	});
});
