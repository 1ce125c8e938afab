/** OECD: exports of OECD.Stat (and of UIS.Stat, which is the same program), and the CSV of its former data portal. */
import { readAge } from '../dimensions/age-groups';
import { readSex } from '../dimensions/codes';
import { cellText, type Grid } from '../grid';
import { namesOf } from '../headers';
import type { Column, Recogniser } from '../layout';
import { asItCame, layoutOf, recogniseNamed, underOneHeader } from './named';

const AREAS = /^(?:location|cou|country|ref_area|geo|rpc)$/i;
const INDICATORS =
	/^(?:indicator|ind|var|variable|series|subject|natmon_ind|edulit_ind|demo_ind|sdg_ind|measure|ind_code)$/i;
const REST: Readonly<Record<string, Column['role']>> = {
	time: 'TIME_PERIOD',
	year: 'TIME_PERIOD',
	sex: 'SEX',
	gender: 'SEX',
	age: 'AGE',
	'unit code': 'UNIT',
	'powercode code': 'UNIT_MULT',
	'flag codes': 'OBS_STATUS'
};
const IGNORED = new Set(['unit', 'powercode', 'reference period code', 'reference period', 'flags']);

/** Each dimension in two columns, its code and its label: `"LOCATION","Country","SEX","Sex",…,"Value","Flag Codes","Flags"`. */
export const oecdStat: Recogniser = (grid) => {
	const header = namesOf(grid.rows[0]);
	const lower = header.map((name) => name.toLowerCase());
	const value = lower.indexOf('value');
	if (value < 0 || !lower.includes('flags') || !lower.includes('flag codes')) return null;
	const seen = new Set<string>();
	const columns = header.map((name, index): Column => {
		const before = header[index - 1] ?? '';
		const isLabel =
			index > 0 &&
			index < value &&
			/^[A-Z0-9_]+$/.test(before) &&
			!IGNORED.has(before.toLowerCase()) &&
			!(/^[A-Z0-9_]+$/.test(name) && name !== before);
		if (index === value) return { role: 'OBS_VALUE', name, fixed: {} };
		if (isLabel)
			return {
				role: AREAS.test(before)
					? 'REF_AREA_NAME'
					: seen.has('INDICATOR') && INDICATORS.test(before) && indicatorOf(header) === before
						? 'INDICATOR_NAME'
						: 'IGNORED',
				name
			};
		if (AREAS.test(name) && !seen.has('REF_AREA')) return taken(seen, 'REF_AREA', name);
		if (name === indicatorOf(header)) return taken(seen, 'INDICATOR', name);
		const role = REST[lower[index] ?? ''];
		if (IGNORED.has(lower[index] ?? '') || name === '') return { role: 'IGNORED', name };
		if (role === undefined || role === 'OBS_VALUE') return { role: 'DIMENSION', name };
		return seen.has(role) ? { role: 'IGNORED', name } : taken(seen, role, name);
	});
	if (!seen.has('REF_AREA') || !seen.has('TIME_PERIOD')) return null;
	const evidence = [{ key: 'header', seen: 'Value, Flag Codes, Flags' }] as const;
	const whole = underOneHeader(grid, 0, [header[value] ?? '', header[lower.indexOf('flags')] ?? '']);
	return {
		layout: layoutOf(whole, 'oecd_stat', 1, labelsWhereCodesSayNothing(whole, columns), {
			statuses: 'stat',
			decimal: asItCame(grid)
		}),
		evidence,
		score: 90,
		grid: whole
	};
};

const READ = [
	['AGE', readAge],
	['SEX', readSex]
] as const;

/** Codes of its own for ages and sexes, `1524` and `MW`: where they say nothing, their labels do. */
function labelsWhereCodesSayNothing({ rows }: Grid, columns: readonly Column[]): readonly Column[] {
	return READ.reduce((all, [role, read]) => {
		const at = all.findIndex((one) => one.role === role);
		const labels = all[at + 1];
		// A note below the table has neither.
		const named = rows
			.slice(1, 200)
			.filter(({ cells }) => cellText(cells[at]) !== '' || cellText(cells[at + 1]) !== '');
		const isRead = (index: number): boolean => named.every(({ cells }) => read(cellText(cells[index])) !== null);
		if (at < 0 || labels?.role !== 'IGNORED' || isRead(at) || !isRead(at + 1)) return all;
		return all.with(at, { role: 'IGNORED', name: all[at]!.name }).with(at + 1, { role, name: labels.name });
	}, columns);
}

/** The first column that names what is measured. */
const indicatorOf = (header: readonly string[]): string | undefined =>
	header.find((name) => INDICATORS.test(name) && name === name.toUpperCase());

function taken(
	seen: Set<string>,
	role: 'REF_AREA' | 'INDICATOR' | Exclude<Column['role'], 'OBS_VALUE'>,
	name: string
): Column {
	seen.add(role);
	return { role, name } as Column;
}

/** `LOCATION, INDICATOR, SUBJECT, MEASURE, FREQUENCY, TIME, Value, Flag Codes`. */
export const oecdPortal: Recogniser = (grid) => {
	const found = recogniseNamed(grid, {
		format: 'oecd_portal',
		all: ['location', 'indicator', 'subject', 'measure', 'frequency', 'time', 'value'],
		columns: {
			location: 'REF_AREA',
			indicator: 'INDICATOR',
			subject: 'DIMENSION',
			measure: 'UNIT',
			frequency: 'DIMENSION',
			time: 'TIME_PERIOD',
			value: 'OBS_VALUE',
			'flag codes': 'OBS_STATUS'
		},
		more: { statuses: 'sdmx' },
		score: 93
	});
	if (found === null) return null;
	const columns = found.layout.columns.map((column, index): Column =>
		column.name.toLowerCase() === 'subject' && areSexes(found.grid ?? grid, found.layout.first, index)
			? { role: 'SEX', name: column.name }
			: column
	);
	return { ...found, layout: { ...found.layout, columns } };
};

const areSexes = (grid: Grid, first: number, index: number): boolean =>
	grid.rows.slice(first, first + 200).every(({ cells }) => readSex(cellText(cells[index])) !== null);
