import { describe, expect, it } from 'vitest';
import type { Coverage } from '$lib/domain/coverage';
import type { OwnObservation } from '$lib/state/own-data.svelte';
import { filledGaps } from './filled';

const own = (text: string): OwnObservation => {
	const [INDICATOR = '', REF_AREA = '', year] = text.split(' ');
	return {
		INDICATOR,
		REF_AREA,
		TIME_PERIOD: Number(year),
		SEX: 'T',
		AGE: '_T',
		OBS_VALUE: 1,
		OBS_STATUS: 'A',
		SOURCE: 'own.csv'
	};
};
const coverage: Coverage = {
	newest: 2024,
	countries: ['ALB', 'KAZ', 'UZB'].map((country) => ({ country, name: country, region: 'r' })),
	indicators: ['neet_rate', 'vet_share'].map((indicator, at) => ({
		indicator,
		name: indicator,
		theme: 't',
		organisation: 'o',
		source: 's',
		latest: at === 0 ? [2023, 2016, 0] : [0, 2024, 2020],
		years: [1, 1, 1]
	}))
};

describe('gaps that the reader’s values fill', () => {
	it('are those without a published value, then those whose newest is older, oldest first', () => {
		const rows = [
			'neet_rate ALB 2024',
			'neet_rate KAZ 2022',
			'neet_rate KAZ 2021',
			'neet_rate UZB 2020',
			'vet_share ALB 2019'
		];
		expect(filledGaps(rows.map(own), coverage)).toEqual([
			{ indicator: 'vet_share', country: 'ALB', published: null, own: 2019 },
			{ indicator: 'neet_rate', country: 'UZB', published: null, own: 2020 },
			{ indicator: 'neet_rate', country: 'KAZ', published: 2016, own: 2022 },
			{ indicator: 'neet_rate', country: 'ALB', published: 2023, own: 2024 }
		]);
	});

	it('are none where what is published is as new, or the country or indicator is not among them', () => {
		expect(filledGaps(['vet_share KAZ 2024', 'vet_share DEU 2024', 'gdp KAZ 2024'].map(own), coverage)).toEqual([]);
	});
});
