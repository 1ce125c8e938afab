/** SDMX-CSV 1.0 and 2.0, as Eurostat, OECD and ILO send it: codes, labels beside them in columns, or “code: label” in cells. */
import { labelOf, namesOf } from '../headers';
import type { Column, Recogniser } from '../layout';
import { asItCame, labelColumn, layoutOf, underOneHeader } from './named';

const DIMENSIONS: Readonly<Record<string, Column['role']>> = {
	ref_area: 'REF_AREA',
	geo: 'REF_AREA',
	reference_area: 'REF_AREA',
	country: 'REF_AREA',
	sex: 'SEX',
	gender: 'SEX',
	age: 'AGE',
	unit: 'UNIT',
	unit_measure: 'UNIT',
	indicator: 'INDICATOR',
	time_period: 'TIME_PERIOD',
	time: 'TIME_PERIOD'
};
const ATTRIBUTES: Readonly<Record<string, Column['role']>> = {
	obs_flag: 'OBS_STATUS',
	obs_status: 'OBS_STATUS',
	unit_measure: 'UNIT',
	unit_mult: 'UNIT_MULT',
	unit_multiplier: 'UNIT_MULT',
	// Further marks of OECD.
	...Object.fromEntries([2, 3, 4].map((at) => [`obs_status_${at}`, 'OBS_STATUS' as const])),
	// UNICEF says behind the value of what age its persons are.
	sex: 'SEX',
	age: 'AGE'
};
const ENVELOPE = new Set([
	'structure',
	'structure_name',
	'last update',
	'last_update',
	'time_format',
	'dataflow_name',
	'dataflow label'
]);
const DATASETS = new Set(['dataflow', 'structure_id', 'dataflow_id']);

/** Files of this site name the release of each value. */
const OWN = /^TORINO_PROCESS:/;

/** The column of a dimension of SDMX by its code. */
export const dimensionColumn = (name: string): Column => {
	const role = DIMENSIONS[name.toLowerCase()];
	return role === undefined || role === 'OBS_VALUE' ? { role: 'DIMENSION', name } : { role, name };
};

export const sdmxCsv: Recogniser = (grid) => {
	const header = namesOf(grid.rows[0]);
	const names = header.map((name) => name.replace(/\s*:.*$/, '').toLowerCase());
	const value = names.indexOf('obs_value');
	const dataset = names.findIndex((name) => DATASETS.has(name));
	if (value < 0 || dataset < 0 || !names.some((name) => name === 'time_period' || name === 'time')) return null;
	const start = names.findIndex((name) => !ENVELOPE.has(name) && !DATASETS.has(name) && name !== 'action');
	const paired = isLabel(header[start + 1] ?? '', header[start] ?? '');
	const hasIndicator = names.includes('indicator');
	const agency = grid.rows[1]?.cells[dataset] ?? '';
	const columns = header.map((full, index): Column => {
		const name = names[index] ?? '';
		const labelled = /^[^\s:]+\s*:/.test(full);
		if (index === value) return { role: 'OBS_VALUE', name: full, fixed: {} };
		if (paired && index > start && (index - start) % 2 === 1)
			return { role: name === '' ? 'IGNORED' : labelRole(header[index - 1] ?? ''), name: full };
		if (DATASETS.has(name)) return { role: hasIndicator ? 'IGNORED' : 'INDICATOR', name: full };
		const code = labelOf(name, names);
		if (code !== null) return labelColumn(full, DIMENSIONS[code]);
		if (ENVELOPE.has(name) || name === '') return { role: 'IGNORED', name: full };
		const attribute = names.indexOf(name) === index ? ATTRIBUTES[name] : undefined;
		if (name === 'source' && OWN.test(agency)) return { role: 'SOURCE', name: full };
		if (index > value) return asKey(attribute, full, labelled);
		if (name === 'action') return { role: 'DIMENSION', name: 'ACTION' };
		return { ...dimensionColumn(name), name: full, labelled } as Column;
	});
	const eurostat = /^ESTAT:/i.test(agency.trim()) || names.includes('geo');
	const evidence = [
		{ key: 'header', seen: [header[dataset], 'TIME_PERIOD', 'OBS_VALUE'].join(', ') },
		{ key: 'codes', seen: agency.trim().slice(0, 80) }
	] as const;
	const more = {
		areas: eurostat ? 'eurostat' : 'any',
		statuses: eurostat ? 'eurostat' : 'sdmx',
		decimal: asItCame(grid)
	} as const;
	const whole = underOneHeader(grid, 0, [header[dataset] ?? '', header[value] ?? '']);
	return { layout: layoutOf(whole, 'sdmx_csv', 1, columns, more), evidence, score: 95, grid: whole };
};

const asKey = (role: Column['role'] | undefined, name: string, labelled: boolean): Column =>
	role === undefined || role === 'OBS_VALUE' ? { role: 'IGNORED', name } : { role, name, labelled };

/** A label stands beside its code: with spaces, capitals and small letters, or empty. */
const isLabel = (name: string, code: string): boolean =>
	name === '' ||
	(/ /.test(name) && !/^[^\s:]+\s*:/.test(name)) ||
	(/^[A-Z][a-z]/.test(name) && /^[A-Z_0-9]+$|^[a-z_0-9]+$/.test(code));

const labelRole = (code: string): 'REF_AREA_NAME' | 'IGNORED' =>
	/^(?:ref_area|geo)$/i.test(code) ? 'REF_AREA_NAME' : 'IGNORED';
