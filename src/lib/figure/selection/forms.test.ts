import { describe, expect, it } from 'vitest';
import {
	FORMS,
	formAfter,
	isOverTime,
	obstacle,
	shownForm,
	suggestForm,
	yearsFor,
	type Form,
	type Obstacle,
	type Selection
} from './forms';

const both = { sexes: ['T', 'F', 'M'] as const };
const total = { sexes: ['T'] as const };
const selection = (more: Partial<Selection> = {}): Selection => ({
	indicators: [both],
	countries: 4,
	partners: 4,
	years: { from: 2010, to: 2020 },
	...more
});
const oneYear = { years: { from: 2020, to: 2020 } };

describe('the form shown', () => {
	it('is the one chosen, also where it says why it is empty; the suggested one where there is nothing to draw', () => {
		expect(shownForm('rank', selection({ countries: 1 }))).toBe('rank');
		expect(shownForm('scatter', selection({ indicators: [both, total] }))).toBe('scatter');
		expect(shownForm('scatter', selection())).toBe('trend');
		expect(shownForm('scatter', selection(oneYear))).toBe('rank');
		expect(shownForm(null, selection())).toBe('trend');
	});
});

describe('the form of a selection', () => {
	it.each<[string, Partial<Selection>, Form]>([
		['few countries over years', {}, 'trend'],
		['many countries over years', { countries: 6 }, 'multiples'],
		['countries in one year', oneYear, 'rank'],
		['two indicators in one year', { ...oneYear, indicators: [both, total] }, 'scatter'],
		['many indicators in one year', { ...oneYear, indicators: [both, total, total] }, 'strip'],
		['one country in one year', { ...oneYear, countries: 1 }, 'benchmark']
	])('%s', (_, more, form) => {
		expect(suggestForm(selection(more))).toBe(form);
	});

	it.each<[Form, Partial<Selection>, Obstacle | null]>([
		['trend', { countries: 6 }, 'many_lines'],
		['multiples', { countries: 6 }, null],
		['rank', { countries: 1 }, 'one_country'],
		['scatter', {}, 'one_indicator'],
		['scatter', { indicators: [both, both], countries: 1 }, 'one_country'],
		['dumbbell', { indicators: [total] }, 'no_sexes'],
		['dumbbell', { indicators: [total, both] }, null],
		['map', { partners: 0 }, 'no_partner'],
		['tiles', { partners: 0 }, 'no_partner'],
		['table', { countries: 0, partners: 0 }, null]
	])('%s with %j: %s', (form, more, expected) => {
		expect(obstacle(form, selection(more))).toBe(expected);
	});

	it('suggests what fits', () => {
		for (const years of [oneYear.years, { from: 2010, to: 2020 }])
			for (const countries of [1, 2, 5, 6, 29])
				for (const indicators of [[both], [both, total], [both, total, total]]) {
					const one = selection({ years, countries, indicators });
					expect(obstacle(suggestForm(one), one)).toBeNull();
				}
	});

	it('widens one year to a stretch where a trend is asked for', () => {
		expect(yearsFor('trend', 'value', oneYear.years, 2005)).toEqual({ from: 2010, to: 2020 });
		expect(yearsFor('multiples', 'value', oneYear.years, 2015)).toEqual({ from: 2015, to: 2020 });
		expect(yearsFor('trend', 'value', { from: 2019, to: 2020 }, 2005)).toEqual({ from: 2019, to: 2020 });
		expect(yearsFor('rank', 'value', oneYear.years, 2005)).toEqual(oneYear.years);
	});

	it('widens one year to a stretch where values are measured against the first', () => {
		expect(yearsFor('rank', 'change', oneYear.years, 2005)).toEqual({ from: 2010, to: 2020 });
	});

	it('knows which forms show years', () => {
		expect(FORMS.filter(isOverTime)).toEqual(['trend', 'multiples', 'table']);
	});

	it('stays when years, countries or indicators change, as long as it fits', () => {
		const over = selection();
		const year = selection(oneYear);
		expect(formAfter(null, over, selection({ years: { from: 2005, to: 2019 } }))).toBeNull();
		expect(formAfter(null, over, year)).toBe('trend');
		expect(formAfter('rank', year, over)).toBe('rank');
		expect(formAfter(null, year, over)).toBe('rank');
		expect(formAfter(null, year, selection({ ...oneYear, indicators: [both, total] }))).toBe('rank');
		expect(formAfter(null, selection({ countries: 6 }), over)).toBe('multiples');
		expect(formAfter('map', over, year)).toBe('map');
	});

	it('gives way to the one that suggests itself where it does not fit', () => {
		expect(formAfter(null, selection({ countries: 5 }), selection({ countries: 6 }))).toBe('multiples');
		expect(formAfter('rank', selection(oneYear), selection({ ...oneYear, countries: 1 }))).toBe('benchmark');
	});

	it('is the one that is pressed', () => {
		const over = selection();
		expect(formAfter(null, over, over, 'table')).toBe('table');
		expect(formAfter('table', over, over, 'trend')).toBeNull();
		expect(formAfter('rank', selection(oneYear), selection(oneYear), 'trend')).toBe('trend');
	});
});
