/** Slips in a single cell. */
import { added, cells, type Slip } from '../cases';

export const CELLS: readonly Slip[] = [
	[
		'after line breaks in cells',
		cells('progress_events', 'E0003', { scope: 'contry' }),
		'data/tables/progress_events.csv:5 scope "contry": not a word of the list; did you mean "country"?'
	],
	[
		'aggregate takes part',
		added('participation', 'round', 'TRP4,EUU,,yes,,documented,,https://example.org/trp4,'),
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
		'contact without a way to write',
		cells('contacts', 'questions', { address: 'Ministry of Education' }),
		'data/tables/contacts.csv:2 address "Ministry of Education": neither an e-mail address nor an https address; write one, like vet@example.org'
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
		'missing required',
		cells('progress_events', 'E0006', { description: '' }),
		'data/tables/progress_events.csv:8 description "": may not be empty; fill it in: What happened, in English.'
	],
	[
		'no break space',
		cells('event_stakeholders', 'E0004', { event: '\u00a0E0004' }),
		'data/tables/event_stakeholders.csv:4 event "\\u00a0E0004": white space before or after the text; remove it'
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
		'M49 code without its zeros',
		cells('countries', 'KGZ', { m49: '8' }),
		'data/tables/countries.csv:5 m49 "8": not an M49 code; write three digits, zeros included, like 008'
	],
	[
		'ISO-2 code in lower case',
		cells('countries', 'KGZ', { iso2: 'kg' }),
		'data/tables/countries.csv:5 iso2 "kg": not an alpha-2 code; write two capital letters, like KZ'
	],
	[
		'ISO-3 code of two letters',
		new Map([
			...added('countries', 'XKX', 'ZZ,ZZ,,SEET,partner'),
			...added('labels', 'country,XKX,name', 'country,ZZ,name,a,b,c,d,')
		]),
		'data/tables/countries.csv:7 country "ZZ": not an alpha-3 code; write three capital letters, like KAZ'
	],
	[
		'nine decimals',
		cells('observations', 'students', { OBS_VALUE: '53.514123456' }),
		'data/tables/observations.csv:2 OBS_VALUE "53.514123456": 9 decimals; round it to at most 4'
	],
	[
		'seventeen decimals',
		cells('observations', 'students', { OBS_VALUE: '1.00000000000000001' }),
		'data/tables/observations.csv:2 OBS_VALUE "1.00000000000000001": 17 decimals; round it to at most 4'
	],
	['four decimals', cells('observations', 'students', { OBS_VALUE: '53.5141' }), null],
	[
		'negative zero',
		cells('observations', 'students', { OBS_VALUE: '-0' }),
		'data/tables/observations.csv:2 OBS_VALUE "-0": a negative zero; write 0'
	],
	[
		'negative zero with decimals',
		cells('observations', 'students', { OBS_VALUE: '-0.00' }),
		'data/tables/observations.csv:2 OBS_VALUE "-0.00": a negative zero; write 0'
	],
	[
		'zeros before a number',
		cells('observations', 'students', { OBS_VALUE: '009.5' }),
		'data/tables/observations.csv:2 OBS_VALUE "009.5": a zero before the number; write 9.5'
	],
	[
		'number of 400 digits',
		cells('observations', 'students', { OBS_VALUE: '9'.repeat(400) }),
		'data/tables/observations.csv:2 OBS_VALUE "9999999999999999999999999999999999999999999999999999999999999999999999999999999…": a number of 400 digits; correct it, or the unit'
	],
	[
		'age nobody reaches',
		cells('observations', 'students', { AGE: 'Y_GE999' }),
		'data/tables/observations.csv:2 AGE "Y_GE999": not an age group; write it as SDMX does, like Y15T24, Y_GE15, _T or SCHOOL_AGE_3'
	]
];
