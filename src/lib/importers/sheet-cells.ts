/** Values that a sheet does not say of one thing, or does not show: those merged over several years or countries, hidden ones, and formulas without results. */
import type { Params, Place, Rule } from './finding';
import type { Grid } from './grid';
import { rawObservations, type Layout, type RawObservation } from './layout';
import { missingMark } from './numbers';
import { placeIn } from './workbook/parts';
import type { Region } from './workbook/look';
import { regionsByLine } from './workbook/merged';

/** Why a value is left out. */
export interface LeftOut {
	readonly rule: Extract<Rule, 'value_merged' | 'value_hidden' | 'value_uncomputed'>;
	readonly params: Params;
	readonly place: Place;
}

/** The values that are not taken; asked of each. */
export function valuesLeftOut(table: Grid, layout: Layout): (raw: RawObservation) => LeftOut | null {
	const { look } = table;
	if (look === undefined) return () => null;
	const isHidden = ({ line, column }: RawObservation): boolean =>
		look.hiddenRows.has(line) || look.hiddenColumns.some(([first, last]) => column >= first && column <= last);
	const regions = regionsByLine(look.merged, table);
	const regionOf = ({ line, column }: RawObservation): Region | undefined =>
		regions.get(line)?.find(({ left, right }) => column >= left && column <= right);
	const firsts = new Map<Region, RawObservation>();
	const several = new Set<Region>();
	const hidden = { rows: new Set<number>(), columns: new Set<number>() };
	let firstHidden: Place = {};
	for (const raw of rawObservations(table, layout)) {
		const region = regionOf(raw);
		const first = region === undefined ? undefined : firsts.get(region);
		if (region !== undefined && raw.line === region.top && raw.column === region.left) firsts.set(region, raw);
		else if (region !== undefined && first !== undefined && isOfAnother(first, raw)) several.add(region);
		if (!isHidden(raw) || missingMark(raw.value) !== null) continue;
		if (hidden.rows.size + hidden.columns.size === 0) firstHidden = { line: raw.line, column: raw.column };
		if (look.hiddenRows.has(raw.line)) hidden.rows.add(raw.line);
		else hidden.columns.add(raw.column);
	}
	const cells = [
		...spans([...hidden.columns], (column) => placeIn(0, column - 1).slice(0, -1)),
		...spans([...hidden.rows], String)
	].join(', ');
	return (raw) => {
		const { line, column, value } = raw;
		const place = { line, column, value };
		if (value === '' && look.uncomputed.has(placeIn(line - 1, column - 1)))
			return { rule: 'value_uncomputed', params: {}, place };
		if (missingMark(value) !== null) return null;
		if (isHidden(raw)) return { rule: 'value_hidden', params: { cells }, place: firstHidden };
		const region = regionOf(raw);
		if (region === undefined || !several.has(region)) return null;
		return { rule: 'value_merged', params: { cells: nameOf(region) }, place };
	};
}

/** Does its row or its column say anything else than those of the first cell? */
function isOfAnother(first: RawObservation, raw: RawObservation): boolean {
	const known = new Map(first.dimensions);
	return (
		Object.entries(raw.texts).some(([role, text]) => text !== first.texts[role as keyof typeof first.texts]) ||
		raw.dimensions.some(([name, text]) => text !== '' && text !== known.get(name))
	);
}

const nameOf = ({ top, left, bottom, right }: Region): string =>
	`${placeIn(top - 1, left - 1)}:${placeIn(bottom - 1, right - 1)}`;

/** `4`, `7–9`. */
function spans(places: readonly number[], name: (place: number) => string): string[] {
	const found: [number, number][] = [];
	for (const place of [...places].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last !== undefined && place === last[1] + 1) last[1] = place;
		else found.push([place, place]);
	}
	return found.map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
}
