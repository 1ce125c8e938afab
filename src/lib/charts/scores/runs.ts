/** What a chart of scores is drawn from. */
import { checkValue, type FormatTick } from '../frame/ticks';

export interface ScoreDot {
	/** Unique within the chart. */
	readonly id: string;
	readonly year: number | null;
	readonly value: number;
	/** Beside the dot: value and edition. */
	readonly label: string;
	/** Lines of the tip, the first its heading. */
	readonly tip: readonly string[];
	/** Documented without doubt; what is not is drawn hollow. */
	readonly certain: boolean;
}

/** Scores that may be joined by a line, by year. */
export interface DrawnRun {
	readonly method: 'as_published' | 'comparable';
	/** The method changed between the run before and this one. */
	readonly broken: boolean;
	readonly dots: readonly ScoreDot[];
}

/** A country, or a group whose average it is. */
export interface ScoreRow {
	readonly id: string;
	/** Null: a group. */
	readonly country: string | null;
	readonly name: string;
	readonly runs: readonly DrawnRun[];
}

export interface ScoreOptions {
	/** Ends of the scale; the upper one is null where the scale is open. */
	readonly scale: readonly [low: number, high: number | null];
	readonly formatTick: FormatTick;
	/** Reading direction: names stand at its start. The scale itself runs from left to right always. */
	readonly dir: 'ltr' | 'rtl';
}

/** @throws {RangeError} on what cannot be: a score twice, an empty run, a value off its scale */
export function check(rows: readonly ScoreRow[], { scale: [low, high] }: ScoreOptions, width: number): void {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	const ids = new Set<string>();
	for (const { id: row, runs } of rows)
		for (const { dots } of runs) {
			if (dots.length === 0) throw new RangeError(`${row}: a run of nothing`);
			for (const { id, value } of dots) {
				if (ids.has(id)) throw new RangeError(`score ${id} twice`);
				ids.add(id);
				checkValue(value, id);
				if (value < low || (high !== null && value > high)) throw new RangeError(`${id}: ${value} is off its scale`);
			}
		}
}
