import { afterEach, describe, expect, it } from 'vitest';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { readAge } from '../../src/lib/importers/dimensions/age-groups';
import { isOfGroup, isTotal, readSex, readStatus, unitFits } from '../../src/lib/importers/dimensions/codes';
import { roleOf } from '../../src/lib/importers/headers';
import { NATIONAL_HEADERS } from '../../src/lib/importers/national-words';
import { readPeriod } from '../../src/lib/importers/periods';
import { findingText } from '../../src/lib/importers/words';

describe('time', () => {
	it.each([
		['2019', 2019],
		['2019 [YR2019]', 2019],
		['YR2019', 2019],
		['2019.0', 2019],
		['2019-A1', 2019],
		['٢٠١٩', 2019],
		['2019 г.', 2019],
		['2019 году', 2019],
		['2019.', 2019],
		['2019. godina', 2019],
		['2019. година', 2019],
		['2019 թ.', 2019],
		['2019-cu il', 2019],
		['2019 წელი', 2019],
		['2019 жыл', 2019],
		['2019 рік', 2019],
		['2019-yil', 2019],
		['2019 سنة', 2019]
	])('%s is a year', (text, year) => expect(readPeriod(text)).toEqual({ kind: 'year', year }));

	it.each([
		['2019Q1', 1, 4],
		['2019-Q4', 4, 4],
		['Q2 2019', 2, 4],
		['2019K3', 3, 4],
		['2019 I', 1, 4],
		['2019 IV кв.', 4, 4],
		['III 2019', 3, 4],
		['II квартал 2019 г.', 2, 4],
		['2019M11', 11, 12],
		['2019-03', 3, 12],
		['Mar 2019', 3, 12],
		['март 2019', 3, 12],
		['2019-S1', 1, 2],
		['2019-12-31', 12, 12]
	])('%s is a part of a year, never the year', (text, part, of) =>
		expect(readPeriod(text)).toEqual({ kind: 'part', year: 2019, part, of })
	);

	it.each([
		['2019/20'],
		['2019-2020'],
		['2010/11'],
		['2015–2017'],
		['FY2016'],
		['FY 2015/16'],
		['school year 2015/16'],
		['2015/2016 уч. г.'],
		['année scolaire 2015-2016']
	])('%s is more than a year', (text) => expect(readPeriod(text).kind).toBe('span'));
	it.each([
		[''],
		['19'],
		['20195'],
		['12,2019-20'],
		['2019-1'],
		['2019 il 5'],
		['total'],
		['2019Q5'],
		['2019M13'],
		['Q1'],
		['12.5']
	])('%s is no time', (text) => expect(readPeriod(text).kind).toBe('wrong'));
});

describe('words of national offices', () => {
	it.each([
		['Žene', 'F'],
		['Мушкарци', 'M'],
		['Kadın', 'F'],
		['Чоловіки', 'M'],
		['ქალები', 'F'],
		['Bărbați', 'M'],
		['Kişilər', 'M'],
		['Әйелдер', 'F'],
		['Ayollar', 'F'],
		['Gjithsej', 'T'],
		['Ընդամենը', 'T'],
		['סך הכל', 'T']
	])('%s is %s', (text, sex) => expect(readSex(text)).toBe(sex));

	it.each([
		['15-24 vjeç', 'Y15T24'],
		['15–24 години', 'Y15T24'],
		['15-24 წლის', 'Y15T24'],
		['15-29 років', 'Y15T29'],
		['15 yaş ve üzeri', 'Y_GE15'],
		['15 ani și peste', 'Y_GE15'],
		['15 години и повеќе', 'Y_GE15'],
		['15 vjeç e lart', 'Y_GE15']
	])('%s is the age group %s', (text, age) => expect(readAge(text)).toBe(age));

	it('head the column that they name, and no other', () => {
		for (const [role, list] of Object.entries(NATIONAL_HEADERS))
			for (const word of list.split('|')) expect(roleOf(word), word).toBe(role);
	});

	it('tell a breakdown from a group of people', () => {
		for (const name of ['Persons with disabilities', 'Migrants', 'Лица с инвалидностью'])
			expect(isOfGroup(name), name).toBe(true);
		for (const name of ['Disability status', 'Migration background', 'Education', 'urban/rural'])
			expect(isOfGroup(name), name).toBe(false);
	});
});

