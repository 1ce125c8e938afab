/** Rules on dates and years. */
import { lastDay } from '../cell';
import { dataResponsibilities, participation, progressEvents, reports, rounds } from '../process';
import { problemAt, rowRule, rule } from './rule';

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

const DAY = 86_400_000;
const daysFrom = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / DAY;

/** Days are known exactly of something short: of a round at most five years, of anything else at most one. */
export const exactDaysAreFew = rowRule(
	TRIPLE,
	({ date_start: start, date_end: end, date_precision: precision }, table) => {
		if (precision !== 'day' || typeof start !== 'string' || typeof end !== 'string') return null;
		const years = table === rounds ? 5 : 1;
		if (daysFrom(start, end) <= years * 366) return null;
		const message = `${start} to ${end} is more than ${years} ${years === 1 ? 'year' : 'years'} of exact days`;
		return ['date_precision', message, 'correct the dates, or write precision month or year'];
	}
);

/** A conference has a first and a last day. */
export const conferenceHasBothDays = rule([rounds], function* (rounds) {
	for (const { line, row } of rounds.rows) {
		if (row === null || (row.conference_start === null) === (row.conference_end === null)) continue;
		const column = row.conference_start === null ? 'conference_start' : 'conference_end';
		yield problemAt(rounds, line, '', [column, 'empty, though the other day is known', 'fill in both, or none']);
	}
});

/** Rounds are numbered in the order in which they began. */
export const roundsFollowInTime = rule([rounds], function* (rounds) {
	const dated = rounds.rows.flatMap(({ line, row }) =>
		row === null || row.date_start === null ? [] : [{ line, row }]
	);
	const inOrder = dated.toSorted((a, b) => a.row.position - b.row.position);
	for (const [index, { line, row }] of inOrder.entries()) {
		const before = inOrder[index - 1]?.row;
		if (!before?.date_start || row.date_start === null || before.date_start <= row.date_start) continue;
		const finding = `before round ${before.round} began (${before.date_start}), which stands earlier`;
		yield problemAt(rounds, line, row.date_start, ['date_start', finding, 'correct a date, or the positions']);
	}
});

/** How long before and after its round, in days, something of it may happen: launches are prepared, reports come late. */
const AROUND_ROUND = 366;

/** What belongs to a round happens in it, or at most a year before or after. */
export const happensInRound = [progressEvents, reports, dataResponsibilities].map((table) =>
	rule([table, rounds], function* (checked, rounds) {
		const known = new Map(rounds.rows.flatMap(({ row }) => (row === null ? [] : [[row.round, row]])));
		for (const { line, row } of checked.rows) {
			const round = row === null ? undefined : known.get(row.round);
			if (!row?.date_start || !row.date_end || round === undefined) continue;
			const { date_start: from, date_end: to } = round;
			const early = from !== null && daysFrom(row.date_end, from) > AROUND_ROUND;
			const late = to !== null && daysFrom(to, row.date_start) > AROUND_ROUND;
			if (!early && !late) continue;
			yield problemAt(checked, line, row.date_start, [
				'date_start',
				`more than a year ${early ? 'before' : 'after'} round ${row.round} (${from ?? ''} to ${to ?? ''})`,
				'correct the date, or the round'
			]);
		}
	})
);

/** A yearly edition lies in its round. */
export const editionLiesInRound = rule([participation, rounds], function* (participation, rounds) {
	const known = new Map(rounds.rows.flatMap(({ row }) => (row === null ? [] : [[row.round, row]])));
	for (const { line, row } of participation.rows) {
		const round = row === null ? undefined : known.get(row.round);
		if (row === null || row.edition === null || round === undefined) continue;
		const [first, last] = [round.date_start, round.date_end].map((day) =>
			day === null ? null : Number(day.slice(0, 4))
		);
		if (row.edition >= (first ?? -Infinity) && row.edition <= (last ?? Infinity)) continue;
		const message = `not a year of round ${row.round} (${first ?? ''} to ${last ?? ''})`;
		yield problemAt(participation, line, String(row.edition), ['edition', message, 'correct the year, or the round']);
	}
});
