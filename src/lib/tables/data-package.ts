/**
 * The tables described for machines: a Frictionless Data Package with the schema of each table.
 * Written so that readers of version 1 and of version 2 of the standard understand it.
 */
import { CODE } from './cell';
import type { Column, Kind, Row, Table } from './declare';
import type { sources } from './statistics';

type Publisher = Row<typeof sources>;

const FIELD_TYPES: Readonly<Record<Kind, { type: string; format?: string }>> = {
	text: { type: 'string' },
	code: { type: 'string' },
	choice: { type: 'string' },
	integer: { type: 'integer' },
	number: { type: 'number' },
	date: { type: 'date', format: '%Y-%m-%d' },
	url: { type: 'string', format: 'uri' },
	boolean: { type: 'boolean' }
};

/**
 * The data package of some tables.
 * @param publishers the releases the observations were taken from; their licences are those of the package
 */
export function dataPackage(tables: readonly Table[], publishers: readonly Publisher[]) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		profile: 'tabular-data-package',
		name: 'torino-process',
		title:
			'Torino Process: rounds, progress and indicators of vocational education and training in ETF partner countries',
		description:
			'The tables behind the dashboard of the Torino Process, the review of vocational education and training that the ' +
			'European Training Foundation (ETF) runs with its partner countries. The codebook is README.md. ' +
			'An empty cell means not known, never zero.',
		licenses: licencesOf(publishers),
		sources: publishers.map(({ organisation, dataset, vintage, url }) => ({
			title: `${organisation}: ${dataset}, ${vintage}`,
			path: url
		})),
		resources: tables.map(resource)
	};
}

/** The data package as the text of its file. */
export function dataPackageText(tables: readonly Table[], publishers: readonly Publisher[]): string {
	return `${JSON.stringify(dataPackage(tables, publishers), null, '\t')}\n`;
}

/** The Creative Commons licences named in the words of the publishers' licences, each once. */
function licencesOf(publishers: readonly Publisher[]) {
	const titles = publishers.flatMap(({ licence }) => licence.match(/CC BY(-SA)? \d\.\d( IGO)?/g) ?? []);
	return [...new Set(titles)].sort().map((title) => ({
		name: title.replaceAll(' ', '-'),
		title,
		path: `https://creativecommons.org/licenses/${title.slice(3).toLowerCase().replaceAll(' ', '/')}/`
	}));
}

function resource(table: Table) {
	return {
		name: table.name,
		type: 'table',
		profile: 'tabular-data-resource',
		title: `One row is ${table.about}.`,
		path: `tables/${table.name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
		schema: {
			fields: Object.entries(table.columns).map(([name, column]) => field(name, column)),
			missingValues: [''],
			...keys(table),
			...foreignKeys(table)
		}
	};
}

function field(name: string, column: Column) {
	return { name, ...FIELD_TYPES[column.kind], description: column.about, constraints: constraints(column) };
}

function constraints({ kind, optional, allowed, range, pattern }: Column) {
	return {
		required: !optional,
		...(pattern !== undefined ? { pattern: pattern.form.source } : kind === 'code' ? { pattern: CODE.source } : {}),
		...(allowed === undefined ? {} : { enum: allowed }),
		...(range === undefined
			? {}
			: kind === 'date'
				? { minimum: `${range[0]}-01-01`, maximum: `${range[1]}-12-31` }
				: { minimum: range[0], maximum: range[1] })
	};
}

/** The standard allows no empty cell in a primary key; a key that may have one is a unique key. */
function keys({ key, unique, columns }: Table) {
	const primary = !key.some((column) => columns[column]!.optional);
	const uniqueKeys = primary ? unique : [key, ...unique];
	return { ...(primary ? { primaryKey: key } : {}), ...(uniqueKeys.length === 0 ? {} : { uniqueKeys }) };
}

/**
 * The standard calls the table itself ''. It does not say that a partly empty reference names nothing, and its
 * validators find it dangling, so composite references within a table that may be partly empty are left out.
 */
function foreignKeys({ name, columns, references }: Table) {
	const expressible = references.filter(
		({ columns: from, table }) =>
			table !== name || from.length === 1 || !from.some((column) => columns[column]!.optional)
	);
	const keys = expressible.map(({ columns: fields, table, to }) => ({
		fields,
		reference: { resource: table === name ? '' : table, fields: to }
	}));
	return keys.length === 0 ? {} : { foreignKeys: keys };
}
