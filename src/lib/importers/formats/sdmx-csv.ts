/** SDMX-CSV 1.0 and 2.0, as Eurostat, OECD and ILO send it: codes, labels beside them in columns, or “code: label” in cells. */
import { cellText } from '../grid';
import { labelOf, namesOf, roleOf } from '../headers';
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
/** Of the database of the goals. */
const OF_GOALS: Readonly<Record<string, 'INDICATOR' | 'OBS_STATUS'>> = { series: 'INDICATOR', nature: 'OBS_STATUS' };
const ENVELOPE = new Set([
	'structure',
	'structure_name',
	'series_key',
	'obs_key',
	'last update',
	'last_update',
	'time_format',
	'dataflow_name',
	'dataflow label'
]);
const DATASETS = new Set(['dataflow', 'structure_id', 'dataflow_id']);

/** What tells of a value, wherever it stands. */
const OF_VALUE = /status|flag|label|note|comment|decimals|_bound$|^source$|^unit_measure_type$/;

/** Files of this site name the release of each value. */
const OWN = /^TORINO_PROCESS:/;
const LABELLED = /^[^\s:]+\s*:/;

/** Without codes, columns are headed by labels: `Time frequency,Sex,Age class,Geopolitical entity (reporting)`, in any language of the publisher. */
const roleOfLabel = (name: string): Column['role'] | undefined => {
	if (/^(?:geopolitical entity|entité géopolitique|geopolitische meldeeinheit)/i.test(name)) return 'REF_AREA_NAME';
	const role = / |^\p{Lu}\p{Ll}/u.test(name) ? roleOf(name) : null;
	return role === 'SEX' || role === 'AGE' || role === 'UNIT' || role === 'REF_AREA_NAME' ? role : undefined;
};

/** Where names stand in the place of codes, those of what every table has: `Time`, `Observation value`. */
const codeOfName = (name: string): string =>
	/^observation status/.test(name)
		? 'obs_flag'
		: ({ 'observation value': 'obs_value', time: 'time_period', 'time period': 'time_period' }[name] ?? name);

/** The column of a dimension of SDMX by its code. */
export const dimensionColumn = (name: string): Column => {
	const role = DIMENSIONS[name.toLowerCase()] ?? roleOfLabel(name);
	return role === undefined || role === 'OBS_VALUE' ? { role: 'DIMENSION', name } : { role, name };
};

export const sdmxCsv: Recogniser = (grid) => {
	// Where cells may hold several texts, the head names the sign between them: `OBS_FLAG[;]`.
	const header = namesOf(grid.rows[0]).map((name) => name.replace(/\[.\]$/, ''));
	const own = header.map((name) => name.replace(/\s*:.*$/, '').toLowerCase());
	const names = own.includes('obs_value') ? own : own.map(codeOfName);
	const value = names.indexOf('obs_value');
	const dataset = names.findIndex((name) => DATASETS.has(name));
	// Explorers leave out the data set where each head has its label behind it: `REF_AREA:Geographic area`.
	const isLabelled = header.filter((name) => LABELLED.test(name)).length > 2;
	if (value < 0 || (dataset < 0 && !isLabelled)) return null;
	if (!names.some((name) => name === 'time_period' || name === 'time')) return null;
	const start = names.findIndex((name) => !ENVELOPE.has(name) && !DATASETS.has(name) && name !== 'action');
	const paired = names === own && isLabel(header[start + 1] ?? '', header[start] ?? '');
	const agency = grid.rows[1]?.cells[dataset] ?? '';
	const goals = /^IAEG-SDGs:/i.test(agency.trim());
	const hasIndicator = goals ? names.includes('series') : names.includes('indicator');
	const eurostat = /^ESTAT:/i.test(agency.trim()) || names.includes('geo');
	// Somebody may have set the columns in another order.
	const moved = ['REF_AREA', 'TIME_PERIOD'].some(
		(role) => names.findIndex((name) => DIMENSIONS[name] === role) > value
	);
	const columns = header.map((full, index): Column => {
		const name = names[index] ?? '';
		const labelled = LABELLED.test(full);
		if (index === value) return { role: 'OBS_VALUE', name: full, fixed: {} };
		if (paired && index > start && (index - start) % 2 === 1)
			return { role: name === '' ? 'IGNORED' : labelRole(header[index - 1] ?? ''), name: full };
		if (DATASETS.has(name)) return { role: hasIndicator ? 'IGNORED' : 'INDICATOR', name: full };
		const code = labelOf(name, names);
		if (code !== null) return labelColumn(full, DIMENSIONS[code]);
		if (ENVELOPE.has(name) || name === '') return { role: 'IGNORED', name: full };
		const attribute = names.indexOf(name) === index ? ATTRIBUTES[name] : undefined;
		if (name === 'source' && OWN.test(agency)) return { role: 'SOURCE', name: full };
		if (goals && name in OF_GOALS) return { role: OF_GOALS[name]!, name: full };
		const isOfValue = attribute !== undefined || OF_VALUE.test(name);
		const isBehind = index > value && !(eurostat && full.startsWith(name));
		if (moved ? isOfValue : isBehind || (index > value && isOfValue)) return asKey(attribute, full, labelled);
		if (name === 'action') return { role: 'DIMENSION', name: 'ACTION' };
		return { ...dimensionColumn(labelled ? name : full), name: full, labelled } as Column;
	});
	const evidence = [
		{ key: 'header', seen: [header[dataset] ?? header[0], 'TIME_PERIOD', 'OBS_VALUE'].join(', ') } as const,
		...(dataset < 0 ? [] : [{ key: 'codes', seen: agency.trim().slice(0, 80) } as const])
	];
	const more = {
		areas: eurostat ? 'eurostat' : goals ? 'm49' : 'any',
		statuses: eurostat ? 'eurostat' : goals ? 'nature' : 'sdmx',
		decimal: asItCame(grid)
	} as const;
	const whole = underOneHeader(grid, 0, [cellText(grid.rows[0]?.cells[Math.max(0, dataset)]), header[value] ?? '']);
	return { layout: layoutOf(whole, 'sdmx_csv', 1, columns, more), evidence, score: 95, grid: whole };
};

const asKey = (role: Column['role'] | undefined, name: string, labelled: boolean): Column =>
	role === undefined || role === 'OBS_VALUE' ? { role: 'IGNORED', name } : { role, name, labelled };

/** A label stands beside its code: with spaces, capitals and small letters, or empty. */
const isLabel = (name: string, code: string): boolean =>
	name === '' ||
	(!/ /.test(code) && / /.test(name) && !LABELLED.test(name)) ||
	(/^[A-Z][a-z]/.test(name) && /^[A-Z_0-9]+$|^[a-z_0-9]+$/.test(code));

const labelRole = (code: string): 'REF_AREA_NAME' | 'IGNORED' =>
	/^(?:ref_area|geo)$/i.test(code) ? 'REF_AREA_NAME' : 'IGNORED';
