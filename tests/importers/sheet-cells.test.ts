/** Cells that a sheet merges into one, and rows and columns out of sight. */
import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/lib/importers/import-file';
import { findingText } from '../../src/lib/importers/words';
import { brief } from './brief';
import { references } from './references';
import { number, text, workbook, type SheetXml } from './workbook';

const known = references();
const read = async (sheet: Omit<SheetXml, 'name'>) => {
	const bytes = workbook([{ name: 'Data', ...sheet }]);
	const decisions = { constants: { INDICATOR: 'unemployment' } };
	const { observations, findings } = await importFile('file.xlsx', bytes, known, decisions, 2026);
	const told = findings.filter(({ rule }) => /^value_/.test(rule));
	return {
		values: observations.map((one) => brief(one).replace(/^unemployment | [A-Z]$/g, '')),
		told: told.map(({ rule, line, column, value, params, count }) => [rule, line, column, value, params.cells, count]),
		words: told.map((one) => findingText(one).what)
	};
};
const merged = (...regions: readonly string[]): string =>
	`<mergeCells count="${regions.length}">${regions.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

const YEARS = {
	A1: text('Country'),
	B1: number(2018),
	C1: number(2019),
	D1: number(2020),
	A2: text('Albania'),
	B2: number(12.3),
	C2: number(11.5),
	D2: number(11.7),
	A3: text('Georgia'),
	B3: number(19.2),
	C3: number(17.6),
	D3: number(18.5)
};

describe('a value in merged cells', () => {
	it('is of no year where they lie under several', async () => {
		const { C2: _, ...cells } = YEARS;
		const found = await read({ cells, behind: merged('B2:C2') });
		expect(found.values).toEqual(['ALB 2020 T 11.7', 'GEO 2018 T 19.2', 'GEO 2019 T 17.6', 'GEO 2020 T 18.5']);
		expect(found.told).toEqual([['value_merged', 2, 2, '12.3', 'B2:C2', 1]]);
		expect(found.words[0]).toContain('B2:C2');
	});

	it('is of no country where they lie beside several', async () => {
		const { D3: _, ...cells } = YEARS;
		const found = await read({ cells, behind: merged('D2:D3') });
		expect(found.values).toEqual(['ALB 2018 T 12.3', 'ALB 2019 T 11.5', 'GEO 2018 T 19.2', 'GEO 2019 T 17.6']);
		expect(found.told).toEqual([['value_merged', 2, 4, '11.7', 'D2:D3', 1]]);
	});

	it('is of its year where they lie over its mark, or over a second line of the same row', async () => {
		const found = await read({
			cells: {
				A1: text('Country'),
				B1: number(2018),
				D1: number(2019),
				A2: text('Albania'),
				B2: number(12.3),
				D2: number(11.5),
				A3: text('Georgia'),
				B3: number(19.2),
				D3: number(17.6),
				A5: text('Armenia'),
				B5: number(20.4),
				D5: number(18.3)
			},
			behind: merged('B1:C1', 'D1:E1', 'B2:C2', 'D2:E2', 'A3:A4', 'B3:C4', 'D3:E4', 'B5:C5')
		});
		expect(found.values).toEqual([
			'ALB 2018 T 12.3',
			'ALB 2019 T 11.5',
			'GEO 2018 T 19.2',
			'GEO 2019 T 17.6',
			'ARM 2018 T 20.4',
			'ARM 2019 T 18.3'
		]);
		expect(found.told).toEqual([]);
	});

	it('that is none is none of all', async () => {
		const { C2: _, ...cells } = YEARS;
		const found = await read({ cells: { ...cells, B2: text('..') }, behind: merged('B2:C2') });
		expect(found.told).toEqual([]);
	});
});

it('labels in merged cells are those of each row: of women, of men and of a year', async () => {
	const found = await read({
		cells: {
			A1: text('Sex'),
			B1: text('Year'),
			C1: text('Country'),
			D1: text('Value'),
			A2: text('Women'),
			B2: number(2018),
			C2: text('Albania'),
			D2: number(11.9),
			C3: text('Georgia'),
			D3: number(17.1),
			A4: text('Men'),
			B4: number(2019),
			C4: text('Albania'),
			D4: number(12.7),
			C5: text('Georgia'),
			D5: number(20.8)
		},
		behind: merged('A2:A3', 'B2:B3', 'A4:A5', 'B4:B5')
	});
	expect(found.values).toEqual(['ALB 2018 F 11.9', 'GEO 2018 F 17.1', 'ALB 2019 M 12.7', 'GEO 2019 M 20.8']);
	expect(found.told).toEqual([]);
});

it('a formula without its result is no missing value', async () => {
	const found = await read({
		cells: {
			A1: text('Country'),
			B1: number(2018),
			C1: number(2019),
			D1: number(2020),
			A2: text('Albania'),
			B2: '><f>C2+0.8</f><v></v>',
			C2: number(11.5),
			D2: number(11.7),
			A3: text('Georgia'),
			B3: number(19.2),
			C3: '><f>B3-1.6</f><v>17.6</v>',
			D3: '><f t="shared" si="0"/>',
			A4: text('Armenia'),
			// An empty text is a result.
			B4: 't="str"><f>IF(C4="","",C4)</f><v></v>'
		}
	});
	expect(found.values).toEqual(['ALB 2019 T 11.5', 'ALB 2020 T 11.7', 'GEO 2018 T 19.2', 'GEO 2019 T 17.6']);
	expect(found.told).toEqual([['value_uncomputed', 2, 2, '', undefined, 2]]);
});

describe('what is hidden', () => {
	it('is left out and counted: rows and columns, however they are hidden', async () => {
		const found = await read({
			cells: YEARS,
			before:
				'<cols><col min="2" max="2" width="0" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>',
			rows: { 3: 'hidden="1"' }
		});
		expect(found.values).toEqual(['ALB 2019 T 11.5']);
		expect(found.told).toEqual([['value_hidden', 2, 2, null, 'B, D, 3', 5]]);
		expect(found.words[0]).toContain('B, D, 3');
	});

	it('still says what stands beside it: codes of countries, a row of heads', async () => {
		const found = await read({
			cells: {
				A1: text('Code'),
				B1: text('Country'),
				C1: number(2018),
				A2: text('ALB'),
				B2: text('Shqipëria (ish)'),
				C2: number(12.3)
			},
			before: '<cols><col min="1" max="1" hidden="true"/></cols>',
			rows: { 1: 'hidden="1"' }
		});
		expect(found).toMatchObject({ values: ['ALB 2018 T 12.3'], told: [] });
	});

	it('is not spoken of where it holds no value', async () => {
		const found = await read({
			cells: { ...YEARS, A4: text('Armenia'), B4: text('..') },
			before: '<cols><col min="6" max="16384" hidden="1"/></cols>',
			rows: { 4: 'ht="0" customHeight="1"' }
		});
		expect(found.told).toEqual([]);
		expect(found.values).toHaveLength(6);
	});
});
