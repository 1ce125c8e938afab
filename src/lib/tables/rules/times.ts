/** Rules on dates and years. */
import { lastDay } from '../cell';
import { rowRule } from './rule';

const TRIPLE = ['date_start', 'date_end', 'date_precision'] as const;

/** A date is known with its first day, last day and precision, or not at all. */
export const datesAllOrNone = rowRule(TRIPLE, (row) => {
	const empty = TRIPLE.filter((column) => row[column] === null);
	const [first] = empty;
	if (first === undefined || empty.length === TRIPLE.length) return null;
	return [first, 'empty, though the row is dated', `fill in all of ${TRIPLE.join(', ')}, or none`];
});

/** Nothing ends before it starts. */
export const endsAfterStart = (
	[
		['date_start', 'date_end'],
		['conference_start', 'conference_end'],
		['year_from', 'year_to']
	] as const
).map(([start, end]) =>
	rowRule([start, end], (row) => {
		const [from, to] = [row[start], row[end]];
		if (from === null || to === null || from <= to) return null;
		return [end, `before ${start} ${from}`, 'correct one of the two, or exchange them'];
	})
);

/**
 * Where only a month or a year is known, the days are the first and the last of it. A span from one month or year to
 * another takes the precision of its vaguer end: there, one of the two is enough.
 */
export const datesFitPrecision = rowRule(TRIPLE, ({ date_start: start, date_end: end, date_precision: precision }) => {
	if (typeof start !== 'string' || typeof end !== 'string') return null;
	if (precision !== 'month' && precision !== 'year') return null;
	const { period, first, last } = PERIODS[precision];
	const [startFits, endFits] = [start === first(start), end === last(end)];
	if ((startFits && endFits) || (period(start) !== period(end) && (startFits || endFits))) return null;
	const remedy = `write ${first(start)} and ${last(end)}, or precision day`;
	return ['date_precision', `${start} to ${end} is no whole ${precision}`, remedy];
});

const PERIODS = {
	month: {
		period: (day: string) => day.slice(0, 7),
		first: (day: string) => `${day.slice(0, 7)}-01`,
		last: (day: string) => `${day.slice(0, 7)}-${lastDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`
	},
	year: {
		period: (day: string) => day.slice(0, 4),
		first: (day: string) => `${day.slice(0, 4)}-01-01`,
		last: (day: string) => `${day.slice(0, 4)}-12-31`
	}
};
