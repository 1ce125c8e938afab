/** Words: code lists and the names of everything in four languages. */
import { choice, code, integer, optional, table, text } from './declare';

export const LABEL_SUBJECTS = [
	'column',
	'country',
	'development',
	'event',
	'indicator',
	'method',
	'note',
	'participation',
	'region',
	'report_type',
	'responsibility',
	'role',
	'round',
	'round_country',
	'stage',
	'stakeholder_type',
	'table',
	'target',
	'target_setter',
	'term',
	'theme',
	'unit'
] as const;

export const reportTypes = table('report_types', 'a type of report', {
	key: ['report_type'],
	unique: [['position']],
	columns: {
		report_type: code('Code of the type.'),
		position: integer('Place in lists, from 1.', { range: [1, 99] }),
		author: choice('Who is responsible for the text: the country, the ETF, or not stated.', [
			'country',
			'etf',
			'not_stated'
		])
	},
	order: ['position']
});

export const stakeholderTypes = table('stakeholder_types', 'a type of stakeholder', {
	key: ['stakeholder_type'],
	unique: [['position']],
	columns: {
		stakeholder_type: code('Code of the type.'),
		position: integer('Place in lists, from 1.', { range: [1, 99] })
	},
	order: ['position']
});

export const glossary = table('glossary', 'a term of the field', {
	key: ['term'],
	unique: [['position']],
	columns: {
		term: code('Code of the term; its name and definition stand in `labels`.'),
		position: integer('Place in lists, from 1.', { range: [1, 999] })
	},
	order: ['position']
});

export const contacts = table('contacts', 'an address readers may write to', {
	key: ['purpose'],
	columns: {
		purpose: choice('What it is for.', ['questions', 'errors', 'barriers']),
		address: text('E-mail address, or the https address of a form.', {
			pattern: {
				form: /^(https:\/\/\S+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/,
				wrong: 'neither an e-mail address nor an https address',
				remedy: 'write one, like vet@example.org'
			}
		})
	},
	order: ['purpose']
});

export const labels = table('labels', 'a text in four languages', {
	key: ['subject', 'code', 'property'],
	columns: {
		subject: choice('What is named.', LABEL_SUBJECTS),
		code: code('Its code; steps and names used in one round are written `ROUND.CODE`.'),
		property: choice('Which text of it.', [
			'name',
			'short',
			'motto',
			'definition',
			'footnote',
			'text',
			'description',
			'summary',
			'delivers',
			'difference',
			'certainty_note'
		]),
		en: text('English.'),
		fr: text('French.'),
		ru: text('Russian.'),
		ar: text('Arabic.'),
		review: optional(
			choice('source: taken from a source; unreviewed: our translation, not yet reviewed; reviewed.', [
				'source',
				'unreviewed',
				'reviewed'
			])
		)
	},
	order: ['subject', 'code', 'property']
});

/** What a synonym may lead to: rows of other tables, pages and parts of the page About. */
export const SYNONYM_SUBJECTS = [
	'country',
	'indicator',
	'page',
	'round',
	'stage',
	'stakeholder_type',
	'term',
	'theme'
] as const;
/** Pages, and parts of the page About, that a synonym may lead to. */
export const SYNONYM_PAGES = ['cite', 'sources', 'targets', 'terms'] as const;

export const synonyms = table('synonyms', 'a word by which the search finds something that is named otherwise', {
	key: ['subject', 'code', 'language', 'synonym'],
	columns: {
		subject: choice('What is found.', SYNONYM_SUBJECTS),
		code: code('Its code; a step without its round; a part of the page About.'),
		language: choice('The language in which the word is typed.', ['en', 'fr', 'ru', 'ar']),
		synonym: text('The word or words, as typed.')
	},
	order: ['subject', 'code', 'language', 'synonym']
});
