import { describe, expect, it } from 'vitest';
import { AreaReader, type AreaScheme } from '../../src/lib/importers/areas';
import { WORLD } from '../../src/lib/importers/world';
import { references } from './references';

const { countries, names } = references();
const read = (code: string, name = '', scheme: AreaScheme = 'any', chosen = {}) => {
	const area = new AreaReader(countries, names, scheme, chosen).read(code, name);
	return area.kind === 'country' ? area.code : area.kind;
};

describe('a country', () => {
	it.each([
		['ALB', '', 'any', 'ALB'],
		['alb', '', 'any', 'ALB'],
		['AL', '', 'any', 'ALB'],
		['KSV', '', 'any', 'XKX'],
		['OWID_KOS', 'Kosovo', 'any', 'XKX'],
		['OWID_EU27', 'European Union (27)', 'any', 'EUU'],
		['XK', '', 'any', 'XKX'],
		['WBG', '', 'any', 'PSE'],
		['EL', '', 'eurostat', 'GRC'],
		['GR', '', 'eurostat', 'GRC'],
		['008', '', 'm49', 'ALB'],
		['8', '', 'm49', 'ALB'],
		['EU27_2020', '', 'eurostat', 'EUU'],
		['EUU', '', 'any', 'EUU'],
		['', 'Palestine', 'any', 'PSE'],
		['', 'State of Palestine', 'any', 'PSE'],
		['', 'West Bank and Gaza', 'any', 'PSE'],
		['', 'Palestine*', 'any', 'PSE'],
		['', 'The former Yugoslav Republic of Macedonia', 'any', 'MKD'],
		['', 'ARYM', 'any', 'MKD'],
		['', 'Македония', 'any', 'MKD'],
		['', 'Turkey', 'any', 'TUR'],
		['', 'Türkiye', 'any', 'TUR'],
		['', 'TURQUIE', 'any', 'TUR'],
		['', 'Egypt, Arab Rep.', 'any', 'EGY'],
		['', 'Egypte', 'any', 'EGY'],
		['', 'Молдавия', 'any', 'MDA'],
		['', 'Republic of Moldova', 'any', 'MDA'],
		['', 'أرمينيا', 'any', 'ARM'],
		['', 'ارمينيا', 'any', 'ARM'],
		['', 'KAZ', 'any', 'KAZ'],
		['Kazakhstan', '', 'any', 'KAZ'],
		['915', 'Georgia', 'any', 'GEO'],
		['', 'Albania [ALB]', 'any', 'ALB'],
		['', 'Kosovo* (XKX)', 'any', 'XKX'],
		['AL:Albania', '', 'any', 'ALB'],
		['XK: Kosovo*', '', 'eurostat', 'XKX'],
		['', 'Türkiye¹', 'any', 'TUR'],
		['', 'Georgia 1)', 'any', 'GEO'],
		['', 'Kosovo (UNSCR 1244/99) (2)', 'any', 'XKX'],
		['', 'Armenia [3]', 'any', 'ARM'],
		['', 'Albania4', 'any', 'ALB'],
		['', 'Georgia (country)', 'any', 'GEO'],
		['', 'Macedonia, TFYR', 'any', 'MKD'],
		['', 'Moldova, Rep. of', 'any', 'MDA'],
		['', 'Kosovo under UNSC Resolution 1244', 'any', 'XKX'],
		['', 'Palestinian Territories, Occupied', 'any', 'PSE']
	] as const)('%s %s (%s) is %s', (code, name, scheme, country) => {
		expect(read(code, name, scheme)).toBe(country);
	});

	it.each([
		['a country not covered', 'ABW', '', 'any', 'other'],
		['a country not covered, in Russian', '', 'Франция', 'any', 'other'],
		['the United Kingdom of Eurostat', 'UK', '', 'eurostat', 'other'],
		['an oblast', 'UA-05', '', 'any', 'part'],
		['a region of NUTS', 'EL30', '', 'eurostat', 'part'],
		['a region of NUTS in letters', 'DEA', '', 'eurostat', 'part'],
		['a region of NUTS among others', 'DE21', '', 'any', 'part'],
		['the euro area', 'EA19', '', 'eurostat', 'group'],
		['the Union of another time', 'EU28', '', 'eurostat', 'group'],
		['a code whose members change', 'EU', '', 'eurostat', 'group'],
		['the Arab World', 'ARB', 'Arab World', 'any', 'group'],
		['the world of M49', '1', 'World', 'm49', 'group'],
		['a group of ILOSTAT', 'X01', '', 'any', 'group'],
		['a group of OECD', 'E22', 'EU22', 'any', 'group'],
		['a group of UNICEF', 'UNICEF_ECA', '', 'any', 'group'],
		['the world of Our World in Data', 'OWID_WRL', 'World', 'any', 'group'],
		['countries by income', 'OWID_UMC', 'Upper-middle-income countries', 'any', 'group'],
		['a country of the past', 'OWID_USS', 'USSR', 'any', 'other'],
		['a country of the past by its name', '', 'Yugoslavia', 'any', 'other'],
		['a land within a country', 'OWID_ABK', 'Abkhazia', 'any', 'part'],
		['a number without a name: publishers number differently', '112', '', 'any', 'unknown'],
		['a country not covered, shortened', '', 'UAE', 'any', 'other'],
		['a country not covered, by an older name', '', 'Ivory Coast', 'any', 'other'],
		['a country not covered, turned round', '', 'Congo, Democratic Republic of the', 'any', 'other'],
		['countries in development', '', 'Emerging market and developing economies', 'any', 'group'],
		['countries by human development', 'ZZA.VHHD', 'Very high human development', 'any', 'group'],
		['the world in Russian', '', 'Мир', 'any', 'group'],
		['the Union of 28, by its name', '', 'European Union - 28 countries (2013-2020)', 'any', 'group'],
		['a land within a country, by its name', '', 'Transnistria', 'any', 'part'],
		['a country without a land of it', '', 'Moldova (excluding Transnistria)', 'any', 'unknown'],
		['people within a country', '', 'Jordan (Syrian refugees)', 'any', 'unknown'],
		['a name and the code of another country', '', 'Georgia [ARM]', 'any', 'unknown'],
		['a city', '', 'Gaza', 'any', 'unknown'],
		['a code and a name of two countries', 'GEO', 'Armenia', 'any', 'conflict']
	] as const)('is none: %s', (_, code, name, scheme, kind) => {
		expect(read(code, name, scheme)).toBe(kind);
	});

	it('misspelt is guessed, not taken', () => {
		expect(new AreaReader(countries, names, 'any').read('', 'Kazahstan')).toEqual({
			kind: 'unknown',
			guesses: ['KAZ']
		});
	});

	it('narrowed in brackets is guessed, not taken', () => {
		expect(new AreaReader(countries, names, 'any').read('', 'Moldova (excluding Transnistria)')).toEqual({
			kind: 'unknown',
			guesses: ['MDA']
		});
	});

	it('is what the reader says', () => {
		expect(read('', 'Gaza', 'any', { Gaza: 'PSE' })).toBe('PSE');
		expect(read('ALB', '', 'any', { ALB: null })).toBe('other');
	});
});

describe('the codes of the world', () => {
	it('are each used once', () => {
		for (const key of ['iso3', 'iso2', 'm49'] as const)
			expect(new Set(WORLD.map((one) => one[key])).size).toBe(WORLD.length);
	});

	it('agree with those of the language runtime', () => {
		for (const { iso2, m49 } of WORLD) expect(Intl.getCanonicalLocales(`und-${m49}`)).toEqual([`und-${iso2}`]);
	});
});
