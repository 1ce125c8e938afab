import { describe, expect, it } from 'vitest';
import { askLanguageOf } from '$lib/i18n/current';
import { partnerTiles, roundDates, type RoundDates, roundsTable } from './rounds';

const round = (given: Partial<RoundDates>): RoundDates => ({
	round: 'TRP4',
	name: 'Torino Process 2016–17',
	short: '2016–17',
	dateStart: '2016-04-01',
	dateEnd: '2017-06-30',
	datePrecision: 'month',
	took: 20,
	uncertain: 0,
	listed: 22,
	associated: 0,
	events: 90,
	sourceTitle: 'Torino Process',
	sourceUrl: 'https://www.etf.europa.eu/en/trp',
	...given
});
const partner = (country: string, lastRound: string | null) => ({ country, name: country, group: 'CA', lastRound });

describe('the dates of a round', () => {
	it('are its first and last month', () => {
		expect(roundDates(round({}))).toBe('April 2016 – June 2017'.replace(/ – /, '\u2009–\u2009'));
	});

	it.each([['dateStart'], ['dateEnd'], ['datePrecision']])('are unknown without its %s', (missing) => {
		expect(roundDates(round({ [missing]: null }))).toBe('date not known');
	});
});

describe('the table of the rounds', () => {
	const rowOf = (given: Partial<RoundDates>) => roundsTable([round(given)]).rows[0];

	it('counts the countries documented, and those listed only where none is', () => {
		expect(rowOf({ took: 20 })?.took).toEqual({ text: '20', value: 20 });
		expect(rowOf({ took: 0, listed: 0 })?.took).toEqual({ text: '0', value: 0 });
		expect(rowOf({ took: 0, listed: 22 })?.took?.text).toContain('22');
	});

	it.each([
		['en', '6, 9 more uncertain or inferred'],
		['fr', '6, 9 autres incertaines ou déduites'],
		['ru', '6, ещё 9 не вполне достоверно или выведено из источника'],
		['ar', '6، و9 أخرى غير مؤكدة أو مستنتجة']
	] as const)('says of how many more it is not certain (%s)', (language, text) => {
		askLanguageOf(() => language);
		const cell = rowOf({ took: 6, uncertain: 9 })?.took;
		askLanguageOf(() => 'en');
		expect(cell).toEqual({ text, value: 6 });
	});

	it('names the source by its title, where there is one', () => {
		expect(rowOf({})?.source).toEqual({
			text: 'Torino Process',
			lang: 'en',
			href: 'https://www.etf.europa.eu/en/trp'
		});
		expect(rowOf({ sourceUrl: null })?.source).toEqual({ text: '' });
	});
});

describe('the tiles of the partners', () => {
	const rounds = [round({}), round({ round: 'TRP5', short: '2018–20' })];
	const { tiles, classes, table } = partnerTiles(
		[partner('KAZ', 'TRP4'), partner('UZB', null)],
		rounds,
		new Set(['UZB']),
		(country) => `countries/${country}/`
	);

	it('have a class for each round that is somebody’s latest', () => {
		expect(classes).toEqual([{ code: 'TRP4', name: '2016–17', mark: '’16' }]);
	});

	it('say each partner’s latest round, or that none is known', () => {
		expect(tiles.map(({ country, code, footnote, href }) => ({ country, code, footnote, href }))).toEqual([
			{ country: 'KAZ', code: 'TRP4', footnote: false, href: 'countries/KAZ/' },
			{ country: 'UZB', code: null, footnote: true, href: 'countries/UZB/' }
		]);
		expect(table.rows.map(({ round }) => round?.value)).toEqual(['TRP4', null]);
		expect(table.rows[0]?.round?.text).toBe('2016–17');
		expect(table.rows[1]?.round?.text).not.toBe('');
	});
});
