import { describe, expect, it } from 'vitest';
import { choicesFile, readChoices } from '../../src/lib/importers/choices';
import type { Decisions } from '../../src/lib/importers/understand';

const DECISIONS: Decisions = {
	encoding: 'windows-1251',
	delimiter: ';',
	decimal: ',',
	format: 'table',
	roles: { 0: 'REF_AREA_NAME', 3: 'OBS_VALUE', 4: 'IGNORED' },
	constants: { INDICATOR: 'neet_rate', SEX: 'T' },
	areas: { Казахстан: 'KAZ', Итого: null },
	units: { '%': true },
	totals: ['AREA=all'],
	average: true
};

describe('choices of how a file is read', () => {
	it('come back from their file as they were', () => {
		expect(readChoices(choicesFile(DECISIONS))).toEqual(DECISIONS);
		expect(readChoices(`\uFEFF${choicesFile({})}`)).toEqual({});
	});

	it.each([
		['no JSON', 'REF_AREA,2020'],
		['JSON of something else', '{"decisions":{}}'],
		['an unknown part', choicesFile({ ...DECISIONS, run: 'me' } as Decisions)],
		['a role that is none', choicesFile({ roles: { 0: 'OWNER' } } as unknown as Decisions)],
		['a part of another kind', choicesFile({ areas: ['KAZ'] } as unknown as Decisions)],
		['a prototype', '{"kind":"torino-process-choices","decisions":{"__proto__":{"average":true},"areas":1}}']
	])('are not taken from %s', (_, text) => expect(readChoices(text)).toBeNull());
});
