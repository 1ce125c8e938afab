/** Values and places that tests of figures share. */
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { selectByRole } from '$lib/domain/tolerance';
import type { OwnObservation } from '$lib/state/own-data.svelte';

export const facts: IndicatorFacts = {
	indicator: 'neet_rate',
	name: 'NEET rate',
	definition: '',
	theme: '',
	themeName: '',
	unit: 'per cent',
	unitShort: '%',
	unitCode: '',
	direction: 'lower_is_better',
	decimals: 1,
	age: 'Y15T24',
	sexes: ['T', 'F', 'M'],
	organisation: '',
	series: '',
	licence: '',
	validMin: 0,
	validMax: 100
};
export const seen = (country: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
	indicator: 'neet_rate',
	country,
	year: 2020,
	sex: 'T',
	value,
	status: 'A',
	source: 'S',
	...more
});
/** A value of the reader's own. */
export const ownSeen = (country: string, value: number, more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: country,
	TIME_PERIOD: 2020,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: value,
	OBS_STATUS: 'A',
	SOURCE: 'draft.csv',
	...more
});
export const place = (country: string, role = 'partner') => ({
	country,
	name: country,
	region: 'R',
	role,
	latest: 2020
});
/** Five countries and the European Union. */
export const places = [...['A', 'B', 'C', 'D', 'E'].map((code) => place(code)), place('EUU', 'aggregate')];
export const selected = (observations: readonly Observation[], year = 2020, tolerance = 0) =>
	selectByRole(observations, places, year, tolerance);
export const same = (text: string): string => text;
export const plain = (text: string): string => text.replace(/[\u2066\u2069]/g, '').replace(/[\u00A0\u202F]/g, ' ');
