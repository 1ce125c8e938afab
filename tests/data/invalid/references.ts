/** Slips in cells that name a row of another table. */
import { added, cells, type Slip } from '../cases';

export const REFERENCES: readonly Slip[] = [
	[
		'country without participation',
		cells('reports', 'TRP4', { country: 'KGZ' }),
		'data/tables/reports.csv:2 country "KGZ": not a country of round TRP4; did you mean "KAZ"?'
	],
	[
		'edition left empty',
		cells('reports', 'TRP5,KAZ,2019,etf_assessment', { edition: '' }),
		'data/tables/reports.csv:3 edition "": empty, but participation of round TRP5, country KAZ has an edition; the known ones stand in data/tables/participation.csv'
	],
	[
		'source of no event',
		added('further_sources', 'participation,TRP5.KAZ.2019', 'progress_events,E0009,2,https://example.org/13,'),
		'data/tables/further_sources.csv:4 row "E0009": not a row of progress_events; did you mean "E0001"?'
	],
	[
		'source of no round',
		added('further_sources', 'participation,TRP5.KAZ.2019', 'rounds,TRP9,2,https://example.org/x,'),
		'data/tables/further_sources.csv:4 row "TRP9": not a row of rounds; did you mean "TRP4"?'
	],
	[
		'source of no row',
		cells('further_sources', 'participation,TRP5.KAZ.2019', { row: 'TRP5.KAZ.2018' }),
		'data/tables/further_sources.csv:3 row "TRP5.KAZ.2018": not a row of participation; did you mean "TRP5.KAZ.2019"?'
	],
	[
		'source of no score',
		added('further_sources', 'participation,TRP5.KAZ.2019', 'scores,S0009,2,https://example.org/x,'),
		'data/tables/further_sources.csv:4 row "S0009": not a row of scores; did you mean "S0001"?'
	],
	[
		'source of no section',
		added('further_sources', 'table,row', 'framework_sections,TRP5.Z,2,https://example.org/x,'),
		'data/tables/further_sources.csv:2 row "TRP5.Z": not a row of framework_sections; did you mean "TRP5.A"?'
	],
	[
		'source of no step',
		added('further_sources', 'participation,TRP5.KAZ.2019', 'stages,TRP4.lunch,2,https://example.org/x,'),
		'data/tables/further_sources.csv:4 row "TRP4.lunch": not a row of stages; did you mean "TRP4.launch"?'
	],
	[
		'step of another round',
		cells('progress_events', 'E0006', { stage: 'prep' }),
		'data/tables/progress_events.csv:8 stage "prep": not a stage of round TRP5; the known ones stand in data/tables/stages.csv'
	],
	[
		'unknown code',
		cells('progress_events', 'E0006', { country: 'KGX' }),
		'data/tables/progress_events.csv:8 country "KGX": unknown country; did you mean "KGZ"?'
	],
	[
		'unknown code far',
		cells('observations', 'students', { SOURCE: 'gapminder' }),
		'data/tables/observations.csv:2 SOURCE "gapminder": unknown source; the known ones stand in data/tables/sources.csv'
	],
	[
		'unknown edition',
		cells('reports', 'TRP5,KAZ,2019,national_report', { edition: '2021' }),
		'data/tables/reports.csv:4 edition "2021": not an edition of round TRP5, country KAZ; did you mean "2020"?'
	],
	[
		'unknown parent',
		cells('framework_sections', 'TRP5,2', { parent: 'B' }),
		'data/tables/framework_sections.csv:3 parent "B": not a section of round TRP5; the known ones stand in data/tables/framework_sections.csv'
	],
	[
		'unknown step of round',
		cells('progress_events', 'E0003', { stage: 'lanched' }),
		'data/tables/progress_events.csv:5 stage "lanched": not a stage of round TRP4; did you mean "launch"?'
	]
];
