/** Choosing among many: what a list offers, what a click makes of the choice, steps through years. Pure. */
import { findAll, type Findable } from './search/search';

/** Something to choose. Its group is the group's name, and groups stand in the order they first come. */
export interface PickerOption extends Findable {
	readonly group: string;
}

export interface PickerGroup {
	readonly name: string;
	readonly options: readonly PickerOption[];
}

/**
 * The options that answer a query, under their groups. A group's name finds all of it. With a query the group of the best
 * answer comes first, so that Enter takes it.
 */
export function offered(options: readonly PickerOption[], query: string): PickerGroup[] {
	const groups = new Map<string, PickerOption[]>(query.trim() === '' ? options.map(({ group }) => [group, []]) : []);
	const findable = options.map((option) => ({ ...option, more: `${option.group} ${option.more ?? ''}`, option }));
	for (const { option } of findAll(findable, query)) {
		const group = groups.get(option.group) ?? [];
		group.push(option);
		groups.set(option.group, group);
	}
	return [...groups].map(([name, found]) => ({ name, options: found })).filter((group) => group.options.length > 0);
}

/** The choice with this one in it if it was not, else without it. */
export const toggled = (chosen: readonly string[], code: string): string[] =>
	chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];

/** The choice with the whole group in it, or, if it already was, without any of it. */
export function groupToggled(chosen: readonly string[], group: readonly string[]): string[] {
	const missing = group.filter((code) => !chosen.includes(code));
	return missing.length > 0 ? [...chosen, ...missing] : chosen.filter((code) => !group.includes(code));
}

/** The last year before this one, which need not be one of them itself; years ascend. */
export const before = (years: readonly number[], year: number): number | undefined =>
	years.findLast((other) => other < year);

/** The first year after this one. */
export const after = (years: readonly number[], year: number): number | undefined =>
	years.find((other) => other > year);

/** The year nearest to this one, the earlier of two as near. */
export const nearestYear = (years: readonly number[], year: number): number | undefined =>
	years.reduce<number | undefined>(
		(best, other) => (best === undefined || Math.abs(other - year) < Math.abs(best - year) ? other : best),
		undefined
	);
