import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/lib/tables/dataset';
import { printed } from '../../src/lib/tables/problem';
import { TABLES } from '../../src/lib/tables';
import { RULES } from '../../src/lib/tables/rules';
import { goodFiles, spoiltCases } from './cases';

const messages = (files: ReadonlyMap<string, Uint8Array>) => checkDataset(files, 'data/tables').problems.map(printed);
const cases = spoiltCases();

describe('the good tables', () => {
	it('are all there, each with rows', () => {
		const { tables } = checkDataset(goodFiles(), 'data/tables');
		expect([...tables.values()].filter(({ rows }) => rows.length === 0)).toEqual([]);
		expect(tables.size).toBe(TABLES.length);
	});

	it('have no problem', () => {
		expect(messages(goodFiles())).toEqual([]);
	});
});

describe('a spoilt table gives exactly the message that helps to mend it', () => {
	it.each(cases)('$name', ({ files, expected }) => {
		expect(messages(files)).toEqual(expected);
	});

	it('and no rule is without a table that breaks it', () => {
		const spoilt = cases.map(({ files }) => checkDataset(files, 'data/tables').tables);
		const unbroken = RULES.filter((rule) => spoilt.every((tables) => [...rule(tables)].length === 0));
		expect(unbroken).toEqual([]);
	});

	it('never gives two messages for one slip', () => {
		expect(cases.filter(({ expected }) => expected.length > 1)).toEqual([]);
	});
});

describe('several spoilt tables', () => {
	it('give all their messages, sorted by file and line', () => {
		const chosen = cases.filter(({ name }) => ['wrong-choice', 'white-space', 'impossible-value'].includes(name));
		const spoilt = chosen.flatMap(({ files }) => [...files].filter(([name, bytes]) => !isGood(name, bytes)));
		expect(spoilt).toHaveLength(3);
		expect(messages(new Map([...goodFiles(), ...spoilt]))).toEqual(chosen.flatMap(({ expected }) => expected).sort());
	});

	it('names a missing file, and does not search it for the rows others name', () => {
		const files = goodFiles();
		files.delete('themes.csv');
		expect(messages(files)).toEqual([
			'data/tables/themes.csv: the file is missing; add it, with at least its header: theme,position'
		]);
	});
});

function isGood(name: string, bytes: Uint8Array): boolean {
	return Buffer.compare(bytes, goodFiles().get(name) ?? new Uint8Array()) === 0;
}
