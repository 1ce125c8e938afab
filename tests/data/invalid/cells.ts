/** Slips in a single cell. */
import { added, cells, type Slip } from '../cases';

export const CELLS: readonly Slip[] = [
	[
		'address with space',
		cells('sources', 'uis_2024', { url: 'https://example.org/u is' }),
		'data/tables/sources.csv:3 url "https://example.org/u is": an address holds no white space; remove it, or write %20'
	],
	[
		'after line breaks in cells',
		cells('progress_events', 'E0003', { scope: 'contry' }),
		'data/tables/progress_events.csv:5 scope "contry": not a word of the list; did you mean "country"?'
	],
	[
		'aggregate takes part',
		added('participation', 'round', 'TRP4,EUU,,yes,,documented,,,'),
		'data/tables/participation.csv:2 country "EUU": an aggregate, not a country; name the country'
	],
	[
		'code with space',
		cells('event_stakeholders', 'E0004', { event: 'E 0004' }),
		'data/tables/event_stakeholders.csv:4 event "E 0004": a code does not hold " "; use only letters A to Z, digits and _ . * -'
	],
	[
		'comma either way',
		cells('observations', 'students', { OBS_VALUE: '512,000' }),
		'data/tables/observations.csv:2 OBS_VALUE "512,000": a comma in a number; write 512.000 or 512000: the decimal sign is a point, and nothing parts thousands'
	],
	[
		'decimal comma',
		cells('observations', 'unemployment_rate,KAZ,2015', { OBS_VALUE: '5,1' }),
		'data/tables/observations.csv:4 OBS_VALUE "5,1": a comma in a number; write 5.1: the decimal sign is a point, and nothing parts thousands'
	],
	[
		'event number badly formed',
		cells('progress_events', 'E0006', { event: 'E06' }),
		'data/tables/progress_events.csv:8 event "E06": not a number of a row; write E and four digits, like E0017'
	],
	[
		'impossible date',
		cells('rounds', 'TRP4', { conference_start: '2017-02-30' }),
		'data/tables/rounds.csv:2 conference_start "2017-02-30": there is no such day; 2017-02 ends on day 28'
	],
	[
		'missing required',
		cells('progress_events', 'E0006', { description: '' }),
		'data/tables/progress_events.csv:8 description "": may not be empty; fill it in: What happened, in English.'
	],
	[
		'month is no day',
		cells('rounds', 'TRP4', { conference_end: '2017-06' }),
		'data/tables/rounds.csv:2 conference_end "2017-06": not a day; write it as YEAR-MONTH-DAY, like 2016-06-08'
	],
	[
		'no break space',
		cells('event_stakeholders', 'E0004', { event: '\u00a0E0004' }),
		'data/tables/event_stakeholders.csv:4 event "\\u00a0E0004": white space before or after the text; remove it'
	],
	[
		'no web address',
		cells('sources', 'uis_2024', { url: 'www.example.org/uis' }),
		'data/tables/sources.csv:3 url "www.example.org/uis": not a web address; write it in full, from https:// or http://'
	],
	[
		'not a number',
		cells('scores', 'S0001', { value: 'high' }),
		'data/tables/scores.csv:2 value "high": not a number; write digits, with a decimal point where needed'
	],
	[
		'not a whole number',
		cells('notes', 'large_change', { year_to: '2016.0' }),
		'data/tables/notes.csv:3 year_to "2016.0": not a whole number; write 2016'
	],
	[
		'number badly formed',
		cells('developments', 'D0002', { development: 'D002' }),
		'data/tables/developments.csv:3 development "D002": not a number of a row; write D and four digits, like D0017'
	],
	[
		'responsibility number badly formed',
		added('data_responsibilities', 'R0002', 'R003,TRP5,all,,data_provider,figures,,,,,documented,,,'),
		'data/tables/data_responsibilities.csv:4 responsibility "R003": not a number of a row; write R and four digits, like R0017'
	],
	[
		'score number badly formed',
		cells('scores', 'S0002', { score: 'X0002' }),
		'data/tables/scores.csv:3 score "X0002": not a number of a row; write S and four digits, like S0017'
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
		'thousands separator',
		cells('observations', 'students', { OBS_VALUE: '1,512,000.5' }),
		'data/tables/observations.csv:2 OBS_VALUE "1,512,000.5": a comma in a number; write 1512000.5: the decimal sign is a point, and nothing parts thousands'
	],
	[
		'white space',
		cells('reports', 'TRP4', { country: 'KAZ ' }),
		'data/tables/reports.csv:2 country "KAZ ": white space before or after the text; remove it'
	],
	[
		'wrong choice',
		cells('developments', 'D0001', { kind: 'weaknes' }),
		'data/tables/developments.csv:2 kind "weaknes": not a word of the list; did you mean "weakness"?'
	],
	[
		'wrong choice far',
		cells('observations', 'unemployment_rate,KAZ,2015', { OBS_STATUS: 'X' }),
		'data/tables/observations.csv:4 OBS_STATUS "X": not a word of the list; write one of A, E, B, P'
	],
	[
		'year out of range',
		cells('participation', 'TRP5,KGZ', { edition: '2091' }),
		'data/tables/participation.csv:6 edition "2091": outside 2010 to 2030; correct it'
	]
];
