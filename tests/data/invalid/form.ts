/** Slips in the form of a file: bytes, quotes, header, number of cells. */
import { everywhere, file, goodText, text, type Slip } from '../cases';

export const FORM: readonly Slip[] = [
	[
		'byte order mark',
		text('regions', 'region,', '\uFEFFregion,'),
		'data/tables/regions.csv:1: the file starts with a byte order mark; save it as UTF-8 without BOM, or run npm run data:format'
	],
	[
		'column twice',
		everywhere('regions', /,(.*)$/gm, ',$1,$1'),
		'data/tables/regions.csv:1 position: the column stands twice in the header; remove one of the two'
	],
	[
		'columns in another order',
		everywhere('themes', /^(.*),(.*)$/gm, '$2,$1'),
		'data/tables/themes.csv:1: the columns stand in another order than declared; put them in this order: theme, position'
	],
	[
		'empty file',
		file('responsible_stakeholders.csv', ''),
		'data/tables/responsible_stakeholders.csv:1: the file is empty; write the header: responsibility,position,stakeholder_type,wording'
	],
	['empty line', text('sources', 'uis_2024,', '\nuis_2024,'), 'data/tables/sources.csv:3: an empty line; remove it'],
	[
		'latin 1 bytes',
		file('developments.csv', Buffer.from(goodText('developments').replace('in schools', 'in lyc\u00e9es'), 'latin1')),
		'data/tables/developments.csv:3: byte 94 of the line (0xE9) is not UTF-8; save the file as UTF-8 and type the character again'
	],
	[
		'misnamed file',
		file('event_stakeholder.csv', goodText('event_stakeholders')),
		'data/tables/event_stakeholder.csv: no table of this name is declared; did you mean "event_stakeholders.csv"?'
	],
	[
		'missing column',
		everywhere('developments', /^([^,]+,[^,]+),[^,]+/gm, '$1'),
		'data/tables/developments.csv:1 theme: the column is missing; add it to the header, and a cell to each row'
	],
	[
		'misspelt column',
		text('progress_events', 'description', 'desription'),
		'data/tables/progress_events.csv:1 desription: not a column of progress_events; did you mean "description"?'
	],
	['quotes where none are needed', text('regions', 'CA,1', '"CA","1"'), null],
	[
		'quote not doubled',
		text('developments', '""new""', '"new"'),
		'data/tables/developments.csv:3: a double quote stands inside a quoted cell; double each quote that belongs to the text ("")'
	],
	[
		'unclosed quote',
		text('responsible_stakeholders', 'ministry of', '"ministry of'),
		'data/tables/responsible_stakeholders.csv:2: a double quote opens here and is never closed; close it, or double each quote that belongs to the text'
	],
	[
		'damaged character',
		text('developments', 'in schools', 'in lyc\uFFFDes'),
		'data/tables/developments.csv:3: the character at byte 94 of the line was lost (U+FFFD); type it again'
	],
	[
		'semicolons',
		everywhere('further_sources', ',', ';'),
		'data/tables/further_sources.csv:1: the cells are parted by ";"; save the file with commas between the cells'
	],
	[
		'too few cells',
		text('countries', '417,CA,partner', '417,CA'),
		'data/tables/countries.csv:5: 4 cells where the header has 5; add the missing cells; an empty cell still needs its comma'
	],
	[
		'too many cells',
		text('progress_events', 'Regional forum', 'Regional forum, in Bishkek'),
		'data/tables/progress_events.csv:6: 17 cells where the header has 16; put a text that holds a comma in double quotes'
	],
	[
		'unknown column',
		everywhere('regions', /$\n/gm, ',colour\n'),
		'data/tables/regions.csv:1 colour: not a column of regions; remove it; the columns are region, position'
	],
	[
		'windows line ends',
		everywhere('regions', '\n', '\r\n'),
		'data/tables/regions.csv:1: the line ends in CRLF; save the file with LF line ends (Unix), or run npm run data:format'
	]
];
