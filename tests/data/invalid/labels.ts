/** Slips in the names and translations of things. */
import { added, cells, removed, type Slip } from '../cases';

export const LABELS: readonly Slip[] = [
	[
		'label of unknown code',
		added('labels', 'theme,career_guidance', 'theme,entrepreneurship,name,a,b,c,d,'),
		'data/tables/labels.csv:326 code "entrepreneurship": unknown theme; the known ones stand in data/tables/themes.csv'
	],
	[
		'label of unknown column',
		added('labels', 'column,regions.position', 'column,regions.positon,definition,a,b,c,d,'),
		'data/tables/labels.csv:128 code "regions.positon": unknown column; did you mean "regions.position"?'
	],
	[
		'label of unknown round',
		cells('labels', 'round_country', { code: 'TRP7.HRV' }),
		'data/tables/labels.csv:264 code "TRP7.HRV": unknown round country; did you mean "TRP4.HRV"?'
	],
	[
		'label of unknown table',
		added('labels', 'table,progress_events', 'table,publications,definition,a,b,c,d,'),
		'data/tables/labels.csv:293 code "publications": unknown table; the known ones are declared in src/lib/tables'
	],
	[
		'missing column label',
		removed('labels', 'column,notes.kind'),
		'data/tables/labels.csv code "notes.kind": has no label "definition"; add a row column,notes.kind,definition to data/tables/labels.csv'
	],
	[
		'missing country label',
		removed('labels', 'country,KGZ'),
		'data/tables/countries.csv:5 country "KGZ": has no label "name"; add a row country,KGZ,name to data/tables/labels.csv'
	],
	[
		'missing footnote',
		removed('labels', 'country,XKX,footnote'),
		'data/tables/labels.csv:235 en "Kosovo*": has no label "footnote"; add a row country,XKX,footnote to data/tables/labels.csv'
	],
	[
		'missing label',
		removed('labels', 'indicator,students,definition'),
		'data/tables/indicators.csv:3 indicator "students": has no label "definition"; add a row indicator,students,definition to data/tables/labels.csv'
	],
	[
		'missing note text',
		removed('labels', 'note,ilo_modelled'),
		'data/tables/notes.csv:4 note "ilo_modelled": has no label "text"; add a row note,ilo_modelled,text to data/tables/labels.csv'
	],
	[
		'missing region label',
		removed('labels', 'region,SEET'),
		'data/tables/regions.csv:3 region "SEET": has no label "name"; add a row region,SEET,name to data/tables/labels.csv'
	],
	[
		'missing report type label',
		removed('labels', 'report_type,etf_assessment'),
		'data/tables/report_types.csv:3 report_type "etf_assessment": has no label "name"; add a row report_type,etf_assessment,name to data/tables/labels.csv'
	],
	[
		'missing role label',
		removed('labels', 'role,data_provider'),
		'data/tables/labels.csv code "data_provider": has no label "name"; add a row role,data_provider,name to data/tables/labels.csv'
	],
	[
		'missing round label',
		removed('labels', 'round,TRP5,short'),
		'data/tables/rounds.csv:3 round "TRP5": has no label "short"; add a row round,TRP5,short to data/tables/labels.csv'
	],
	[
		'missing stakeholder label',
		removed('labels', 'stakeholder_type,employers'),
		'data/tables/stakeholder_types.csv:3 stakeholder_type "employers": has no label "name"; add a row stakeholder_type,employers,name to data/tables/labels.csv'
	],
	[
		'missing step label',
		removed('labels', 'stage,TRP5.launch,name'),
		'data/tables/stages.csv:5 stage "launch": has no label "name"; add a row stage,TRP5.launch,name to data/tables/labels.csv'
	],
	[
		'missing table label',
		removed('labels', 'table,notes'),
		'data/tables/labels.csv code "notes": has no label "definition"; add a row table,notes,definition to data/tables/labels.csv'
	],
	[
		'missing term label',
		removed('labels', 'term,apprenticeship,definition'),
		'data/tables/glossary.csv:2 term "apprenticeship": has no label "definition"; add a row term,apprenticeship,definition to data/tables/labels.csv'
	],
	[
		'missing method label',
		removed('labels', 'method,timss'),
		'data/tables/labels.csv code "timss": has no label "name"; add a row method,timss,name to data/tables/labels.csv'
	],
	[
		'missing unit label',
		removed('labels', 'unit,ratio,short'),
		'data/tables/labels.csv code "ratio": has no label "short"; add a row unit,ratio,short to data/tables/labels.csv'
	],
	[
		'translation of changed text',
		cells('labels', 'responsibility', { en: 'what it delivered before' }),
		'data/tables/labels.csv:252 en "what it delivered before": no longer the delivers of R0001 in data/tables/data_responsibilities.csv; copy it from there and translate it anew in fr, ru and ar, or remove this row: pages then show the English'
	],
	[
		'translation of unknown row',
		cells('labels', 'responsibility', { code: 'R0009' }),
		'data/tables/labels.csv:252 code "R0009": unknown responsibility; did you mean "R0001"?'
	],
	[
		'synonym of nothing',
		cells('synonyms', 'stage', { code: 'lanch' }),
		'data/tables/synonyms.csv:4 code "lanch": unknown stage; did you mean "launch"?'
	]
];