describe('sex and age', () => {
	it.each([
		['SEX_T', 'T'],
		['BOTHSEX', 'T'],
		['Both sexes', 'T'],
		['Les deux sexes', 'T'],
		['Оба пола', 'T'],
		['الجنسين', 'T'],
		['_T', 'T'],
		['Females', 'F'],
		['WOMEN', 'F'],
		['Femmes', 'F'],
		['Женщины', 'F'],
		['إناث', 'F'],
		['Sex: Female', 'F'],
		['MEN', 'M'],
		['Hommes', 'M'],
		['Мужчины', 'M'],
		['ذكور', 'M'],
		['MW', null],
		['H', null],
		['1', null],
		['SEX_O', null]
	])('%s is %s', (text, sex) => expect(readSex(text)).toBe(sex));

	it.each([
		['Y15-24', 'Y15T24'],
		['Y15T24', 'Y15T24'],
		['15-24', 'Y15T24'],
		['15–24', 'Y15T24'],
		['From 15 to 24 years', 'Y15T24'],
		['15-24 ans', 'Y15T24'],
		['15–24 года', 'Y15T24'],
		['AGE_YTHADULT_Y15-24', 'Y15T24'],
		['Age (Youth, adults): 15-24', 'Y15T24'],
		['AGE_10YRBANDS_Y25-34', 'Y25T34'],
		['15+', 'Y_GE15'],
		['Y_GE15', 'Y_GE15'],
		['AGE_YTHADULT_YGE15', 'Y_GE15'],
		['15 years and over', 'Y_GE15'],
		['15 ans et plus', 'Y_GE15'],
		['15 лет и старше', 'Y_GE15'],
		['TOTAL', '_T'],
		['ALLAGE', '_T'],
		['AGE_AGGREGATE_TOTAL', '_T'],
		['1524', null],
		['24-15', null],
		['youth', null]
	])('%s is the age group %s', (text, age) => expect(readAge(text)).toBe(age));
});

describe('the status of a value', () => {
	it.each([
		['', 'sdmx', 'A', false],
		['b', 'eurostat', 'B', false],
		['e', 'eurostat', 'E', false],
		['p', 'eurostat', 'P', false],
		['bu', 'eurostat', 'B', true],
		['be', 'eurostat', 'B', true],
		['u', 'eurostat', 'A', true],
		['d', 'eurostat', 'A', true],
		['B', 'sdmx', 'B', false],
		['NAT_EST', 'sdmx', 'E', false],
		['M', 'nature', 'E', false],
		['C', 'nature', 'A', false],
		['Break in series', 'sdmx', 'B', false]
	] as const)('%s (%s) is %s', (text, scheme, status, noted) =>
		expect(readStatus(text, scheme)).toMatchObject({ status, noted })
	);

	it('is not guessed', () => {
		expect(readStatus('M', 'none')).toBe(null);
		expect(readStatus('q', 'eurostat')).toBe(null);
	});

	it.each(['M', 'O', 'L', 'Q', 'H', 'Missing value; suppressed', 'B,M'])('tells a missing value: %s', (text) => {
		expect(readStatus(text, 'sdmx')?.missing).toBe(true);
		expect(readStatus(text, 'stat')?.missing).toBe(true);
	});
	it.each(['B', 'E', '', 'U'])('tells no missing value: %s', (text) =>
		expect(readStatus(text, 'sdmx')?.missing).toBe(false)
	);

	it('tells a forecast', () => expect(readStatus('f', 'eurostat')?.forecast).toBe(true));
});

describe('a unit', () => {
	it.each([
		['percent', 'PC', true],
		['percent', 'Percentage', true],
		['percent', 'PT', true],
		['percent', '%', true],
		['percent', 'процент', true],
		['percent', 'THS_PER', false],
		['percent', 'NR', false],
		['percent', 'PC_IND_IU3', null],
		['percent', 'PT_POP', null],
		['persons', 'NR', true],
		['persons', 'Number', true],
		['persons', 'PC', false],
		['persons', 'Thousand persons', false],
		['ratio', 'PC', false]
	] as const)('%s in %s: %s', (unit, text, fits) => expect(unitFits(unit, text)).toBe(fits));
});

it('a further breakdown stands for the whole only where it says so', () => {
	for (const text of ['', '_T', 'TOTAL', 'Total', 'ALLAREA', 'Education: Total', 'Всего'])
		expect(isTotal(text), text).toBe(true);
	for (const text of ['URBAN', 'NONAGR', 'ED3-8', 'Y16_24', 'Q1', 'non-total']) expect(isTotal(text), text).toBe(false);
});

describe('what was found', () => {
	it('calls a column without a head by what stands in it', () => {
		expect(findingText({ rule: 'breakdown_other', params: { name: '', value: 'Urbain' } }).what).toContain('Urbain');
	});
});

describe('a number in what was found', () => {
	afterEach(() => askLanguageOf(() => 'en'));

	it.each([
		['en', '24.906'],
		['ru', '24,906'],
		['fr', '24,906'],
		['ar', '24.906']
	] as const)('is written as in %s, its year is not grouped', (language, value) => {
		askLanguageOf(() => language);
		const { what } = findingText({ rule: 'series_break', params: { year: 2020, value: 24.906, largest: 2 } });
		expect(what).toContain(value);
		expect(what).toContain('2020');
	});

	it('stays as in the file where it is a text of it', () => {
		askLanguageOf(() => 'ru');
		expect(findingText({ rule: 'conflict', params: { other: 3, value: '24.906' } }).what).toContain('24.906');
	});
});
