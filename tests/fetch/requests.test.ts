/** What the real tables would ask of each publisher. */
import { describe, expect, it } from 'vitest';
import { PUBLISHERS } from '../../src/cli/data-fetch';
import { AnswerFault, type SeriesRequest } from '../../src/cli/fetch/publisher';
import { uis } from '../../src/cli/fetch/uis';
import { importReferences, openTables } from '../../src/cli/import-files';
import { seriesOf } from '../../src/lib/importers/series';
import { rowsOf } from '../../src/lib/tables/checked-tables';
import { countries } from '../../src/lib/tables/places';

const open = openTables('data/tables', () => {});
if (open === null) throw new Error('data:check finds problems');
const { indicators } = importReferences(open.tables);
const scope = { countries: rowsOf(countries, open.tables), from: 2005, to: 2026 };
const requestsOf = (id: string): SeriesRequest[] => {
	const publisher = PUBLISHERS.find((one) => one.id === id);
	return (
		publisher?.requests(
			indicators.filter((info) => seriesOf(info).catalogue === id),
			scope
		) ?? []
	);
};
const seriesAsked = (id: string): string[] => requestsOf(id).map(({ series }) => series);

describe('the series of indicators.csv', () => {
	it('World Bank: a code for women and one for men where values are published for them, and no other', () => {
		const asked = seriesAsked('world_bank');
		expect(asked.filter((series) => series.startsWith('SL.UEM.NEET'))).toEqual([
			'SL.UEM.NEET.ZS',
			'SL.UEM.NEET.FE.ZS',
			'SL.UEM.NEET.MA.ZS'
		]);
		expect(asked.filter((series) => series.startsWith('SL.EMP.VULN'))).toEqual([
			'SL.EMP.VULN.FE.ZS',
			'SL.EMP.VULN.MA.ZS'
		]);
		expect(asked.filter((series) => series.startsWith('IC.FRM.TRNG'))).toEqual(['IC.FRM.TRNG.ZS']);
		expect(asked).toContain('SL.TLF.CACT.ZS');
	});

	it('UNESCO UIS: women and men in one request', () => {
		const request = requestsOf('uis').find(({ series }) => series === 'ROFST.2.CP');
		expect(request?.path).toContain('?indicator=ROFST.2.CP&indicator=ROFST.2.CP.F&indicator=ROFST.2.CP.M&geoUnit=ALB&');
	});

	it('ILOSTAT: one data set for three age groups', () => {
		expect(seriesAsked('ilostat')).toEqual(['UNE_DEAP_SEX_AGE_RT_A']);
	});

	it('Eurostat: with the codes that narrow them', () => {
		const paths = requestsOf('eurostat').map(({ path }) => decodeURIComponent(path));
		expect(seriesAsked('eurostat').sort()).toEqual([
			'edat_lfse_22',
			'edat_lfse_24',
			'isoc_sk_dskl_i21',
			'sdg_04_10',
			'trng_lfse_01'
		]);
		expect(paths.find((path) => path.includes('/edat_lfse_24/'))).toContain(
			'?c[age]=Y20-34&c[duration]=Y1-3&c[isced11]=ED35_45&c[geo]=AL,'
		);
		expect(paths.every((path) => path.includes(',EL,') && path.includes('EU27_2020') && path.includes('XK'))).toBe(
			true
		);
	});

	it('from no interface: names, several codes, and series of the United Nations', () => {
		const known = new Set<string>(PUBLISHERS.map(({ id }) => id));
		const others = indicators.filter((info) => !known.has(String(seriesOf(info).catalogue)));
		expect(others.map(({ indicator }) => indicator)).toEqual([
			'vet_enrolment_upper_secondary',
			'long_term_unemployment_rate',
			'informal_employment_nonagri',
			'informal_employment',
			'part_time_employment',
			'employers_share',
			'dependency_ratio'
		]);
	});
});

describe('an answer of UNESCO UIS', () => {
	const request: SeriesRequest = { series: 'CR.3', file: 'CR.3.csv', path: '', form: 'json', page: 1 };

	it('without records says why, as far as the publisher does', () => {
		const text = JSON.stringify({ hints: [{ code: 'X', message: 'Indicator not found: CR.3' }], records: [] });
		expect(uis.read(request, text)).toEqual({ kind: 'none', reason: 'Indicator not found: CR.3' });
		expect(uis.read(request, '{"records":[]}')).toEqual({ kind: 'none', reason: 'no values' });
	});

	it.each([['[]'], ['{}'], ['{"records":[1]}'], ['{"records":[{"value":{}}]}'], ['{"records":[']])(
		'in another form is refused: %s',
		(text) => {
			expect(() => uis.read(request, text)).toThrow(AnswerFault);
		}
	);
});
