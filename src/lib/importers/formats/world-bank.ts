/** World Bank: CSV of the interface, DataBank exports (years or series across), World Development Indicators in bulk. */
import { namesOf, yearIn } from '../headers';
import type { Column, Recogniser } from '../layout';
import { asItCame, layoutOf, recogniseNamed } from './named';

const KEYS = {
	'country name': 'REF_AREA_NAME',
	'country code': 'REF_AREA',
	'indicator name': 'INDICATOR_NAME',
	'indicator code': 'INDICATOR',
	'series name': 'INDICATOR_NAME',
	'series code': 'INDICATOR',
	time: 'TIME_PERIOD',
	'time code': 'IGNORED',
	value: 'OBS_VALUE',
	scale: 'UNIT_MULT',
	// Of the interface: F marks a forecast.
	obs_status: 'OBS_STATUS'
} as const;

export const worldBank: Recogniser = (grid) => {
	const found =
		recogniseNamed(grid, { format: 'world_bank', all: ['country code', 'indicator code'], columns: KEYS, score: 85 }) ??
		recogniseNamed(grid, { format: 'world_bank', all: ['country code', 'series code'], columns: KEYS, score: 85 });
	if (found !== null) return found.layout.columns.some(({ role }) => role === 'OBS_VALUE') ? found : null;
	return seriesAcross(grid);
};

/** `Time, Time Code, Country Name, Country Code, "Name of a series [SL.UEM.NEET.ZS]", …` */
const seriesAcross: (grid: Parameters<Recogniser>[0]) => ReturnType<Recogniser> = (grid) => {
	const at = grid.rows.slice(0, 10).findIndex((row) => namesOf(row).filter((name) => SERIES.test(name)).length > 0);
	const names = namesOf(grid.rows[at]);
	if (at < 0 || !names.some((name) => name.toLowerCase() === 'country code')) return null;
	const columns = names.map((name): Column => {
		const [, label = '', code] = SERIES.exec(name) ?? [];
		if (code !== undefined) return { role: 'OBS_VALUE', name, fixed: { INDICATOR: code, INDICATOR_NAME: label } };
		const role = Object.entries(KEYS).find(([key]) => key === name.toLowerCase())?.[1];
		return role === undefined || role === 'OBS_VALUE'
			? { role: name === '' ? 'IGNORED' : 'DIMENSION', name }
			: { role, name };
	});
	const evidence = [
		{ key: 'header', seen: names.slice(0, 4).join(', ') },
		{ key: 'codes', seen: names.find((name) => SERIES.test(name)) ?? '' }
	] as const;
	return { layout: layoutOf(grid, 'world_bank', at + 1, columns, { decimal: asItCame(grid) }), evidence, score: 85 };
};

const SERIES = {
	exec: (name: string) => (yearIn(name) === null ? /^(.*\S)\s*\[([A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)+)\]$/.exec(name) : null),
	test: (name: string): boolean => SERIES.exec(name) !== null
};
