import { describe, expect, it } from 'vitest';
import { parseParams, serializeParams } from '$lib/state/params';
import { compareFields, compareStart } from './fields';

const indicator = (code: string, firstYear: number, lastYear: number) => ({
	indicator: code,
	firstYear,
	lastYear,
	age: '_T'
});
const indicators = [
	indicator('neet_rate', 2005, 2024),
	indicator('firms_offering_training', 2005, 2019),
	indicator('adult_literacy', 2012, 2022),
	indicator('old_survey', 2001, 2007)
];
const places = ['SRB', 'GEO', 'ALB', 'KAZ'].map((country) => ({ country, region: 'SEE', role: 'partner' as const }));
const fields = compareFields(indicators, places as never);
const yearsOf = (query: string) => parseParams(fields, query).view.years;

describe('the years an address leaves out', () => {
	it.each([
		['', { from: 2010, to: 2024 }],
		['i=firms_offering_training&c=ALB~SRB~GEO', { from: 2010, to: 2019 }],
		['i=adult_literacy', { from: 2012, to: 2022 }],
		['i=adult_literacy~firms_offering_training', { from: 2010, to: 2022 }],
		['i=old_survey', { from: 2001, to: 2007 }]
	])('of %s are those of the start that the indicators have', (query, years) => {
		expect(yearsOf(query)).toEqual(years);
	});

	it('are written, so that a link says the same when new years are published', () => {
		const { view } = parseParams(fields, 'i=firms_offering_training&c=ALB~SRB');
		expect(serializeParams(fields, view)).toContain('y=2010..2019');
	});

	it('do not change those it says', () => expect(yearsOf('i=firms_offering_training&y=2012..2024').to).toBe(2024));
});

describe('the countries an address leaves out', () => {
	const partner = (country: string, region: string) => ({ country, region, role: 'partner' });
	const all = [
		partner('JOR', 'SEMED'),
		partner('SRB', 'SEE'),
		partner('GEO', 'EP'),
		partner('KAZ', 'CA'),
		partner('KGZ', 'CA'),
		partner('RUS', 'RUS'),
		{ country: 'EUU', region: null, role: 'aggregate' }
	];
	const opened = (own: string) =>
		compareStart(
			all.find(({ country }) => country === own),
			all
		);

	it('are led by the reader’s own, in the place of the one of its region', () => {
		expect(opened('')).toEqual(['SRB', 'GEO', 'KGZ', 'JOR', 'EUU']);
		expect(opened('KAZ')).toEqual(['KAZ', 'SRB', 'GEO', 'JOR', 'EUU']);
		expect(opened('JOR')).toEqual(['JOR', 'SRB', 'GEO', 'KGZ', 'EUU']);
		expect(opened('RUS')).toEqual(['RUS', 'SRB', 'GEO', 'KGZ', 'EUU']);
		expect(opened('EUU')).toEqual(['SRB', 'GEO', 'KGZ', 'JOR', 'EUU']);
	});
});
