/** Slips in texts and addresses, many of them unseen. */
import { cells, type Slip } from '../cases';

export const TEXTS: readonly Slip[] = [
	[
		'address with space',
		cells('sources', 'uis_2024', { url: 'https://example.org/u is' }),
		'data/tables/sources.csv:3 url "https://example.org/u is": an address holds no white space; remove it, or write %20'
	],
	[
		'no web address',
		cells('sources', 'uis_2024', { url: 'www.example.org/uis' }),
		'data/tables/sources.csv:3 url "www.example.org/uis": not a web address; write it in full, from https:// or http://'
	],
	[
		'NUL in a text',
		cells('progress_events', 'E0006', { description: 'Mission\u0000 of the ETF' }),
		'data/tables/progress_events.csv:8 description "Mission\\u0000 of the ETF": the unseen character U+0000 after "Mission"; remove it'
	],
	[
		'ESC in a text',
		cells('progress_events', 'E0006', { description: '\u001B[31mMission' }),
		'data/tables/progress_events.csv:8 description "\\u001b[31mMission": the unseen character U+001B; remove it'
	],
	[
		'tab in a text',
		cells('progress_events', 'E0006', { description: 'Mission\tof the ETF' }),
		'data/tables/progress_events.csv:8 description "Mission\\tof the ETF": the unseen character U+0009 after "Mission"; remove it'
	],
	[
		'bidi control in a text',
		cells('progress_events', 'E0006', { source_title: 'News\u202E' }),
		'data/tables/progress_events.csv:8 source_title "News\\u202e": the unseen character U+202E after "News"; remove it'
	],
	[
		'isolate in a text',
		cells('progress_events', 'E0006', { source_title: 'Ne\u2067ws' }),
		'data/tables/progress_events.csv:8 source_title "Ne\\u2067ws": the unseen character U+2067 after "Ne"; remove it'
	],
	[
		'zero-width space in a text',
		cells('progress_events', 'E0006', { description: 'Alb\u200Bania' }),
		'data/tables/progress_events.csv:8 description "Alb\\u200bania": the unseen character U+200B after "Alb"; remove it'
	],
	[
		'soft hyphen in a text',
		cells('progress_events', 'E0006', { description: 'Mis\u00ADsion' }),
		'data/tables/progress_events.csv:8 description "Mis\\u00adsion": the unseen character U+00AD after "Mis"; remove it'
	],
	[
		'line separator in a text',
		cells('progress_events', 'E0006', { description: 'Mission\u2028of the ETF' }),
		'data/tables/progress_events.csv:8 description "Mission\\u2028of the ETF": the unseen character U+2028 after "Mission"; remove it'
	],
	[
		'tag character in a text',
		cells('progress_events', 'E0006', { description: 'Mission\u{E0041}' }),
		'data/tables/progress_events.csv:8 description "Mission\\u{e0041}": the unseen character U+E0041 after "Mission"; remove it'
	],
	[
		'em space in a text',
		cells('progress_events', 'E0006', { description: 'Mission\u2003of the ETF' }),
		'data/tables/progress_events.csv:8 description "Mission\\u2003of the ETF": an unusual space (U+2003); type an ordinary one'
	],
	[
		'narrow no-break space in a text',
		cells('progress_events', 'E0006', { description: 'Mission\u202F: a visit' }),
		null
	],
	[
		'accent apart from its letter',
		cells('progress_events', 'E0006', { description: 'Visite a\u0300 Bichkek' }),
		'data/tables/progress_events.csv:8 description "Visite à Bichkek": a letter and its accent as two characters; save the text in Unicode form NFC'
	],
	[
		'placeholder for nothing known',
		cells('progress_events', 'E0006', { source_title: 'n/a' }),
		'data/tables/progress_events.csv:8 source_title "n/a": stands for nothing known; leave the cell empty, or say what is known'
	],
	[
		'cell of 10 MB',
		cells('progress_events', 'E0006', { description: 'x'.repeat(10_000_000) }),
		'data/tables/progress_events.csv:8 description "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…": 10000000 characters in one cell; shorten it: a cell holds at most 10000'
	],
	[
		'address with a password',
		cells('progress_events', 'E0006', { source_url: 'https://me:secret@example.org/6' }),
		'data/tables/progress_events.csv:8 source_url "https://me:secret@example.org/6": an address with a user name or password; remove all from after // to @'
	],
	[
		'address of the own machine',
		cells('progress_events', 'E0006', { source_url: 'http://localhost:8080/6' }),
		'data/tables/progress_events.csv:8 source_url "http://localhost:8080/6": an address nobody else can open; name a page on the public web'
	],
	[
		'address by number',
		cells('progress_events', 'E0006', { source_url: 'http://127.0.0.1/6' }),
		'data/tables/progress_events.csv:8 source_url "http://127.0.0.1/6": an address nobody else can open; name a page on the public web'
	],
	[
		'address of an own network',
		cells('progress_events', 'E0006', { source_url: 'https://intranet/6' }),
		'data/tables/progress_events.csv:8 source_url "https://intranet/6": an address nobody else can open; name a page on the public web'
	],
	[
		'zero-width mark in an address',
		cells('progress_events', 'E0006', { source_url: 'https://example.org/\u200B6' }),
		'data/tables/progress_events.csv:8 source_url "https://example.org/\\u200b6": the unseen character U+200B after "example.org/"; remove it'
	]
];
