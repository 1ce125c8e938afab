/** The Torino Process itself: rounds, their steps, who took part, what happened and what was found. */
import { choice, code, date, integer, number, optional, refers, table, text, url, YEARS } from './declare';
import { CERTAINTIES, certainty, numbered, PRECISIONS, source, when } from './evidence';

export { CERTAINTIES, PRECISIONS };
export const SCOPES = ['country', 'region', 'all'] as const;
export const PARTICIPATION = ['yes', 'partly', 'listed', 'associated', 'no'] as const;
export const STATEMENT_KINDS = ['strength', 'weakness', 'gap', 'development', 'recommendation'] as const;
/** How far a delivery of data has come: agreed who is responsible for it, asked for, received, checked. */
export const DELIVERY_STATUSES = ['agreed', 'asked', 'received', 'checked'] as const;
export const SCORE_METHODS = ['as_published', 'comparable'] as const;
export const ROLES = [
	'national_coordinator',
	'national_lead',
	'working_group',
	'data_provider',
	'network_member',
	'subnational_author'
] as const;
export const LEVELS = [
	'section',
	'sub_theme',
	'annex_part',
	'overlay',
	'building_block',
	'sub_block',
	'area',
	'dimension',
	'outcome',
	'level'
] as const;

export const rounds = table('rounds', 'a round of the Torino Process', {
	key: ['round'],
	unique: [['position']],
	required: true,
	columns: {
		round: code('Code of the round.'),
		position: integer('Order in time, from 1.', { range: [1, 99] }),
		...when,
		conference_start: optional(date('First day of the closing conference; empty: none found.')),
		conference_end: optional(date('Last day of the closing conference; empty: none found.')),
		...certainty,
		...source
	},
	order: ['position']
});

export const stages = table('stages', 'a step of a round', {
	key: ['round', 'stage'],
	unique: [['round', 'position']],
	required: true,
	columns: {
		round: code('Round.'),
		position: integer('Usual order within the round, from 1; the real order varies.', { range: [1, 99] }),
		stage: code('Code of the step within its round.'),
		basis: choice(
			'described: listed when the round is described; event: seen only in dated events, its place in the order is ours.',
			['described', 'event']
		),
		...source
	},
	references: [refers('round', 'rounds')],
	order: ['round', 'position']
});

export const frameworkSections = table('framework_sections', 'a section or topic of a round’s analytical framework', {
	key: ['round', 'section'],
	unique: [['round', 'position']],
	columns: {
		round: code('Round.'),
		position: integer('Order within the round, from 1.', { range: [1, 99] }),
		section: code('Code of the section.'),
		parent: optional(code('Section of the same round it belongs to.')),
		level: choice('What sort of section.', LEVELS),
		numbering: choice('official: the code is the publisher’s; ours: the code is ours, the list may be incomplete.', [
			'official',
			'ours'
		]),
		name: text('Name, in English.'),
		guiding_question: optional(text('The question it asks, in English.')),
		...source
	},
	references: [refers('round', 'rounds'), refers(['round', 'parent'], 'framework_sections', ['round', 'section'])],
	order: ['round', 'position']
});

export const participation = table('participation', 'a country in a round', {
	key: ['round', 'country', 'edition'],
	columns: {
		round: code('Round.'),
		country: code('Country.'),
		edition: optional(integer('Year of the monitoring, where a round has yearly editions.', { range: [2010, 2030] })),
		participated: choice(
			'yes; partly; listed: named before the round ended; associated: another review was used instead; no.',
			PARTICIPATION
		),
		report_wording: optional(text('What the source says of the report, in English.')),
		...certainty,
		...source
	},
	references: [refers('round', 'rounds'), refers('country', 'countries')],
	order: ['round', 'country', 'edition']
});

export const reports = table('reports', 'a report that a country’s participation produced', {
	key: ['round', 'country', 'edition', 'report_type'],
	columns: {
		round: code('Round.'),
		country: code('Country.'),
		edition: optional(integer('Year of the monitoring, where a round has yearly editions.', { range: [2010, 2030] })),
		report_type: code('Type of report.'),
		...when,
		...certainty
	},
	references: [
		refers('report_type', 'report_types'),
		refers(['round', 'country', 'edition'], 'participation', ['round', 'country', 'edition'])
	],
	order: ['round', 'country', 'edition', 'report_type']
});

export const progressEvents = table('progress_events', 'a dated event of a round', {
	key: ['event'],
	columns: {
		event: code('Number of the event, `E` and four digits.', numbered('E')),
		round: code('Round.'),
		scope: choice('Whom it concerns: one country, a region, or all countries of the round.', SCOPES),
		country: optional(code('The country, where it concerns one.')),
		region: optional(code('The region, where it concerns one.')),
		stage: code('Step of the round.'),
		...when,
		date_basis: choice('event: the date is that of the event; report: that of the page that reports it.', [
			'event',
			'report'
		]),
		...certainty,
		description: text('What happened, in English.'),
		source_title: text('Title of the source.'),
		...source
	},
	references: [
		refers('round', 'rounds'),
		refers('country', 'countries'),
		refers('region', 'regions'),
		refers(['round', 'stage'], 'stages', ['round', 'stage'])
	],
	order: ['event']
});

