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
	[
		'empty line',
		text('sources', 'uis_2024,', '\nuis_2024,'),
		'data/tables/sources.csv:3: an empty line; remove it, or run npm run data:format'
	],
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
	[
		'quotes where none are needed',
		text('regions', 'CA,1', '"CA","1"'),
		'data/tables/regions.csv:2: quotation marks around a cell that needs none, or none around one that does; run npm run data:format'
	],
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
	],
	[
		'UTF-16',
		file('regions.csv', Buffer.from(`\uFEFF${goodText('regions')}`, 'utf16le')),
		'data/tables/regions.csv: the file is in UTF-16, not text in UTF-8; save it as CSV UTF-8, with commas between the cells'
	],
	[
		'UTF-16 without byte order mark',
		file('regions.csv', Buffer.from(goodText('regions'), 'utf16le')),
		'data/tables/regions.csv: the file is in UTF-16, not text in UTF-8; save it as CSV UTF-8, with commas between the cells'
	],
	[
		'workbook',
		file('regions.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 9)),
		'data/tables/regions.csv: the file is a workbook or another archive (ZIP), not text in UTF-8; save it as CSV UTF-8, with commas between the cells'
	],
	[
		'semicolons and decimal commas',
		file('observations.csv', goodText('observations').replaceAll(',', ';').replaceAll('.', ',')),
		'data/tables/observations.csv:1: the cells are parted by ";"; save the file with commas between the cells'
	],
	[
		'another encoding throughout',
		file(
			'labels.csv',
			Buffer.from(Buffer.from(goodText('labels')).toString('latin1').replaceAll('Column.', 'Colonne \u00e9.'), 'latin1')
		),
		'data/tables/labels.csv:2: byte 44 of the line (0xE9) is not UTF-8; 228 more lines are damaged too; save the file as UTF-8 and type the character again'
	],
	[
		'no header',
		text('developments', `${goodText('developments').split('\n')[0]}\n`, ''),
		'data/tables/developments.csv:1: the first line names no column; write the header: development,country,theme,kind,date_start,date_end,date_precision,certainty,certainty_note,summary,source_title,source_url,source_note'
	],
	[
		'one line of 5 MB',
		file('themes.csv', 'theme,position,'.repeat(350_000)),
		'data/tables/themes.csv:1: 700001 cells in the header, where themes has 2 columns; remove what is no column; the columns are theme, position'
	],
	[
		'CRLF inside a cell',
		text('progress_events', 'ministries\nand', 'ministries\r\nand'),
		'data/tables/progress_events.csv:3: the line ends in CRLF; save the file with LF line ends (Unix), or run npm run data:format'
	],
	[
		'no end of the last line',
		file('regions.csv', goodText('regions').trimEnd()),
		'data/tables/regions.csv:4: the last line does not end; end it with LF, or run npm run data:format'
	],
	[
		'control characters in the header',
		text('regions', 'position', '\u001B[31mposition'),
		'data/tables/regions.csv:1 \\u001b[31mposition: not a column of regions; did you mean "position"?'
	],
	[
		'file in capitals',
		file('REGIONS.CSV', goodText('regions')),
		'data/tables/REGIONS.CSV: no table of this name is declared; did you mean "regions.csv"?'
	]
];
