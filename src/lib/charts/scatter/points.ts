/** What a scatter of two indicators is drawn from. */
import type { Dir } from '../frame/bands';
import type { ObsStatus, StatusWords } from '../frame/contract';
import { commentLines } from '../frame/status';
import type { Group } from '../frame/groups';
import { checkValue, checkYear, type FormatTick } from '../frame/ticks';

export interface ScatterValue {
	readonly value: number;
	/** The value's own year. */
	readonly year: number;
	readonly status: ObsStatus;
	/** What is known to be doubtful about it. */
	readonly comment?: string | undefined;
	/** What it was measured by, where others are measured otherwise. */
	readonly method?: { readonly name: string } | undefined;
}

export interface ScatterPoint {
	/** Unique within the chart; mostly the country. */
	readonly id: string;
	/** Country the mark stands for, if it is not the id. */
	readonly country?: string;
	readonly name: string;
	readonly x: ScatterValue;
	readonly y: ScatterValue;
	/** Code of its group; left out: it is of none, such as a reference value. */
	readonly group?: string | undefined;
	/** Not published, such as a reader's own: who hands it in draws its mark. It is labelled before those published. */
	readonly unpublished?: boolean;
}

export interface ScatterAxis {
	/** What is measured along it, with the unit. */
	readonly title: string;
	readonly format: (value: number) => string;
	readonly formatTick: FormatTick;
	/** A linear axis holds zero. */
	readonly zero?: boolean;
	/** Equal ratios stand equally far apart; only where all values are above zero. */
	readonly log?: boolean;
}

export interface ScatterOptions {
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	/** Year asked for: a point of other years prints its own. Null where points have years of their own. */
	readonly year: number | null;
	/** Reading direction of the texts; both axes are number lines and run from left to right in every language. */
	readonly dir: Dir;
	/** The lines of a tip, the first its heading. */
	readonly tip: (point: ScatterPoint) => readonly string[];
	/** The point to be distinguished from the rest; it is labelled before all others. */
	readonly highlight?: string | null;
	/** Each with its hue and shape, in the order of the key. */
	readonly groups?: readonly Group[];
}

/** @throws {RangeError} on what cannot be: one point twice, a value that is no number, a year that is none */
export function check(points: readonly ScatterPoint[], { year }: ScatterOptions, width: number): void {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	if (year !== null) checkYear(year, 'year');
	const ids = new Set<string>();
	for (const { id, x, y } of points) {
		if (ids.has(id)) throw new RangeError(`point ${id} twice`);
		ids.add(id);
		for (const { value, year: own } of [x, y]) {
			checkYear(own, id);
			checkValue(value, id);
		}
	}
}

/** The name; its year or years unless they are the year asked for; its signs. */
export function labelOf({ name, x, y }: ScatterPoint, year: number | null): string {
	const years = x.year === y.year ? String(x.year) : `${x.year}/${y.year}`;
	const dated = x.year === y.year && (year === null || x.year === year) ? '' : ` (\u2066${years}\u2069)`;
	const letters = [...new Set([x.status, y.status])].filter((status) => status !== 'A').sort();
	return [`${name}${dated}`, ...letters].join(' ') + (x.comment || y.comment ? '†' : '');
}

/** Both values, each with its year. */
export function tipOf(
	{ name, ...point }: ScatterPoint,
	axes: Pick<ScatterOptions, 'x' | 'y'>,
	statuses: StatusWords
): string[] {
	const { comma, colon } = statuses;
	const said = (['y', 'x'] as const).map((axis) => {
		const { value, year, status } = point[axis];
		const known = status === 'A' ? '' : ` (${statuses[status]})`;
		return `${axes[axis].title}${comma} ${year}${colon} ${axes[axis].format(value)}${known}`;
	});
	return [name, ...said, ...commentLines([point.y, point.x])];
}
