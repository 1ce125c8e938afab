/** World Bank: CSV of the interface, DataBank exports (years or series across), World Development Indicators in bulk. */
import type { Grid } from '../grid';
import { namesOf, yearIn } from '../headers';
import type { Column, Recogniser } from '../layout';
import { asItCame, layoutOf, recogniseNamed } from './named';

const KEYS = {
	'country name': 'REF_AREA_NAME',
	'country code': 'REF_AREA',
	'indicator name': 'INDICATOR_NAME',
	'indicator code': 'INDICATOR',
	'series name': 'INDICATOR_NAME',
	series: 'INDICATOR_NAME',
	country: 'REF_AREA_NAME',
	'series code': 'INDICATOR',
	time: 'TIME_PERIOD',
	year: 'TIME_PERIOD',
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
	return acrossOf(grid, SERIES, 'country code', seriesColumn) ?? acrossOf(grid, COUNTRY, 'series code', countryColumn);
};

type Head = { readonly label: string; readonly code: string };
type ReadHead = (name: string) => Head | null;

/** Series or countries across, each heading with its code in brackets; every row is of a year. */
function acrossOf(grid: Grid, read: ReadHead, beside: string, columnOf: (name: string, head: Head) => Column) {
	const at = grid.rows.slice(0, 10).findIndex((row) => namesOf(row).some((name) => read(name) !== null));
	const names = namesOf(grid.rows[at]);
	const lower = names.map((name) => name.toLowerCase());
	if (at < 0 || !lower.includes(beside) || !lower.includes('time')) return null;
	const columns = names.map((name): Column => {
		const head = read(name);
		if (head !== null) return columnOf(name, head);
		const role = Object.entries(KEYS).find(([key]) => key === name.toLowerCase())?.[1];
		return role === undefined || role === 'OBS_VALUE'
			? { role: name === '' ? 'IGNORED' : 'DIMENSION', name }
			: { role, name };
	});
	const evidence = [
		{ key: 'header', seen: names.slice(0, 4).join(', ') },
		{ key: 'codes', seen: names.find((name) => read(name) !== null) ?? '' }
	] as const;
	return { layout: layoutOf(grid, 'world_bank', at + 1, columns, { decimal: asItCame(grid) }), evidence, score: 85 };
}

/** `Time, Time Code, Country Name, Country Code, "Name of a series [SL.UEM.NEET.ZS]", …` */
const SERIES: ReadHead = (name) => {
	const [, label, code] = /^(.*\S)\s*\[([A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)+)\]$/.exec(name) ?? [];
	return label === undefined || code === undefined || yearIn(name) !== null ? null : { label, code };
};
const seriesColumn = (name: string, { label, code }: Head): Column => ({
	role: 'OBS_VALUE',
	name,
	fixed: { INDICATOR: code, INDICATOR_NAME: label }
});

/** `Time, Time Code, Series Name, Series Code, "Albania [ALB]", …` */
const COUNTRY: ReadHead = (name) => {
	const [, label, code] = /^(.*\S)\s*\[([A-Z]{3})\]$/.exec(name) ?? [];
	return label === undefined || code === undefined ? null : { label, code };
};
const countryColumn = (name: string, { label, code }: Head): Column => ({
	role: 'OBS_VALUE',
	name,
	fixed: { REF_AREA: code, REF_AREA_NAME: label }
});
