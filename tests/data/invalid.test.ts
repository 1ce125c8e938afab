import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/lib/tables/dataset';
import { printed } from '../../src/lib/tables/problem';
import { TABLES } from '../../src/lib/tables';
import { RULES } from '../../src/lib/tables/rules';
import { goodFiles, type Files } from './cases';
import { SLIPS } from './invalid';

const good = goodFiles();
/** Of a set of changed files, once: to check all tables takes a tenth of a second. */
const known = new Map<Files, ReturnType<typeof checkDataset>>();
function checked(changed: Files) {
	const found = known.get(changed) ?? checkDataset(new Map([...good, ...changed]), 'data/tables');
	known.set(changed, found);
	return found;
}
const messages = (changed: Files) => checked(changed).problems.map(printed);

describe('the good tables', () => {
	it('are all there, each with rows', () => {
		const { tables } = checked(new Map());
		expect([...tables.values()].filter(({ rows }) => rows.length === 0)).toEqual([]);
		expect(tables.size).toBe(TABLES.length);
	});

	it('have no problem', () => {
		expect(messages(new Map())).toEqual([]);
	});
});

describe('an invalid table gives exactly the one message that helps to mend it', () => {
	it.each(SLIPS)('%s', (_, changed, message) => {
		expect(messages(changed)).toEqual(message === null ? [] : [message]);
	});

	it('and no rule is without a table that breaks it', () => {
		const invalid = SLIPS.map(([, changed]) => checked(changed).tables);
		const unbroken = RULES.filter((rule) => invalid.every((tables) => [...rule(tables)].length === 0));
		expect(unbroken).toEqual([]);
	});
});

describe('several invalid tables', () => {
	it('give all their messages, sorted by file and line', () => {
		const chosen = SLIPS.filter(([name]) => ['wrong choice', 'white space', 'impossible value'].includes(name));
		const changed = new Map(chosen.flatMap(([, files]) => [...files]));
		expect(changed.size).toBe(3);
		expect(messages(changed)).toEqual(chosen.map(([, , message]) => message).sort());
	});

	it('names a missing file, and does not search it for the rows others name', () => {
		const files = new Map([...good].filter(([name]) => name !== 'themes.csv'));
		expect(checkDataset(files, 'data/tables').problems.map(printed)).toEqual([
			'data/tables/themes.csv: the file is missing; add it, with at least its header: theme,position'
		]);
	});
});
