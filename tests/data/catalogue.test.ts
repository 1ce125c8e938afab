/** The catalogue of indicators as its page gives it, worked out a second time by Arquero from the table of observations. */
import { desc, escape, op } from 'arquero';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/lib/features/indicator/list/load.server';
import { unpackOwn } from '../../src/lib/features/indicator/list/rows';
import { askLanguageOf } from '../../src/lib/i18n/current';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { table, type Row } from './arquero';

const { rows, partners, vet } = await load({ params: { lang: 'en' } });
const isPartner = new Set(
	table('countries')
		.filter(escape((row: Row) => row.role === 'partner'))
		.array('country')
);
const published = table('observations').filter(escape((row: Row) => isPartner.has(row.REF_AREA ?? null)));
const sexesOf = new Map(
	(
		table('observations')
			.groupby('INDICATOR')
			.rollup({ sexes: op.array_agg_distinct('SEX') })
			.objects() as {
			INDICATOR: string;
			sexes: string[];
		}[]
	).map(({ INDICATOR, sexes }) => [INDICATOR, sexes])
);
const measuredInWays = new Set(table('methods').array('indicator'));
/** Of women and men together; of women where nothing else is published. */
const shownOf = (indicator: string) =>
	published.filter(
		escape((row: Row) => row.INDICATOR === indicator && row.SEX === (sexesOf.get(indicator)?.includes('T') ? 'T' : 'F'))
	);
const amount = (text: string | undefined) => Number(text?.replace(/[,%]/g, '').replace('−', '-'));

describe('a line of the catalogue', () => {
	it.each(LANGUAGES)('draws its course from the earlier median to the later, left to right (%s)', async (lang) => {
		askLanguageOf(() => lang);
		const { rows } = await load({ params: { lang } });
		askLanguageOf(() => 'en');
		// Of the twelve countries with a value in each year from 2012 to 2023: the mean of the middle two, in points.
		const said = rows.find(({ indicator }) => indicator === 'neet_rate')?.course?.values.replaceAll(',', '.');
		expect(said).toBe('26.4 → 19.2');
	});

	it('is there for every indicator of the table, in its order', () => {
		expect(rows.map(({ indicator }) => indicator)).toEqual(table('indicators').orderby('position').array('indicator'));
	});

	it('says the median of the newest year for which three quarters as many publish as in the fullest', () => {
		for (const { indicator, median, decimals } of rows.filter((row) => !measuredInWays.has(row.indicator))) {
			const years = shownOf(indicator)
				.groupby('TIME_PERIOD')
				.rollup({ countries: op.count(), median: op.median('OBS_VALUE') })
				.orderby(desc('TIME_PERIOD'))
				.objects() as { TIME_PERIOD: number; countries: number; median: number }[];
			const fullest = Math.max(...years.map(({ countries }) => countries));
			const expected = years.find(({ countries }) => countries >= 0.75 * fullest);
			expect({ indicator, year: median?.year, countries: median?.countries }).toEqual({
				indicator,
				year: expected?.TIME_PERIOD,
				countries: expected?.countries
			});
			expect(Math.abs(amount(median?.text) - (expected?.median ?? NaN)), indicator).toBeLessThanOrEqual(
				0.5000001 * 10 ** -decimals
			);
		}
	});

	it('counts the countries with any value, and says the newest year of all', () => {
		for (const { indicator, publishing, newest } of rows) {
			const [counted] = published
				.filter(escape((row: Row) => row.INDICATOR === indicator))
				.rollup({ countries: op.distinct('REF_AREA') })
				.objects() as { countries: number }[];
			expect(publishing, indicator).toBe(counted?.countries);
			expect(newest?.year, indicator).toBe(Math.max(...(shownOf(indicator).array('TIME_PERIOD') as number[])));
		}
	});

	it('holds each country’s value: Kazakhstan’s NEET rate is of an earlier year than the others’', () => {
		const row = rows.find(({ indicator }) => indicator === 'neet_rate');
		const at = partners.findIndex(({ country }) => country === 'KAZ');
		const own = shownOf('neet_rate')
			.filter(escape(({ REF_AREA }: Row) => REF_AREA === 'KAZ'))
			.orderby(desc('TIME_PERIOD'))
			.objects()[0] as { TIME_PERIOD: number; OBS_VALUE: number };
		expect(row && unpackOwn(row.own, at)).toEqual({
			year: own.TIME_PERIOD,
			value: Number(own.OBS_VALUE.toFixed(row?.decimals))
		});
		expect(own.TIME_PERIOD).toBeLessThan(row?.median?.year ?? 0);
	});

	it('that is a core figure on vocational education and old is named on top', () => {
		expect(vet.old.map(({ indicator }) => indicator)).toEqual([
			'vet_share_upper_secondary',
			'vet_share_secondary',
			'vet_female_share_upper_secondary',
			'vet_enrolment_upper_secondary',
			'vet_expenditure_gdp',
			'vet_share_education_expenditure'
		]);
		expect(Math.max(...vet.old.map(({ year }) => year))).toBeLessThanOrEqual(2018);
	});
});
