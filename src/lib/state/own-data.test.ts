import { beforeEach, describe, expect, it } from 'vitest';
import { ownData, ownObservations, type OwnObservation } from './own-data.svelte';

const value = (more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: 'KAZ',
	TIME_PERIOD: 2023,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: 6.5,
	OBS_STATUS: 'A',
	SOURCE: 'a.csv',
	...more
});

describe('the reader’s own data', () => {
	beforeEach(() => ownData.clear());

	it('are empty until something is put there', () => {
		expect(ownData.isEmpty).toBe(true);
		ownData.put({ name: 'a.csv', tables: { observations: [value()] } });
		expect(ownData.isEmpty).toBe(false);
	});

	it('hold rows of several tables side by side', () => {
		const body = {
			responsibility: 'R9001',
			position: 1,
			stakeholder_type: 'statistics_office',
			wording: 'statistics committee'
		};
		ownData.put({ name: 'a.csv', tables: { observations: [value()] } });
		ownData.put({ name: 'gaps.csv', tables: { responsible_stakeholders: [body] } });
		expect(ownData.rows('observations')).toEqual([value()]);
		expect(ownData.rows('responsible_stakeholders')).toEqual([body]);
		expect(ownData.rows('reports')).toEqual([]);
	});

	it('replace a part by the next of the same name, and remove one by its name', () => {
		ownData.put({ name: 'a.csv', tables: { observations: [value()] } });
		ownData.put({ name: 'b.csv', tables: { observations: [value({ REF_AREA: 'ALB' })] } });
		ownData.put({ name: 'a.csv', tables: { observations: [value({ OBS_VALUE: 7 })] } });
		expect(ownData.parts.map(({ name }) => name)).toEqual(['b.csv', 'a.csv']);
		ownData.remove('b.csv');
		expect(ownData.rows('observations')).toEqual([value({ OBS_VALUE: 7 })]);
	});

	it('give one observation per indicator, country, year and sex: that of the part that came last', () => {
		ownData.put({ name: 'a.csv', tables: { observations: [value(), value({ SEX: 'F', OBS_VALUE: 8 })] } });
		ownData.put({ name: 'b.csv', tables: { observations: [value({ OBS_VALUE: 7, SOURCE: 'b.csv' })] } });
		expect(ownObservations()).toEqual([value({ OBS_VALUE: 7, SOURCE: 'b.csv' }), value({ SEX: 'F', OBS_VALUE: 8 })]);
	});
});
