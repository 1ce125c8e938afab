/** Days as numbers, and the ticks of a time axis. Everything in UTC: a date has no hour. */

export type Precision = 'day' | 'month' | 'year';

const DAY = 86_400_000;

/**
 * Days since 1970-01-01.
 * @throws {RangeError} if the text is not a day of the calendar, written `2016-06-08`
 */
export function dayOf(iso: string): number {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(time) || isoOf(time / DAY) !== iso) throw new RangeError(`"${iso}" is not a day of the calendar`);
	return time / DAY;
}

/** The day written `2016-06-08`. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const firstOf = (year: number, month = 0): number => Date.UTC(year, month, 1) / DAY;

/** A date at the precision it is known: `2016-06-08`, `2016-06`, `2016`, or two of them joined with a slash. */
export function dateText(start: string, end: string, precision: Precision): string {
	const length = { day: 10, month: 7, year: 4 }[precision];
	const from = start.slice(0, length);
	const to = end.slice(0, length);
	return from === to ? from : `${from}/${to}`;
}

/** First and last day of an axis: whole years, or whole quarters where all lies within three years. */
export function domainOf(first: number, last: number): readonly [from: number, to: number] {
	const from = new Date(first * DAY);
	const to = new Date(last * DAY);
	if (last - first >= 3 * 365) return [firstOf(from.getUTCFullYear()), firstOf(to.getUTCFullYear() + 1)];
	const quarter = (date: Date): number => 3 * Math.floor(date.getUTCMonth() / 3);
	return [firstOf(from.getUTCFullYear(), quarter(from)), firstOf(to.getUTCFullYear(), quarter(to) + 3)];
}

export interface Tick {
	readonly kind: 'year' | 'month';
	/** First day of the year or month. */
	readonly day: number;
	readonly iso: string;
}

/** Room a written year or month needs on the axis, px. */
export const YEAR_ROOM = 40;
const MONTH_ROOM = 64;

/** The ticks that have room between two days: years, and quarters between them where they fit too. */
export function ticksOf(from: number, to: number, pixels: number): Tick[] {
	const perDay = pixels / (to - from);
	const step = [1, 2, 5, 10, 20, 50].find((years) => years * 365 * perDay >= YEAR_ROOM) ?? 100;
	const quarters = 90 * perDay >= MONTH_ROOM;
	const ticks: Tick[] = [];
	for (let year = yearOf(from); firstOf(year) <= to; year += 1) {
		const months = quarters ? [0, 3, 6, 9] : year % step === 0 ? [0] : [];
		for (const month of months) {
			const day = firstOf(year, month);
			if (day >= from && day < to) ticks.push({ kind: month === 0 ? 'year' : 'month', day, iso: isoOf(day) });
		}
	}
	return ticks;
}
