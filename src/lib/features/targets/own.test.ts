import { describe, expect, it } from 'vitest';
import type { Observation } from '$lib/domain/observation';
import type { OwnObservation } from '$lib/state/own-data.svelte';
import { ownBesideTargets } from './own';

const own = (country: string, year: number, value: number, sex: OwnObservation['SEX'] = 'T'): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: country,
	TIME_PERIOD: year,
	SEX: sex,
	AGE: 'Y15T29',
	OBS_VALUE: value,
	OBS_STATUS: 'A',
	SOURCE: 'own.csv'
});
const published: Observation = {
	indicator: 'neet_rate',
	country: 'KAZ',
	year: 2022,
	sex: 'T',
	value: 7,
	status: 'A',
	source: 's'
};
const targets = [
	{
		target: 'T1',
		indicator: 'neet_rate',
		places: [
			{ country: 'KAZ', name: 'Kazakhstan', published },
			{ country: 'UZB', name: 'Uzbekistan', published: null }
		]
	},
	{ target: 'T2', indicator: 'early_leavers', places: [{ country: 'KAZ', name: 'Kazakhstan', published: null }] }
];

describe('own values beside a target', () => {
	it('are the newest of women and men together, also where none is published', () => {
		const rows = [own('KAZ', 2024, 6.5), own('KAZ', 2023, 6), own('KAZ', 2025, 4, 'F'), own('UZB', 2020, 20)];
		expect(
			ownBesideTargets(rows, targets).map((one) => [
				one.target,
				one.name,
				one.published?.year ?? null,
				one.own.TIME_PERIOD,
				one.own.OBS_VALUE
			])
		).toEqual([
			['T1', 'Kazakhstan', 2022, 2024, 6.5],
			['T1', 'Uzbekistan', null, 2020, 20]
		]);
	});

	it('are of no country the target is not set for', () => {
		expect(ownBesideTargets([own('ALB', 2024, 20)], targets)).toEqual([]);
	});
});
