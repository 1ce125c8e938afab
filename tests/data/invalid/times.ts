/** Slips in dates, years and periods. */
import { cells, type Slip } from '../cases';

export const TIMES: readonly Slip[] = [
	[
		'impossible date',
		cells('rounds', 'TRP4', { conference_start: '2017-02-30' }),
		'data/tables/rounds.csv:2 conference_start "2017-02-30": there is no such day; 2017-02 ends on day 28'
	],
	[
		'month is no day',
		cells('rounds', 'TRP4', { conference_end: '2017-06' }),
		'data/tables/rounds.csv:2 conference_end "2017-06": not a day; write it as YEAR-MONTH-DAY, like 2016-06-08'
	],
	[
		'spreadsheet date',
		cells('rounds', 'TRP4', { conference_end: '08/06/2017' }),
		'data/tables/rounds.csv:2 conference_end "08/06/2017": a date as spreadsheets show it; write 2017-06-08 or 2017-08-06'
	],
	[
		'spreadsheet day count',
		cells('rounds', 'TRP4', { conference_end: '42894' }),
		'data/tables/rounds.csv:2 conference_end "42894": a day as spreadsheets count it; write 2017-06-08'
	],
	[
		'year out of range',
		cells('participation', 'TRP5,KGZ', { edition: '2091' }),
		'data/tables/participation.csv:6 edition "2091": outside 2010 to 2030; correct it'
	],
	[
		'date of the year 0',
		cells('progress_events', 'E0006', { date_start: '0000-01-01' }),
		'data/tables/progress_events.csv:8 date_start "0000-01-01": outside 1990 to 2030; correct it'
	],
	[
		'date of the year 9998',
		cells('progress_events', 'E0006', { date_end: '9998-12-31' }),
		'data/tables/progress_events.csv:8 date_end "9998-12-31": outside 1990 to 2030; correct it'
	],
	[
		'conference ends before it starts',
		cells('rounds', 'TRP4', { conference_end: '2017-06-05' }),
		'data/tables/rounds.csv:2 conference_end "2017-06-05": before conference_start 2017-06-07; correct one of the two, or exchange them'
	],
	[
		'end before start',
		cells('progress_events', 'E0006', { date_end: '2019-03-14' }),
		'data/tables/progress_events.csv:8 date_end "2019-03-14": before date_start 2019-03-15; correct one of the two, or exchange them'
	],
	[
		'half dated',
		cells('progress_events', 'E0006', { date_precision: '' }),
		'data/tables/progress_events.csv:8 date_precision "": empty, though the row is dated; fill in all of date_start, date_end, date_precision, or none'
	],
	[
		'no whole month',
		cells('progress_events', 'E0004', { date_end: '2016-09-29' }),
		'data/tables/progress_events.csv:6 date_precision "month": 2016-09-01 to 2016-09-29 is no whole month; write 2016-09-01 and 2016-09-30, or precision day'
	],
	[
		'no whole year',
		cells('developments', 'D0002', { date_start: '2019-06-01' }),
		'data/tables/developments.csv:3 date_precision "year": 2019-06-01 to 2019-12-31 is no whole year; write 2019-01-01 and 2019-12-31, or precision day'
	],
	[
		'span of exact days is no year',
		cells('rounds', 'TRP5', { date_end: '2021-12-03' }),
		'data/tables/rounds.csv:3 date_precision "year": 2018-12-05 to 2021-12-03 is no whole year; write 2018-01-01 and 2021-12-31, or precision day'
	],
	[
		'status without date',
		cells('data_responsibilities', 'R0001', { status: 'agreed' }),
		'data/tables/data_responsibilities.csv:2 date_start "": empty, though the status is agreed; say since when, or empty the status'
	],
	['vague end of span', cells('rounds', 'TRP5', { date_start: '2018-01-01', date_end: '2021-12-03' }), null],
	[
		'years exchanged',
		cells('scores', 'S0001', { year_from: '2019', year_to: '2018' }),
		'data/tables/scores.csv:2 year_to "2018": before year_from 2019; correct one of the two, or exchange them'
	],
	[
		'event long before its round',
		cells('progress_events', 'E0006', { date_start: '2006-03-15', date_end: '2006-03-15' }),
		'data/tables/progress_events.csv:8 date_start "2006-03-15": more than a year before round TRP5 (2018-12-05 to 2021-12-31); correct the date, or the round'
	],
	[
		'event long after its round',
		cells('progress_events', 'E0005', { date_start: '2027-06-07', date_end: '2027-06-08' }),
		'data/tables/progress_events.csv:7 date_start "2027-06-07": more than a year after round TRP4 (2016-02-01 to 2017-06-30); correct the date, or the round'
	],
	[
		'report long after its round',
		cells('reports', 'TRP4', { date_start: '2019-01-01', date_end: '2019-12-31' }),
		'data/tables/reports.csv:2 date_start "2019-01-01": more than a year after round TRP4 (2016-02-01 to 2017-06-30); correct the date, or the round'
	],
	[
		'delivery long before its round',
		cells('data_responsibilities', 'R0001', {
			status: 'agreed',
			date_start: '2001-01-01',
			date_end: '2001-12-31',
			date_precision: 'year'
		}),
		'data/tables/data_responsibilities.csv:2 date_start "2001-01-01": more than a year before round TRP4 (2016-02-01 to 2017-06-30); correct the date, or the round'
	],
	[
		'exact days over five years',
		cells('developments', 'D0001', { date_end: '2021-06-08' }),
		'data/tables/developments.csv:2 date_precision "day": 2016-06-08 to 2021-06-08 is more than 1 year of exact days; correct the dates, or write precision month or year'
	],
	[
		'conference with one day',
		cells('rounds', 'TRP4', { conference_end: '' }),
		'data/tables/rounds.csv:2 conference_end "": empty, though the other day is known; fill in both, or none'
	],
	[
		'rounds against time',
		cells('rounds', 'TRP5', { date_start: '2015-12-05', date_end: '2021-12-31' }),
		'data/tables/rounds.csv:3 date_start "2015-12-05": before round TRP4 began (2016-02-01), which stands earlier; correct a date, or the positions'
	],
	[
		'edition outside its round',
		cells('participation', 'TRP5,KGZ', { edition: '2029' }),
		'data/tables/participation.csv:6 edition "2029": not a year of round TRP5 (2018 to 2021); correct the year, or the round'
	]
];