export const eventStakeholders = table('event_stakeholders', 'a type of stakeholder that took part in an event', {
	key: ['event', 'position', 'stakeholder_type'],
	columns: {
		event: code('Event.'),
		position: integer('Place in the source’s list, from 1.', { range: [1, 99] }),
		stakeholder_type: code('Type of stakeholder.'),
		wording: text('The words it was coded from, in English.')
	},
	references: [refers('event', 'progress_events'), refers('stakeholder_type', 'stakeholder_types')],
	order: ['event', 'position', 'stakeholder_type']
});

export const developments = table('developments', 'a statement about a country and a theme', {
	key: ['development'],
	columns: {
		development: code('Number of the statement, `D` and four digits.', numbered('D')),
		country: code('Country.'),
		theme: code('Theme.'),
		kind: choice('How the statement was coded; the coding is ours.', STATEMENT_KINDS),
		...when,
		...certainty,
		summary: text('What was said, in English.'),
		source_title: text('Title of the source.'),
		...source
	},
	references: [refers('country', 'countries'), refers('theme', 'themes')],
	order: ['development']
});

export const scores = table('scores', 'a published score or figure of a theme', {
	key: ['score'],
	columns: {
		score: code('Number of the score, `S` and four digits.', numbered('S')),
		country: optional(code('The country it is about; empty for a group.')),
		region: optional(code('The region whose average it is; empty for a country.')),
		theme: code('Theme.'),
		dimension: text('What is scored, in English.'),
		edition: text('Edition as the source names it.'),
		method: choice(
			'comparable: recalculated by the publisher on a common method. Never joined with as_published by a line.',
			SCORE_METHODS
		),
		year_from: optional(integer('First year it stands for; empty: not known.', { range: YEARS })),
		year_to: optional(integer('Last year it stands for; empty: not known.', { range: YEARS })),
		qualifier: optional(choice('`>`: the source says more than the value.', ['>', '<'])),
		value: number('The score.'),
		scale_min: optional(number('Lowest value of the scale.')),
		scale_max: optional(number('Highest value of the scale; empty: the scale is open.')),
		...certainty,
		...source
	},
	references: [refers('country', 'countries'), refers('region', 'regions'), refers('theme', 'themes')],
	order: ['score']
});

export const dataResponsibilities = table('data_responsibilities', 'an answer to who delivers what in a round', {
	key: ['responsibility'],
	columns: {
		responsibility: code('Number of the row, `R` and four digits.', numbered('R')),
		round: code('Round.'),
		scope: choice('One country, or all countries of the round.', ['country', 'all']),
		country: optional(code('The country, where it concerns one.')),
		role: choice('Role of the body in the process.', ROLES),
		delivers: text('What it delivers, in English.'),
		status: optional(
			choice(
				'How far it has come: agreed who is responsible for it, asked for, received, checked; empty: nothing known.',
				DELIVERY_STATUSES
			)
		),
		...when,
		...certainty,
		...source
	},
	references: [refers('round', 'rounds'), refers('country', 'countries')],
	order: ['responsibility']
});

export const responsibleStakeholders = table('responsible_stakeholders', 'a body that is responsible for a delivery', {
	key: ['responsibility', 'position', 'stakeholder_type'],
	columns: {
		responsibility: code('Row of `data_responsibilities`.'),
		position: integer('Place in the source’s list, from 1.', { range: [1, 99] }),
		stakeholder_type: code('Type of stakeholder.'),
		wording: text('The words it was coded from, in English.')
	},
	references: [refers('responsibility', 'data_responsibilities'), refers('stakeholder_type', 'stakeholder_types')],
	order: ['responsibility', 'position', 'stakeholder_type']
});

export const documents = table('documents', 'a document that rows without a title of their own cite', {
	key: ['source_url'],
	columns: {
		source_url: url('Address of the page.'),
		title: text('What the document at this address is called, in its own language where it is known.'),
		basis: choice(
			'source: the document, or a row that cites it, says the title; address: it is read off the address; ours: it describes.',
			['source', 'address', 'ours']
		)
	},
	order: ['source_url']
});

export const furtherSources = table('further_sources', 'a second or later source of a row of another table', {
	key: ['table', 'row', 'position'],
	columns: {
		table: choice('The table.', [
			'rounds',
			'stages',
			'framework_sections',
			'participation',
			'progress_events',
			'scores'
		]),
		row: text('Key of the row there, its parts joined with a full stop.'),
		position: integer('From 2.', { range: [2, 99] }),
		source_url: url('Address of the source.'),
		source_note: optional(text('Remark on the source, in English.'))
	},
	order: ['table', 'row', 'position']
});
