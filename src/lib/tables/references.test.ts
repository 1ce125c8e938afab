import { expect, it } from 'vitest';
import { checkTable, type CheckedTable } from './check';
import { parseCsv } from './csv';
import { code, integer, optional, refers, table, type Table } from './declare';
import { printed } from './problem';
import { danglingReferences } from './references';

const rounds = table('rounds', 'a round', { key: ['round'], columns: { round: code('') } });
const stages = table('stages', 'a stage', {
	key: ['round', 'stage'],
	columns: { round: code(''), stage: code('') }
});
const visits = table('visits', 'a visit', {
	key: ['round', 'year'],
	columns: { round: code(''), year: optional(integer('')) }
});
const events = table('events', 'an event', {
	key: ['event'],
	columns: { event: code(''), round: code(''), stage: optional(code('')) },
	references: [refers('round', 'rounds'), refers(['round', 'stage'], 'stages')]
});
const reports = table('reports', 'a report', {
	key: ['round', 'year'],
	columns: { round: code(''), year: optional(integer('')) },
	references: [refers(['round', 'year'], 'visits')]
});

const read = (table: Table, ...rows: string[]): CheckedTable => {
	const text = [Object.keys(table.columns).join(','), ...rows].join('\n');
	return checkTable(table, `${table.name}.csv`, parseCsv(text, `${table.name}.csv`));
};
const messages = (...more: CheckedTable[]) => {
	const tables = [
		read(rounds, 'TRP4', 'TRP5', 'TRP6'),
		read(stages, 'TRP4,launch', 'TRP4,prep', 'TRP5,launch'),
		read(visits, 'TRP4,', 'TRP5,2019'),
		...more
	];
	return danglingReferences(new Map(tables.map((table) => [table.table.name, table]))).map(printed);
};

it('finds nothing where every name is known', () => {
	expect(messages(read(events, 'E1,TRP4,prep', 'E2,TRP5,launch'), read(reports, 'TRP4,', 'TRP5,2019'))).toEqual([]);
});

it('lets an empty cell name nothing', () => {
	expect(messages(read(events, 'E1,TRP6,'))).toEqual([]);
});

it('speaks of the last cell where the first is known', () => {
	expect(messages(read(events, 'E1,TRP5,prep', 'E2,TRP4,lanched'))).toEqual([
		'events.csv:2 stage "prep": not a stage of round TRP5; the known ones stand in stages.csv',
		'events.csv:3 stage "lanched": not a stage of round TRP4; did you mean "launch"?'
	]);
});

it('speaks of the last cell where the first is known but nothing belongs to it', () => {
	expect(messages(read(events, 'E1,TRP6,launch'))).toEqual([
		'events.csv:2 stage "launch": not a stage of round TRP6; the known ones stand in stages.csv'
	]);
});

it('speaks once of a first cell that is unknown', () => {
	expect(messages(read(events, 'E1,TRP44,launch'))).toEqual([
		'events.csv:2 round "TRP44": unknown round; did you mean "TRP4"?'
	]);
	expect(messages(read(reports, 'TRP7,2019'))).toEqual([
		'reports.csv:2 round "TRP7": unknown round; did you mean "TRP4"?'
	]);
});

it('takes an empty cell for a value where the named one may be empty', () => {
	expect(messages(read(reports, 'TRP4,2019', 'TRP5,'))).toEqual([
		'reports.csv:2 year "2019": not a year of round TRP4; the known ones stand in visits.csv',
		'reports.csv:3 year "": empty, but visits of round TRP5 has a year; the known ones stand in visits.csv'
	]);
});

it('does not repeat what is wrong with a cell by itself', () => {
	expect(messages(read(events, 'E1,T P4,prep'))).toEqual([]);
});

it('tells each row that names the unknown', () => {
	expect(messages(read(events, 'E1,TRP4,x', 'E2,TRP4,x'))).toHaveLength(2);
});

it('searches no table that could not be read whole', () => {
	const broken = checkTable(rounds, 'rounds.csv', parseCsv('round\n"TRP4', 'rounds.csv'));
	const tables = new Map([broken, read(events, 'E1,TRP4,')].map((table) => [table.table.name, table]));
	expect(danglingReferences(tables)).toEqual([]);
});
