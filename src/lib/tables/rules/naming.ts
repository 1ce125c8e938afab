/** Rules on labels: everything has its names, and nothing unknown is named. */
import { texts, type CheckedTable } from '../check';
import type { Table } from '../declare';
import { TABLES } from '../index';
import { suggestion } from '../nearest';
import { countries, regions } from '../places';
import type { Problem } from '../problem';
import { ROLES, rounds, stages } from '../process';
import { indicators, METHODS, notes, themes, UNITS } from '../statistics';
import { TARGET_SETTERS } from '../targets';
import {
	glossary,
	type LABEL_SUBJECTS,
	labels,
	reportTypes,
	stakeholderTypes,
	SYNONYM_PAGES,
	type SYNONYM_SUBJECTS,
	synonyms
} from '../words';
import { codesOf, problemAt, rule, type Rule } from './rule';

type Subject = (typeof LABEL_SUBJECTS)[number];
type Labels = CheckedTable<typeof labels>;

/** What is labelled, by which columns, and which texts of it must exist. */
const NAMED_ROWS: readonly (readonly [Subject, Table, columns: readonly string[], properties: readonly string[]])[] = [
	['region', regions, ['region'], ['name']],
	['country', countries, ['country'], ['name']],
	['indicator', indicators, ['indicator'], ['name', 'definition']],
	['theme', themes, ['theme'], ['name']],
	['round', rounds, ['round'], ['name', 'short']],
	['stage', stages, ['round', 'stage'], ['name', 'definition']],
	['report_type', reportTypes, ['report_type'], ['name']],
	['stakeholder_type', stakeholderTypes, ['stakeholder_type'], ['name']],
	['note', notes, ['note'], ['text']],
	['term', glossary, ['term'], ['name', 'definition']]
];

/** The page words a large change from its values, so its note needs no text. */
const WORDED_BY_PAGE = 'large_change';

/** The rows of every table have their labels, and the labels name only these. */
export const rowsAreLabelled = NAMED_ROWS.map(([subject, table, columns, properties]) =>
	rule([labels, table], function* (labels, table) {
		const codes = codesOf(table, columns);
		const present = labelsPresent(labels, subject);
		for (const [code, row] of codes) {
			if (subject === 'note' && texts(table, row, ['kind'])[0] === WORDED_BY_PAGE) continue;
			for (const property of properties) {
				if (present.has(`${code}.${property}`)) continue;
				const column = columns.at(-1)!;
				const [value = ''] = texts(table, row, [column]);
				yield problemAt(table, row.line, value, [column, ...lacking(subject, code, property, labels)]);
			}
		}
		yield* unknownLabels(labels, subject, codes.keys(), `the known ones stand in ${table.file}`);
	})
);

const COLUMNS = TABLES.flatMap(({ name, columns }) => Object.keys(columns).map((column) => `${name}.${column}`));

/** What is declared, which texts of it must exist, and what to say of a word that is not. */
const NAMED_CHOICES: readonly (readonly [Subject, readonly string[], properties: readonly string[], advice: string])[] =
	[
		['unit', UNITS, ['name', 'short'], `the known ones are ${UNITS.join(', ')}`],
		['method', METHODS, ['name'], `the known ones are ${METHODS.join(', ')}`],
		['role', ROLES, ['name'], `the known ones are ${ROLES.join(', ')}`],
		['target_setter', TARGET_SETTERS, ['name'], `the known ones are ${TARGET_SETTERS.join(', ')}`],
		['table', TABLES.map(({ name }) => name), ['definition'], 'the known ones are declared in src/lib/tables'],
		['column', COLUMNS, ['definition'], 'write TABLE.COLUMN as declared in src/lib/tables']
	];

