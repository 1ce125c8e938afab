import { describe, expect, it } from 'vitest';
import { boolean, code, date, integer, number, optional, table } from './declare';
import { columnProblems, createTable, insertRows, selectRows, type FoundColumn } from './postgres';

const events = table('events', 'an event', {
	key: ['round', 'day'],
	columns: {
		round: code('Round.'),
		day: date('Day.'),
		position: optional(integer('Place.')),
		share: optional(number('Share.')),
		isOpen: optional(boolean('Is it open?'))
	}
});
const column = (name: string, type: string, collation: string | null = null): FoundColumn => ({
	table: 'events',
	column: name,
	type,
	collation
});
const AS_DECLARED = [
	column('round', 'text', 'C'),
	column('day', 'date'),
	column('position', 'integer'),
	column('share', 'double precision'),
	column('isOpen', 'boolean')
];

describe('the SQL of a declared table', () => {
	it('creates, fills and reads it', () => {
		expect([createTable(events), insertRows(events), selectRows(events)]).toEqual([
			'CREATE TABLE "events" ("round" text COLLATE "C" NOT NULL, "day" date NOT NULL, "position" integer, ' +
				'"share" double precision, "isOpen" boolean, PRIMARY KEY ("round", "day"))',
			'INSERT INTO "events" ("round", "day", "position", "share", "isOpen") SELECT * FROM ' +
				'unnest($1::text[], $2::date[], $3::integer[], $4::double precision[], $5::boolean[])',
			'SELECT "round", CAST("day" AS text) AS "day", "position", "share", "isOpen" FROM "events"'
		]);
	});

	it('makes no primary key of cells that may be empty', () => {
		const named = table('names', 'a name', { key: ['word'], columns: { word: optional(code('Word.')) } });
		expect(createTable(named)).toBe('CREATE TABLE "names" ("word" text COLLATE "C")');
	});
});

describe('a table that is there', () => {
	const problems = (found: readonly FoundColumn[], byBytes = false) => columnProblems([events], found, byBytes);

	it('has no problem if it is as declared, whatever else there is', () => {
		expect(problems([...AS_DECLARED, column('more', 'json'), { ...column('x', 'text'), table: 'other' }])).toEqual([]);
	});

	it.each<[string, FoundColumn]>([
		['a text of limited length', column('round', 'character varying', 'POSIX')],
		['a smaller number', column('position', 'smallint')],
		['a larger number', column('position', 'bigint')]
	])('may have %s', (_, other) => {
		expect(problems(AS_DECLARED.map((one) => (one.column === other.column ? other : one)))).toEqual([]);
	});

	it.each<[string, readonly FoundColumn[], string]>([
		['no column', [], 'table events: is missing'],
		['a column too few', AS_DECLARED.slice(1), 'table events, column round: is missing'],
		[
			'a number as text',
			AS_DECLARED.with(3, column('share', 'text', 'C')),
			'table events, column share: is text, not double precision'
		],
		[
			'the order of a language',
			AS_DECLARED.with(0, column('round', 'text', 'fr_FR')),
			'table events, column round: is in the order of fr_FR, not of bytes (COLLATE "C")'
		]
	])('with %s is named', (_, found, problem) => {
		expect(problems(found)).toEqual([problem]);
	});

	it('may have the order of the database if that is by bytes', () => {
		const found = AS_DECLARED.with(0, column('round', 'text'));
		expect(problems(found, true)).toEqual([]);
		expect(problems(found)).toEqual([
			'table events, column round: is in the order of the database’s language, not of bytes (COLLATE "C")'
		]);
	});
});
