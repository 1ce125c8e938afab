import { expect, it } from 'vitest';
import { ANSWERS, involvement } from './model';

const found = involvement({
	countries: [
		{ country: 'KAZ', region: 'CA' },
		{ country: 'KGZ', region: 'CA' },
		{ country: 'UZB', region: 'CA' },
		{ country: 'ALB', region: 'SEET' }
	],
	types: ['ministry', 'employers', 'unions'],
	stages: ['wg', 'draft'],
	events: [
		{ country: 'KAZ', stage: 'draft', stakeholders: 'ministry' },
		{ country: 'KAZ', stage: 'wg', stakeholders: 'employers~ministry' },
		{ country: 'KGZ', stage: 'wg', stakeholders: 'unions' },
		{ country: null, stage: 'wg', stakeholders: 'unions' }
	],
	answers: [{ country: 'KAZ', stakeholders: 'ministry' }]
});
const of = (code: string) => found.find(({ country }) => country.country === code);

it('names each type with its steps in their order, and whether it answers for data', () => {
	expect(of('KAZ')?.here).toEqual([
		{ type: 'ministry', steps: ['wg', 'draft', ANSWERS] },
		{ type: 'employers', steps: ['wg'] }
	]);
});

it('names what is documented in the region but not here, and in how many of the others', () => {
	expect(of('KAZ')).toMatchObject({ elsewhere: [{ type: 'unions', count: 1 }], others: 1 });
	expect(of('UZB')).toMatchObject({ here: [], others: 2 });
	expect(of('UZB')?.elsewhere.map(({ type }) => type)).toEqual(['ministry', 'employers', 'unions']);
});

it('compares nobody with another region, and counts no common event', () => {
	expect(of('ALB')).toMatchObject({ here: [], elsewhere: [], others: 0 });
});