/** The same for words that are declared, not listed in a table, and for the tables and columns themselves. */
export const choicesAreLabelled = NAMED_CHOICES.map(([subject, choices, properties, advice]) =>
	rule([labels], function* (labels) {
		const present = labelsPresent(labels, subject);
		for (const code of choices) {
			for (const property of properties) {
				if (present.has(`${code}.${property}`)) continue;
				const [message, remedy] = lacking(subject, code, property, labels);
				yield { file: labels.file, line: null, column: 'code', value: code, message, remedy };
			}
		}
		yield* unknownLabels(labels, subject, choices, advice);
	})
);

/** A name used in one round names a round and a country that exist. */
export const roundNamesAreKnown: Rule = rule([labels, rounds, countries], (labels, rounds, countries) => {
	const known = [...codesOf(rounds, ['round']).keys()].flatMap((round) =>
		[...codesOf(countries, ['country']).keys()].map((country) => `${round}.${country}`)
	);
	return unknownLabels(
		labels,
		'round_country',
		known,
		`write ROUND.COUNTRY as in ${rounds.file} and ${countries.file}`
	);
});

/** A synonym leads to something that exists: a row, or a part of a page. */
export const synonymLeadsSomewhere: Rule = rule(
	[synonyms, countries, indicators, rounds, stages, stakeholderTypes, glossary, themes],
	function* (synonyms, countries, indicators, rounds, stages, stakeholderTypes, glossary, themes) {
		const known: Readonly<Record<(typeof SYNONYM_SUBJECTS)[number], readonly string[]>> = {
			country: [...codesOf(countries, ['country']).keys()],
			indicator: [...codesOf(indicators, ['indicator']).keys()],
			page: SYNONYM_PAGES,
			round: [...codesOf(rounds, ['round']).keys()],
			stage: [...codesOf(stages, ['stage']).keys()],
			stakeholder_type: [...codesOf(stakeholderTypes, ['stakeholder_type']).keys()],
			term: [...codesOf(glossary, ['term']).keys()],
			theme: [...codesOf(themes, ['theme']).keys()]
		};
		for (const { line, row } of synonyms.rows) {
			if (row === null || known[row.subject].includes(row.code)) continue;
			yield problemAt(synonyms, line, row.code, [
				'code',
				`unknown ${row.subject.replaceAll('_', ' ')}`,
				suggestion(row.code, known[row.subject], `write the code of a ${row.subject.replaceAll('_', ' ')}`)
			]);
		}
	}
);

/** A country whose name carries an asterisk has the footnote it announces. */
export const asteriskHasFootnote = rule([labels], function* (labels) {
	const present = labelsPresent(labels, 'country');
	for (const { line, row } of labels.rows) {
		if (row === null || row.subject !== 'country' || row.property !== 'name') continue;
		const starred = (['en', 'fr', 'ru', 'ar'] as const).find((language) => row[language].endsWith('*'));
		if (starred === undefined || present.has(`${row.code}.footnote`)) continue;
		yield problemAt(labels, line, row[starred], [starred, ...lacking('country', row.code, 'footnote', labels)]);
	}
});

function lacking(
	subject: Subject,
	code: string,
	property: string,
	{ file }: Labels
): [message: string, remedy: string] {
	return [`has no label "${property}"`, `add a row ${subject},${code},${property} to ${file}`];
}

/** `CODE.PROPERTY` of every label of a subject. */
function labelsPresent(labels: Labels, subject: Subject): Set<string> {
	const present = new Set<string>();
	for (const row of labels.rows) {
		const [of, code, property] = texts(labels, row, ['subject', 'code', 'property']);
		if (of === subject) present.add(`${code}.${property}`);
	}
	return present;
}

function* unknownLabels(labels: Labels, subject: Subject, known: Iterable<string>, advice: string): Generator<Problem> {
	const codes = new Set(known);
	for (const { line, row } of labels.rows) {
		if (row === null || row.subject !== subject || codes.has(row.code)) continue;
		yield problemAt(labels, line, row.code, [
			'code',
			`unknown ${subject.replaceAll('_', ' ')}`,
			suggestion(row.code, codes, advice)
		]);
	}
}
