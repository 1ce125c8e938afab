/**
 * Releases of the published values, as `data/releases/` records them: each says what changed since the one before, the
 * first of all since nothing. So every state can be made again, and a record never changes once it is written.
 *
 * A row of a record is one series and one kind of change. Its years and values stand in one cell, years in a row without
 * their numbers: `2005:53.5 53.6 2009:54` is 2005, 2006 and 2009.
 */
import { group } from 'd3';
import { parseCsv } from './csv';

/** A release: a row of `releases.csv`. */
export interface Release {
	/** Its name is its day, ISO 8601. */
	readonly date: string;
	/** English, one or two sentences. */
	readonly note: string;
	readonly observations: number;
	/** SHA-256 of `observations.csv` as it was. */
	readonly sha256: string;
}

/** Values by year, by series (`indicator country sex`). */
export type State = ReadonlyMap<string, ReadonlyMap<number, number>>;

export type ChangeKind = 'added' | 'revised' | 'withdrawn';

export interface Change {
	readonly kind: ChangeKind;
	readonly indicator: string;
	readonly country: string;
	readonly sex: string;
	readonly year: number;
	/** Null where it was, or is, not published. */
	readonly before: number | null;
	readonly after: number | null;
}

export const RELEASE_COLUMNS = ['release', 'observations', 'sha256', 'note'] as const;
export const CHANGE_COLUMNS = ['change', 'INDICATOR', 'REF_AREA', 'SEX', 'values'] as const;

const KINDS: readonly ChangeKind[] = ['added', 'revised', 'withdrawn'];
/** Before the first release. */
export const NOTHING: State = new Map();

/** @param text of `observations.csv` */
export function stateOfTable(text: string): State {
	const state = new Map<string, Map<number, number>>();
	const { header, records } = parseCsv(text, 'observations.csv');
	const column = (name: string) => header?.cells.indexOf(name) ?? -1;
	const [indicator, country, sex] = [column('INDICATOR'), column('REF_AREA'), column('SEX')];
	const [year, value] = [column('TIME_PERIOD'), column('OBS_VALUE')];
	for (const { cells } of records) {
		const series = `${cells[indicator]} ${cells[country]} ${cells[sex]}`;
		const values = state.get(series) ?? new Map<number, number>();
		state.set(series, values.set(Number(cells[year]), Number(cells[value])));
	}
	return state;
}

/** By series, then by year. */
export function changesBetween(before: State, after: State): Change[] {
	const changes: Change[] = [];
	for (const series of [...new Set([...before.keys(), ...after.keys()])].sort()) {
		const [indicator = '', country = '', sex = ''] = series.split(' ');
		const [old, own] = [before.get(series), after.get(series)];
		for (const year of [...new Set([...(old?.keys() ?? []), ...(own?.keys() ?? [])])].sort((a, b) => a - b)) {
			const [was = null, is = null] = [old?.get(year), own?.get(year)];
			if (was === is) continue;
			const kind = was === null ? 'added' : is === null ? 'withdrawn' : 'revised';
			changes.push({ kind, indicator, country, sex, year, before: was, after: is });
		}
	}
	return changes;
}

/** The record of changes, as CSV. */
export function recordOf(changes: readonly Change[]): string {
	const rows = new Map<string, Change[]>();
	for (const change of changes) {
		const row = `${change.kind},${change.indicator},${change.country},${change.sex}`;
		const found = rows.get(row);
		if (found) found.push(change);
		else rows.set(row, [change]);
	}
	const lines = KINDS.flatMap((kind) =>
		[...rows].flatMap(([row, own]) => (own[0]?.kind === kind ? [`${row},${valuesCell(own)}`] : []))
	);
	return `${[CHANGE_COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function valuesCell(changes: readonly Change[]): string {
	return changes
		.map(({ year, after }, at) => {
			const text = after === null ? '' : String(after);
			return changes[at - 1]?.year === year - 1 ? text : `${year}:${text}`;
		})
		.join(' ');
}

/**
 * The state a record leads to.
 * @throws {RangeError} where the record does not fit the state before it
 */
export function applyRecord(before: State, record: string): State {
	const state = new Map([...before].map(([series, values]) => [series, new Map(values)]));
	for (const { line, cells } of parseCsv(record, '').records) {
		const refuse = (what: string) => new RangeError(`line ${line}: ${what}`);
		const [kind, indicator, country, sex, cell = ''] = cells;
		if (!KINDS.includes(kind as ChangeKind)) throw refuse(`"${kind}" is none of ${KINDS.join(', ')}`);
		const series = `${indicator} ${country} ${sex}`;
		const values = state.get(series) ?? new Map<number, number>();
		state.set(series, values);
		let next = NaN;
		for (const part of cell.split(' ')) {
			const [, yearText, valueText = ''] = /^(?:(\d{4}):)?(.*)$/.exec(part) ?? [];
			const year = yearText === undefined ? next : Number(yearText);
			next = year + 1;
			const value = valueText === '' ? null : Number(valueText);
			if (!Number.isInteger(year) || Number.isNaN(value)) throw refuse(`"${part}" is no value of a year`);
			if (values.has(year) !== (kind !== 'added'))
				throw refuse(`${series} ${year} is ${kind}, but was ${values.has(year) ? '' : 'not '}there`);
			if ((value === null) !== (kind === 'withdrawn'))
				throw refuse(`${series} ${year}: a value is missing or too many`);
			if (value === null) values.delete(year);
			else values.set(year, value);
		}
		if (values.size === 0) state.delete(series);
	}
	return state;
}

/** The releases of `releases.csv`, the oldest first. */
export function releasesOf(text: string): Release[] {
	return parseCsv(text, '').records.map(({ cells: [date = '', observations = '', sha256 = '', note = ''] }) => ({
		date,
		note,
		observations: Number(observations),
		sha256
	}));
}

export const valuesIn = (state: State): number => [...state.values()].reduce((sum, { size }) => sum + size, 0);

export interface Counts {
	readonly added: number;
	readonly revised: number;
	readonly withdrawn: number;
}

export const countsOf = (changes: readonly Change[]): Counts => ({
	added: changes.filter(({ kind }) => kind === 'added').length,
	revised: changes.filter(({ kind }) => kind === 'revised').length,
	withdrawn: changes.filter(({ kind }) => kind === 'withdrawn').length
});

/** Counts by what a change is of, the most changes first. */
export function countsBy(
	changes: readonly Change[],
	key: (change: Change) => string
): (Counts & { readonly key: string })[] {
	return [...group(changes, key)]
		.map(([name, own]) => ({ key: name, ...countsOf(own), total: own.length }))
		.sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
		.map(({ total: _total, ...counts }) => counts);
}
